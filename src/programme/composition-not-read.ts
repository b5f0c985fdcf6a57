// Asked of a person in calls of which no source says how large a consortium must be.
import type { Requirement } from "./requirements.ts";

export const compositionNotRead: Requirement = {
  form: "question",
  question:
    "Have you read in the Guide of the call how many organisations and countries it asks for, and are they all there?",
};

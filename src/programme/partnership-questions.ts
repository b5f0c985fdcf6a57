// What several chapters on partnerships ask in the same words, and only a person can answer.
import type { Requirement } from "./requirements.ts";

export const addressesPriority: Requirement = {
  form: "question",
  question: "Does the project address a horizontal priority or a priority of its field?",
};

export const addressesOnePriority: Requirement = {
  form: "question",
  question: "Does the project address exactly one priority, horizontal or specific?",
};

export const coreDoneByPartners: Requirement = {
  form: "question",
  when: { spendsOn: ["subcontracting"] },
  question: "Are all core activities done by the partners themselves, and not subcontracted?",
};

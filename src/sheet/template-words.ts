// The words of the planning sheet that are neither headings nor help, and of the offer to make one.
import type { Text } from "../programme/requirements.ts";

/** Shown with a drop-down whose cell holds something that is not in its list. */
export const freeText: Text = "choose from the list, or type your own words.";

/** How to read the file: a title, then a line for each sign. The second line explains the grey ground it stands on. */
export const legend: readonly Text[] = [
  "How to read this file",
  "White: you type here.",
  "Grey: calculated. It follows what you type.",
  "✔ The row is fine.",
  "✖ A rule is broken. The status says which cell.",
  "? A cell is empty that a rule needs.",
  "▲ A person must judge.",
];

/** What the call of an action asks for, in a few words; what stands in braces is filled in. */
export const offer = {
  organisations: "At least {organisations}.",
  organisationsFrom: "At least {organisations} from {countries}.",
  deadline: "Apply by {deadline}.",
} as const satisfies Readonly<Record<string, Text>>;

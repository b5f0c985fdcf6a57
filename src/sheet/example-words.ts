// What stands in an example plan, and what is said of each of its deliberate mistakes in the row's note.
import type { Text } from "../programme/requirements.ts";

export const exampleWords = {
  title: "Example with deliberate mistakes",
  addedValue: "Field sites and contacts that no other partner has",
  management: "Project management",
  development: "Development",
  sharing: "Sharing results",
} as const satisfies Readonly<Record<string, Text>>;

export const mistakeWords = {
  country: "Deliberate mistake: this partner’s country is misspelt on the Partners tab",
  associated: "Deliberate mistake: an associated partner gets EU money",
  management: "Deliberate mistake: project management takes more than its share",
  coordinator: "Deliberate mistake: this partner is a second coordinator on the Partners tab",
  name: "Deliberate mistake: no partner on the Partners tab has this name",
  sum: "Deliberate mistake: this amount is too low, so the sum does not fit",
  months: "Deliberate mistake: the Project tab has more months than the call allows",
  missing: "Deliberate mistake: the amount is missing",
} as const satisfies Readonly<Record<string, Text>>;

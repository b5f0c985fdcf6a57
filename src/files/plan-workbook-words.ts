// What a planning sheet without the add-on says of itself.
import type { Text } from "../programme/requirements.ts";

/** Lines below the legend of the Project tab; "{day}" is the day of the last check. */
export const fileWords: readonly Text[] = [
  "In this file",
  "Money is calculated as you type.",
  "Statuses and Checks stand as of {day}.",
  "To check again: erasmus-planner check, then this file.",
];

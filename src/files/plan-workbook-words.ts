// What a planning sheet without the add-on says of itself.

import type { Language } from "../messages/messages.ts";

/** Lines below the legend of the Project tab. */
export const fileWords: Readonly<Record<Language, (today: string) => readonly string[]>> = {
  en: (today) => [
    "In this file",
    "Money is calculated as you type.",
    `Statuses and Checks stand as of ${today}.`,
    "To check again: erasmus-planner check, then this file.",
  ],
  sv: (today) => [
    "I den här filen",
    "Pengarna räknas medan du skriver.",
    `Status och Kontroller gäller ${today}.`,
    "Kontrollera igen: erasmus-planner check, sedan filen.",
  ],
};

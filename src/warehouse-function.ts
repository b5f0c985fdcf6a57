// The check as one function from text to text, for databases that run JavaScript beside their rows.

import { check } from "./library.ts";
import { languages } from "./messages/messages.ts";

/**
 * Never throws: a query over a million rows goes on where one of them holds no plan.
 * @param planJson a plan, as in the guide's "A plan as JSON"; `null` gives `null`.
 * @param language of the findings, `en` unless given.
 * @returns the report as JSON, or `{"error": "…"}` with a sentence on what is wrong with the text.
 */
export function erasmusPlannerCheck(planJson: string | null, language?: string | null): string | null {
  if (planJson === null || planJson === undefined) return null;
  try {
    const known = languages.find((one) => one === language);
    return JSON.stringify(check(JSON.parse(planJson), known === undefined ? {} : { language: known }));
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  }
}

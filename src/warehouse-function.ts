// The check as one function from text to text, for databases that run JavaScript beside their rows.

import { check } from "./library.ts";

/**
 * Never throws: a query over a million rows goes on where one of them holds no plan. English alone, to keep it small.
 * @param planJson a plan, as in the guide's "A plan as JSON"; `null` gives `null`.
 * @returns the report as JSON, or `{"error": "…"}` with a sentence on what is wrong with the text.
 */
export function erasmusPlannerCheck(planJson: string | null): string | null {
  if (planJson === null || planJson === undefined) return null;
  try {
    return JSON.stringify(check(JSON.parse(planJson)));
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  }
}

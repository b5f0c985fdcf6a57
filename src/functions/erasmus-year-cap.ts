// =ERASMUS_YEAR_CAP: the largest grant of one project year.
import { valueInForce } from "../check/values-in-force.ts";
import { need, resolveCall, wordsIn } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { actionParameter, callParameter, monthsParameter, optional, variantParameter } from "./shared-parameters.ts";

export const erasmusYearCap: CustomFunction = {
  name: "ERASMUS_YEAR_CAP",
  summary: "The largest EU grant per project year, in euro; empty where the Guide sets none.",
  parameters: [actionParameter, callParameter, optional(monthsParameter), variantParameter],
  returns: "The ceiling of one project year in euro, or an empty cell.",
  examples: [
    { formula: '=ERASMUS_YEAR_CAP("Strategic Partnerships", 2018, 36, "Higher education")', gives: 150000 },
    { formula: '=ERASMUS_YEAR_CAP("KA220-HED", 2026)', gives: "" },
  ],
  run(context, action, call, _months, variant) {
    const example = '"KA220-HED"';
    const words = wordsIn(context.language);
    const resolved = resolveCall(words, need(action, "action", example), need(call, "call", "2026"), variant);
    if (resolved.text !== undefined) return resolved.text;
    return valueInForce(resolved.action, "yearCap", resolved.call, resolved.variant)?.value ?? "";
  },
};

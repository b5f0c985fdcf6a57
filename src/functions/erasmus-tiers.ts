// =ERASMUS_TIERS: the lump sums to choose from.
import { valueInForce } from "../check/values-in-force.ts";
import { actionTitle } from "../programme/actions.ts";
import { need, resolveCall, wordsIn } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { actionParameter, callParameter, variantParameter } from "./shared-parameters.ts";

export const erasmusTiers: CustomFunction = {
  name: "ERASMUS_TIERS",
  summary: "The fixed lump sums to choose from, one below the other, in euro.",
  parameters: [actionParameter, callParameter, variantParameter],
  returns: "One lump sum per row, smallest first.",
  examples: [{ formula: '=ERASMUS_TIERS("KA220-HED", 2026)', gives: 120000 }],
  run(context, action, call, variant) {
    const words = wordsIn(context.language);
    const example = '"KA220-HED"';
    const resolved = resolveCall(words, need(action, "action", example), need(call, "call", "2026"), variant);
    if (resolved.text !== undefined) return resolved.text;
    const lumpSums = valueInForce(resolved.action, "lumpSums", resolved.call, resolved.variant)?.value;
    if (lumpSums !== undefined) return lumpSums.map((amount) => [amount]);
    return words.messages.common.functions.noLumpSums(actionTitle(resolved.action, words.language), resolved.call);
  },
};

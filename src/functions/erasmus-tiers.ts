// =ERASMUS_TIERS: the lump sums to choose from, and what is planned against each.
import { lumpSumChoice, lumpSumsOnOffer } from "../check/lump-sum-choice.ts";
import { centsToEuro } from "../model/money.ts";
import { actionTitle } from "../programme/actions.ts";
import { metMark } from "../sheet/status.ts";
import { gridOf, need, resolveCall, wordsIn } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { headingLanguage, planOf, rangeFault } from "./plan-arguments.ts";
import {
  actionParameter,
  budgetParameter,
  callParameter,
  optional,
  partnersParameter,
  variantParameter,
} from "./shared-parameters.ts";

export const erasmusTiers: CustomFunction = {
  name: "ERASMUS_TIERS",
  summary: "The lump sums to choose from, in euro; with the budget also how far the lines are from each.",
  parameters: [
    actionParameter,
    callParameter,
    variantParameter,
    { ...optional(budgetParameter), help: `${budgetParameter.help} Adds what is planned against each lump sum.` },
    { ...optional(partnersParameter), help: "The partner table: adds what the consortium lacks for each lump sum." },
  ],
  returns:
    "One lump sum per row, smallest first. With the budget beside it: planned minus lump sum, what to cut or add, what the consortium lacks.",
  examples: [
    { formula: '=ERASMUS_TIERS("KA220-HED", 2026)', gives: 120000 },
    { formula: '=ERASMUS_TIERS("KA220-HED", 2026, , Budget!A1:H500, Partners!A1:H200)', gives: 120000 },
  ],
  run(context, action, call, variant, budget, partners) {
    const grid = gridOf(budget);
    const words = wordsIn(budget === undefined ? context.language : () => headingLanguage("budget", grid));
    const example = '"KA220-HED"';
    const resolved = resolveCall(words, need(action, "action", example), need(call, "call", "2026"), variant);
    if (resolved.text !== undefined) return resolved.text;
    const offers = lumpSumsOnOffer(resolved.action, resolved.call, resolved.variant);
    const { tiers, bars, functions } = words.messages.common;
    if (offers.length === 0) return functions.noLumpSums(actionTitle(resolved.action, words.language), resolved.call);
    if (budget === undefined) return offers.map(({ amount }) => [amount]);
    const given = { action, call, variant, budget, partners };
    const read = planOf(given);
    const fault = rangeFault(given, read, "budget", words.language);
    if (fault !== undefined) return fault;
    const { plan } = read;
    const silent = plan.lines.filter(({ amount }) => amount === undefined).length;
    return lumpSumChoice(plan, words.language).map(({ lumpSum, variant: type, difference, missing }) => {
      const amount = words.format.money(Math.abs(difference));
      const advice = difference > 0 ? tiers.cut(amount) : difference < 0 ? tiers.add(amount) : undefined;
      const lacks = partners === undefined ? [] : missing;
      const ofType =
        type === undefined || type === plan.variant ? [] : [words.format.variant(resolved.action.id, type)];
      return [
        centsToEuro(lumpSum),
        centsToEuro(difference),
        silent > 0 ? tiers.withoutAmount(silent) : (advice ?? `${metMark} ${bars.exactlyTheLumpSum}`),
        [...ofType, ...lacks].join("; "),
      ];
    });
  },
};

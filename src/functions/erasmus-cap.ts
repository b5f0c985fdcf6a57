// =ERASMUS_CAP: the largest EU grant.
import { valueInForce } from "../check/values-in-force.ts";
import { centsToEuro } from "../model/money.ts";
import { actionTitle } from "../programme/actions.ts";
import { capRange, isAllowedDuration } from "../rules/cap.ts";
import { isBlank } from "../sheet/cell.ts";
import { findTable } from "../sheet/find-table.ts";
import { projectAnswers } from "../sheet/read-plan.ts";
import { readProject } from "../sheet/read-project.ts";
import { cellOf, need, notInEdition, resolveCall, wordsIn } from "./arguments.ts";
import type { Argument, CustomFunction, FunctionContext, Result } from "./function.ts";
import { actionParameter, callParameter, monthsParameter, optional, variantParameter } from "./shared-parameters.ts";

function capOf(
  context: FunctionContext,
  action: Argument,
  call: Argument,
  months: Argument,
  variant: Argument,
): Result {
  const words = wordsIn(context.language);
  const resolved = resolveCall(words, action, call, variant);
  if (resolved.text !== undefined) return resolved.text;
  const duration = valueInForce(resolved.action, "duration", resolved.call, resolved.variant)?.value;
  const title = () => actionTitle(resolved.action, words.language);
  const functions = () => words.messages.common.functions;
  const monthsCell = cellOf(months);
  const given = readProject({ months: monthsCell }, []).months;
  if (duration !== undefined && !isBlank(monthsCell) && (given === undefined || !isAllowedDuration(duration, given))) {
    return functions().durationNotAllowed(title(), words.format.duration(duration));
  }
  const range = capRange(
    valueInForce(resolved.action, "grantCap", resolved.call, resolved.variant)?.value,
    valueInForce(resolved.action, "lumpSums", resolved.call, resolved.variant)?.value,
    duration,
    given,
    undefined,
  );
  if (range === undefined && resolved.variant === undefined) {
    const capped = resolved.action.variants.filter(({ id }) =>
      (["grantCap", "lumpSums"] as const).some((name) => valueInForce(resolved.action, name, resolved.call, id)),
    );
    const { id } = resolved.action;
    const choices = capped.map((one) => words.format.variant(id, one.id));
    const kind = words.format.variantKind(id, capped[0]?.id);
    if (choices.length > 0) return functions().variantMissing(kind, words.format.or(choices));
  }
  if (range !== undefined) return centsToEuro(range.exact ?? range.most);
  return notInEdition(words, resolved.action, resolved.call) ?? functions().noCap(title(), resolved.call);
}

function capOfThisFile(context: FunctionContext): Result {
  const grid = context.projectTable();
  const found = grid === undefined ? undefined : findTable(grid, "project");
  if (grid === undefined || found === undefined) return wordsIn(context.language).messages.common.functions.noProject;
  const answers = projectAnswers(grid, found);
  return capOf(context, answers.action, answers.call, answers.months, answers.variant);
}

export const erasmusCap: CustomFunction = {
  name: "ERASMUS_CAP",
  summary:
    "The largest EU grant that the action allows in a call, in euro. Without arguments: of this file's Project tab.",
  parameters: [optional(actionParameter), optional(callParameter), optional(monthsParameter), variantParameter],
  returns: "The largest grant in euro; without months the largest of all durations.",
  examples: [
    { formula: '=ERASMUS_CAP("Knowledge Alliances", 2016, 24)', gives: 700000 },
    { formula: '=ERASMUS_CAP("KA203", 2018, 30)', gives: 375000 },
    { formula: '=ERASMUS_CAP("KA220-HED", 2026)', gives: 400000 },
  ],
  run(context, action, call, months, variant) {
    if (action === undefined && call === undefined) return capOfThisFile(context);
    return capOf(context, action, need(call, "call", "2026"), months, variant);
  },
};

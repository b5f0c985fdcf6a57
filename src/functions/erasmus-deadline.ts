// =ERASMUS_DEADLINE: until when to apply, round by round.
import { reportSource } from "../check/sources.ts";
import { type InForce, valueInForce } from "../check/values-in-force.ts";
import { actionTitle } from "../programme/actions.ts";
import type { Deadline } from "../programme/parameters.ts";
import { sourceText } from "../sheet/check-table.ts";
import { variantsOf } from "../sheet/choices.ts";
import { need, notInEdition, resolveCall, type Words, wordsIn } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { actionParameter, callParameter, variantParameter } from "./shared-parameters.ts";
import { variantList } from "./variant-list.ts";

/** A deadline as a row shows it, without the variants it holds for. */
function cellsOf(words: Words, deadline: Deadline, rounds: number, { entry }: InForce<unknown>): string[] {
  const { format, messages, language } = words;
  const { deadlines } = messages.common;
  const { round, at, optional, startsFrom, startsTo } = deadline;
  const [day = "", hour = ""] = at.split("T");
  const starts =
    startsFrom === undefined || startsTo === undefined
      ? ""
      : deadlines.starts(format.date(startsFrom), format.date(startsTo));
  const isOnly = rounds === 1 && optional !== true;
  return [
    `${format.weekday(day)}, ${hour}`,
    isOnly ? "" : optional === true ? deadlines.optionalRound(round) : deadlines.round(round),
    starts,
    sourceText(reportSource(entry), language),
  ];
}

export const erasmusDeadline: CustomFunction = {
  name: "ERASMUS_DEADLINE",
  summary: "Until when to apply: one row per deadline, in Brussels time, and whether the round is optional.",
  parameters: [actionParameter, callParameter, variantParameter],
  returns: "A table with a heading row: deadline, round, when projects start, for which fields, source.",
  examples: [{ formula: '=ERASMUS_DEADLINE("KA220-HED", 2026)', gives: "Thu 5 March 2026, 12:00" }],
  run(context, action, call, variant) {
    const words = wordsIn(context.language);
    const example = '"KA220-HED"';
    const resolved = resolveCall(words, need(action, "action", example), need(call, "call", "2026"), variant);
    if (resolved.text !== undefined) return resolved.text;
    const { deadlines, functions } = words.messages.common;
    const all = variantsOf(resolved.action, resolved.call);
    const asked: readonly (string | undefined)[] =
      resolved.variant !== undefined || all.length === 0 ? [resolved.variant] : all;
    /** The variants of each row, by its cells; rows in the order of time, what is not known last. */
    const rows = new Map<
      string,
      { readonly at: string; readonly cells: string[]; readonly of: (string | undefined)[] }
    >();
    const add = (at: string, cells: string[], one: string | undefined): void => {
      const key = cells.join("\n");
      const row = rows.get(key);
      if (row === undefined) rows.set(key, { at, cells, of: [one] });
      else row.of.push(one);
    };
    for (const one of asked) {
      const its = valueInForce(resolved.action, "deadlines", resolved.call, one);
      if (its === undefined) add("unknown", [deadlines.notKnown, "", "", ""], one);
      else {
        for (const deadline of its.value) add(deadline.at, cellsOf(words, deadline, its.value.length, its), one);
      }
    }
    const sorted = [...rows.values()].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
    if (sorted.every(({ at }) => at === "unknown")) {
      return (
        notInEdition(words, resolved.action, resolved.call) ??
        functions.noDeadline(actionTitle(resolved.action, words.language), resolved.call)
      );
    }
    const isForAll = sorted.every(({ of }) => of.length === asked.length);
    return [
      [...deadlines.headings],
      ...sorted.map(({ cells: [at = "", round = "", starts = "", source = ""], of }) => {
        const named = of.flatMap((id) => id ?? []);
        return [at, round, starts, isForAll ? "" : variantList(words.format, resolved.action, named), source];
      }),
    ];
  },
};

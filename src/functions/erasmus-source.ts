// =ERASMUS_SOURCE: where the Guide says so.

import type { ReportSource } from "../check/report.ts";
import { reportSources } from "../check/sources.ts";
import { requirementsInForce, valueInForce } from "../check/values-in-force.ts";
import { normalise } from "../model/matching.ts";
import type { ParameterName } from "../programme/parameters.ts";
import type { DatedValue } from "../programme/programme.ts";
import { rules } from "../rules/rules.ts";
import { isBlank } from "../sheet/cell.ts";
import { sourceText } from "../sheet/check-table.ts";
import { variantsOf } from "../sheet/choices.ts";
import { cellOf, need, resolveCall, wordsIn } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { actionParameter, callParameter } from "./shared-parameters.ts";

export const erasmusSource: CustomFunction = {
  name: "ERASMUS_SOURCE",
  summary: "Where the Guide says so: of one rule, or of every rule of the action as a table.",
  parameters: [
    actionParameter,
    callParameter,
    {
      name: "rule",
      kind: "text",
      help: "A check as the report calls it, such as Duration, or a rule, parameter or requirement.",
      optional: true,
      example: '"Duration"',
    },
  ],
  returns: "Document and page; without a rule a table of checks and sources.",
  examples: [
    { formula: '=ERASMUS_SOURCE("KA220-HED", 2026, "Duration")', gives: "Programme Guide 2026, p. 238" },
    {
      formula: '=ERASMUS_SOURCE("CBHE", 2026, "no-third-country")',
      gives: "Programme Guide 2026, p. 319, 323",
    },
  ],
  run(context, action, call, rule) {
    const words = wordsIn(context.language);
    const example = '"KA220-HED"';
    const resolved = resolveCall(words, need(action, "action", example), need(call, "call", "2026"), undefined);
    if (resolved.text !== undefined) return resolved.text;
    const { action: its, call: year } = resolved;
    // What only single variants have is shown for all of them while none is named.
    const all = variantsOf(its, year);
    const variants: readonly (string | undefined)[] =
      resolved.variant !== undefined ? [resolved.variant] : [undefined, ...all];
    const sourcesOf = (names: readonly ParameterName[]): ReportSource[] => {
      const inForce = (variant: string | undefined): readonly DatedValue<unknown>[] =>
        names.flatMap((name) => valueInForce(its, name, year, variant)?.entry ?? []);
      return reportSources(variants.flatMap(inForce));
    };
    const requirements = variants.flatMap((variant) => requirementsInForce(its, year, variant));
    const sourced = rules
      .map((one) => {
        const own = requirements.filter(({ value }) => value.form === one.form);
        const { title } = words.messages.rules[one.id];
        return {
          title,
          names: [one.id, title, ...one.needs].map(normalise),
          sources: [...sourcesOf(one.needs), ...reportSources(own.map(({ entry }) => entry))],
        };
      })
      .filter(({ sources }) => sources.length > 0);
    if (isBlank(cellOf(rule))) {
      return sourced.map(({ title, sources }) => [
        title,
        [...new Set(sources.map((one) => sourceText(one, words.language)))].join("; "),
      ]);
    }
    const wanted = normalise(String(cellOf(rule)));
    const named = requirements.filter(({ id }) => normalise(id) === wanted).map(({ entry }) => entry);
    // A parameter that no rule needs, such as the points of an award, has its source all the same.
    const parameter = (Object.keys(its.values) as ParameterName[]).filter((name) => normalise(name) === wanted);
    const own = [...reportSources(named), ...sourcesOf(parameter)];
    const found = own.length > 0 ? own : sourced.find(({ names }) => names.includes(wanted))?.sources;
    if (found !== undefined) return [...new Set(found.map((one) => sourceText(one, words.language)))].join("; ");
    const titles = [...new Set(sourced.map(({ title }) => title))];
    return words.messages.common.functions.sourceUnknown(String(cellOf(rule)).slice(0, 60), titles.join(", "));
  },
};

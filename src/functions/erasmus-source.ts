// =ERASMUS_SOURCE: where the Guide says so.

import type { ReportSource } from "../check/report.ts";
import { reportSources } from "../check/sources.ts";
import { requirementsInForce, valueInForce } from "../check/values-in-force.ts";
import { normalise } from "../model/matching.ts";
import type { ParameterName } from "../programme/parameters.ts";
import type { RequirementForm } from "../programme/requirements.ts";
import { rules } from "../rules/rules.ts";
import { isBlank } from "../sheet/cell.ts";
import { sourceText } from "../sheet/check-table.ts";
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
      help: "The check as the report calls it, such as Duration, or the name of a rule or parameter.",
      optional: true,
      example: '"Duration"',
    },
  ],
  returns: "Document and page; without a rule a table of checks and sources.",
  examples: [{ formula: '=ERASMUS_SOURCE("KA220-HED", 2026, "Duration")', gives: "Programme Guide 2026, p. 238" }],
  run(context, action, call, rule) {
    const words = wordsIn(context.language);
    const example = '"KA220-HED"';
    const resolved = resolveCall(words, need(action, "action", example), need(call, "call", "2026"), undefined);
    if (resolved.text !== undefined) return resolved.text;
    const sourcesOf = (names: readonly ParameterName[]): ReportSource[] =>
      reportSources(
        names.flatMap((name) => valueInForce(resolved.action, name, resolved.call, resolved.variant)?.entry ?? []),
      );
    const requirements = requirementsInForce(resolved.action, resolved.call, resolved.variant);
    const entriesOf = (form: RequirementForm | undefined): ReportSource[] =>
      reportSources(requirements.filter(({ value }) => value.form === form).map(({ entry }) => entry));
    const sourced = rules
      .map((one) => ({
        title: words.messages.rules[one.id].title,
        names: [one.id, words.messages.rules[one.id].title, ...one.needs].map(normalise),
        sources: [...sourcesOf(one.needs), ...entriesOf(one.form)],
      }))
      .filter(({ sources }) => sources.length > 0);
    if (isBlank(cellOf(rule))) {
      return sourced.map(({ title, sources }) => [
        title,
        sources.map((one) => sourceText(one, words.language)).join("; "),
      ]);
    }
    const wanted = normalise(String(cellOf(rule)));
    const found = sourced.find(({ names }) => names.includes(wanted));
    if (found !== undefined) return found.sources.map((one) => sourceText(one, words.language)).join("; ");
    const titles = [...new Set(sourced.map(({ title }) => title))];
    return words.messages.common.functions.sourceUnknown(String(cellOf(rule)).slice(0, 60), titles.join(", "));
  },
};

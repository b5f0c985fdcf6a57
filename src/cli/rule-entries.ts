// Every rule as lists and pages show it: what it needs, and its sentences with an example in them.

import type { RuleHead } from "../check/outcome.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { AnyRuleTexts } from "../messages/messages.ts";
import type { ParameterName } from "../programme/parameters.ts";
import type { RequirementForm } from "../programme/requirements.ts";
import { rules } from "../rules/rules.ts";
import type { RuleId } from "../rules/slots.ts";
import { withPlainSpaces } from "./lines.ts";
import { ruleExamples } from "./rule-examples.ts";

const kinds = ["fail", "open", "review"] as const;

export const weightWords = { error: "error", warning: "warning", open: "to fill in", review: "to judge" } as const;

export interface ExampleSentences {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export interface RuleEntry {
  readonly id: RuleId;
  /** In two or three words. */
  readonly title: string;
  readonly severity: "error" | "warning" | "review";
  /** The weightiest thing it can say: rules that only ask have no error, whatever their severity. */
  readonly weight: keyof typeof weightWords;
  /** Parameters that must be in force; empty for statements of our own about the plan. */
  readonly needs: readonly ParameterName[];
  /** The form of requirement that must be in force; `null` for rules on parameters and on the plan itself. */
  readonly form: RequirementForm | null;
  /** Also looked at where they are in force. */
  readonly uses: readonly ParameterName[];
  /** What a report says when it is met, for example. */
  readonly met: string;
  /** What a report says when something is wrong, open or to judge, for example. */
  readonly sentences: Readonly<Partial<Record<(typeof kinds)[number], ExampleSentences>>>;
}

const format = formatOf("en");

function entryOf(id: RuleId): RuleEntry {
  const rule: RuleHead | undefined = rules.find((one) => one.id === id);
  const texts: AnyRuleTexts = messagesOf("en").rules[id];
  const examples: { readonly [Kind in "met" | (typeof kinds)[number]]?: unknown } = ruleExamples[id];
  const sentences = kinds.flatMap((kind) => {
    const its = texts[kind];
    if (its === undefined || examples[kind] === undefined) return [];
    // Sentences and examples have the same id and kind; the compiler cannot follow that through the list of rules.
    const slots = examples[kind] as never;
    const example = { what: its.what(slots, format), why: its.why(slots, format), fix: its.fix(slots, format) };
    return [
      [
        kind,
        { what: withPlainSpaces(example.what), why: withPlainSpaces(example.why), fix: withPlainSpaces(example.fix) },
      ] as const,
    ];
  });
  const severity = rule?.severity ?? "error";
  return {
    id,
    title: withPlainSpaces(texts.title),
    severity,
    weight: texts.fail !== undefined ? severity : texts.open !== undefined ? "open" : "review",
    needs: rule?.needs ?? [],
    form: rule?.form ?? null,
    uses: rule?.uses ?? [],
    met: withPlainSpaces(texts.met(examples.met as never, format)),
    sentences: Object.fromEntries(sentences),
  };
}

/** In the order of a report: first what must be readable at all. */
export function ruleEntries(): readonly RuleEntry[] {
  const checked = rules.map(({ id }): RuleId => id);
  const frame = (Object.keys(ruleExamples) as RuleId[]).filter((id) => !checked.includes(id));
  return [...frame, ...checked].map(entryOf);
}

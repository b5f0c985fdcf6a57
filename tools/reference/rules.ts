// The reference page of the rules: what each needs, and its sentences with an example in them.

import { parameterTitle } from "../../src/cli/parameter-words.ts";
import { type RuleEntry, ruleEntries, weightWords } from "../../src/cli/rule-entries.ts";
import { actions } from "../../src/programme/actions.ts";
import type { ParameterName } from "../../src/programme/parameters.ts";
import { generatedFrom, type ReferencePage, table } from "./page.ts";

const kindWords = { fail: "Broken", open: "Cannot be told yet", review: "To judge" } as const;

/** docs/reference/rules.md, one section per rule in the order of a report. */
export function rulesPage(): ReferencePage {
  const entries = ruleEntries();
  const overview = table(
    ["Rule", "Title", "Finding"],
    entries.map(({ id, title, weight }) => [`[${id}](#${id})`, title, weightWords[weight]]),
  );
  return {
    path: "rules.md",
    text: [
      generatedFrom("src/rules/ and src/messages/"),
      "# Rules",
      "A rule applies to every action that sets the parameters it needs. Its finding is at most what this table says: where the value was not confirmed, or the Guide says “should”, an error becomes a point to judge.",
      "The sentences below are what a report says about an invented plan.",
      overview,
      ...entries.map(section),
    ].join("\n\n"),
  };
}

function section({ id, title, weight, needs, uses, met, sentences }: RuleEntry): string {
  const rows = (["fail", "open", "review"] as const).flatMap((kind) => {
    const its = sentences[kind];
    return its === undefined ? [] : [[kindWords[kind], its.what, its.why, its.fix]];
  });
  return [
    `## ${id}`,
    `${title}. Finding: ${weightWords[weight]}.`,
    needs.length === 0
      ? "Needs no value of the Guide."
      : `Needs ${parameters(needs)}. Set by ${settingActions(needs)}.`,
    ...(uses.length === 0 ? [] : [`Also looks at ${parameters(uses)}.`]),
    table(["", "What", "Why", "What to do"], [...rows, ["Met", met, "", ""]]),
  ].join("\n\n");
}

function parameters(names: readonly ParameterName[]): string {
  return names.map((name) => `${parameterTitle(name)} (\`${name}\`)`).join(", ");
}

function settingActions(names: readonly ParameterName[]): string {
  const setting = actions.filter(({ values }) => names.every((name) => values[name] !== undefined));
  if (setting.length === 0) return "no action yet";
  return setting.map(({ id, title }) => `[${title}](actions/${id}.md)`).join(", ");
}

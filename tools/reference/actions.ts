// The reference pages of the actions: every value with its call, evidence and source.

import { evidenceWords } from "../../src/cli/evidence-words.ts";
import { parameterNames, parameterTitle, requirementInWords, valueInWords } from "../../src/cli/parameter-words.ts";
import { languages } from "../../src/messages/messages.ts";
import { actions, actionTitle } from "../../src/programme/actions.ts";
import { lastCallOfPeriod } from "../../src/programme/country-outlooks.ts";
import type { ParameterName, Parameters } from "../../src/programme/parameters.ts";
import type { Action, DatedValue, Gap, Variant } from "../../src/programme/programme.ts";
import { sourceOf } from "../../src/programme/sources.ts";
import { variantKinds, variantLabel } from "../../src/programme/variants.ts";
import { generatedFrom, type ReferencePage, table } from "./page.ts";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** docs/reference/actions/<id>.md, one page for each action. */
export function actionPages(): readonly ReferencePage[] {
  return actions.map(actionPage);
}

function actionPage(action: Action): ReferencePage {
  const { id, title, calls, checkedThrough } = action;
  const [first, last] = calls;
  return {
    path: `actions/${id}.md`,
    text: [
      generatedFrom(`src/programme/actions/${id}.ts`),
      `# ${title}`,
      [
        `- Id: \`${id}\``,
        `- Calls: ${first} to ${last ?? `${checkedThrough}, still open`}`,
        ...(action.checkedFrom === undefined
          ? []
          : [`- Written down from call ${action.checkedFrom}; earlier calls have not been read yet`]),
        ...(action.gaps ?? []).map(gapLine),
        `- Checked through call ${checkedThrough}: the last call for which somebody compared the values with a source`,
        ...(last === null && checkedThrough < lastCallOfPeriod
          ? [`- Not yet checked for ${checkedThrough + 1}; values of ${checkedThrough} shown`]
          : []),
        ...titles(action),
        `- Also read as: ${action.names.join("; ")}`,
      ].join("\n"),
      ...variants(action),
      "## Values",
      `A value holds from its call until the next one for the same ${kindsOf(action).toLowerCase()}. An entry for some of them beats one for all.`,
      ...parameterNames.flatMap((name) => parameterSection(action, name)),
      ...requirementSection(action),
    ].join("\n\n"),
  };
}

function titles(action: Action): string[] {
  const { code, title } = action;
  const named = languages.flatMap((language) => {
    const its = actionTitle(action, language);
    return its === title ? [] : [`${its} (${languageNames.of(language) ?? language})`];
  });
  return [
    ...(code === undefined ? [] : [`- Code: ${code}`]),
    ...(named.length === 0 ? [] : [`- In other languages: ${named.join("; ")}`]),
  ];
}

/** "Lots", or "Strands and types of project"; "Fields" where there are none. */
function kindsOf({ variants: list, variantsAre = "field" }: Action): string {
  const kinds = list.map(({ is = variantsAre }) => variantKinds[is][1]);
  const words = [...new Set(kinds.length === 0 ? [variantKinds[variantsAre][1]] : kinds)].join(" and ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function variants(action: Action): string[] {
  const { variants: list } = action;
  if (list.length === 0) return [];
  const codes = ({ code, otherCodes = [] }: Variant): string =>
    [...(code === undefined ? [] : [code]), ...otherCodes].join(", ");
  const calls = (variant: Variant): string => (variant.calls === undefined ? "all" : variant.calls.join(" to "));
  const rows = list.map((variant) => [
    `\`${variant.id}\``,
    variantLabel(variant.id, "en"),
    codes(variant),
    calls(variant),
  ]);
  return [`## ${kindsOf(action)}`, table(["Id", "Title", "Codes", "Calls"], rows)];
}

/** A value that a source ended, or one of which no source was read. */
function endInWords({ evidence }: DatedValue<unknown>): string {
  return evidence === "unverified" ? "not known" : "no longer set";
}

function gapLine({ call, because, note }: Gap): string {
  const what = because === "no-call" ? `No call in ${call}` : `Nothing was read on call ${call}`;
  return `- ${what}${note === undefined ? "" : `: ${note}`}`;
}

function parameterSection<Name extends ParameterName>(action: Action, name: Name): string[] {
  const entries: readonly DatedValue<Parameters[Name]>[] | undefined = action.values[name];
  if (entries === undefined || entries.length === 0) return [];
  const rows = entries.map((entry) => [
    String(entry.from),
    entry.variants === undefined ? "all" : entry.variants.join(", "),
    (entry.value === null ? endInWords(entry) : valueInWords(name, entry.value)) + weakerWord(entry),
    evidenceWords[entry.evidence],
    sourceLink(entry),
    entry.note ?? "",
  ]);
  return [
    `### ${parameterTitle(name)}`,
    `\`${name}\``,
    table(["From call", kindsOf(action), "Value", "Evidence", "Source", "Note"], rows),
  ];
}

/** One table for all requirements, in the order of a report. */
function requirementSection(action: Action): string[] {
  const { requirements = [] } = action;
  if (requirements.length === 0) return [];
  const rows = requirements.map((entry) => [
    `\`${entry.id}\``,
    String(entry.from),
    entry.variants === undefined ? "all" : entry.variants.join(", "),
    (entry.value === null ? endInWords(entry) : requirementInWords(entry.value)) + weakerWord(entry),
    evidenceWords[entry.evidence],
    sourceLink(entry),
    entry.note ?? "",
  ]);
  return [
    "## Requirements",
    "Each is checked on its own, and each has its own page.",
    table(["Id", "From call", kindsOf(action), "Requirement", "Evidence", "Source", "Note"], rows),
  ];
}

function weakerWord({ word = "must" }: DatedValue<unknown>): string {
  return word === "must" ? "" : ` (the source says “${word}”)`;
}

/** A PDF opens at the page where the address can say it. */
function sourceLink({ cite }: DatedValue<unknown>): string {
  const { title, edition, url } = sourceOf(cite.source);
  const page = cite.page === undefined ? "" : `, p. ${cite.page}`;
  const words = `${title}${page}`;
  if (url === undefined) return `${words} (${edition})`;
  const firstPage = /^\d+/.exec(cite.page ?? "")?.[0];
  const target = url.endsWith(".pdf") && firstPage !== undefined ? `${url}#page=${firstPage}` : url;
  return `[${words}](${target.replaceAll("(", "%28").replaceAll(")", "%29")}) (${edition})`;
}

// The checklist for a new call: of every open action each value that is carried forward and must be read, with the source of the newest.

import { requirementsInForce, valueInForce } from "../../src/check/values-in-force.ts";
import { evidenceWords } from "../../src/cli/evidence-words.ts";
import { withPlainSpaces } from "../../src/cli/lines.ts";
import { parameterNames, parameterTitle, requirementInWords, valueInWords } from "../../src/cli/parameter-words.ts";
import { actions } from "../../src/programme/actions.ts";
import { lastCall, programmeCountryLists } from "../../src/programme/countries.ts";
import { countryName } from "../../src/programme/country-name.ts";
import { countryOutlooks } from "../../src/programme/country-outlooks.ts";
import type { ParameterName } from "../../src/programme/parameters.ts";
import type { Action, DatedValue } from "../../src/programme/programme.ts";
import { type Source, sourceOf } from "../../src/programme/sources.ts";
import { variantsOf } from "../../src/sheet/choices.ts";

export interface Checklist {
  /** Markdown; empty where there is a fault. */
  readonly text: string;
  /** Why there is no checklist for this year. */
  readonly fault: string | undefined;
}

/** What is in force for some variants of an action. */
interface Carried {
  readonly name: string;
  readonly title: string;
  readonly words: string;
  readonly entry: DatedValue<unknown>;
}

/** @param call a year after the newest call that was checked. */
export function newCallChecklist(call: number): Checklist {
  const newest = Math.max(...actions.map(({ checkedThrough }) => checkedThrough));
  const open = actions.filter(({ calls: [, last] }) => last === null || last >= call);
  if (call > newest + 1 || call < newest) {
    const fault = `The newest call that was checked is ${newest}: the next checklist is for ${newest + 1}.`;
    return { text: "", fault };
  }
  const text = [
    `# Call ${call}: what to read`,
    `Open actions: ${open.length}. A line is ticked when there is an entry \`from: ${call}\`. Read the edition of ${call}, then write for each line an entry with its page, also where nothing changed, and raise \`checkedThrough\`. Until then the product says that the call is not yet checked.`,
    countries(call),
    ...open.map((action) => actionSection(action, call)),
  ].join("\n\n");
  return { text: withPlainSpaces(text), fault: undefined };
}

function tick(isDone: boolean): string {
  return isDone ? "- [x]" : "- [ ]";
}

function countries(call: number): string {
  const list = programmeCountryLists.at(-1);
  const where = list === undefined ? "" : ` Newest: ${sourceText(list.source, list.page)}.`;
  return [
    "## Countries (`src/programme/countries.ts`)",
    [
      `${tick(lastCall >= call)} The list of Member States and associated countries.${where}`,
      `${tick(lastCall >= call)} The regions, and the footnotes on single countries.`,
      ...countryOutlooks
        .filter(({ from }) => from <= call)
        .map(
          ({ code, text, evidence, source }) =>
            `${tick(lastCall >= call)} ${countryName(code, "en")}: ${text} ${sourceText(source, undefined)} (${evidenceWords[evidence]}).`,
        ),
    ].join("\n"),
  ].join("\n\n");
}

function actionSection(action: Action, call: number): string {
  const { id, title, checkedThrough, variants } = action;
  const codes = variants.flatMap(({ otherCodes = [] }) =>
    otherCodes.filter((code) => code.includes(`${checkedThrough}`)),
  );
  const isNamedOnly = action.values.namedWithoutChapter?.at(-1)?.value === true;
  const isThere = isNamedOnly
    ? "Has the edition a chapter again?"
    : "Does the edition still hold the action, with the same variants?";
  return [
    `## ${title} (\`src/programme/actions/${id}.ts\`)`,
    `Checked through ${checkedThrough}.`,
    [
      `${tick(checkedThrough >= call)} ${isThere}`,
      ...(codes.length === 0 ? [] : [`${tick(false)} Topic codes carry the year: ${codes.join(", ")}.`]),
      ...carriedLines(action, call),
    ].join("\n"),
  ].join("\n\n");
}

/** Everything in force for a variant; what ended with its call, as a deadline does, as it was in the newest. */
function inForce(action: Action, call: number, variant: string | undefined): Carried[] {
  const parameter = <Name extends ParameterName>(name: Name): Carried[] => {
    const its = valueInForce(action, name, call, variant) ?? valueInForce(action, name, action.checkedThrough, variant);
    if (its === undefined) return [];
    return [{ name, title: parameterTitle(name), words: valueInWords(name, its.value), entry: its.entry }];
  };
  return [
    ...parameterNames.flatMap((name) => parameter(name)),
    ...requirementsInForce(action, call, variant).map(({ id, value, entry }) => ({
      name: id,
      title: "Requirement",
      words: requirementInWords(value),
      entry,
    })),
  ];
}

function carriedLines(action: Action, call: number): string[] {
  const all = variantsOf(action, action.checkedThrough);
  const variants: readonly (string | undefined)[] = all.length === 0 ? [undefined] : all;
  const lines = new Map<DatedValue<unknown>, Carried & { readonly of: string[] }>();
  for (const variant of variants) {
    for (const carried of inForce(action, call, variant)) {
      const known = lines.get(carried.entry) ?? { ...carried, of: [] };
      lines.set(carried.entry, known);
      if (variant !== undefined) known.of.push(variant);
    }
  }
  const order = [...parameterNames, ...(action.requirements ?? []).map(({ id }) => id)];
  return [...lines.values()]
    .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
    .map(({ name, title, words, entry, of }) => {
      const which = of.length === all.length ? "" : `, ${of.join(", ")}`;
      const isNew = name === "deadlines" && entry.from < call ? "new ones. Before: " : "";
      return `${tick(entry.from >= call)} ${title} (\`${name}\`${which}): ${isNew}${words}. ${basis(entry)}`;
    });
}

function basis({ from, cite, evidence, note }: DatedValue<unknown>): string {
  const source = sourceText(sourceOf(cite.source), cite.page);
  return `From call ${from}: ${source} (${evidenceWords[evidence]}).${note === undefined ? "" : ` ${note}`}`;
}

function sourceText({ title, edition }: Source, page: string | undefined): string {
  return `${title}${page === undefined ? "" : `, p. ${page}`}, ${edition}`;
}

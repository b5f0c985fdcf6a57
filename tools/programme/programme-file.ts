// The whole programme library as one machine-readable file: every value with its call, source and evidence.

import { parameterNames, requirementInWords, valueInWords } from "../../src/cli/parameter-words.ts";
import { languages } from "../../src/messages/messages.ts";
import { dictionaries } from "../../src/phrases/dictionaries.ts";
import { actions, actionTitle } from "../../src/programme/actions.ts";
import {
  countryGroups,
  countryNotes,
  firstCall,
  lastCall,
  programmeCountryLists,
  territoryGroups,
} from "../../src/programme/countries.ts";
import { countryName, languagesOfCountryNames } from "../../src/programme/country-name.ts";
import { countryOutlooks } from "../../src/programme/country-outlooks.ts";
import { firstCovered } from "../../src/programme/covered-calls.ts";
import type { ParameterName, Parameters } from "../../src/programme/parameters.ts";
import type { Action, Basis, DatedValue } from "../../src/programme/programme.ts";
import { type Source, sourceOf } from "../../src/programme/sources.ts";
import { variantLabel } from "../../src/programme/variants.ts";
import { type ProgrammeFile, programmeSchema } from "./programme-schema.ts";

/** The library in a stable order. Throws when a value has not the shape that the schema promises. */
export function programmeFile(): ProgrammeFile {
  return programmeSchema.parse({
    $schema: "./programme.schema.json",
    title: "Rules of Erasmus+ partnership actions, dated and cited",
    licence: "MIT",
    calls: { first: firstCall, last: lastCall },
    actions: actions.map(actionEntry),
    countryLists: programmeCountryLists.map(({ from, ...rest }) => ({ from, ...documentBasis(rest) })),
    countries: countries(),
    countryNotes: countryNotes.map(({ id, codes, from, kind, types, text, ...rest }) => ({
      id,
      codes: codes.split(" "),
      from,
      kind,
      types: types ?? null,
      text,
      ...documentBasis(rest),
    })),
    phrases: Object.fromEntries(Object.entries(dictionaries).map(([language, dictionary]) => [language, dictionary()])),
    announced: countryOutlooks.map(({ code, from, text, ...rest }) => ({ code, from, text, ...documentBasis(rest) })),
  });
}

function documentBasis({
  source,
  page,
  evidence,
}: {
  readonly source: Source;
  readonly page?: string;
  readonly evidence: string;
}): object {
  const { title, edition, url } = source;
  return { source: { title, edition, url: url ?? null }, page: page ?? null, evidence };
}

function basisEntry({ cite, evidence }: Basis): object {
  const { title, edition, url } = sourceOf(cite.source);
  return { source: { id: cite.source, title, edition, url: url ?? null }, page: cite.page ?? null, evidence };
}

function datedEntry<Value>(entry: DatedValue<Value>, inWords: (value: Value) => string): object {
  const { from, variants, value, word, note } = entry;
  return {
    from,
    variants: variants ?? null,
    value,
    inWords: value === null ? "no longer set" : inWords(value),
    ...basisEntry(entry),
    word: word ?? "must",
    note: note ?? null,
  };
}

function valueEntries<Name extends ParameterName>({ values }: Action, name: Name): [string, object[]][] {
  const entries: readonly DatedValue<Parameters[Name]>[] = values[name] ?? [];
  if (entries.length === 0) return [];
  return [[name, entries.map((entry) => datedEntry(entry, (value) => valueInWords(name, value)))]];
}

function actionEntry(action: Action): object {
  const { id, title, names, code, calls, checkedThrough, variants, requirements, gaps } = action;
  return {
    id,
    title,
    titles: Object.fromEntries(languages.map((language) => [language, actionTitle(action, language)])),
    names,
    code: code ?? null,
    calls: { first: calls[0], last: calls[1] },
    checkedFrom: firstCovered(action),
    checkedThrough,
    gaps: (gaps ?? []).map((gap) => ({
      call: gap.call,
      because: gap.because,
      ...basisEntry(gap),
      note: gap.note ?? null,
    })),
    variants: variants.map((variant) => ({
      id: variant.id,
      kind: variant.is ?? action.variantsAre,
      title: variantLabel(variant.id, "en"),
      code: variant.code ?? null,
      otherCodes: variant.otherCodes ?? [],
      calls: variant.calls === undefined ? null : { first: variant.calls[0], last: variant.calls[1] },
    })),
    values: Object.fromEntries(parameterNames.flatMap((name) => valueEntries(action, name))),
    requirements: (requirements ?? []).map((entry) => ({ id: entry.id, ...datedEntry(entry, requirementInWords) })),
  };
}

function countries(): object[] {
  const names = (code: string): object =>
    Object.fromEntries(languagesOfCountryNames.map((language) => [language, countryName(code, language)]));
  const own = countryGroups.flatMap(({ codes, history }) =>
    codes.split(" ").map((code) => ({
      code,
      names: names(code),
      takesPartAs: null,
      standings: history.map(([from, standing, regionEvidence, half]) => ({
        from,
        standing,
        half: half ?? null,
        regionEvidence: regionEvidence ?? null,
      })),
    })),
  );
  const territories = territoryGroups.flatMap(({ codes, memberState }) =>
    codes.split(" ").map((code) => ({ code, names: names(code), takesPartAs: memberState, standings: [] })),
  );
  return [...own, ...territories].sort((one, other) => (one.code < other.code ? -1 : 1));
}

// Looks up what a country is called in a language, and everything it may be called.
import type { CountryCode } from "../model/plan.ts";
import { countryNames } from "./country-names.ts";
import { furtherCountryNames } from "./further-country-names.ts";

/** The languages that have country names. */
export type CountryNameLanguage = "en" | "sv" | "fi" | "de" | "fr" | "es" | "it" | "pl";

/** The languages of `country-names.ts`, in the order of its columns. */
const languages: readonly CountryNameLanguage[] = ["en", "sv", "fi", "de", "fr"];
/** Those of `further-country-names.ts`. */
const furtherLanguages: readonly CountryNameLanguage[] = ["es", "it", "pl"];

export const languagesOfCountryNames = [...languages, ...furtherLanguages];

type Rows = ReadonlyMap<CountryCode, readonly string[]>;

function rowsIn(lines: string): Rows {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, 2), line.split("|")] as const),
  );
}

let rows: Rows | undefined;
let furtherRows: Rows | undefined;

/** By code: alpha-2, alpha-3, a name in each language (empty: as in English), further spellings. */
function rowByCode(): Rows {
  rows ??= rowsIn(countryNames);
  return rows;
}

/** By code: alpha-2, a name in each further language (empty: as in English), further spellings. */
function furtherRowByCode(): Rows {
  furtherRows ??= rowsIn(furtherCountryNames());
  return furtherRows;
}

/** The usual name; in English as the Programme Guide prints it. A code we do not know comes back as it is. */
export function countryName(code: CountryCode, language: CountryNameLanguage): string {
  const row = rowByCode().get(code);
  const further = furtherLanguages.indexOf(language);
  const name = further < 0 ? row?.[2 + languages.indexOf(language)] : furtherRowByCode().get(code)?.[1 + further];
  return name || (row?.[2] ?? code);
}

type Spelling = readonly [spelling: string, code: CountryCode];

function spellingsIn(all: Rows, names: number): readonly Spelling[] {
  return [...all].flatMap(([code, columns]) =>
    [...columns.slice(0, names), ...(columns[names] ?? "").split(";")]
      .filter((spelling) => spelling !== "")
      .map((spelling) => [spelling, code] as const),
  );
}

/** Each code, name and further spelling with the country it stands for; the codes come first. */
export function countrySpellings(): readonly Spelling[] {
  return spellingsIn(rowByCode(), 2 + languages.length);
}

/** The same in the further languages. */
export function furtherCountrySpellings(): readonly Spelling[] {
  return spellingsIn(furtherRowByCode(), 1 + furtherLanguages.length);
}

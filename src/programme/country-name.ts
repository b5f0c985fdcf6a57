// Looks up what a country is called in a language, and everything it may be called.
import type { CountryCode } from "../model/plan.ts";
import { countryNames } from "./country-names.ts";

const languages = ["en", "sv", "fi", "de", "fr"] as const;

/** The languages that have country names. */
export type CountryNameLanguage = (typeof languages)[number];

let rows: Map<CountryCode, readonly string[]> | undefined;

/** The columns of `country-names.ts` by code: alpha-2, alpha-3, five names (empty: as in English), further spellings. */
function rowByCode(): Map<CountryCode, readonly string[]> {
  rows ??= new Map(
    countryNames
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, 2), line.split("|")] as const),
  );
  return rows;
}

/** The usual name; in English as the Programme Guide prints it. A code we do not know comes back as it is. */
export function countryName(code: CountryCode, language: CountryNameLanguage): string {
  const row = rowByCode().get(code);
  return row?.[2 + languages.indexOf(language)] || (row?.[2] ?? code);
}

/** Each code, name and further spelling with the country it stands for; the codes come first. */
export function countrySpellings(): readonly (readonly [spelling: string, code: CountryCode])[] {
  return [...rowByCode()].flatMap(([code, columns]) => {
    const further = columns[7] ?? "";
    const spellings = [...columns.slice(0, 7), ...further.split(";")].filter((spelling) => spelling !== "");
    return spellings.map((spelling) => [spelling, code] as const);
  });
}

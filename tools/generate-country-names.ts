// Writes src/programme/country-names.ts and further-country-names.ts from CLDR and the hand list; with --check it only says what is out of date.

import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { wordKey } from "../src/model/matching.ts";
import { allCountryCodes } from "../src/programme/standing.ts";
import { alpha3Codes, furtherSpellings, guideNames, namesLikeTheGuide } from "./country-spellings.ts";

/** Those in the script, which every formula reads, and those in the panel's page. */
const LANGUAGES = ["en", "sv", "fi", "de", "fr"] as const;
const FURTHER_LANGUAGES = ["es", "it", "pl"] as const;

type Territories = Readonly<Record<string, string>>;

interface Locale {
  readonly main: Readonly<Record<string, { readonly localeDisplayNames: { readonly territories: Territories } }>>;
}

function territoriesOf(language: string): Territories {
  const locale: Locale = createRequire(import.meta.url)(`cldr-localenames-full/main/${language}/territories.json`);
  const territories = locale.main[language]?.localeDisplayNames.territories;
  if (!territories) throw new Error(`CLDR has no names in "${language}".`);
  return territories;
}

function alpha3By2(): ReadonlyMap<string, string> {
  const codes = alpha3Codes.split(" ");
  return new Map(codes.flatMap((code, index) => (index % 2 === 0 ? [[code, codes[index + 1] ?? ""] as const] : [])));
}

function displayName(territories: Territories, language: string, code: string): string {
  const name = (language === "en" ? guideNames[code] : namesLikeTheGuide[language]?.[code]) ?? territories[code];
  if (name === undefined) throw new Error(`CLDR has no name for ${code} in "${language}".`);
  return name;
}

/** What CLDR calls it in these languages, besides. */
function spellingsOf(code: string, territories: ReadonlyMap<string, Territories>): readonly string[] {
  return (
    [...territories.values()]
      .flatMap((all) => Object.entries(all))
      .filter(([key]) => key === code || key.startsWith(`${code}-`))
      .map(([, name]) => name)
      // French abbreviates the United Kingdom to "R.-U." and the United States to "É.-U.".
      .filter((name) => wordKey(name).length > 3)
  );
}

function lineOf(names: readonly string[], further: readonly string[]): string {
  const [code] = names;
  if (names.some((name) => name.includes(";")) || [...names, ...further].some((name) => /[|`\\$\n]/.test(name))) {
    throw new Error(`A name of ${code} holds a character that separates names.`);
  }
  return [...names, further.join(";")].join("|");
}

/** The generated files by name. Throws when two countries share a spelling. */
export function countryNamesFiles(): ReadonlyMap<string, string> {
  const territories = new Map(LANGUAGES.map((language) => [language, territoriesOf(language)]));
  const furtherTerritories = new Map(FURTHER_LANGUAGES.map((language) => [language, territoriesOf(language)]));
  const alpha3 = alpha3By2();
  const countryByKey = new Map<string, string>();
  const claim = (spelling: string, code: string): boolean => {
    const key = wordKey(spelling);
    const other = countryByKey.get(key);
    if (key === "") throw new Error(`"${spelling}" of ${code} has no letters.`);
    if (other !== undefined && other !== code) throw new Error(`"${spelling}" is both ${other} and ${code}.`);
    countryByKey.set(key, code);
    return other === undefined;
  };

  const rows = [...allCountryCodes()].sort().map((code) => {
    const three = alpha3.get(code);
    if (three === undefined) throw new Error(`${code} has no alpha-3 code.`);
    const names = LANGUAGES.map((language) => displayName(territories.get(language) ?? {}, language, code));
    for (const name of [code, three, ...names]) claim(name, code);
    const inCldr = spellingsOf(code, territories);
    const byHand = (furtherSpellings[code] ?? "").split(";").map((spelling) => spelling.trim());
    const further = [...inCldr, ...byHand].filter((spelling) => spelling !== "" && claim(spelling, code));
    const [english, ...others] = names;
    return lineOf(
      [code, three, ...[english, ...others].map((name, index) => (index > 0 && name === english ? "" : `${name}`))],
      further,
    );
  });
  const furtherRows = [...allCountryCodes()].sort().map((code) => {
    const english = displayName(territories.get("en") ?? {}, "en", code);
    const names = FURTHER_LANGUAGES.map((language) =>
      displayName(furtherTerritories.get(language) ?? {}, language, code),
    );
    for (const name of names) claim(name, code);
    const further = spellingsOf(code, furtherTerritories).filter((spelling) => claim(spelling, code));
    return lineOf([code, ...names.map((name) => (name === english ? "" : name))], further);
  });
  const unknown = Object.keys(furtherSpellings).filter((code) => !allCountryCodes().includes(code));
  if (unknown.length > 0) throw new Error(`Spellings for unknown codes: ${unknown.join(", ")}.`);

  const origin = "Generated by tools/generate-country-names.ts from CLDR and tools/country-spellings.ts: edit those.";
  return new Map([
    [
      "country-names.ts",
      `// Names of countries and territories. ${origin}

/**
 * A line for each code: alpha-2, alpha-3, English, Swedish, Finnish, German, French (empty where it is as in English),
 * and further accepted spellings, separated by semicolons. Country names from CLDR, © Unicode, Inc., Unicode License v3.
 */
export const countryNames = \`
${rows.join("\n")}
\`;
`,
    ],
    [
      "further-country-names.ts",
      `// Names of countries and territories in further languages. ${origin}

/**
 * A line for each code: alpha-2, Spanish, Italian, Polish (empty where it is as in English), and further spellings,
 * separated by semicolons. A function, because the add-on reads them from the panel's page. Country names from CLDR,
 * © Unicode, Inc., Unicode License v3.
 */
export function furtherCountryNames(): string {
  return \`
${furtherRows.join("\n")}
\`;
}
`,
    ],
  ]);
}

async function main(): Promise<void> {
  for (const [name, text] of countryNamesFiles()) {
    const file = fileURLToPath(new URL(`../src/programme/${name}`, import.meta.url));
    const before = await readFile(file, "utf8").catch(() => undefined);
    if (before === text) continue;
    if (process.argv.includes("--check")) {
      console.error(`src/programme/${name} is out of date. Run "npx tsx tools/generate-country-names.ts".`);
      process.exitCode = 1;
      continue;
    }
    await writeFile(file, text);
    console.log(`wrote src/programme/${name}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

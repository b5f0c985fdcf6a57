// Country names: the generated file is fresh, small, and says what the Guide says.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wordKey } from "../../src/model/matching.ts";
import {
  countryName,
  countrySpellings,
  furtherCountrySpellings,
  languagesOfCountryNames,
} from "../../src/programme/country-name.ts";
import { allCountryCodes } from "../../src/programme/standing.ts";
import { countryNamesFiles } from "../../tools/generate-country-names.ts";

const file = (name: string) => readFileSync(new URL(`../../src/programme/${name}`, import.meta.url), "utf8");

test("the committed files are what the generator writes", () => {
  for (const [name, text] of countryNamesFiles()) expect(file(name)).toBe(text);
});

test("names and standings together stay below 45 KB, non-ASCII letters counted as escapes", () => {
  const escaped = (text: string) => text.replace(/[^\0-~]/g, "\\u0000").length;
  expect(escaped(file("country-names.ts")) + escaped(file("countries.ts"))).toBeLessThan(45_000);
});

test("every code has a name in every language", () => {
  for (const code of allCountryCodes()) {
    for (const language of languagesOfCountryNames) {
      const name = countryName(code, language);
      expect(name, `${code} ${language}`).not.toBe("");
      expect(name, `${code} ${language}`).not.toBe(code);
      expect(name, `${code} ${language}`).toBe(name.trim());
    }
  }
});

describe("countryName", () => {
  test.each([
    ["TR", "en", "Türkiye"],
    ["CZ", "en", "Czechia"],
    ["KR", "en", "Republic of Korea"],
    ["XK", "en", "Kosovo*"],
    ["PS", "sv", "Palestina"],
    ["CV", "en", "Cabo Verde"],
    ["SE", "sv", "Sverige"],
    ["SE", "fi", "Ruotsi"],
    ["GR", "de", "Griechenland"],
    ["NL", "fr", "Pays-Bas"],
    ["AD", "sv", "Andorra"],
    ["AX", "sv", "Åland"],
    ["NL", "es", "Países Bajos"],
    ["DE", "it", "Germania"],
    ["HU", "pl", "Węgry"],
    ["AD", "es", "Andorra"],
    ["XK", "it", "Kosovo*"],
  ] as const)("%s in %s is %s", (code, language, name) => {
    expect(countryName(code, language)).toBe(name);
  });

  test("an unknown code comes back as it is", () => {
    for (const code of ["ZZ", "", "__proto__", "constructor"]) expect(countryName(code, "en")).toBe(code);
  });
});

test("no spelling of a further language stands for two countries", () => {
  const codes = new Map(countrySpellings().map(([spelling, code]) => [wordKey(spelling), code]));
  for (const [spelling, code] of furtherCountrySpellings()) {
    expect(codes.get(wordKey(spelling)) ?? code, spelling).toBe(code);
    codes.set(wordKey(spelling), code);
  }
});

test("each code is a spelling of itself", () => {
  const codes = new Map(countrySpellings());
  for (const code of allCountryCodes()) expect(codes.get(code)).toBe(code);
});

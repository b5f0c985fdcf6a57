// Country names: the generated file is fresh, small, and says what the Guide says.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countryName, countrySpellings } from "../../src/programme/country-name.ts";
import { allCountryCodes } from "../../src/programme/standing.ts";
import { countryNamesFile } from "../../tools/generate-country-names.ts";

const file = (name: string) => readFileSync(new URL(`../../src/programme/${name}`, import.meta.url), "utf8");

test("the committed file is what the generator writes", () => {
  expect(file("country-names.ts")).toBe(countryNamesFile());
});

test("names and standings together stay below 45 KB, non-ASCII letters counted as escapes", () => {
  const escaped = (text: string) => text.replace(/[^\0-~]/g, "\\u0000").length;
  expect(escaped(file("country-names.ts")) + escaped(file("countries.ts"))).toBeLessThan(45_000);
});

test("every code has a name in every language", () => {
  for (const code of allCountryCodes()) {
    for (const language of ["en", "sv", "fi", "de", "fr"] as const) {
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
  ] as const)("%s in %s is %s", (code, language, name) => {
    expect(countryName(code, language)).toBe(name);
  });

  test("an unknown code comes back as it is", () => {
    for (const code of ["ZZ", "", "__proto__", "constructor"]) expect(countryName(code, "en")).toBe(code);
  });
});

test("each code is a spelling of itself", () => {
  const codes = new Map(countrySpellings());
  for (const code of allCountryCodes()) expect(codes.get(code)).toBe(code);
});

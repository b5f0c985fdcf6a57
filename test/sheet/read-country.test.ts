// Reading countries as people type them: exact words are read, near misses offered, anything else left alone.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countryName, countrySpellings } from "../../src/programme/country-name.ts";
import { allCountryCodes } from "../../src/programme/standing.ts";
import { readCountry } from "../../src/sheet/read-country.ts";

describe("reads", () => {
  test.each([
    ["SE", "SE"],
    ["se", "SE"],
    ["SWE", "SE"],
    ["EL", "GR"],
    ["UK", "GB"],
    ["U.K.", "GB"],
    ["U.S.A.", "US"],
    ["NO", "NO"],
    ["IT", "IT"],
    ["ET", "ET"],
    ["sverige", "SE"],
    ["  SVERIGE\n", "SE"],
    ["Tyskland", "DE"],
    ["Deutschland", "DE"],
    ["Suomi", "FI"],
    ["Ελλάδα", "GR"],
    ["ΕΛΛΑΔΑ", "GR"],
    ["Κύπρος", "CY"],
    ["България", "BG"],
    ["Србија", "RS"],
    ["Северна Македонија", "MK"],
    ["Česká republika", "CZ"],
    ["Ceska republika", "CZ"],
    ["Magyarország", "HU"],
    ["Czech Republic", "CZ"],
    ["Turkey", "TR"],
    ["TÜRKİYE", "TR"],
    ["Holland", "NL"],
    ["The Netherlands", "NL"],
    ["FYROM", "MK"],
    ["Macedonia", "MK"],
    ["Great Britain", "GB"],
    ["England", "GB"],
    ["Scotland", "GB"],
    ["Northern Ireland", "GB"],
    ["Wales", "GB"],
    ["USA", "US"],
    ["Palestina", "PS"],
    ["Kosovo*", "XK"],
    ["Kosovo (UNSCR 1244)", "XK"],
    ["Republic of Serbia", "RS"],
    ["Slovak Republic", "SK"],
    ["Moldova, Republic of", "MD"],
    ["Bosnia & Herzegovina", "BA"],
    ["bosnia-herzegovina", "BA"],
    ["Cote d'Ivoire", "CI"],
    ["Congo, Democratic Republic of the", "CD"],
    ["Republic of the Congo", "CG"],
    ["Åland", "AX"],
    ["Azores", "PT"],
    ["SE - Sweden", "SE"],
    ["SE-Sweden", "SE"],
    ["SE Sweden", "SE"],
    ["Sweden (SE)", "SE"],
    ["Sverige / Sweden", "SE"],
    ["EL – Greece", "GR"],
    ["🇸🇪", "SE"],
    ["🇸🇪 Sweden", "SE"],
    ["Sweden 🇸🇪", "SE"],
  ])("%j as %s", (text, code) => {
    expect(readCountry(text)).toEqual({ code });
  });

  test("every name in every language, and every further spelling", () => {
    for (const [spelling, code] of countrySpellings()) expect(readCountry(spelling), spelling).toEqual({ code });
    for (const code of allCountryCodes()) {
      for (const language of ["en", "sv", "fi", "de", "fr"] as const) {
        expect(readCountry(countryName(code, language)), `${code} ${language}`).toEqual({ code });
        expect(readCountry(`${code} - ${countryName(code, language)}`), `${code} ${language}`).toEqual({ code });
      }
    }
  });
});

describe("suggests", () => {
  test.each([
    ["Spian", "ES"],
    ["Swedn", "SE"],
    ["Germnay", "DE"],
    ["Itlay", "IT"],
    ["Holand", "NL"],
    ["Portgual", "PT"],
    ["Estoina", "EE"],
    ["Czech republik", "CZ"],
    ["Berlin, Germany", "DE"],
    ["Sweden (Skåne)", "SE"],
    ["BE-FL", "BE"],
  ])("%j: %s", (text, suggestion) => {
    expect(readCountry(text)).toEqual({ suggestion });
  });
});

describe("leaves alone", () => {
  test.each([
    "",
    " ",
    "-",
    "?",
    "Xyz",
    "n/a",
    "N / A",
    "TBC",
    "Korea",
    "Yugoslavia",
    "Puerto Rico",
    "Georgia, USA",
    "Sweden / Finland",
    "Nigera",
    "EU",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "\ud83c",
    "\ud800Sweden\udfff\ud83c\udfff x y z",
    "12",
  ])("%j", (text) => {
    expect(readCountry(text)).toEqual({ suggestion: undefined });
  });

  test("very long text, quickly", () => {
    const start = performance.now();
    for (const text of ["Sweden ".repeat(8000), "a/".repeat(25_000), "🇸🇪".repeat(12_500), "x".repeat(50_000)]) {
      expect(readCountry(text)).not.toHaveProperty("code.length", 0);
    }
    expect(readCountry(`Sweden${" ".repeat(50_000)}`)).toEqual({ code: "SE" });
    expect(performance.now() - start).toBeLessThan(500);
  });
});

test("any text gives a known code, a suggestion or nothing", () => {
  const codes = new Set(allCountryCodes());
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const reading = readCountry(text);
      if ("code" in reading) expect(codes).toContain(reading.code);
      else if (reading.suggestion !== undefined) expect(codes).toContain(reading.suggestion);
    }),
  );
});

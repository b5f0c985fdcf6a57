// Standings of countries and territories, call by call, against the Programme Guide.

import { describe, expect, test } from "vitest";
import { languages } from "../../src/messages/messages.ts";
import { organisationTypes } from "../../src/model/plan.ts";
import { phrase } from "../../src/phrases/phrase.ts";
import {
  countryGroups,
  countryNotes,
  firstCall,
  lastCall,
  programmeCountryLists,
  territoryGroups,
} from "../../src/programme/countries.ts";
import {
  allCountryCodes,
  countryStanding,
  countryTakingPart,
  notesOnCountry,
  standingOf,
} from "../../src/programme/standing.ts";

const countries = countryGroups.flatMap(({ codes }) => codes.split(" "));

function withStanding(standing: string, call: number): readonly string[] {
  return countries.filter((code) => standingOf(code, call) === standing).sort();
}

describe("Guide 2026, p. 33-36", () => {
  test("27 Member States", () => {
    expect(withStanding("member-state", 2026).join(" ")).toBe(
      "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
    );
  });

  test("six associated countries", () => {
    expect(withStanding("associated", 2026).join(" ")).toBe("IS LI MK NO RS TR");
  });

  test("as many countries in each region as the Guide lists", () => {
    const sizes = Array.from({ length: 14 }, (_, index) => withStanding(`region-${index + 1}`, 2026).length);
    expect(sizes).toEqual([4, 6, 10, 1, 25, 6, 9, 17, 49, 17, 16, 2, 4, 3]);
  });

  test("halves of regions 5, 7 and 8", () => {
    const half = (region: string, which: string) =>
      withStanding(region, 2026).filter((code) => countryStanding(code, 2026)?.half === which);
    expect(half("region-5", "a")).toHaveLength(18);
    expect(half("region-5", "b").join(" ")).toBe("BN HK JP KR MO SG TW");
    expect(half("region-7", "a").join(" ")).toBe("IQ IR YE");
    expect(half("region-7", "b").join(" ")).toBe("AE BH KW OM QA SA");
    expect(half("region-8", "a")).toHaveLength(14);
    expect(half("region-8", "b").join(" ")).toBe("AU CK NZ");
    const others = countries.filter((code) => !/^region-[578]$/.test(standingOf(code, 2026) ?? ""));
    expect(others.filter((code) => countryStanding(code, 2026)?.half !== undefined)).toEqual([]);
  });

  test("every standing of 2026 was read in the Guide", () => {
    for (const code of countries) {
      const standing = countryStanding(code, 2026);
      expect(standing?.evidence).toBe("guide");
      expect(standing?.page).toBe("33-36");
      expect(standing?.regionEvidence).toBe(standing?.standing.startsWith("region-") ? "guide" : undefined);
    }
  });
});

describe("calls 2014 to 2020", () => {
  test("33 Programme Countries to 2018, 34 with Serbia from 2019", () => {
    const programmeCountries = (call: number) =>
      withStanding("member-state", call).length + withStanding("associated", call).length;
    expect([2014, 2018, 2019, 2020].map(programmeCountries)).toEqual([33, 33, 34, 34]);
  });

  test("regions had other numbers", () => {
    expect(standingOf("BR", 2016)).toBe("region-8");
    expect(standingOf("BR", 2021)).toBe("region-10");
    expect(standingOf("AD", 2020)).toBe("region-5");
    expect(standingOf("AD", 2021)).toBe("region-13");
    expect(standingOf("IN", 2018)).toBe("region-6");
    expect(standingOf("ZA", 2014)).toBe("region-10");
  });
});

describe("dated changes", () => {
  test.each([
    ["GB", 2020, "member-state"],
    ["GB", 2021, "region-14"],
    ["GB", 2026, "region-14"],
    ["RS", 2014, "region-1"],
    ["RS", 2018, "region-1"],
    ["RS", 2019, "associated"],
    ["CH", 2014, "region-14"],
    ["CH", 2020, "region-14"],
    ["CH", 2026, "region-14"],
    ["HR", 2014, "member-state"],
    ["TR", 2014, "associated"],
    ["UA", 2026, "region-2"],
  ])("%s in %i: %s", (code, call, standing) => {
    expect(standingOf(code, call)).toBe(standing);
  });

  test("no call outside 2014 to 2026 is known", () => {
    for (const call of [2013, 2027, Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const code of countries) expect(standingOf(code, call)).toBeUndefined();
    }
  });

  test("evidence says what was read and what was not", () => {
    expect(countryStanding("SE", 2016)).toMatchObject({ evidence: "official", regionEvidence: undefined });
    expect(countryStanding("BR", 2016)).toMatchObject({ evidence: "official", regionEvidence: "unverified" });
    expect(countryStanding("SE", 2019)?.evidence).toBe("secondary");
    expect(countryStanding("GB", 2020)?.evidence).toBe("guide");
    expect(countryStanding("GB", 2023)).toMatchObject({ evidence: "official", regionEvidence: "unverified" });
    expect(countryStanding("BR", 2024)?.regionEvidence).toBe("secondary");
  });
});

describe("territories", () => {
  test.each([
    ["GL", "DK"],
    ["PF", "FR"],
    ["BQ", "NL"],
    ["GP", "FR"],
    ["AX", "FI"],
  ])("%s takes part as %s", (code, memberState) => {
    expect(countryTakingPart(code)).toBe(memberState);
    expect(standingOf(code, 2014)).toBe("member-state");
    expect(standingOf(code, 2026)).toBe("member-state");
  });

  test("the eleven codes of the thirteen Overseas Countries and Territories", () => {
    const overseas = territoryGroups.filter(({ kind }) => kind === "overseas").flatMap(({ codes }) => codes.split(" "));
    expect(overseas.sort().join(" ")).toBe("AW BL BQ CW GL NC PF PM SX TF WF");
  });

  test("a country takes part as itself", () => {
    expect(countryTakingPart("SE")).toBe("SE");
    expect(countryTakingPart("??")).toBe("??");
  });
});

describe("the data", () => {
  test("each code stands once, in ISO form", () => {
    const codes = allCountryCodes();
    expect(codes).toHaveLength(202 + 11 + 7);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
    expect(codes).not.toContain("EL");
    expect(codes).not.toContain("UK");
  });

  test("every country has a standing in every call", () => {
    for (const code of allCountryCodes()) {
      for (let call = firstCall; call <= lastCall; call++)
        expect(standingOf(code, call), `${code} ${call}`).toBeDefined();
    }
  });

  test("histories ascend, say something new with each entry, and have evidence for each region", () => {
    for (const { codes, history } of countryGroups) {
      expect(history[0]?.[0], codes).toBe(firstCall);
      history.forEach((entry, index) => {
        const before = history[index - 1];
        if (before) expect(entry[0], codes).toBeGreaterThan(before[0]);
        if (before) expect(entry.slice(1), codes).not.toEqual(before.slice(1));
        expect(entry[2] === undefined, codes).toBe(!entry[1].startsWith("region-"));
      });
    }
    const years = programmeCountryLists.map(({ from }) => from);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  test("prototype words are no countries", () => {
    for (const word of ["__proto__", "constructor", "toString", ""]) expect(standingOf(word, 2026)).toBeUndefined();
  });
});

describe("notes", () => {
  test("name known countries and types, and cite a source", () => {
    for (const note of countryNotes) {
      for (const code of note.codes.split(" ")) expect(allCountryCodes()).toContain(code);
      for (const type of note.types ?? []) expect(organisationTypes).toContain(type);
      if (note.evidence === "guide") expect(note.page, note.id).toMatch(/^\d+/);
      for (const language of languages) expect(phrase(note.text, language)).toMatch(/\.$/);
    }
  });

  test("Georgian authorities are kept out from 2026 on", () => {
    expect(notesOnCountry("GE", 2026)).toMatchObject([{ kind: "excluded", types: ["public-authority", "ministry"] }]);
    expect(notesOnCountry("GE", 2025)).toEqual([]);
    expect(notesOnCountry("SE", 2026)).toEqual([]);
    expect(notesOnCountry("XK", 2026).map(({ id }) => id)).toEqual(["kosovo-designation"]);
  });
});

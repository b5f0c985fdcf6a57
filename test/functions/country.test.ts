// =ERASMUS_COUNTRY and =ERASMUS_SOURCE: what a country is, and where it says so.
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { cell, formula, formulaIn, table } from "./formulas.ts";

const country = (...args: Cell[]): Cell => cell(formula("ERASMUS_COUNTRY", ...args));

describe("a country", () => {
  it.each([
    ["SE", 2014, "EU Member State"],
    ["Sverige", 2026, "EU Member State"],
    ["EL", 2026, "EU Member State"],
    ["UK", 2020, "EU Member State"],
    ["UK", 2021, "third country not associated, region 14"],
    ["Storbritannien", 2026, "third country not associated, region 14"],
    ["Serbia", 2018, "Partner Country, region 1"],
    ["Serbia", 2019, "Programme Country"],
    ["Serbia", 2021, "third country associated to the Programme"],
    ["Norge", 2026, "third country associated to the Programme"],
    ["Schweiz", 2018, "Partner Country, region 14"],
    ["Greenland", 2026, "takes part with the status of Denmark"],
    ["Georgia", 2026, "third country not associated, region 2"],
  ])("%s in call %i is: %s", (name, call, expected) => {
    expect(country(name, call)).toBe(expected);
  });

  it.each([
    ["SE", 2026, "KA220-HED", "EU Member State: may coordinate or be a partner"],
    ["Georgia", 2026, "KA220-HED", "third country not associated, region 2: may be a partner, not the coordinator"],
    ["UK", 2026, "KA220-HED", "third country not associated, region 14: only as associated partner, without EU money"],
    ["Belarus", 2026, "KA220-HED", "third country not associated, region 2: may not take part"],
    ["Russia", 2026, "KA220-HED", "third country not associated, region 4: may not take part"],
    ["Greenland", 2026, "KA220-HED", "takes part with the status of Denmark: may coordinate or be a partner"],
    ["Schweiz", 2018, "Knowledge Alliances", "Partner Country, region 14: may be a partner, not the coordinator"],
    ["Serbia", 2018, "KA229", "Partner Country, region 1: may not be coordinator or partner"],
  ])("%s in call %i may in %s: %s", (name, call, action, expected) => {
    expect(country(name, call, action)).toBe(expected);
  });

  it("that is none is answered with the nearest", () => {
    expect(country("Spian", 2026)).toBe("“Spian” is not a country we know. Spain?");
    expect(country("Atlantis", 2026)).toBe("“Atlantis” is not a country we know.");
    expect(cell(formulaIn({ language: "sv" }, "ERASMUS_COUNTRY", "Spian", 2026))).toBe(
      "”Spian” är inget land vi känner till. Spanien?",
    );
  });

  it("is not known in a call whose countries are not known", () => {
    expect(country("SE", 2013)).toBe("We do not know the countries of call 2013.");
    expect(country("SE", 2028)).toBe("We do not know the countries of call 2028.");
    expect(country("SE", "")).toBe("Which call? Write the year.");
  });

  it.each([
    [
      "UK",
      2026,
      "small-scale-partnerships",
      "third country not associated, region 14: may not be coordinator or partner",
    ],
    ["Brazil", 2026, "CBHE", "third country not associated, region 10: may coordinate or be a partner"],
    ["Japan", 2026, "CBHE", "third country not associated, region 5: only as associated partner, without EU money"],
    ["Morocco", 2026, "COVE", "third country not associated, region 3: may be a partner, not the coordinator"],
    ["Norge", 2026, "sport-events", "third country associated to the Programme: may coordinate or be a partner"],
    ["SE", 2026, "Teacher Academies", "EU Member State: Erasmus+ Teacher Academies is not covered by the Guide 2026"],
  ])("%s in call %i may in %s: %s", (name, call, action, expected) => {
    expect(country(name, call, action)).toBe(expected);
  });

  it("may have different roles in different lots", () => {
    expect(country("Ukraine", 2026, "alliances-for-innovation")).toMatch(
      /may be a partner, not the coordinator \(Lot 1: [^)]*\); only as associated partner, without EU money \(Lot 2/,
    );
    expect(country("Ukraine", 2026, "alliances-for-innovation", "Lot 2")).toBe(
      "third country not associated, region 2: only as associated partner, without EU money",
    );
  });

  it("in a call that nobody has checked yet is what it was in the newest, and that is said", () => {
    expect(country("SE", 2027)).toBe("not yet checked for 2027; in 2026: EU Member State");
    expect(country("SE", 2027, "KA220-HED")).toBe(
      "not yet checked for 2027; in 2026: EU Member State: may coordinate or be a partner",
    );
    expect(country("SE", 2027, "KA206")).toMatch(/: Knowledge Alliances had no call in 2027\./);
  });

  it("that agreed on association is not associated before that was seen", () => {
    const kingdom = String(country("UK", 2027, "KA220-HED"));
    expect(kingdom).toMatch(/^not yet checked for 2027; in 2026: third country not associated, region 14: only as/);
    expect(kingdom).toMatch(/its formal adoption has not been seen\. \(GOV\.UK: Erasmus\+ from 2027, 16 April 2026\)$/);
    expect(country("Schweiz", 2027)).toMatch(/completion has not been seen\. \(Not confirmed\)$/);
    expect(cell(formulaIn({ language: "sv" }, "ERASMUS_COUNTRY", "UK", 2027))).toMatch(
      /^ännu inte kontrollerat för 2027; 2026: .* har inte setts\./,
    );
  });

  it("that is blank gives a blank cell", () => {
    expect(country("", 2026)).toBe("");
    expect(country(" ", 2026, "KA220-HED")).toBe("");
  });
});

describe("a source", () => {
  const source = (...args: Cell[]): Cell => cell(formula("ERASMUS_SOURCE", ...args));

  it.each([
    ["Duration", "Programme Guide 2026, p. 238"],
    ["duration-not-allowed", "Programme Guide 2026, p. 238"],
    ["management share", "Programme Guide 2026, p. 243"],
    ["lumpSums", "Programme Guide 2026, p. 242"],
    ["ECHE", "Programme Guide 2026, p. 236"],
    ["awardThreshold", "Programme Guide 2026, p. 240-242"],
  ])("of %s in call 2026 is %s", (rule, expected) => {
    expect(source("KA220-HED", 2026, rule)).toBe(expected);
  });

  it("that nobody has read says so", () => {
    expect(source("KA220-HED", 2024, "Management share")).toBe("Not confirmed");
  });

  it("of a check there is none of is answered with those there are", () => {
    expect(source("KA220-HED", 2026, "Weather")).toMatch(
      /^No source under “Weather”\. Try Field|^No source under “Weather”\. Try Duration/,
    );
  });

  it("of a requirement is found by its id, and without a variant in all of them", () => {
    expect(source("CBHE", 2026, "region-closed-to-national-projects")).toBe("Programme Guide 2026, p. 319");
    expect(source("CBHE", 2026, "too-few-of-a-kind")).toMatch(/^No source under/);
    expect(source("alliances-for-innovation", 2026, "partnerCountries")).toBe(
      "Programme Guide 2026, p. 293; Programme Guide 2026, p. 294; Programme Guide 2026, p. 296-297",
    );
  });

  it("of every check is a table with a source in each row", () => {
    const rows = table(formula("ERASMUS_SOURCE", "KA220-HED", 2026));
    expect(rows.length).toBeGreaterThan(12);
    for (const [title, text] of rows) {
      expect(title).not.toBe("");
      expect(text).toMatch(/^Programme Guide 2026, p\. \d/);
    }
  });
});

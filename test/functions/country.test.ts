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
    ["Serbia", 2018, "KA229", "Partner Country, region 1: may not take part"],
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
    expect(country("SE", 2027)).toBe("We do not know the countries of call 2027.");
    expect(country("SE", "")).toBe("Which call? Write the year.");
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

  it("of every check is a table with a source in each row", () => {
    const rows = table(formula("ERASMUS_SOURCE", "KA220-HED", 2026));
    expect(rows.length).toBeGreaterThan(12);
    for (const [title, text] of rows) {
      expect(title).not.toBe("");
      expect(text).toMatch(/^Programme Guide 2026, p\. \d/);
    }
  });
});

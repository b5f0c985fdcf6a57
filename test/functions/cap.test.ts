// =ERASMUS_CAP, =ERASMUS_YEAR_CAP and =ERASMUS_TIERS: amounts for what can be answered, short texts for what a user can correct.
import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../src/sheet/cell.ts";
import { cell, formula, formulaIn } from "./formulas.ts";

const cap = (...args: Cell[]): Cell => cell(formula("ERASMUS_CAP", ...args));

describe("the action", () => {
  it.each([
    "knowledge-alliances",
    "Knowledge Alliances",
    "KNOWLEDGE ALLIANCES",
    "knowledge alliance",
    "KA206",
    "Kunskapsallianser",
    "Osaamisliittoumat",
    "Wissensallianzen",
    "Alliances de la connaissance",
  ])("is known as %s", (action) => {
    expect(cap(action, 2016, 36)).toBe(1_000_000);
  });

  it.each([
    ["Knowlege Alliances", "No action is called “Knowlege Alliances”. Did you mean Knowledge Alliances?"],
    ["Erasmus", "No action is called “Erasmus”. Try Cooperation Partnerships or KA220-HED."],
    ["constructor", "No action is called “constructor”. Try Cooperation Partnerships or KA220-HED."],
    [42, "No action is called “42”. Try Cooperation Partnerships or KA220-HED."],
  ])("%j is answered with what would work", (action, text) => {
    expect(cap(action, 2016, 36)).toBe(text);
  });

  it("is cut where somebody pasted a page into it", () => {
    expect(String(cap("x".repeat(10_000), 2016)).length).toBeLessThan(140);
  });
});

describe("the call", () => {
  it.each([
    [2013, "Knowledge Alliances had no call in 2013. Calls: 2014 to 2020."],
    [2021, "Knowledge Alliances had no call in 2021. Calls: 2014 to 2020."],
    ["soon", "Which call? Write the year."],
    [16, "Which call? Write the year."],
    ["", "Which call? Write the year."],
    [true, "Which call? Write the year."],
  ])("%j is answered with what would work", (call, text) => {
    expect(cap("KA206", call, 24)).toBe(text);
  });

  it("may be text that is a year", () => {
    expect(cap("KA206", "2016", 24)).toBe(700_000);
    expect(cap("KA206", " 2016 ", "24")).toBe(700_000);
  });

  it("after the newest Guide that was read is not guessed at", () => {
    expect(cap("KA220-HED", 2027)).toBe("No rules for call 2027 yet. Newest: 2026.");
  });
});

describe("the months", () => {
  it.each([30, 23, 0, -24, 24.5, 1000, "two years", "24 months"])("%j are answered with those allowed", (months) => {
    expect(cap("KA206", 2016, months)).toBe("Projects of Knowledge Alliances last 24 or 36 months.");
  });

  it("left out give the cap of the longest project", () => {
    expect(cap("KA206", 2016)).toBe(1_000_000);
    expect(cap("KA206", 2016, "")).toBe(1_000_000);
    expect(cap("KA203", 2016)).toBe(450_000);
  });

  it.each([
    [24, 300_000],
    [25, 312_500],
    [30, 375_000],
    [36, 450_000],
  ])("%i are worth 12 500 euro each in Strategic Partnerships", (months, euro) => {
    expect(cap("KA203", 2018, months)).toBe(euro);
  });
});

describe("the variant", () => {
  it("may be said by the code, by a word or by another cell", () => {
    expect(cap("KA220-HED", 2021, 24)).toBe(400_000);
    expect(cap("Cooperation Partnerships", 2021, 24, "Higher education")).toBe(400_000);
    expect(cap("Samarbetspartnerskap", 2021, 24, "Högre utbildning")).toBe(400_000);
  });

  it("that is none is answered with those there are", () => {
    expect(cap("Cooperation Partnerships", 2026, 24, "Astronomy")).toMatch(
      /^“Astronomy” is not a field of this action in call \d+\. It has Higher education, .* or European NGOs, youth\.$/,
    );
  });
});

describe("without arguments", () => {
  const project = (rows: Grid): Cell => cell(formulaIn({ project: rows }, "ERASMUS_CAP"));

  it("is the cap of this file's Project tab", () => {
    expect(
      project([
        ["What", "Your plan"],
        ["Action", "Knowledge Alliances"],
        ["Call", 2016],
        ["Months", 24],
      ]),
    ).toBe(700_000);
    expect(
      project([
        ["Vad", "Er plan"],
        ["Insats", "Strategiska partnerskap"],
        ["Område", "Högre utbildning"],
        ["Utlysning", 2018],
        ["Månader", 30],
      ]),
    ).toBe(375_000);
    expect(
      project([
        ["", "Notes of ours", ""],
        ["", "Call", 2026],
        ["", "Toiminto", "Yhteistyökumppanuudet"],
      ]),
    ).toBe(400_000);
  });

  it("says so when the file has no such tab, in the file's language", () => {
    expect(cell(formulaIn({}, "ERASMUS_CAP"))).toBe("This file has no Project tab with an action and a call.");
    expect(cell(formulaIn({ language: "sv" }, "ERASMUS_CAP"))).toBe(
      "Filen har ingen flik Projekt med insats och utlysning.",
    );
    expect(project([["Shopping", "Milk"]])).toBe("This file has no Project tab with an action and a call.");
  });

  it("stays calm while the tab is empty, and asks for the call", () => {
    const rows = (action: string): Grid => [
      ["Action", action],
      ["Call", ""],
    ];
    expect(project(rows(""))).toBe("");
    expect(project(rows("KA206"))).toBe("Which call? Write the year.");
  });
});

describe("words", () => {
  it("are in the file's language", () => {
    const swedish = (name: string, ...args: Cell[]): Cell => cell(formulaIn({ language: "sv" }, name, ...args));
    expect(swedish("ERASMUS_CAP", "KA206", 2021)).toBe(
      "Kunskapsallianser hade ingen utlysning 2021. Utlysningar: 2014 till 2020.",
    );
    expect(swedish("ERASMUS_CAP", "KA206", 2016, 30)).toBe("Projekt inom Kunskapsallianser pågår 24 eller 36 månader.");
    expect(swedish("ERASMUS_TIERS", "KA206", 2016)).toBe(
      "Kunskapsallianser har inga fasta klumpsummor i utlysning 2016.",
    );
  });
});

describe("blank cells", () => {
  it("give blank cells, so that an unfinished sheet stays calm", () => {
    for (const name of ["ERASMUS_CAP", "ERASMUS_YEAR_CAP", "ERASMUS_TIERS"]) {
      expect(formula(name, "", "")).toBe("");
      expect(formula(name, " ", 2026)).toBe("");
      expect(formula(name, [[""]], [[""]])).toBe("");
    }
  });
});

describe("a range where a cell is expected", () => {
  it("stands for its first cell", () => {
    expect(formula("ERASMUS_CAP", [["KA206", "x"], ["y"]], [[2016]], [[24]])).toBe(700_000);
    expect(formula("ERASMUS_CAP", [[]], 2016)).toBe("");
  });
});

describe("lump sums", () => {
  it("stand one below the other", () => {
    for (const call of [2022, 2023, 2024, 2025, 2026]) {
      expect(formula("ERASMUS_TIERS", "KA220-YOU", call)).toEqual([[120_000], [250_000], [400_000]]);
    }
    expect(cell(formula("ERASMUS_TIERS", "KA220-YOU", 2021))).toBe(
      "Cooperation Partnerships has no fixed lump sums in call 2021.",
    );
  });
});

describe("misuse", () => {
  it.each([
    ["ERASMUS_CAP", ["KA206"], "call"],
    ["ERASMUS_YEAR_CAP", [], "action"],
    ["ERASMUS_YEAR_CAP", ["KA206"], "call"],
    ["ERASMUS_TIERS", [], "action"],
    ["ERASMUS_TIERS", ["KA206"], "call"],
    ["ERASMUS_STATUS", ["KA206", 2016, 24, 1], "partners"],
    ["ERASMUS_CHECK", ["KA206", 2016, 24, 1], "partners"],
    ["ERASMUS_PARTNERS", ["KA206", 2016], "partners"],
    ["ERASMUS_LINES", ["KA206", 2016, 24], "budget"],
    ["ERASMUS_LINES", ["KA206", 2016, 24, [["Amount"]]], "partners"],
    ["ERASMUS_HEADROOM", ["KA206", 2016, 24], "budget"],
    ["ERASMUS_COUNTRY", [], "country"],
    ["ERASMUS_COUNTRY", ["SE"], "call"],
    ["ERASMUS_SOURCE", [], "action"],
    ["ERASMUS_SOURCE", ["KA206"], "call"],
    ["ERASMUS_PROJECT", [], "project"],
  ] as const)("%s(%j) throws and names the argument %s with what would work", (name, args, argument) => {
    expect(() => formula(name, ...args)).toThrow(
      new RegExp(`^The argument "${argument}" is missing\\. Write for example .+\\.$`),
    );
  });
});

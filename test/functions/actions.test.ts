// =ERASMUS_ACTIONS: which actions a consortium could apply to, and what is missing for the others.
import { describe, expect, it } from "vitest";
import { compositionRules } from "../../src/check/composition.ts";
import { actions } from "../../src/programme/actions.ts";
import { rules } from "../../src/rules/rules.ts";
import type { Cell, Grid } from "../../src/sheet/cell.ts";
import { cell, formula, table } from "./formulas.ts";

const headings = ["Organisation", "Country", "Type", "Role", "ECHE", "Established", "Added value"];

function consortium(...rows: readonly string[]): Grid {
  return [
    headings,
    ...rows.map((row, index) => {
      const [country = "", type = "", role = index === 0 ? "Coordinator" : "Partner"] = row.split(", ");
      return [`Organisation ${index + 1}`, country, type, role, "yes", "1990-01-01", ""];
    }),
  ];
}

const threeUniversities = consortium(
  "Sweden, Higher education institution",
  "Finland, Higher education institution",
  "Spain, Higher education institution",
);

function rowsOf(call: Cell, partners: Grid): Cell[][] {
  return table(formula("ERASMUS_ACTIONS", call, partners));
}

function statusOf(rows: readonly Cell[][], title: string): Cell[] {
  const row = rows.find(([action]) => String(action).split(": ")[0] === title);
  if (row === undefined) throw new Error(`No row for ${title}.`);
  return row;
}

describe("the table", () => {
  const rows = rowsOf(2026, threeUniversities);

  it("has a row for each action that had a call, what fits first", () => {
    expect(rows[0]).toEqual(["Action", "Status", "What is missing"]);
    const open = actions.filter(({ calls: [first, last] }) => first <= 2026 && (last === null || last >= 2026));
    expect(rows).toHaveLength(open.length + 1);
    const order = rows.slice(1).map(([, status]) => String(status));
    const weight = ["✔ Fits", "▲ To judge", "? Cannot be told yet", "✖ Does not fit", "? Not covered"];
    expect(order.map((one) => weight.indexOf(one))).toEqual(
      [...order].map((one) => weight.indexOf(one)).sort((one, other) => one - other),
    );
  });

  it("names the variants that fit, where not all fit alike", () => {
    const [title, status, missing] = statusOf(rows, "Cooperation Partnerships");
    expect(title).toBe(
      "Cooperation Partnerships: Higher education; School education; Vocational education and training; Adult education; Youth; Sport",
    );
    expect([status, missing]).toEqual(["✔ Fits", ""]);
    expect(statusOf(rows, "Small-scale Partnerships").slice(1)).toEqual(["✔ Fits", ""]);
    expect(statusOf(rows, "Not-for-profit European Sport Events")[0]).toBe(
      "Not-for-profit European Sport Events: European local events, type I",
    );
  });

  it("says what is missing for the others", () => {
    const [, status, missing] = statusOf(rows, "Centres of Vocational Excellence");
    expect(status).toBe("✖ Does not fit");
    expect(missing).toContain("Only 3 organisations. At least 8 are needed");
    expect(statusOf(rows, "Erasmus+ Teacher Academies").slice(1)).toEqual([
      "? Not covered",
      "Erasmus+ Teacher Academies is not covered by the Guide 2026",
    ]);
  });

  it("judges nothing but the consortium: no month, grant or line is asked for", () => {
    const said = rows.slice(1).map(([, , missing]) => String(missing));
    expect(said.filter((text) => /month|grant|lump sum|budget|How much|€|work package/i.test(text))).toEqual([]);
  });
});

describe("another consortium", () => {
  it("gets another answer: one partner fewer fits less", () => {
    const two = threeUniversities.slice(0, 3);
    expect(statusOf(rowsOf(2026, two), "Cooperation Partnerships").slice(1)).toEqual([
      "✖ Does not fit",
      "Only 2 organisations. At least 3 are needed; Only 2 countries: Finland, Sweden. At least 3 are needed",
    ]);
    expect(statusOf(rowsOf(2026, two), "Small-scale Partnerships")[1]).toBe("✔ Fits");
  });

  it("whose cells are empty or unreadable cannot be told yet", () => {
    const typo = threeUniversities.map((row) => row.map((one) => (one === "Spain" ? "Spian" : one)));
    const [, status, missing] = statusOf(rowsOf(2026, typo), "Cooperation Partnerships");
    expect(status).toBe("? Cannot be told yet");
    expect(missing).toMatch(/^“Spian” is not a country we know\. Spain\?;/);
    const noRole = threeUniversities.map((row, index) => row.map((one, at) => (index === 2 && at === 3 ? "" : one)));
    expect(statusOf(rowsOf(2026, noRole), "Cooperation Partnerships")[1]).toBe("? Cannot be told yet");
  });

  it("of an earlier call is held against the actions of that call", () => {
    const titles = rowsOf(2016, threeUniversities).map(([title]) => String(title).split(": ")[0]);
    expect(titles).toContain("Knowledge Alliances");
    expect(titles).not.toContain("Cooperation Partnerships");
  });

  it("is answered in the language of its headings", () => {
    const swedish = [
      ["Organisation", "Land", "Typ", "Roll", "ECHE", "Grundad", "Mervärde"],
      ...threeUniversities.slice(1, 3),
    ];
    const rows = rowsOf(2026, swedish);
    expect(rows[0]).toEqual(["Insats", "Status", "Vad som saknas"]);
    expect(statusOf(rows, "Samarbetspartnerskap")[1]).toBe("✖ Passar inte");
  });

  it("that is empty cannot be told, and does not fit nothing", () => {
    const rows = rowsOf(2026, [headings, headings.map(() => "")]).slice(1);
    expect(rows.filter(([, status]) => String(status).startsWith("✔"))).toEqual([]);
  });
});

describe("what a user can correct", () => {
  it.each([
    [2027, "No rules for call 2027 yet. Newest: 2026."],
    ["soon", "Which call? Write the year."],
    ["", ""],
  ])("call %j is answered with %j", (call, text) => {
    expect(cell(formula("ERASMUS_ACTIONS", call, threeUniversities))).toBe(text);
  });

  it("a range without headings is asked for them, and a missing one is misuse", () => {
    expect(cell(formula("ERASMUS_ACTIONS", 2026, threeUniversities.slice(1)))).toMatch(
      /^The range needs its heading row/,
    );
    expect(() => formula("ERASMUS_ACTIONS", 2026)).toThrow(/^The argument "partners" is missing\./);
  });
});

it("every rule looks at the partners alone, or at more than them", () => {
  const more = [
    "variant-missing",
    "duration-not-allowed",
    "start-outside-window",
    // Of the partners alone, but nothing that decides whether they could apply.
    "identifier-to-correct",
    "document-missing",
    "grant-not-a-lump-sum",
    "grant-above-cap",
    "grant-below-minimum",
    "cost-not-above-grant",
    "grant-above-co-financing",
    "lines-differ-from-lump-sum",
    "lines-differ-from-grant",
    "year-above-cap",
    "management-above-share",
    "category-not-allowed",
    "category-above-limit",
    "differs-from-unit-cost",
    "amount-differs-from-rate",
    "associated-partner-funded",
    "line-partner-unknown",
    "line-without-partner",
    "line-without-amount",
    "line-without-year",
    "line-year-outside-project",
    "line-without-work-package",
    "line-outside-work-package",
    "work-package-without-lead",
    "work-package-outside-project",
    "partner-without-lines",
    "uneven-shares",
    "too-many-work-packages",
    "wrong-number-of-work-packages",
    "same-consortium-elsewhere",
    "applications-to-count",
    "activities-outside-partner-countries",
    "participants-to-count",
    "to-confirm",
  ];
  const known = [...compositionRules, ...more];
  expect(rules.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

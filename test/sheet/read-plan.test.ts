// Cells become a plan, and what cannot be read becomes a problem at its place.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/messages/messages.ts";
import {
  type BudgetLine,
  emptyLine,
  emptyPartner,
  emptyPlan,
  organisationTypes,
  type Partner,
  type Plan,
  roles,
} from "../../src/model/plan.ts";
import { actions } from "../../src/programme/actions.ts";
import { categoryWords } from "../../src/programme/categories.ts";
import { allCountryCodes } from "../../src/programme/standing.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { readPlan } from "../../src/sheet/read-plan.ts";
import { writePlan } from "../../src/sheet/write-plan.ts";

const partnerHeadings = ["Organisation", "Country", "Type", "Role", "OID or PIC", "ECHE", "Established", "Added value"];
const lineHeadings = ["Partner", "Work package", "Category", "Year", "Quantity", "Rate, euro", "Amount, euro", "Note"];

describe("the example", () => {
  it.each(["en", "sv"] as const)("written in %s reads back as itself", (language) => {
    expect(readPlan(writePlan(examplePlan(), language))).toEqual(examplePlan());
  });
});

describe("rows", () => {
  it("are numbered as a person sees them, and empty ones are skipped", () => {
    const plan = readPlan({
      partners: [partnerHeadings, [], ["A", "SE"], ["", "", "", "", "", false, "", " "], ["B", "FI"], [""]],
    });
    expect(plan.partners.map(({ row, name }) => [row, name])).toEqual([
      [3, "A"],
      [5, "B"],
    ]);
    expect(plan.problems).toEqual([]);
  });

  it("below a title keep the numbers of the sheet", () => {
    const plan = readPlan({ budget: [["Budget 2026"], [], lineHeadings, ["A", "WP1", "", "", "", "", 10]] });
    expect(plan.lines.map(({ row, amount }) => [row, amount])).toEqual([[4, 1000]]);
  });

  it("with nothing but a note are no budget lines", () => {
    expect(readPlan({ budget: [lineHeadings, ["", "", "", "", "", "", "", "Travel"]] }).lines).toEqual([]);
  });

  it("of a table without its needed heading are not read", () => {
    expect(
      readPlan({
        partners: [
          ["Organisation", "Town"],
          ["A", "Norrvik"],
        ],
      }).partners,
    ).toEqual([]);
  });
});

describe("an amount", () => {
  const amountOf = (quantity: string | number, rate: string | number, amount: string | number) =>
    readPlan({ budget: [lineHeadings, ["A", "", "", "", quantity, rate, amount]] }).lines[0]?.amount;

  it("is quantity times rate when none is typed", () => {
    expect(amountOf(38, 250, "")).toBe(950_000);
    expect(amountOf(2.5, 0.33, "")).toBe(83);
    expect(amountOf(1.15, 1, "")).toBe(115);
  });

  it("that is typed wins", () => {
    expect(amountOf(38, 250, 9000)).toBe(900_000);
    expect(amountOf(38, 250, 0)).toBe(0);
  });

  it("is not known when it, quantity or rate cannot be read", () => {
    expect(amountOf(38, 250, "9 000 €")).toBeUndefined();
    expect(amountOf("many", 250, "")).toBeUndefined();
    expect(amountOf(38, "", "")).toBeUndefined();
    expect(amountOf(9e12, 9e12, "")).toBeUndefined();
  });
});

describe("what cannot be read", () => {
  it("is a problem at its cell, with what would work", () => {
    const plan = readPlan({
      project: [
        ["Action", "KA220-HDE"],
        ["Call", 26],
        ["Start", "1/11/2026"],
        ["Months", "30 months"],
        ["Grant, euro", "250 000 €"],
      ],
      partners: [partnerHeadings, ["Costa Clara", "Spian", "Univercity", "Koordinator", 123, "perhaps", "#REF!"]],
      budget: [lineHeadings, ["Costa Clara", "WP1", "Managment", 2026, "12,5", "1.234,56 eur", "", ""]],
    });
    expect(
      plan.problems.map(({ at, expected, value, suggestion }) => [
        at.table,
        at.row,
        at.column,
        expected,
        value,
        suggestion,
      ]),
    ).toEqual([
      ["project", undefined, "action", "action", "KA220-HDE", "cooperation-partnerships"],
      ["project", undefined, "call", "call", "26", "2026"],
      ["project", undefined, "months", "number", "30 months", "30"],
      ["project", undefined, "start", "date", "1/11/2026", "2026-11-01"],
      ["project", undefined, "grant", "amount", "250 000 €", "250000"],
      ["partners", 2, "country", "country", "Spian", "ES"],
      ["partners", 2, "type", "organisation-type", "Univercity", "hei"],
      ["partners", 2, "eche", "yes-no", "perhaps", undefined],
      ["partners", 2, "established", "date", "#REF!", undefined],
      ["budget", 2, "category", "category", "Managment", "management"],
      ["budget", 2, "year", "number", "2026", undefined],
      ["budget", 2, "quantity", "number", "12,5", "12.5"],
      ["budget", 2, "rate", "amount", "1.234,56 eur", "1234.56"],
    ]);
    expect(plan.unreadable).toEqual(["action", "call", "months", "start", "grant"]);
    expect(plan.partners[0]).toEqual({
      ...emptyPartner,
      row: 2,
      name: "Costa Clara",
      role: "coordinator",
      id: "123",
      unreadable: ["country", "type", "eche", "established"],
    });
    expect(plan.lines[0]?.unreadable).toEqual(["category", "year", "quantity", "rate"]);
    expect(plan.problems.filter(({ isFormulaError }) => isFormulaError).map(({ value }) => value)).toEqual(["#REF!"]);
    expect(plan.problems[5]?.at.name).toBe("Costa Clara");
  });

  it("a formula error in a name is told too", () => {
    const plan = readPlan({ partners: [partnerHeadings, ["#REF!", "SE"]] });
    expect(plan.partners[0]?.name).toBeUndefined();
    expect(plan.problems).toMatchObject([{ at: { column: "name", row: 2 }, isFormulaError: true }]);
  });
});

describe("the action", () => {
  const project = (...rows: (string | number)[][]) => readPlan({ project: rows });

  it("may be a code that says the field", () => {
    expect(project(["Action", "ka220-hed"])).toMatchObject({
      action: "cooperation-partnerships",
      variant: "higher-education",
    });
  });

  it("and a field beside it wins", () => {
    expect(project(["Action", "KA220-HED"], ["Field", "Skola"])).toMatchObject({ variant: "school" });
    expect(project(["Action", "KA220-HED"], ["Field", "Schoool edukation xx"]).variant).toBeUndefined();
  });

  it("may be its id, title or title in another language", () => {
    for (const name of ["knowledge-alliances", "Knowledge Alliances", "kunskapsallianser", " KNOWLEDGE  ALLIANCES "]) {
      expect(project(["Action", name]).action).toBe("knowledge-alliances");
    }
  });

  it("not known leaves the field as it is typed", () => {
    expect(project(["Field", "Higher education"])).toMatchObject({ action: undefined, variant: "higher-education" });
  });
});

describe("ECHE", () => {
  it.each([
    ["yes", true],
    ["Ja", true],
    [true, true],
    ["no", false],
    ["not needed", undefined],
    ["", undefined],
  ])("%s", (cell, eche) => {
    const plan = readPlan({ partners: [partnerHeadings, ["A", "SE", "", "", "", cell]] });
    expect([plan.partners[0]?.eche, plan.problems]).toEqual([eche, []]);
  });
});

const text = fc.string({ minLength: 1, maxLength: 40 }).map((one) => `x${one.trim()}`);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const cents = fc.integer({ min: 0, max: 900_000_000_000_000 });
const day = fc
  .date({ min: new Date("1400-01-02"), max: new Date("2099-12-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const partner: fc.Arbitrary<Partner> = fc
  .record({
    name: text,
    country: maybe(fc.constantFrom(...allCountryCodes())),
    type: maybe(fc.constantFrom(...organisationTypes)),
    role: maybe(fc.constantFrom(...roles)),
    id: maybe(text),
    eche: maybe(fc.boolean()),
    established: maybe(day),
    addedValue: maybe(text),
  })
  .map((members) => ({ ...emptyPartner, ...members }));

const line: fc.Arbitrary<BudgetLine> = fc
  .record({
    partner: text,
    workPackage: maybe(text),
    category: maybe(fc.constantFrom(...categoryWords.map(({ id }) => id))),
    year: maybe(fc.integer({ min: 1, max: 20 })),
    quantity: maybe(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)),
    rate: maybe(fc.integer({ min: 0, max: 100_000 })),
    amount: cents,
    country: maybe(fc.constantFrom(...allCountryCodes())),
    staff: maybe(text),
    km: maybe(fc.integer({ min: 0, max: 20_000 })),
    note: maybe(text),
  })
  .map((members) => ({ ...emptyLine, ...members }));

const plans: fc.Arbitrary<Plan> = fc
  .record({
    head: fc.constantFrom(
      ...actions.flatMap(({ id, variants }) =>
        [undefined, ...variants.map((variant) => variant.id)].map((variant) => ({ action: id, variant })),
      ),
    ),
    title: maybe(text),
    call: maybe(fc.integer({ min: 2014, max: 2027 })),
    months: maybe(fc.integer({ min: 1, max: 120 })),
    start: maybe(day),
    grant: maybe(cents),
    totalCost: maybe(cents),
    partners: fc.array(partner, { maxLength: 5 }),
    lines: fc.array(line, { maxLength: 5 }),
    workPackages: fc.array(
      fc.record({
        id: text,
        title: maybe(text),
        lead: maybe(text),
        startMonth: maybe(fc.integer({ min: 1, max: 120 })),
        endMonth: maybe(fc.integer({ min: 1, max: 120 })),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ head, ...members }) => {
    const numbered = <Row>(rows: readonly Row[]) => rows.map((row, index) => ({ ...row, row: index + 2 }));
    return {
      ...emptyPlan,
      ...head,
      ...members,
      partners: numbered(members.partners),
      lines: numbered(members.lines),
      workPackages: numbered(members.workPackages),
    };
  });

describe("any plan", () => {
  it.each(["en", "sv"] satisfies Language[])("written in %s reads back as itself", (language) => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(readPlan(writePlan(plan, language))).toEqual(plan);
      }),
    );
  });

  it("of any cells is read without failing, and no row is lost", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date(),
      fc.constantFrom("#REF!", "Loading...", "__proto__", "\uD800"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 8 }), (rows) => {
        const plan = readPlan({
          project: rows,
          partners: [partnerHeadings, ...rows],
          budget: [lineHeadings, ...rows],
          workPackages: rows,
        });
        for (const { at, value } of plan.problems) {
          expect(at.table).toBeDefined();
          expect(value.length).toBeLessThanOrEqual(60);
        }
        expect(plan.partners.length).toBeLessThanOrEqual(rows.length);
      }),
    );
  });
});

describe("a row of totals below the lines", () => {
  const headings = ["Partner", "Work package", "Category", "Year", "Amount, euro"];
  const line = ["Norrviks universitet", "WP1", "Management", 1, 500];

  it.each(["Total", "TOTAL:", "Summa", "Grand total", "Yhteensä", "Gesamtsumme", "Total, euro"])(
    "%s is no line",
    (word) => {
      const plan = readPlan({ budget: [headings, line, [word, "", "", "", 500]] });
      expect(plan.lines.map(({ amount }) => amount)).toEqual([50_000]);
      expect(plan.problems).toEqual([]);
    },
  );

  it("is a line when it names more than the sum", () => {
    const plan = readPlan({ budget: [headings, line, ["Total", "WP2", "", "", 500]] });
    expect(plan.lines).toHaveLength(2);
  });

  it("does not swallow an organisation that begins with such a word", () => {
    const plan = readPlan({ budget: [headings, ["Total Energies", "", "", "", 500]] });
    expect(plan.lines).toHaveLength(1);
  });
});

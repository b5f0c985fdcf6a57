// Money to the cent: ceilings by the month, ten thousand lines, and cells that hold no amount.
import { describe, expect, it } from "vitest";
import { checkPlanWithTally } from "../../src/check/check-plan.ts";
import { emptyLine, emptyPartner, emptyPlan } from "../../src/model/plan.ts";
import type { Cell } from "../../src/sheet/cell.ts";
import { cell, formula, plain, table } from "../functions/formulas.ts";
import { checkJson, findingsOf } from "./check-json.ts";

describe("12 500 euro a month", () => {
  it.each(Array.from({ length: 31 }, (_, index) => index + 6))(
    "are the ceiling of %d months, to the cent",
    (months) => {
      const plan = (grant: number) =>
        checkJson({ action: "KA205", call: 2018, months, grant, partners: [], lines: [], workPackages: [] });
      const cap = 12_500 * months;
      expect(cell(formula("ERASMUS_CAP", "KA205", 2018, months))).toBe(cap);
      expect(findingsOf(plan(cap), "grant-above-cap")).toEqual([]);
      expect(findingsOf(plan(cap + 0.01), "grant-above-cap")).toMatchObject([{ euro: 0.01 }]);
      expect(findingsOf(plan(cap), "grant-above-cap")).toEqual([]);
    },
  );
});

describe("ten thousand lines", () => {
  it("add up without drift, and a unit cost as well", () => {
    const count = 10_000;
    const lines = Array.from({ length: count }, (_, index) => ({
      ...emptyLine,
      row: index + 1,
      category: index % 2 === 0 ? "management" : "other",
      partner: "Alnus",
      year: (index % 3) + 1,
      ...(index % 2 === 0 ? { quantity: 0.1 } : { amount: 10 }),
    }));
    const partner = { name: "Alnus", role: "coordinator" as const };
    const { tally } = checkPlanWithTally({
      ...emptyPlan,
      action: "strategic-partnerships",
      call: 2018,
      months: 36,
      partners: [{ ...emptyPartner, ...partner }],
      lines,
    });
    // 5,000 lines of a tenth of 500 euro, and 5,000 of ten cents.
    expect(tally?.total).toBe(5000 * 5000 + 5000 * 10);
    expect([...(tally?.byYear.values() ?? [])].reduce((sum, { total }) => sum + total, 0)).toBe(tally?.total);
    expect(tally?.linesWithoutAmount).toEqual([]);
  });
});

describe("cells without an amount", () => {
  const budget = (amounts: readonly Cell[]): Cell[][] => [
    ["Partner", "Category", "Quantity", "Amount"],
    ...amounts.map((amount): Cell[] => ["Alnus", "Other", "", amount]),
  ];
  const partners: Cell[][] = [
    ["Organisation", "Country", "Role"],
    ["Alnus", "SE", "Coordinator"],
  ];
  const verdictOf = (amount: Cell): string =>
    plain(String(cell(formula("ERASMUS_STATUS", "KA203", 2018, 24, "", partners, budget([100_000, amount])))));
  const statusOf = (amount: Cell): string =>
    String(table(formula("ERASMUS_LINES", "KA203", 2018, 24, budget([100_000, amount]), partners))[2]?.[0]);

  it.each(["soon", "20%", "20 %", "#REF!", "#N/A", "#DIV/0!", true, -1, "1.000,50", "100 USD"])(
    "%j is never counted as nothing",
    (amount) => {
      expect(statusOf(amount)).toMatch(/^✖ Amount: /);
      expect(verdictOf(amount)).toMatch(/^✖/);
    },
  );

  it("a blank one is asked for", () => {
    expect(statusOf("")).toMatch(/^\? Amount: how much\?/);
    expect(statusOf("   ")).toMatch(/^\? Amount: how much\?/);
  });

  it("a zero is an amount", () => {
    expect(statusOf(0)).toBe("? which project year?");
  });
});

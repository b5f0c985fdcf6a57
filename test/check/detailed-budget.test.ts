// EACEA's detailed lump-sum budget: to the cent what the official workbook works out.
import { describe, expect, it } from "vitest";
import { type DetailedCost, detailedBudget } from "../../src/check/detailed-budget.ts";
import type { CostCategory } from "../../src/programme/budget-table.ts";

/** Beneficiary, work package, category, units, euro for one. */
type Row = readonly [string, string, CostCategory, number, number];

const rows: readonly Row[] = [
  ["Alnus", "WP1", "A1", 12.5, 4310.37],
  ["Alnus", "WP1", "A1", 3.33, 2999.99],
  ["Alnus", "WP1", "A5", 7, 123.45],
  ["Alnus", "WP1", "C1", 11, 333.33],
  ["Alnus", "WP1", "B", 1, 15_000.5],
  ["Alnus", "WP2", "A2", 0.75, 3777.77],
  ["Alnus", "WP2", "C2", 1, 812.5],
  ["Alnus", "WP2", "C3", 3, 0.17],
  ["Betula", "WP1", "A3", 2.25, 3001.01],
  ["Betula", "WP1", "C3", 1, 4000.07],
  ["Betula", "WP2", "A4", 6.5, 4880.13],
  ["Betula", "WP2", "D1", 3, 4999.99],
  ["Betula", "WP2", "A5", 30, 86.5],
  ["Corylus", "WP2", "A1", 9.99, 3333.33],
  ["Corylus", "WP2", "C1", 1, 0.5],
  ["Corylus", "WP2", "C3", 1, 7.25],
];

function costs(factor: number): DetailedCost[] {
  return rows.map(([beneficiary, workPackage, category, units, cost]) => {
    const cents = Math.round(cost * factor * 100);
    return { beneficiary, workPackage, category, amount: Math.round(Number((units * cents).toPrecision(15))) };
  });
}

/** Direct, indirect, total, contribution in euro for each beneficiary and the consortium. */
function table(given: readonly DetailedCost[], rate: number, maximum: number): number[][] {
  const budget = detailedBudget(given, { rate, maximum: maximum * 100 });
  return [...budget.beneficiaries, budget].map(({ direct, indirect, total, contribution }) =>
    [direct, indirect, total, contribution].map((cents) => cents / 100),
  );
}

// The workbook (version 4.4) was filled with the rows above and recalculated; these are its cells, sheet Proposal Budget.
describe("what the official workbook works out", () => {
  it("at the co-financing rate", () => {
    expect(table(costs(1), 0.8, 4_000_000)).toEqual([
      [87_047.22, 6032.81, 93_080.03, 74_464.02],
      [60_068.16, 4023.12, 64_091.28, 51_273.02],
      [33_307.72, 2331.54, 35_639.26, 28_511.41],
      [180_423.1, 12_387.47, 192_810.57, 154_248.45],
    ]);
  });

  it("at the effective rate, where the maximum grant binds", () => {
    expect(table(costs(3.7), 0.8, 200_000)).toEqual([
      [322_074.71, 22_321.41, 344_396.12, 96_550.76],
      [222_252.18, 14_885.55, 237_137.73, 66_481.08],
      [123_238.55, 8626.7, 131_865.25, 36_968.16],
      [667_565.44, 45_833.66, 713_399.1, 200_000],
    ]);
    const { effectiveRate } = detailedBudget(costs(3.7), { rate: 0.8, maximum: 20_000_000 });
    expect(effectiveRate).toBeCloseTo(0.280347984739538, 15);
  });

  it("for each beneficiary and work package", () => {
    const shares = (factor: number, maximum: number) =>
      detailedBudget(costs(factor), { rate: 0.8, maximum }).beneficiaries.map(({ packages }) =>
        packages.map(({ share }) => share / 100),
      );
    expect(shares(1, 400_000_000)).toEqual([[71_342.76, 3121.26], [9204, 42_069.02], [28_511.41]]);
    expect(shares(3.7, 20_000_000)).toEqual([[92_503.7, 4047.06], [11_934, 54_547.08], [36_968.16]]);
  });
});

const one = (category: CostCategory, euro: number, beneficiary = "A", workPackage = "WP1"): DetailedCost => ({
  beneficiary,
  workPackage,
  category,
  amount: Math.round(euro * 100),
});

describe("by hand", () => {
  it("takes 7 per cent of everything but volunteers, subcontracting included", () => {
    const budget = detailedBudget([one("A1", 1000), one("A5", 500), one("B", 300), one("D1", 200)], {
      rate: 1,
      maximum: 0,
    });
    expect([budget.direct, budget.indirect, budget.total]).toEqual([200_000, 10_500, 210_500]);
  });

  it("rounds half a cent of indirect costs up, for each package by itself", () => {
    // 0.50 euro: 3.5 cents. Twice 4 cents is more than 7 per cent of one euro.
    const two = [one("C1", 0.5), one("C1", 0.5, "A", "WP2")];
    expect(detailedBudget(two, { rate: 1, maximum: 0 }).indirect).toBe(8);
    expect(detailedBudget([one("C1", 1)], { rate: 1, maximum: 0 }).indirect).toBe(7);
  });

  it("rounds each contribution, so that the sum may be a cent off the rate of the total", () => {
    // Without indirect costs: 0.01 euro at 50 per cent is a whole cent for each of three.
    const three = ["A", "B", "C"].map((name) => one("A5", 0.01, name));
    const budget = detailedBudget(three, { rate: 0.5, maximum: 0 });
    expect([budget.total, budget.contribution]).toEqual([3, 3]);
  });

  it("binds from the first cent above the maximum", () => {
    const of = (maximum: number) => detailedBudget([one("A5", 1000)], { rate: 0.8, maximum });
    expect([of(80_000).effectiveRate, of(80_000).contribution]).toEqual([0.8, 80_000]);
    expect([of(79_999).effectiveRate, of(79_999).contribution]).toEqual([0.79999, 79_999]);
    expect(of(0).contribution).toBe(80_000);
  });

  it("gives nothing for nothing", () => {
    expect(detailedBudget([], { rate: 0.8, maximum: 100 })).toEqual({
      direct: 0,
      indirect: 0,
      total: 0,
      beneficiaries: [],
      effectiveRate: 0.8,
      contribution: 0,
    });
  });

  it("adds ten thousand lines of 33.33 without drift", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => one("A1", 33.33, `B${index % 7}`, `WP${index % 4}`));
    const budget = detailedBudget(many, { rate: 0.8, maximum: 0 });
    expect(budget.direct).toBe(33_330_000);
    expect(budget.contribution).toBe(budget.beneficiaries.reduce((sum, { contribution }) => sum + contribution, 0));
  });
});

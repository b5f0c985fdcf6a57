// Limits of categories in every form: for the project, by the month, for each year, partner or unit; at the limit and a cent above.
import { describe, expect, it } from "vitest";
import { type BudgetLine, emptyLine, type Plan } from "../../src/model/plan.ts";
import type { Requirement, RequirementOf } from "../../src/programme/requirements.ts";
import { categoryAboveLimit } from "../../src/rules/category-above-limit.ts";
import { checkJson, findingsOf } from "../check/check-json.ts";
import { plain } from "../functions/formulas.ts";
import { kindsOf, partners, slotsOf, tallyOf } from "./made-up.ts";

const consortium = partners("SE hei coordinator", "FI hei partner", "UA ngo partner");

function lines(...written: Partial<BudgetLine>[]): BudgetLine[] {
  return written.map((line, index) => ({ ...emptyLine, row: index + 1, category: "travel", ...line }));
}

function checked(limit: Omit<RequirementOf<"spending">, "form">, plan: Partial<Plan>) {
  const requirement: Requirement = { form: "spending", ...limit };
  return categoryAboveLimit.check(tallyOf({ partners: consortium, ...plan }, [requirement]));
}

describe("by the month", () => {
  const limit = { categories: ["management"], atMost: { euroPerMonth: 2750 } };
  it("is so many times the months", () => {
    const spent = (amount: number) => lines({ category: "management", amount });
    expect(kindsOf(checked(limit, { months: 24, lines: spent(6_600_000) }))).toBe("pass");
    expect(slotsOf(checked(limit, { months: 24, lines: spent(6_600_001) }))).toMatchObject({
      limit: 6_600_000,
      over: 1,
      monthly: 275_000,
    });
    expect(kindsOf(checked(limit, { lines: spent(1) }))).toBe("undecided");
  });
});

describe("for each year", () => {
  const limit = { categories: ["travel"], per: "year", atMost: { euro: 230 } } as const;
  it("looks at each by itself, and says which", () => {
    const two = lines({ year: 1, amount: 23_000 }, { year: 2, amount: 12_000 }, { year: 2, amount: 11_000 });
    expect(kindsOf(checked(limit, { lines: two }))).toBe("pass");
    const over = lines({ year: 1, amount: 23_000 }, { year: 2, amount: 12_000 }, { year: 2, amount: 11_001 });
    expect(slotsOf(checked(limit, { lines: over }))).toMatchObject({ year: 2, over: 1 });
  });

  it("is open while a line has no year", () => {
    expect(kindsOf(checked(limit, { lines: lines({ amount: 1 }) }))).toBe("undecided");
  });
});

describe("for each partner", () => {
  const limit = { per: "partner", atMost: { share: 0.5, of: "grant" } } as const;
  it("may be a share of all costs", () => {
    const of = (one: number, other: number) =>
      lines({ partner: "Alnus", amount: one }, { partner: "Betula", category: "staff", amount: other });
    expect(kindsOf(checked(limit, { grant: 100_000, lines: of(50_000, 50_000) }))).toBe("pass");
    const result = checked(limit, { grant: 100_000, lines: of(50_001, 49_999) });
    expect(kindsOf(result)).toBe("fail");
    expect(slotsOf(result)).toMatchObject({ partner: "Alnus", category: undefined, over: 1 });
  });
});

describe("for partners from some countries", () => {
  const by = { text: "others", who: { not: { country: { standings: ["member-state"] } } } };
  it("counts only theirs", () => {
    const limit = { by, categories: ["travel"], atMost: { euro: 100 } };
    const of = (amount: number) => lines({ partner: "Alnus", amount: 99_999 }, { partner: "Corylus", amount });
    expect(kindsOf(checked(limit, { lines: of(10_000) }))).toBe("pass");
    expect(slotsOf(checked(limit, { lines: of(10_001) }))).toMatchObject({ over: 1, by: "others" });
  });
});

describe("for each unit", () => {
  const limit = { categories: ["third-party-support"], per: "unit", atMost: { euro: 60_000 } } as const;
  const support = (line: Partial<BudgetLine>) => ({ lines: lines({ category: "third-party-support", ...line }) });
  it("is the rate, or the amount shared out", () => {
    expect(kindsOf(checked(limit, support({ rate: 6_000_000, quantity: 3, amount: 18_000_000 })))).toBe("pass");
    expect(kindsOf(checked(limit, support({ rate: 6_000_001, quantity: 1, amount: 6_000_001 })))).toBe("fail");
    expect(kindsOf(checked(limit, support({ quantity: 3, amount: 18_000_000 })))).toBe("pass");
    expect(slotsOf(checked(limit, support({ quantity: 3, amount: 18_000_001 })))).toMatchObject({
      over: 1,
      isUnit: true,
    });
  });

  it("says nothing of a sum for several", () => {
    expect(kindsOf(checked(limit, support({ amount: 18_000_000 })))).toBe("pass");
  });
});

describe("eleven partners", () => {
  const names = "Abies Betula Corylus Daphne Erica Fagus Gentiana Hedera Ilex Juniperus Larix".split(" ");
  const months = 24;
  const plan = (taken: number) => ({
    action: "strategic-partnerships",
    call: 2018,
    variant: "adult/exchange",
    months,
    partners: names.map((name, index) => ({ name, country: "SE", role: index === 0 ? "coordinator" : "partner" })),
    lines: names.map((partner, index) => ({
      partner,
      category: "management",
      year: 1,
      quantity: months,
      amount: (index === 0 ? 500 : 250) * months - (index === 10 ? taken : 0),
    })),
    workPackages: [],
  });

  it("are 250 euro a month above the ceiling, and moving that much clears it", () => {
    const [finding, ...others] = findingsOf(checkJson(plan(0)), "category-above-limit");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ euro: 6000, kind: "fail", severity: "warning" });
    expect(plain(finding?.why ?? "")).toBe("It is €72,000. The Guide allows at most €2,750 a month: €66,000.");
    expect(plain(finding?.fix ?? "")).toBe("Move €6,000 to other categories.");
    expect(findingsOf(checkJson(plan(6000)), "category-above-limit")).toEqual([]);
    expect(findingsOf(checkJson(plan(5999.99)), "category-above-limit")).toMatchObject([{ euro: 0.01 }]);
  });
});

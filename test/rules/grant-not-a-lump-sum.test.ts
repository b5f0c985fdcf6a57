// Where the Guide fixes lump sums the grant is exactly one of them: a cent beside it is wrong.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import { type Case, caseName, cases, goodPlan, valueIn, weightBySource } from "../check/good-plan.ts";
import type { JsonPlan } from "../check/plan-json.ts";

const fixed = cases.filter((one) => valueIn(one, "lumpSums") !== undefined);

function asking(one: Case, grant: number): JsonPlan {
  return { ...goodPlan(one), grant, totalCost: 500_000, lines: [] };
}

it("holds for Cooperation Partnerships from call 2022, and at EACEA from 2021", () => {
  const names = fixed.map(caseName);
  expect(names).toContain("cooperation-partnerships 2021 sport");
  expect(names).not.toContain("cooperation-partnerships 2021 higher-education");
  expect(fixed.filter(({ call }) => call > 2021)).toHaveLength(5 * 8);
});

describe.each(fixed.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const weight = weightBySource(one, "lumpSums");
  const lumpSums = valueIn(one, "lumpSums") ?? [];
  const weights = (plan: JsonPlan): string[] => findingsOf(checkJson(plan), "grant-not-a-lump-sum").map(weightOf);

  it("has the three amounts of the Guide", () => {
    expect(lumpSums).toEqual([120_000, 250_000, 400_000]);
  });

  it.each([...lumpSums])("takes %i to the cent", (euro) => {
    expect(weights(asking(one, euro))).toEqual(weight === "error" ? [] : ["review"]);
    expect(weights(asking(one, euro - 0.01))).toEqual([weight]);
    expect(weights(asking(one, euro + 0.01))).toEqual([weight]);
  });

  it("offers the nearest amount for the cell", () => {
    const near = (grant: number): unknown =>
      findingsOf(checkJson(asking(one, grant)), "grant-not-a-lump-sum")[0]?.suggestion;
    expect(near(184_999)).toBe("120000");
    expect(near(185_001)).toBe("250000");
    expect(near(0)).toBe("120000");
    expect(near(9_000_000)).toBe("400000");
  });

  it("asks which one while there are neither grant nor lines", () => {
    const plan = asking(one, 0);
    delete plan.grant;
    expect(weights(plan)).toEqual(["open"]);
  });

  it("takes the sum of the lines where no grant is typed", () => {
    const plan = goodPlan(one);
    delete plan.grant;
    expect(weights(plan)).toEqual(weight === "error" ? [] : ["review"]);
    plan.lines.push({ partner: plan.partners[1]?.name ?? "", workPackage: "WP2", year: 1, amount: 0.01 });
    const [finding] = findingsOf(checkJson(plan), "grant-not-a-lump-sum");
    expect(finding && weightOf(finding)).toBe(weight);
    expect(finding?.suggestion).toBeNull();
  });
});

describe("the lines of a lump sum", () => {
  const differing = (one: Case, cents: number): string[] => {
    const plan = goodPlan(one);
    const [line] = plan.lines;
    if (line !== undefined) line.amount = Math.round(Number(line.amount) * 100 + cents) / 100;
    return findingsOf(checkJson(plan), "lines-differ-from-lump-sum").map(weightOf);
  };

  it.each(fixed.map((one) => [caseName(one), one] as const))("add up to exactly the sum: %s", (_name, one) => {
    const weight = weightBySource(one, "lumpSums");
    expect(differing(one, 0)).toEqual(weight === "error" ? [] : ["review"]);
    expect(differing(one, 1)).toEqual([weight]);
    expect(differing(one, -1)).toEqual([weight]);
  });

  it("are not compared while an amount is missing", () => {
    const [one] = fixed.filter(({ call }) => call === 2026);
    if (one === undefined) throw new Error("call 2026 is expected");
    const plan = goodPlan(one);
    delete plan.lines[0]?.amount;
    const report = checkJson(plan);
    expect(outcomeOf(report, "lines-differ-from-lump-sum")).toMatchObject({ kind: "open", findings: [] });
    expect(findingsOf(report, "line-without-amount").map(weightOf)).toEqual(["open"]);
  });
});

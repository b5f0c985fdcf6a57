// Co-financing: the whole cost is higher than the lump sum, by a cent at least.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, weightOf } from "../check/check-json.ts";
import { caseName, cases, goodPlan, valueIn, weightBySource } from "../check/good-plan.ts";

const limited = cases.filter((one) => valueIn(one, "costAboveGrant") !== undefined);

it("is asked for in call 2026, where it was read", () => {
  expect([...new Set(limited.map(({ action, call }) => `${action.id} ${call}`))]).toEqual([
    "cooperation-partnerships 2026",
  ]);
  expect(limited).toHaveLength(8);
});

describe.each(limited.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const weights = (totalCost: number | undefined): string[] => {
    const plan = goodPlan(one);
    if (totalCost === undefined) delete plan.totalCost;
    else plan.totalCost = totalCost;
    return findingsOf(checkJson(plan), "cost-not-above-grant").map(weightOf);
  };

  it("is broken at the lump sum, met one cent above it, open without a cost", () => {
    const grant = Number(goodPlan(one).grant);
    expect(weights(grant)).toEqual([weightBySource(one, "costAboveGrant")]);
    expect(weights(grant + 0.01)).toEqual([]);
    expect(weights(0)).toEqual([weightBySource(one, "costAboveGrant")]);
    expect(weights(undefined)).toEqual(["open"]);
  });
});

// The smallest grant, which only the agencies' call of 2021 has.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, weightOf } from "../check/check-json.ts";
import { caseName, cases, goodPlan, valueIn, weightBySource } from "../check/good-plan.ts";

const limited = cases.filter((one) => valueIn(one, "grantMinimum") !== undefined);

it("is about Cooperation Partnerships at the agencies in call 2021", () => {
  expect(limited.map(caseName)).toEqual(
    ["higher-education", "school", "vet", "adult", "youth"].map((field) => `cooperation-partnerships 2021 ${field}`),
  );
});

describe.each(limited.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const weights = (grant: number): string[] => {
    const plan = { ...goodPlan(one), grant, lines: [] };
    return findingsOf(checkJson(plan), "grant-below-minimum").map(weightOf);
  };

  it("is broken at 99 999.99 and met at 100 000 euro", () => {
    expect(weights(99_999.99)).toEqual([weightBySource(one, "grantMinimum")]);
    expect(weights(100_000)).toEqual([]);
  });
});

// The largest number of organisations, which only School Exchange Partnerships have.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, weightOf } from "../check/check-json.ts";
import { caseName, cases, goodPartner, goodPlan, valueIn, weightBySource } from "../check/good-plan.ts";
import type { JsonPlan } from "../check/plan-json.ts";

const limited = cases.filter((one) => valueIn(one, "maximumPartners") !== undefined);

it("is about School Exchange Partnerships alone: six schools", () => {
  expect(limited.map((one) => `${caseName(one)}: ${valueIn(one, "maximumPartners")?.atMost}`)).toEqual([
    "school-exchange-partnerships 2018: 6",
    "school-exchange-partnerships 2019: 6",
    "school-exchange-partnerships 2020: 6",
  ]);
});

describe.each(limited.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const most = valueIn(one, "maximumPartners")?.atMost ?? 0;

  function withPartners(count: number): JsonPlan {
    const partners = Array.from({ length: count }, (_, index) => goodPartner(index, "school"));
    return { ...goodPlan(one), partners };
  }

  it("is met at the limit and broken one above it", () => {
    expect(findingsOf(checkJson(withPartners(most)), "too-many-partners")).toEqual([]);
    const above = findingsOf(checkJson(withPartners(most + 1)), "too-many-partners");
    expect(above.map(weightOf)).toEqual([weightBySource(one, "maximumPartners")]);
  });

  it("counts a school in two rows once", () => {
    const plan = withPartners(most);
    plan.partners.push({ ...plan.partners[1] });
    expect(findingsOf(checkJson(plan), "too-many-partners")).toEqual([]);
  });
});

it("does not limit any other action", () => {
  const partners = Array.from({ length: 26 }, (_, index) => goodPartner(index, "ngo"));
  // A ninth of all cases has every action in it.
  for (const one of cases.filter((own, index) => index % 9 === 0 && !limited.includes(own))) {
    expect(findingsOf(checkJson({ ...goodPlan(one), partners }), "too-many-partners")).toEqual([]);
  }
});

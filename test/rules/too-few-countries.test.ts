// The smallest number of different countries: one fewer is too few, in every action, call and variant.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, weightOf } from "../check/check-json.ts";
import { caseName, cases, goodPartner, goodPlan, memberStates, valueIn, weightBySource } from "../check/good-plan.ts";
import type { JsonPlan } from "../check/plan-json.ts";

const counting = cases.filter((one) => valueIn(one, "minimumCountries") !== undefined);

function countriesOf(plan: JsonPlan): (string | undefined)[] {
  return findingsOf(checkJson(plan), "too-few-countries").map(weightOf);
}

describe.each(counting.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const needed = valueIn(one, "minimumCountries")?.atLeast ?? 0;
  const weight = weightBySource(one, "minimumCountries");

  /** As many organisations as the action needs, in so many countries. */
  function inCountries(count: number): JsonPlan {
    const plan = goodPlan(one);
    for (const [index, partner] of plan.partners.entries()) partner.country = memberStates[index % count] ?? "SE";
    return plan;
  }

  it("is met with the minimum", () => {
    expect(countriesOf(inCountries(needed))).toEqual([]);
  });

  it("is broken with one fewer", () => {
    expect(countriesOf(inCountries(needed - 1))).toEqual([weight]);
  });

  it("does not count the country of an associated partner", () => {
    const plan = inCountries(needed - 1);
    plan.partners.push({ ...goodPartner(8, "ngo"), role: "associated" });
    expect(countriesOf(plan)).toEqual([weight]);
  });

  it("does not count a country outside the programme", () => {
    const plan = inCountries(needed - 1);
    plan.partners.push({ ...goodPartner(8, "ngo"), country: "GE", addedValue: "Archives of the region" });
    expect(countriesOf(plan)).toEqual([weight]);
  });

  it("counts Greenland and Denmark once", () => {
    const plan = inCountries(needed - 1);
    const [first] = plan.partners;
    if (first !== undefined) first.country = "DK";
    for (const partner of plan.partners.slice(1)) if (partner.country === memberStates[0]) partner.country = "DK";
    plan.partners.push({ ...goodPartner(8, String(first?.type)), role: "partner", country: "Greenland" });
    expect(countriesOf(plan)).toEqual([weight]);
  });

  it("is open while the country that is missing is not filled in", () => {
    const plan = inCountries(needed);
    delete plan.partners[needed - 1]?.country;
    for (const partner of plan.partners.slice(needed)) partner.country = memberStates[0];
    expect(countriesOf(plan)).toEqual(["open"]);
  });
});

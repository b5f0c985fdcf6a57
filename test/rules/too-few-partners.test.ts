// The smallest number of organisations: one fewer is too few, in every action, call and variant.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import { type Case, caseName, cases, goodPartner, goodPlan, valueIn, weightBySource } from "../check/good-plan.ts";
import type { JsonPlan } from "../check/plan-json.ts";

const counting = cases.filter((one) => valueIn(one, "minimumPartners") !== undefined);

/** The good plan with one organisation fewer than the minimum. */
function oneFewer(one: Case): JsonPlan {
  const plan = goodPlan(one);
  plan.partners.length = (valueIn(one, "minimumPartners")?.atLeast ?? 0) - 1;
  return plan;
}

describe.each(counting.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const needed = valueIn(one, "minimumPartners")?.atLeast ?? 0;
  const weight = weightBySource(one, "minimumPartners");

  it("is met with the minimum", () => {
    expect(findingsOf(checkJson(goodPlan(one)), "too-few-partners").map(weightOf)).toEqual([]);
  });

  it("is broken with one fewer, and an associated partner does not make up for it", () => {
    const plan = oneFewer(one);
    expect(findingsOf(checkJson(plan), "too-few-partners").map(weightOf)).toEqual([weight]);
    plan.partners.push({ ...goodPartner(8, "ngo"), role: "associated" });
    const [finding] = findingsOf(checkJson(plan), "too-few-partners");
    expect(finding && weightOf(finding)).toBe(weight);
    expect(finding?.message).toContain(`At least ${needed}`);
  });

  it("is broken when one organisation stands in two rows", () => {
    const plan = oneFewer(one);
    const last = plan.partners[plan.partners.length - 1];
    plan.partners.push({ ...last, role: "partner", name: `${last?.name}, Faculty of Law` });
    expect(findingsOf(checkJson(plan), "too-few-partners").map(weightOf)).toEqual([weight]);
  });

  it("is open while a role is not known", () => {
    const plan = oneFewer(one);
    const another = goodPartner(needed - 1, String(plan.partners[plan.partners.length - 1]?.type));
    delete another.role;
    plan.partners.push(another);
    expect(findingsOf(checkJson(plan), "too-few-partners").map(weightOf)).toEqual(["open"]);
  });
});

describe("the exception for schools in Strategic Partnerships, calls 2014 to 2017", () => {
  const plan = (call: number, types: readonly string[]): JsonPlan => ({
    action: "strategic-partnerships",
    call,
    variant: "school",
    months: 24,
    grant: 100_000,
    partners: types.map((type, index) => goodPartner(index, type)),
    lines: [],
    workPackages: [],
  });

  it("lets two schools of two countries apply, without and with a source's name for the type", () => {
    for (const call of [2014, 2015, 2016, 2017]) {
      expect(outcomeOf(checkJson(plan(call, ["school", "school"])), "too-few-partners").kind).toBe("pass");
      expect(outcomeOf(checkJson(plan(call, ["school", "school"])), "too-few-countries").kind).toBe("pass");
    }
  });

  it("ends with call 2018, when schools alone have School Exchange Partnerships", () => {
    expect(findingsOf(checkJson(plan(2018, ["school", "school"])), "too-few-partners").map(weightOf)).toEqual([
      "error",
    ]);
  });

  it("does not hold for a school and an association", () => {
    expect(findingsOf(checkJson(plan(2016, ["school", "ngo"])), "too-few-partners").map(weightOf)).toEqual(["error"]);
  });

  it.each(["type", "country", "role"] as const)("stays open while the %s of one of two schools is missing", (cell) => {
    const two = plan(2016, ["school", "school"]);
    delete two.partners[1]?.[cell];
    expect(checkJson(two).verdict).toBe("open");
    for (const rule of ["too-few-partners", "too-few-countries"]) {
      expect(findingsOf(checkJson(two), rule).map(weightOf)).not.toContain("error");
    }
  });

  it("is for a person to judge where two school authorities rely on it", () => {
    const authorities = plan(2016, ["school-authority", "school-authority", "school", "school"]);
    for (const [index, partner] of authorities.partners.entries()) partner.country = index % 2 === 0 ? "SE" : "FI";
    const report = checkJson(authorities);
    expect(findingsOf(report, "too-few-countries").map(weightOf)).toEqual(["review"]);
    expect(outcomeOf(report, "too-few-partners").kind).toBe("pass");
  });
});

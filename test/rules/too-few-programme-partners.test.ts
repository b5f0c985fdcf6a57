// The stricter reading of "six organisations from three Programme Countries": never more than a question.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import { caseName, cases, goodPartner, goodPlan, valueIn } from "../check/good-plan.ts";

const counting = cases.filter((one) => valueIn(one, "minimumProgrammePartners") !== undefined);

it("is about Knowledge Alliances alone", () => {
  expect(counting.map(caseName)).toEqual(
    [2014, 2015, 2016, 2017, 2018, 2019, 2020].map((call) => `knowledge-alliances ${call}`),
  );
});

describe.each(counting.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const outside = { ...goodPartner(9, "hei"), country: "CH", addedValue: "Snow" };

  it("asks when the sixth organisation comes from a Partner Country", () => {
    const plan = goodPlan(one);
    plan.partners[5] = { ...outside, name: plan.partners[5]?.name ?? "" };
    const report = checkJson(plan);
    expect(findingsOf(report, "too-few-programme-partners").map(weightOf)).toEqual(["review"]);
    expect(outcomeOf(report, "too-few-partners").kind).toBe("pass");
    expect(report.verdict).toBe("review");
  });

  it("is met when six come from Programme Countries, and says nothing below the plain minimum", () => {
    const plan = goodPlan(one);
    plan.partners.push(outside);
    expect(outcomeOf(checkJson(plan), "too-few-programme-partners").kind).toBe("pass");
    plan.partners.length = 5;
    expect(findingsOf(checkJson(plan), "too-few-programme-partners")).toEqual([]);
  });
});

// The universities, enterprises and schools that an action needs: one fewer is too few.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, weightOf } from "../check/check-json.ts";
import { caseName, cases, goodPartner, goodPlan, valueIn, weightBySource } from "../check/good-plan.ts";

const counting = cases.flatMap((one) =>
  (valueIn(one, "minimumOfKind") ?? []).map(({ kind, atLeast }) => [caseName(one), kind, atLeast, one] as const),
);

it("is about Knowledge Alliances alone, in every call", () => {
  expect(counting.map(([name, kind, atLeast]) => `${name}: ${atLeast} ${kind}`)).toEqual(
    [2014, 2015, 2016, 2017, 2018, 2019, 2020].flatMap((call) => [
      `knowledge-alliances ${call}: 2 hei`,
      `knowledge-alliances ${call}: 2 enterprise`,
    ]),
  );
});

describe.each(counting)("%s, %s", (_name, kind, _atLeast, one) => {
  const weight = weightBySource(one, "minimumOfKind");

  it("is broken with one fewer, and by that kind alone", () => {
    const plan = goodPlan(one);
    const last = plan.partners.findIndex((partner) => partner.type === kind);
    const partner = plan.partners[last];
    if (partner !== undefined) partner.type = "ngo";
    const findings = findingsOf(checkJson(plan), "too-few-of-a-kind");
    expect(findings.map(weightOf)).toEqual([weight]);
    expect(findings[0]?.message).toContain("Only 1");
  });

  it("does not count an associated partner", () => {
    const plan = goodPlan(one);
    const partner = plan.partners.find(({ type }) => type === kind);
    if (partner !== undefined) partner.type = "ngo";
    plan.partners.push({ ...goodPartner(8, kind), role: "associated" });
    expect(findingsOf(checkJson(plan), "too-few-of-a-kind").map(weightOf)).toEqual([weight]);
  });

  it("counts two departments of one organisation once", () => {
    const plan = goodPlan(one);
    const [first, second] = plan.partners.filter(({ type }) => type === kind);
    if (first === undefined || second === undefined) throw new Error("two expected");
    Object.assign(first, { name: "Aurora University, Faculty of Law", country: "SE", id: "E10099999" });
    Object.assign(second, { name: "Aurora University, Department of Physics", country: "SE", id: "E10099999" });
    expect(findingsOf(checkJson(plan), "too-few-of-a-kind").map(weightOf)).toEqual([weight]);
  });

  it("is open while a type is missing", () => {
    const plan = goodPlan(one);
    delete plan.partners.find(({ type }) => type === kind)?.type;
    expect(findingsOf(checkJson(plan), "too-few-of-a-kind").map(weightOf)).toEqual(["open"]);
  });
});

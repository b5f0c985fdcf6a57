// The plan that other tests break is itself without fault, in every action, call and variant.
import { describe, expect, it } from "vitest";
import { checkJson, rulesWith } from "./check-json.ts";
import { caseName, cases, goodPlan } from "./good-plan.ts";

describe.each(cases.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  it("has a plan with nothing wrong and nothing to fill in", () => {
    const report = checkJson(goodPlan(one));
    expect(rulesWith(report, "error")).toEqual([]);
    expect(rulesWith(report, "warning")).toEqual([]);
    expect(rulesWith(report, "open")).toEqual([]);
    expect(["ok", "review"]).toContain(report.verdict);
  });
});

// Where the grant is built from costs, lines that come to another sum are a warning, to the cent.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import { caseName, cases, goodPlan, valueIn } from "../check/good-plan.ts";

const built = cases.filter((one) => valueIn(one, "lumpSums") === undefined && valueIn(one, "grantCap") !== undefined);

describe.each(built.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  it("warns of a cent too much or too little, and of nothing when no grant is typed", () => {
    const plan = goodPlan(one);
    const differing = (grant: number) => findingsOf(checkJson({ ...plan, grant }), "lines-differ-from-grant");
    const total = Number(plan.grant);
    expect(differing(total)).toEqual([]);
    for (const grant of [total - 0.01, total + 0.01]) {
      expect(differing(Math.round(grant * 100) / 100).map((one) => [weightOf(one), one.euro])).toEqual([
        ["warning", 0.01],
      ]);
    }
    const { grant: _, ...others } = plan;
    expect(outcomeOf(checkJson(others), "lines-differ-from-grant").kind).toBe("not-applicable");
  });
});

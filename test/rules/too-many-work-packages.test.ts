// Work packages beside project management: a recommendation, so that one more is a question and never an error.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import { caseName, cases, goodPlan, valueIn } from "../check/good-plan.ts";
import type { JsonPlan } from "../check/plan-json.ts";

const counting = cases.filter((one) => valueIn(one, "implementationWorkPackages") !== undefined);

it("is recommended from call 2024", () => {
  expect([...new Set(counting.map(({ call }) => call))]).toEqual([2024, 2025, 2026]);
  expect([...new Set(counting.map((one) => valueIn(one, "implementationWorkPackages")))]).toEqual([4]);
});

describe.each(counting.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  /** Project management and so many others, in their table or named by lines alone. */
  function withPackages(count: number, isListed: boolean): JsonPlan {
    const plan = goodPlan(one);
    const ids = Array.from({ length: count }, (_, index) => `WP${index + 2}`);
    const partner = plan.partners[0]?.name ?? "";
    const lines = ids.map((workPackage) => ({ partner, workPackage, year: 1, amount: 0 }));
    if (!isListed) return { ...plan, lines: [...plan.lines, ...lines], workPackages: [] };
    return {
      ...plan,
      workPackages: [
        { id: "WP1", title: "Project management", lead: partner },
        ...ids.map((id) => ({ id, lead: partner })),
      ],
    };
  }

  it.each([true, false])("takes four, and asks about a fifth (listed: %s)", (isListed) => {
    expect(outcomeOf(checkJson(withPackages(4, isListed)), "too-many-work-packages").kind).toBe("pass");
    const report = checkJson(withPackages(5, isListed));
    expect(findingsOf(report, "too-many-work-packages").map(weightOf)).toEqual(["review"]);
    expect(report.verdict).toBe("review");
  });

  it("counts one work package once, whether by id or by title", () => {
    const plan = withPackages(4, true);
    Object.assign(plan.workPackages[1] ?? {}, { title: "Needs and design" });
    plan.lines.push({ partner: plan.partners[0]?.name ?? "", workPackage: "Needs and design", year: 1, amount: 0 });
    plan.lines.push({ partner: plan.partners[0]?.name ?? "", workPackage: "wp 3: Course", year: 1, amount: 0 });
    expect(outcomeOf(checkJson(plan), "too-many-work-packages").kind).toBe("pass");
  });
});

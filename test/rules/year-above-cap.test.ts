// The yearly ceiling: a warning, with the euro by which a year is over.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import { caseName, cases, goodPlan, longestMonths, valueIn } from "../check/good-plan.ts";
import type { JsonPlan } from "../check/plan-json.ts";

const limited = cases.filter((one) => valueIn(one, "yearCap") !== undefined);

it("is 150 000 euro in Strategic Partnerships, and no other action has one", () => {
  expect([...new Set(limited.map(({ action }) => action.id))]).toEqual(["strategic-partnerships"]);
  expect([...new Set(limited.map((one) => valueIn(one, "yearCap")))]).toEqual([150_000]);
  expect(limited).toHaveLength(cases.filter(({ action }) => action.id === "strategic-partnerships").length);
});

describe.each(limited.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const cap = valueIn(one, "yearCap") ?? 0;

  /** Two lines in year 1, which together come to `euro`. */
  function spending(euro: number): JsonPlan {
    const plan = goodPlan(one);
    const [first, second] = plan.partners;
    const half = Math.floor(euro / 2);
    plan.lines = [
      { partner: first?.name ?? "", category: "learning-activities", year: 1, amount: half },
      {
        partner: second?.name ?? "",
        category: "learning-activities",
        year: 1,
        amount: Math.round((euro - half) * 100) / 100,
      },
    ];
    return { ...plan, grant: euro };
  }

  it("is met at the ceiling and over it by one cent, which never stops an application", () => {
    expect(findingsOf(checkJson(spending(cap)), "year-above-cap")).toEqual([]);
    const report = checkJson(spending(cap + 0.01));
    const [finding, ...others] = findingsOf(report, "year-above-cap");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ euro: 0.01, group: { lines: 2 } });
    expect(finding && weightOf(finding)).toBe("warning");
    expect(report.verdict).not.toBe("problems");
  });

  it("looks at each year by itself", () => {
    if (longestMonths(one) < 24) return;
    const plan = spending(cap);
    plan.lines.push({
      partner: plan.partners[0]?.name ?? "",
      category: "learning-activities",
      year: 2,
      amount: cap + 18_000,
    });
    delete plan.grant;
    const findings = findingsOf(checkJson(plan), "year-above-cap");
    expect(findings).toMatchObject([{ euro: 18_000, group: { name: "Year 2", lines: 1 } }]);
    expect(findings[0]?.message.replace(/\u00a0/g, " ")).toBe("Year 2 is €18,000 over €150,000");
  });

  it("is open while a line has no year", () => {
    const plan = spending(cap);
    delete plan.lines[1]?.year;
    const report = checkJson(plan);
    expect(outcomeOf(report, "year-above-cap")).toMatchObject({ kind: "open", findings: [] });
    expect(findingsOf(report, "line-without-year").map(weightOf)).toEqual(["open"]);
  });
});

// The report always arrives: a check that breaks is told, and all others report as if nothing had happened.
import { describe, expect, it } from "vitest";
import { checkPlan, checkPlanWithTally } from "../../src/check/check-plan.ts";
import type { Plan } from "../../src/model/plan.ts";
import { rules } from "../../src/rules/rules.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { panelReport } from "../../src/sheet/panel.ts";

/** The plan, in which reading one member throws. */
function breaking(member: keyof Plan, plan: Plan = examplePlan()): Plan {
  return Object.defineProperty({ ...plan }, member, {
    get: () => {
      throw new Error("broken on purpose");
    },
  });
}

const whole = checkPlan(examplePlan());

describe("a rule that throws", () => {
  const broken = checkPlanWithTally(breaking("totalCost"));

  it("becomes a finding that says so, with nothing of the fault itself", () => {
    const outcome = broken.report.outcomes.find(({ rule }) => rule === "cost-not-above-grant");
    expect(outcome).toMatchObject({
      kind: "open",
      findings: [
        {
          key: "cost-not-above-grant/could-not-run",
          kind: "open",
          severity: "review",
          message: "The check “Co-financing” could not run",
          at: { table: null, line: null, column: null },
        },
      ],
    });
    expect(JSON.stringify(broken.report)).not.toContain("on purpose");
  });

  it("leaves all other outcomes as they are", () => {
    const others = ({ outcomes }: typeof whole) => outcomes.filter(({ rule }) => rule !== "cost-not-above-grant");
    expect(others(broken.report)).toEqual(others(whole));
    expect(broken.report.verdict).toBe("problems");
  });

  it("is shown apart from the cells to fill in", () => {
    // The panel itself reads the plan, too; there nothing throws.
    const panel = panelReport({ ...broken, tally: checkPlanWithTally(examplePlan()).tally }, "en");
    expect(panel.unchecked.map(({ rule }) => rule)).toEqual(["cost-not-above-grant"]);
    expect(panel.open.map(({ rule }) => rule)).not.toContain("cost-not-above-grant");
  });
});

describe("a plan that cannot be counted", () => {
  it.each(["partners", "lines", "workPackages"] as const)("still gets a report: %s", (member) => {
    const { report, tally } = checkPlanWithTally(breaking(member));
    expect(tally).toBeUndefined();
    const told = report.outcomes.filter(({ findings }) => findings.some(({ key }) => key.endsWith("/could-not-run")));
    expect(told.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
    expect(report.outcomes.map(({ rule }) => rule)).toContain("unknown-country");
    expect(report.cap).toBeNull();
  });

  it("is not said to be fine", () => {
    const { report } = checkPlanWithTally(breaking("partners", { ...examplePlan(), problems: [] }));
    expect(report.verdict).toBe("open");
  });
});

describe("months that throw", () => {
  it("leave the cap unknown and the rest standing", () => {
    const { report } = checkPlanWithTally(breaking("months"));
    expect(report.outcomes.length).toBe(whole.outcomes.length);
  });
});

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

describe("a part of the panel's report that throws", () => {
  const checked = checkPlanWithTally(examplePlan());
  const sound = panelReport(checked, "en");
  /** The report where nothing but this member of the counted plan is broken. */
  const panelWithout = (member: keyof Plan) => {
    if (checked.tally === undefined) throw new Error("The example can be counted.");
    return panelReport({ ...checked, tally: { ...checked.tally, plan: breaking(member) } }, "en");
  };

  it.each([
    ["problems", ["Lump sum"]],
    ["start", ["Lump sum", "Budget"]],
    ["variant", ["Project", "Lump sum"]],
  ] as const)("is said, and the rest stands: %s", (member, titles) => {
    const panel = panelWithout(member);
    expect(panel.unchecked.map(({ message }) => message)).toEqual(
      titles.map((title) => `The check “${title}” could not run`),
    );
    expect(new Set(panel.unchecked.map(({ key }) => key)).size).toBe(titles.length);
    expect([panel.headline, panel.counts, panel.errors]).toEqual([sound.headline, sound.counts, sound.errors]);
    expect(panel.bars).toEqual(sound.bars);
    if (member === "start") expect(panel.budget).toBeNull();
    else expect(panel.budget).toEqual({ ...sound.budget, lumpSums: [] });
    expect(panel.deadline).toBe(member === "variant" ? null : sound.deadline);
  });

  it("leaves no plan that is said to be fine", () => {
    const outcomes = checked.report.outcomes.map((outcome) => ({ ...outcome, kind: "pass" as const, findings: [] }));
    if (checked.tally === undefined) throw new Error("The example can be counted.");
    const fine = { report: { ...checked.report, verdict: "ok" as const, outcomes }, tally: checked.tally };
    expect(panelReport(fine, "en").verdict).toBe("ok");
    const panel = panelReport({ ...fine, tally: { ...checked.tally, plan: breaking("problems") } }, "en");
    expect([panel.verdict, panel.headline]).toEqual(["open", "1 check could not run"]);
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

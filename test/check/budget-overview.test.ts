// What each part of a budget gets: every line counts once in each division, and caps stand where the Guide sets them.

import { expect, it } from "vitest";
import { budgetOverview } from "../../src/check/budget-overview.ts";
import { checkPlanWithTally } from "../../src/check/check-plan.ts";
import { emptyLine, type Plan } from "../../src/model/plan.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { panelReport } from "../../src/sheet/panel.ts";

function overview(plan: Plan) {
  const { tally } = checkPlanWithTally(plan);
  if (tally === undefined) throw new Error("The plan could not be counted.");
  return budgetOverview(tally);
}

const euro = (amount: number): number => amount * 100;

it("gives the sums of the sample plan", () => {
  const found = overview(examplePlan());
  expect(found.total).toBe(euro(250_000));
  expect(found.years.map(({ name, planned }) => [name, planned])).toEqual([
    ["1", euro(96_000)],
    ["2", euro(104_500)],
    ["3", euro(49_500)],
  ]);
  expect(found.workPackages.map(({ name, planned }) => [name, planned])).toEqual([
    ["WP1", euro(52_500)],
    ["WP2", euro(37_000)],
    ["WP3", euro(67_000)],
    ["WP4", euro(58_500)],
    ["WP5", euro(35_000)],
  ]);
  expect(found.partners.map(({ planned }) => planned / 100)).toEqual([66_000, 55_000, 52_000, 48_000, 27_200, 1800]);
});

it("knows the cap of management and that associated partners get nothing", () => {
  const found = overview(examplePlan());
  expect(found.workPackages.map(({ cap }) => cap)).toEqual([euro(50_000), undefined, undefined, undefined, undefined]);
  expect(found.workPackages[0]?.title).toBe("Project management");
  expect(found.partners.map(({ cap }) => cap)).toEqual([undefined, undefined, undefined, undefined, undefined, 0]);
  expect(found.partners[5]?.largest?.row).toBe(31);
});

it("divides every cent in each way, lines that say nothing last", () => {
  const plan = examplePlan();
  const silent = { ...emptyLine, row: 32, amount: 12_345 };
  const stranger = { ...emptyLine, row: 33, partner: "Somebody else", year: 7, amount: 1 };
  const blank = { ...emptyLine, row: 34, partner: "Norrviks universitet" };
  const found = overview({ ...plan, lines: [silent, ...plan.lines, stranger, blank] });
  expect(found.total).toBe(euro(250_000) + 12_346);
  for (const parts of [found.years, found.partners, found.workPackages, found.categories]) {
    expect(parts.reduce((sum, { planned }) => sum + planned, 0)).toBe(found.total);
    expect(parts[parts.length - 1]?.name).toBe("");
  }
  expect(found.years.map(({ name }) => name)).toEqual(["1", "2", "3", "7", ""]);
  expect(found.partners.map(({ name }) => name)).toContain("Somebody else");
});

it("lists partners and work packages that have no lines yet", () => {
  const plan = examplePlan();
  const found = overview({ ...plan, lines: plan.lines.slice(0, 1) });
  expect(found.partners.map(({ planned }) => planned / 100)).toEqual([8000, 0, 0, 0, 0]);
  expect(found.workPackages.map(({ planned }) => planned / 100)).toEqual([8000, 0, 0, 0, 0]);
  expect(found.partners[1]?.largest).toBeUndefined();
});

it("gives each year the cap of an action that has one, on both sides of it", () => {
  const lines = [
    { ...emptyLine, row: 2, year: 1, amount: euro(150_000) },
    { ...emptyLine, row: 3, year: 2, amount: euro(150_000) + 1 },
  ];
  const plan: Plan = {
    ...examplePlan(),
    action: "strategic-partnerships",
    call: 2018,
    variant: "higher-education/innovation",
    months: 24,
    grant: undefined,
    lines,
  };
  const { years } = overview(plan);
  expect(years.map(({ cap }) => cap)).toEqual([euro(150_000), euro(150_000)]);
  const { budget } = panelReport(checkPlanWithTally(plan), "en");
  expect(budget?.years.map(({ standing }) => standing)).toEqual(["met", "warning"]);
});

it("tells the panel how being over weighs, in euro and with the row to go to", () => {
  const { budget } = panelReport(checkPlanWithTally(examplePlan()), "sv");
  expect(budget?.workPackages[0]).toEqual({
    name: "WP1",
    title: "Project management",
    planned: 52_500,
    cap: 50_000,
    standing: "error",
    line: 3,
  });
  expect(budget?.partners[5]).toMatchObject({ name: "Norrviks handelskammare", cap: 0, standing: "error", line: 31 });
  expect(budget?.years.map(({ standing }) => standing)).toEqual(["none", "none", "none"]);
  expect(budget?.categories[0]).toMatchObject({ planned: 52_500, cap: null });
  expect([budget?.start, budget?.months, budget?.missing]).toEqual(["2026-11-01", 30, 0]);
  expect(budget?.lumpSums.map(({ sum, difference, chosen }) => [sum, difference, chosen])).toEqual([
    [120_000, 130_000, false],
    [250_000, 0, true],
    [400_000, -150_000, false],
  ]);
});

it("says nothing before the first line", () => {
  expect(panelReport(checkPlanWithTally({ ...examplePlan(), lines: [] }), "en").budget).toBeNull();
});

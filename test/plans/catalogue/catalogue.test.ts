// The catalogue of real mistakes: every plan in it is right as it stands, and each mistake brings exactly the findings it names.
import { describe, expect, it } from "vitest";
import { checkPlan } from "../../../src/check/check-plan.ts";
import { valueInForce } from "../../../src/check/values-in-force.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { actions } from "../../../src/programme/actions.ts";
import { rules } from "../../../src/rules/rules.ts";
import { type PlanGrids, readPlan } from "../../../src/sheet/read-plan.ts";
import { catalogueFiles } from "../../../tools/catalogue/catalogue-files.ts";
import { differences } from "../../second-evaluator/compare.ts";
import { checklistOf } from "../checklist.ts";
import { gridsOf } from "../plan-file.ts";
import { changed } from "./change.ts";

const files = catalogueFiles().map((one) => ({ ...one, grids: gridsOf(one.text) }));

/** What a person has to repair, to fill in or to judge. */
function findingsIn(plan: Plan): string[] {
  return checklistOf(checkPlan(plan)).filter((line) => /^(?:fail|open|warning|review) /.test(line));
}

/** What stands in the first list more often than in the second. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Points to judge may stay in a plan that is right; nothing else may. */
function faultsIn(plan: Plan): string[] {
  return findingsIn(plan).filter((line) => !line.startsWith("review "));
}

function mistakesIn(grids: PlanGrids, changes: readonly string[]): string[] {
  return without(findingsIn(readPlan(changed(grids, changes))), findingsIn(readPlan(grids)));
}

describe.each(files)("$file", ({ grids, right, mistakes }) => {
  it("is read whole", () => {
    const { action, call, partners, lines, workPackages } = readPlan(grids);
    expect([action, call]).not.toContain(undefined);
    const rows = { partners: partners.length, budget: lines.length, workPackages: workPackages.length };
    const written = (grid: readonly unknown[] = [[]]): number => grid.length - 1;
    expect(rows).toEqual({
      partners: written(grids.partners),
      budget: written(grids.budget),
      workPackages: written(grids.workPackages),
    });
  });

  it("is right as it stands", () => {
    expect(faultsIn(readPlan(grids))).toEqual([]);
  });

  it.each(right)("$changes stays right", ({ changes }) => {
    expect(faultsIn(readPlan(changed(grids, changes)))).toEqual([]);
  });

  it.each(mistakes)("$changes is caught", ({ changes, found }) => {
    expect(mistakesIn(grids, changes).sort()).toEqual([...found].sort());
  });

  it("is judged alike by the second evaluator, with each change, where it knows the rule", () => {
    // It takes every name for an organisation of its own.
    const told = mistakes.filter(({ found }) => !found.some((line) => line.includes("duplicate-organisation")));
    for (const { changes } of [{ changes: [] }, ...right, ...told]) {
      const plan = readPlan(changed(grids, changes));
      // Of the verdict it knows only what its own rules say.
      const differing = differences(plan).filter(({ rule }) => rule !== "verdict");
      expect({ changes, differing }).toEqual({ changes, differing: [] });
    }
  });
});

describe("the catalogue", () => {
  const rightPlans = files.flatMap(({ grids, right }) => [
    readPlan(grids),
    ...right.map(({ changes }) => readPlan(changed(grids, changes))),
  ]);

  it("has at least 200 mistakes and 100 plans that are right", () => {
    expect(files.flatMap(({ mistakes }) => mistakes).length).toBeGreaterThanOrEqual(200);
    expect(rightPlans.length).toBeGreaterThanOrEqual(100);
  });

  it("tells no two plans the same way", () => {
    for (const { file, right, mistakes } of files) {
      const told = [...right, ...mistakes].map(({ changes }) => changes.join("; "));
      expect(new Set(told).size, file).toBe(told.length);
    }
  });

  it.each(actions)("has a right plan of $id in every call that is read", (action) => {
    const { id, calls, checkedFrom = calls[0], checkedThrough, gaps = [] } = action;
    const last = Math.min(calls[1] ?? checkedThrough, checkedThrough);
    const read = Array.from({ length: last - checkedFrom + 1 }, (_, index) => checkedFrom + index).filter(
      (call) =>
        !gaps.some((gap) => gap.call === call) &&
        valueInForce(action, "namedWithoutChapter", call, undefined) === undefined,
    );
    const shown = new Set(rightPlans.filter((plan) => plan.action === id).map(({ call }) => call));
    expect(read.filter((call) => !shown.has(call))).toEqual([]);
  });

  it.each(actions)("has a right plan of $id in every variant that was ever open", ({ id, variants }) => {
    const shown = new Set(rightPlans.filter((plan) => plan.action === id).map(({ variant }) => variant));
    const neverOpen = ["higher-education/exchange"];
    const wanted = variants.map((variant) => variant.id).filter((variant) => !neverOpen.includes(variant));
    expect(wanted.filter((variant) => !shown.has(variant))).toEqual([]);
  });

  it("breaks or leaves open every rule that a single plan can show", () => {
    const byAnyPlan = ["same-consortium-elsewhere", "applications-to-count", "activities-outside-partner-countries"];
    const lines = files.flatMap(({ mistakes }) => mistakes.flatMap(({ found }) => found));
    const unseen = ["unknown-country", "unreadable-cell", ...rules.map(({ id }) => id as string)].filter(
      (rule) => !byAnyPlan.includes(rule) && !lines.some((line) => line.includes(` ${rule} @ `)),
    );
    expect(unseen).toEqual([]);
  });
});

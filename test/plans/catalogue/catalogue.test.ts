// The catalogue of real mistakes: every plan in it is right as it stands, and each mistake brings exactly the findings it names.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../../../src/check/check-plan.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { actions } from "../../../src/programme/actions.ts";
import { type PlanGrids, readPlan } from "../../../src/sheet/read-plan.ts";
import { readCatalogueFile } from "../../../tools/catalogue/catalogue-file.ts";
import { differences } from "../../second-evaluator/compare.ts";
import { checklistOf } from "../checklist.ts";
import { gridsOf } from "../plan-file.ts";
import { changed } from "./change.ts";

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    return { file, grids: gridsOf(text), ...readCatalogueFile(text) };
  });

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
    for (const { changes } of [{ changes: [] }, ...right, ...mistakes]) {
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
  const settings = new Set(rightPlans.map(({ action, call, variant }) => [action, call, variant].join(" ")));

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

  it("has a right plan of every action, and of every variant in a call in which it is open and read", () => {
    const missing = actions.flatMap(({ id, variants }) => {
      const wanted = variants.length === 0 ? [""] : variants.map((variant) => variant.id);
      return wanted.map((variant) => `${id} ${variant}`).filter((one) => {
        const [action, variant = ""] = one.split(" ");
        return ![...settings].some((setting) => {
          const [itsAction, , itsVariant = ""] = setting.split(" ");
          return itsAction === action && itsVariant === variant;
        });
      });
    });
    expect(missing).toEqual([]);
  });
});

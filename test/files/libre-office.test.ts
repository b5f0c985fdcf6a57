// LibreOffice as independent calculator: the native formulas of our files come to what we say. Needs `soffice`.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { planWorkbook } from "../../src/files/plan-workbook.ts";
import { readWorkbook } from "../../src/files/read-workbook.ts";
import { type FileTab, isFormula, shownValue } from "../../src/files/workbook.ts";
import { writeWorkbook } from "../../src/files/write-workbook.ts";
import type { Plan } from "../../src/model/plan.ts";
import { actionById } from "../../src/programme/actions.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { readJsonPlan } from "../../src/sheet/read-json-plan.ts";
import { readPlan } from "../../src/sheet/read-plan.ts";
import { writePlan } from "../../src/sheet/write-plan.ts";
import { cases, goodPlan } from "../check/good-plan.ts";
import { sandbox } from "../cli/sandbox.ts";

const isThere = spawnSync("soffice", ["--version"], { encoding: "utf8" }).status === 0;
if (!isThere)
  console.warn("NOT RUN: LibreOffice (soffice) is not installed, so no second program checked our formulas.");

/** Without the results we wrote, so that what comes back was calculated. */
function withoutResults(tab: FileTab): FileTab {
  return {
    ...tab,
    rows: tab.rows.map((row) =>
      row.map((cell) => (isFormula(cell) ? { formula: cell.formula, result: undefined } : cell)),
    ),
  };
}

function planOfCase(one: (typeof cases)[number]): Plan {
  const read = readJsonPlan(goodPlan(one));
  if ("error" in read) throw new Error(read.error);
  return readPlan(writePlan(read.plan, "en"));
}

/** A cent over each sum, no months, no grant: the other sides of what the formulas decide. */
function variations(plan: Plan): Plan[] {
  const [first, ...lines] = plan.lines;
  const more =
    first === undefined ? plan.lines : [{ ...first, amount: (first.amount ?? 0) + 1, rate: undefined }, ...lines];
  const units = plan.lines.map((line) => ({ ...line, quantity: 2, rate: (line.amount ?? 0) / 2, amount: line.amount }));
  return [
    plan,
    { ...plan, lines: more, grant: plan.grant === undefined ? undefined : plan.grant + 1 },
    { ...plan, months: undefined },
    { ...plan, grant: undefined },
    { ...plan, lines: [] },
    { ...plan, lines: units.filter(({ rate }) => Number.isInteger(rate)) },
  ];
}

function tabsOf(plan: Plan): readonly FileTab[] {
  const action = actionById(plan.action ?? "");
  if (action === undefined || plan.call === undefined) throw new Error("The plan has an action and a call.");
  const { call, variant, months } = plan;
  return planWorkbook(plan, { language: "en", action, call, variant, months }, "2026-02-02");
}

/** A date of the Preparation tab is a number where we write it, and a day where it is read back. */
function asRead(tab: string, value: unknown): unknown {
  if (tab !== "Preparation" || typeof value !== "number") return value;
  const text = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString();
  return Number.isInteger(value) ? text.slice(0, 10) : text.slice(0, 16).replace("T", " ");
}

/** Every formula with what it comes to. */
function results(tabs: readonly FileTab[]): unknown[] {
  return tabs.flatMap(({ name, rows }) =>
    rows.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        isFormula(cell) ? [[name, index + 1, column, asRead(name, shownValue(cell))]] : [],
      ),
    ),
  );
}

it.skipIf(!isThere)(
  "LibreOffice calculates what we calculate",
  async () => {
    const byAction = new Map(cases.map((one) => [one.action, one]));
    const plans = [examplePlan(), ...[...byAction.values()].map(planOfCase)].flatMap(variations);
    const folder = sandbox({ "out/.keep": "" });
    const files: string[] = [];
    const expected: unknown[] = [];
    for (const [index, plan] of plans.entries()) {
      const tabs = tabsOf(plan);
      const file = path.join(folder, `${index}.xlsx`);
      writeFileSync(file, await writeWorkbook({ tabs: tabs.map(withoutResults) }, new Date(0)));
      files.push(file);
      expected.push(results(tabs));
    }
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    const out = path.join(folder, "out");
    const args = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files];
    const run = spawnSync("soffice", args, { encoding: "utf8", timeout: 200_000 });
    expect(run.status).toBe(0);
    for (const [index] of plans.entries()) {
      const { tabs } = await readWorkbook(readFileSync(path.join(out, `${index}.xlsx`)));
      const calculated = results(tabs);
      expect(calculated.length).toBeGreaterThan(3);
      expect(calculated).toEqual(expected[index]);
    }
  },
  240_000,
);

// No export carries a formula that somebody typed: text that a spreadsheet would calculate stays text in every form.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { planWorkbook } from "../../src/files/plan-workbook.ts";
import { readWorkbook } from "../../src/files/read-workbook.ts";
import { isFormula, shownValue } from "../../src/files/workbook.ts";
import { writeWorkbook } from "../../src/files/write-workbook.ts";
import { actionById } from "../../src/programme/actions.ts";
import { readJsonPlan } from "../../src/sheet/read-json-plan.ts";
import { runCommandLine } from "../cli-harness.ts";
import { buildBeforeAll } from "./built.ts";
import { sandbox } from "./sandbox.ts";

buildBeforeAll();

const evil = ["=HYPERLINK(A1)", "+46 1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"];
const plan = {
  title: "=1+1",
  action: "KA210-ADU",
  call: 2026,
  months: 12,
  start: "2026-11-01",
  grant: 30_000,
  partners: evil.map((name, index) => ({
    name: `${name}${index}`,
    country: index % 2 === 0 ? "SE" : "FI",
    type: "ngo",
    role: index === 0 ? "coordinator" : "partner",
    addedValue: name,
  })),
  workPackages: [{ id: "=WP1", title: "=1+1", lead: "@lead", startMonth: 1, endMonth: 12 }],
  lines: evil.map((name, index) => ({
    partner: `${name}${index}`,
    workPackage: "=WP1",
    category: "staff",
    amount: 100,
    note: name,
  })),
};

/** A cell that a spreadsheet would calculate; a number with its sign is none. */
function wouldCalculate(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);
}

const csvOf = (text: string): string[][] =>
  parse(text, { bom: true, relax_column_count: true, record_delimiter: ["\r\n", "\n"] });

describe("comma-separated values", () => {
  it.each([
    [["export", "plan.json", "--format", "ka210"]],
    [["export", "plan.json", "--format", "ka220"]],
    [["export", "plan.json", "--format", "eacea"]],
    [["portfolio", "plan.json", "--format", "csv"]],
  ])("of %j", async (args) => {
    const { stdout } = await runCommandLine(args, { cwd: sandbox({ "plan.json": plan }) });
    const cells = csvOf(stdout).flat();
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.some((cell) => cell.startsWith("'"))).toBe(true);
    expect(cells.filter(wouldCalculate)).toEqual([]);
  });

  it("of the tables", async () => {
    const cwd = sandbox({ "plan.json": plan });
    await runCommandLine(["export", "plan.json", "--format", "csv", "--output", "tables"], { cwd });
    for (const name of readdirSync(path.join(cwd, "tables"))) {
      expect(
        csvOf(readFileSync(path.join(cwd, "tables", name), "utf8"))
          .flat()
          .filter(wouldCalculate),
      ).toEqual([]);
    }
    const partners = csvOf(readFileSync(path.join(cwd, "tables/partners.csv"), "utf8"));
    expect(partners.flat().filter((cell) => cell.startsWith("'"))).toHaveLength(evil.length);
  });
});

it("a workbook has what was typed as text, and no formula that is not ours", async () => {
  const read = readJsonPlan(plan);
  const action = actionById("small-scale-partnerships");
  if ("error" in read || action === undefined) throw new Error("The plan can be read.");
  const purpose = { language: "en" as const, action, call: 2026, variant: "adult", months: 12 };
  const bytes = await writeWorkbook({ tabs: planWorkbook(read.plan, purpose, "2026-02-02") }, new Date(0));
  const { tabs } = await readWorkbook(bytes);
  const cells = tabs.flatMap(({ rows }) => rows.flat());
  const texts = cells.filter((cell) => !isFormula(cell)).map(shownValue);
  for (const name of ["=HYPERLINK(A1)0", "+46 11", "-2+32", "@SUM(1)3", "=WP1"]) expect(texts).toContain(name);
  const formulas = cells.filter(isFormula).map(({ formula }) => formula);
  expect(formulas.length).toBeGreaterThan(3);
  expect(formulas.filter((formula) => /HYPERLINK|cmd\|/.test(formula))).toEqual([]);
});

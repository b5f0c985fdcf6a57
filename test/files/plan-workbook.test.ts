// The planning sheet as a file: what is written is read again, and what it calculates is what we calculate.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlanWithTally } from "../../src/check/check-plan.ts";
import { planWorkbook } from "../../src/files/plan-workbook.ts";
import { readWorkbook } from "../../src/files/read-workbook.ts";
import { type FileTab, isFormula, shownValue } from "../../src/files/workbook.ts";
import { writeWorkbook } from "../../src/files/write-workbook.ts";
import { type Language, languages } from "../../src/messages/messages.ts";
import { emptyPlan, type Plan } from "../../src/model/plan.ts";
import { actionById, actions } from "../../src/programme/actions.ts";
import { headroomTable } from "../../src/sheet/check-table.ts";
import { callsOf, type SheetPurpose } from "../../src/sheet/choices.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { readJsonPlan } from "../../src/sheet/read-json-plan.ts";
import { readPlan } from "../../src/sheet/read-plan.ts";
import { tabNames } from "../../src/sheet/template.ts";
import { writePlan } from "../../src/sheet/write-plan.ts";
import { carelessPlan } from "../check/arbitrary-plan.ts";
import { patience, runs } from "../check/property-runs.ts";
import { readPlanBack } from "./read-plan-back.ts";

const made = new Date("2026-02-02T12:00:00Z");

function purposeOf(plan: Plan, language: Language): SheetPurpose {
  const action = actionById(plan.action ?? "") ?? actions[0];
  if (action === undefined) throw new Error("There are actions.");
  return { language, action, call: plan.call ?? 2026, variant: plan.variant, months: plan.months };
}

function tabsOf(plan: Plan, language: Language = "en"): readonly FileTab[] {
  return planWorkbook(plan, purposeOf(plan, language), "2026-02-02");
}

function bytesOf(plan: Plan, language: Language = "en"): Promise<Uint8Array> {
  return writeWorkbook({ tabs: tabsOf(plan, language) }, made);
}

/** The plan as a sheet has it: rows from 2 on without gaps, and nothing that only JSON can say. */
function asInSheet(value: unknown, language: Language): Plan {
  const read = readJsonPlan(value);
  if ("error" in read) throw new Error(read.error);
  return readPlan(writePlan(read.plan, language));
}

describe("read(write(plan)) = plan", () => {
  it.each(languages)("for the example, %s", async (language) => {
    expect(await readPlanBack(await bytesOf(examplePlan(), language))).toEqual(examplePlan());
  });

  it(
    "for whatever people write",
    async () => {
      await fc.assert(
        fc.asyncProperty(carelessPlan, fc.constantFrom(...languages), async (json, language) => {
          const plan = asInSheet(json, language);
          expect(await readPlanBack(await bytesOf(plan, language))).toEqual(plan);
        }),
        runs(15),
      );
    },
    patience,
  );

  it("for a plan that needs columns the template does not have", async () => {
    const line = { partner: "A", category: "travel", year: 1, quantity: 2, rate: 10.5, country: "SE", km: 800 };
    const json = { action: "KA220-HED", call: 2026, partners: [{ name: "A", country: "SE" }], lines: [line] };
    const plan = asInSheet(json, "en");
    expect(plan.lines[0]).toMatchObject({ country: "SE", km: 800, amount: 2100 });
    expect(await readPlanBack(await bytesOf(plan))).toEqual(plan);
  });
});

describe("no file carries a formula that somebody typed", () => {
  const typed = ["=1+1", "+46 8 123", "-1", "@SUM(1)", '=HYPERLINK("https://example.org","x")', "\t=1", "=A1*B1"];

  it.each(typed)("%j stays text", async (text) => {
    const json = {
      action: "KA220-HED",
      call: 2026,
      title: text,
      partners: [{ name: text, country: "SE", addedValue: text }],
      lines: [{ partner: text, amount: text, note: text, quantity: 2, rate: 3 }],
    };
    const { tabs } = await readWorkbook(await bytesOf(asInSheet(json, "en")));
    const ours = /^(ROUND|IF|ROUNDDOWN|""|[\d.]+$)/;
    const cells = tabs.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => isFormula(cell) && !ours.test(cell.formula))).toEqual([]);
    expect(cells.filter((cell) => cell === text.trim()).length).toBeGreaterThanOrEqual(4);
  });
});

describe("every action, in one language or the other", () => {
  const purposes = actions.map(({ id }, index) => [id, languages[index % languages.length] ?? "en"] as const);

  it.each(purposes)("%s, %s", async (id, language) => {
    const action = actionById(id);
    const call = action === undefined ? undefined : callsOf(action)[0];
    const plan: Plan = { ...emptyPlan, action: id, call };
    const bytes = await bytesOf(plan, language);
    const { tabs } = await readWorkbook(bytes);
    const names = tabNames(language);
    expect(tabs.filter(({ isHidden }) => !isHidden).map(({ name }) => name)).toEqual([
      names.project,
      names.partners,
      names.budget,
      names.workPackages,
      names.summary,
      names.checks,
      names.preparation,
    ]);
    const own = await readPlanBack(bytes);
    expect(own).toMatchObject({ action: id, call, partners: [], lines: [], problems: [] });
    const [project, partners] = tabs;
    expect(project?.dropDowns.length).toBeGreaterThanOrEqual(2);
    expect(partners?.dropDowns.find(({ area }) => area.startsWith("B2:"))).toBeDefined();
    // Rules that a spreadsheet of any language understands: commas between arguments.
    const rules = tabs.flatMap((tab) => tab.rules.map(({ formula }) => formula));
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter((formula) => /;(?=(?:[^"]*"[^"]*")*[^"]*$)/.test(formula))).toEqual([]);
  });
});

describe("the table of caps", () => {
  it.each(languages)("says what our function says, %s", (language) => {
    const plan = examplePlan();
    const { tally } = checkPlanWithTally(plan, { language });
    if (tally === undefined) throw new Error("The example can be counted.");
    const project = tabsOf(plan, language)[0];
    const shown = project?.rows.slice(0, 6).map((row) => row.slice(5, 10).map(shownValue));
    const table = headroomTable(tally, language);
    // A cap that the Guide does not set is an empty cell, so that nothing is calculated with a word.
    const none = table.map((row) => row.map((cell, index) => (index === 1 && typeof cell === "string" ? "" : cell)));
    expect(shown?.map((row) => row.slice(0, 4))).toEqual([
      table[0]?.slice(0, 4),
      ...none.slice(1).map((row) => row.slice(0, 4)),
    ]);
    const statuses = table.map((row) => row[4]);
    expect(shown?.map((row) => row[4])).toEqual(statuses);
  });

  it("is formulas throughout, so that it follows what is typed", () => {
    const project = tabsOf(examplePlan())[0];
    const cells = project?.rows.slice(1, 6).flatMap((row) => row.slice(6, 10)) ?? [];
    expect(cells).toHaveLength(20);
    expect(cells.every(isFormula)).toBe(true);
  });
});

it("the same plan gives the same bytes", async () => {
  const [one, other] = await Promise.all([bytesOf(examplePlan()), bytesOf(examplePlan())]);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

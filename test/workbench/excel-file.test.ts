// The workbench saves its workbook as an Excel file and opens it again: with the add-on's functions alive as before.

import { beforeAll, expect, it, onTestFinished } from "vitest";
import { withKeptFormulas } from "../../src/files/kept-formulas.ts";
import { planWorkbook } from "../../src/files/plan-workbook.ts";
import { readWorkbook } from "../../src/files/read-workbook.ts";
import { isFormula } from "../../src/files/workbook.ts";
import { writeWorkbook } from "../../src/files/write-workbook.ts";
import { actionById } from "../../src/programme/actions.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { buildAll } from "../../tools/build.ts";
import { planFileOf } from "../../workbench/files/open-workbook.ts";
import { fileTabsOf } from "../../workbench/files/save-workbook.ts";
import { type Headless, openHeadless } from "../../workbench/headless.ts";
import { readPlanBack } from "../files/read-plan-back.ts";

let code = "";
beforeAll(async () => {
  const files = await buildAll({ parts: ["add-on"] });
  code = files.find(({ path }) => path.endsWith("Code.js"))?.text ?? "";
}, 60_000);

function open(snapshot?: unknown): Headless {
  const workbench = openHeadless(snapshot === undefined ? { code } : { code, snapshot });
  onTestFinished(() => workbench.close());
  return workbench;
}

async function savedBytes(workbench: Headless): Promise<Uint8Array> {
  return writeWorkbook({ tabs: fileTabsOf(workbench.host) }, new Date(0));
}

async function opened(bytes: Uint8Array): Promise<Headless> {
  const plan = planFileOf(withKeptFormulas(await readWorkbook(bytes)), "Plan", "Choose from the list.");
  const workbench = open(JSON.parse(JSON.stringify(plan)));
  await workbench.settled();
  return workbench;
}

async function exampleWorkbench(): Promise<Headless> {
  const workbench = open();
  await workbench.host.runMenuItem("openExample");
  await workbench.settled();
  return workbench;
}

const tabs = ["Project", "Partners", "Budget", "Work packages", "Checks"];
const partnerStatuses = [
  "? Established: when was it founded?",
  "✔ OK",
  "? ECHE: yes or no?",
  "✖ Country: “Spian” is not a country. Spain?",
];

it("a saved workbook holds the plan, and the functions as values that other programs show", {
  timeout: 60_000,
}, async () => {
  const bytes = await savedBytes(await exampleWorkbench());
  expect(await readPlanBack(bytes)).toEqual(examplePlan());
  const { tabs: read } = await readWorkbook(bytes);
  const partners = read.find(({ name }) => name === "Partners");
  expect(partners?.rows.slice(0, 5).map((row) => row[8])).toEqual(["Status", ...partnerStatuses]);
  const formulas = read.flatMap(({ rows }) => rows.flat().filter(isFormula));
  // Amounts that follow quantity and rate; nothing of ours.
  expect(formulas.length).toBeGreaterThan(10);
  expect(formulas.filter(({ formula }) => /ERASMUS/.test(formula))).toEqual([]);
  expect(partners?.dropDowns.length).toBeGreaterThan(2);
  expect(partners?.rules.length).toBeGreaterThan(3);
  expect(partners?.notes.length).toBeGreaterThan(7);
  expect(partners).toMatchObject({ frozenRows: 1, frozenColumns: 1 });
  expect(partners?.widths[0]).toBe(196);
});

it("opened again it looks the same and lives again", { timeout: 60_000 }, async () => {
  const first = await exampleWorkbench();
  const again = await opened(await savedBytes(first));
  for (const tab of tabs) {
    expect(again.displayed(tab, "A1:J40"), tab).toEqual(first.displayed(tab, "A1:J40"));
  }
  expect(again.formula("Partners", "I1")).toMatch(/^=ERASMUS_PARTNERS\(/);
  expect(again.backgroundOf("Partners", "A1")).toBe(first.backgroundOf("Partners", "A1"));
  again.type("Partners", "B5", "Spain");
  await again.settled();
  expect(again.values("Partners", "I5")).toEqual([["✔ OK"]]);
});

it("opens what `erasmus-planner new` writes, alive", { timeout: 60_000 }, async () => {
  const plan = examplePlan();
  const action = actionById(plan.action ?? "");
  if (action === undefined) throw new Error("The example has an action.");
  const purpose = { language: "en", action, call: 2026, variant: plan.variant, months: plan.months } as const;
  const workbench = await opened(await writeWorkbook({ tabs: planWorkbook(plan, purpose, "2026-02-02") }, new Date(0)));
  expect(workbench.values("Partners", "I2:I5").flat()).toEqual(partnerStatuses);
  expect(workbench.formula("Project", "F1")).toMatch(/^=ERASMUS_HEADROOM\(/);
  expect(workbench.displayed("Project", "B6")).toEqual([["2026-11-01"]]);
  expect(await workbench.conditionalColour("Partners", "B5")).toBe("#fdeee6");
  workbench.type("Partners", "B5", "Spain");
  await workbench.settled();
  expect(workbench.values("Partners", "I5")).toEqual([["✔ OK"]]);
});

it("a formula is not brought back where rows have moved, nor one that is not ours", async () => {
  const kept = [
    ["Tab", "Cell", "Formula", "Rows", "Columns", "Shows"],
    ["Partners", "C1", "=ERASMUS_PARTNERS(A1:B2)", 2, 1, "Status"],
    ["Partners", "B1", "=ERASMUS_PARTNERS(A1:A2)", 2, 1, "Status"],
    ["Partners", "A1", '=HYPERLINK("https://example.org")', 1, 1, "Organisation"],
  ];
  const rows = [
    ["Organisation", "Moved", "Status"],
    ["A", "x", "✔ OK"],
  ];
  const plain = {
    looks: new Map(),
    merged: [],
    widths: [],
    frozenRows: 0,
    frozenColumns: 0,
    notes: [],
    dropDowns: [],
    rules: [],
  };
  const { tabs: read } = withKeptFormulas({
    tabs: [
      { ...plain, name: "Partners", isHidden: false, rows },
      { ...plain, name: "Erasmus Planner", isHidden: true, rows: kept },
    ],
    hasMacros: false,
  });
  expect(read.map(({ rows: own }) => own)).toEqual([
    [
      ["Organisation", "Moved", { formula: "ERASMUS_PARTNERS(A1:B2)", result: "Status" }],
      ["A", "x", ""],
    ],
  ]);
});

it("what people have in files of their own comes through: several tabs, formulas, merged cells, hidden tabs", {
  timeout: 60_000,
}, async () => {
  const workbench = open();
  workbench.paste("Sheet1", "A1", [["Title"], [1], [2], ["=SUM(A2:A3)"], ["=A4*2"]]);
  await workbench.settled();
  const again = await opened(await savedBytes(workbench));
  expect(again.sheetNames()).toEqual(["Sheet1"]);
  expect(again.values("Sheet1", "A1:A5").flat()).toEqual(["Title", 1, 2, 3, 6]);
  again.type("Sheet1", "A2", 5);
  await again.settled();
  expect(again.values("Sheet1", "A5")).toEqual([[14]]);
});

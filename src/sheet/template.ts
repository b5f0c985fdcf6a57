// The planning sheet as data: tabs, headings, widths, drop-downs, formulas and formats, for whoever writes it into a file.

import { daysBefore, stepsOf } from "../check/preparation.ts";
import { valueInForce } from "../check/values-in-force.ts";
import type { Language } from "../messages/messages.ts";
import type { Plan } from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Process } from "../programme/processes/process.ts";
import { processes } from "../programme/processes/processes.ts";
import { areaName, cellName, fixed } from "./areas.ts";
import type { Cell } from "./cell.ts";
import { choicesFor, type SheetPurpose } from "./choices.ts";
import {
  type ChoiceSource,
  type Column,
  checksTab,
  checksWidths,
  columnOf,
  type SheetTable,
  summaryTab,
  summaryWidths,
  tablesOfSheet,
} from "./columns.ts";
import type { FoundTable } from "./find-table.ts";
import { answerRow, rowsLookedAt, sheetFormulas, type TabNames, templateAnswers, templateColumns } from "./formulas.ts";
import { furtherColumns } from "./further-columns.ts";
import {
  answerRules,
  type ColouredTable,
  type ColourRule,
  colourRules,
  fineInk,
  fineRule,
  inkRules,
} from "./status-colours.ts";
import { legend as legendLines } from "./template-words.ts";
import { writePlan } from "./write-plan.ts";

export const tabKeys = ["project", "partners", "budget", "workPackages", "summary", "checks", "preparation"] as const;
export type TabKey = (typeof tabKeys)[number];

/** A look for some cells; what is left out stays as it is. */
export interface Look {
  readonly area: string;
  readonly background?: string;
  readonly ink?: string;
  readonly bold?: true;
  readonly align?: "left" | "center" | "right";
  readonly format?: string;
  /** A thick line below. */
  readonly underline?: true;
}

/** A drop-down; free text stays possible. */
export type DropDown =
  | { readonly area: string; readonly list: readonly string[] }
  | { readonly area: string; readonly from: { readonly tab: TabKey; readonly area: string } };

export interface TabTemplate {
  readonly key: TabKey;
  readonly name: string;
  /** Column keys from A on, kept with the columns so that they are known under any heading; empty on tabs without columns of ours. */
  readonly columnKeys: readonly string[];
  /** Cells from A1 on; "" for nothing. */
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly { readonly cell: string; readonly formula: string }[];
  /** Widths in pixels from column A on. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The cells whose text wraps and stands in the middle of its row. */
  readonly body: string;
  readonly looks: readonly Look[];
  readonly dropDowns: readonly DropDown[];
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
  readonly rules: readonly ColourRule[];
}

const headingGround = "#E8ECF4";
const calculatedGround = "#F8F9FB";
const headingInk = "#1A1C21";
const hintInk = "#535862";
const barInk = "#5B6B8C";

/** Grounds that only we paint: of headings and of calculated cells; in lower case. */
export const ourGrounds: ReadonlySet<string> = new Set(
  [headingGround, calculatedGround].map((one) => one.toLowerCase()),
);

/** Cents are never hidden: a sum that is a cent over must show it. */
const amountFormat = "#,##0.00";
const dateFormat = "yyyy-mm-dd";
const deadlineFormat = "ddd d mmmm yyyy, hh:mm";

/**
 * Rows that are coloured. Each cell and rule is worked out again after every edit, so that colour on a thousand rows would
 * make everybody wait for it; further down the status says the same in words. Of a long budget the first lines are
 * tinted in full, then only the amounts.
 */
const colouredRows = { partners: 80, budget: 400, workPackages: 50, budgetInFull: 100 } as const;

/** Names of the tabs in a language. */
export function tabNames(language: Language): TabNames {
  const name = (table: SheetTable): string => phrase(tablesOfSheet[table].tab, language);
  return {
    project: name("project"),
    partners: name("partners"),
    budget: name("budget"),
    workPackages: name("workPackages"),
    summary: phrase(summaryTab, language),
    checks: phrase(checksTab, language),
    preparation: name("preparation"),
  };
}

function heading(area: string): Look {
  return { area, background: headingGround, ink: headingInk, bold: true, align: "left", underline: true };
}

function calculated(area: string): Look {
  return { area, background: calculatedGround, align: "left" };
}

function formatOf({ kind }: Column): Pick<Look, "align" | "format"> {
  switch (kind) {
    case "amount":
      return { align: "right", format: amountFormat };
    case "date":
      return { align: "right", format: dateFormat };
    case "whole":
      return { align: "right", format: "0" };
    case "number":
      return { align: "right" };
    default:
      return { align: "left" };
  }
}

function dropDown(source: ChoiceSource, area: string, purpose: SheetPurpose): DropDown[] {
  if (source === "partners" || source === "workPackages") {
    const from = { tab: source, area: fixed(areaName(1, 0, rowsLookedAt[source] - 1, 0)) };
    return [{ area, from }];
  }
  const list = choicesFor(source, purpose) ?? [];
  return list.length === 0 ? [] : [{ area, list }];
}

/** The note on a heading. */
export function headingHelp(column: Column, language: Language): string {
  return `${phrase(column.heading, language)}\n${phrase(column.help, language)}`;
}

/** What the conditional formats of a table cover; `undefined` without a status column to read. */
export function coloursOf(
  table: "partners" | "budget" | "workPackages",
  found: Pick<FoundTable, "at" | "headingRow">,
): ColouredTable | undefined {
  const statusColumn = found.at.get("status");
  const typed = [...found.at].filter(([key]) => key !== "status").map(([, column]) => column);
  if (statusColumn === undefined || typed.length === 0) return undefined;
  const amount = found.at.get("amount");
  return {
    headingRow: found.headingRow,
    firstColumn: Math.min(...typed),
    lastColumn: Math.max(...typed),
    statusColumn,
    hasUnits: table === "budget",
    lastRow: found.headingRow + colouredRows[table] - 1,
    ...(amount === undefined
      ? {}
      : { full: { lastRow: found.headingRow + colouredRows.budgetInFull - 1, thenColumn: amount } }),
  };
}

/** A tab with one row per entry: partners, budget, work packages. */
function tableTab(
  key: "partners" | "budget" | "workPackages",
  tabs: TabNames,
  purpose: SheetPurpose,
  values: readonly (readonly Cell[])[],
  statusFormula: string,
): TabTemplate {
  const { language } = purpose;
  const keys = templateColumns(key, furtherColumns(purpose));
  const columns = tablesOfSheet[key].columns.filter((column) => keys.includes(column.key));
  const typed = columns.filter(({ kind }) => kind !== "calculated");
  const lastRow = rowsLookedAt[key] - 1;
  const status = keys.indexOf("status");
  const area = (column: number): string => areaName(1, column, lastRow, column);
  const at = new Map(keys.map((name, index) => [name, index]));
  const colours = coloursOf(key, { at, headingRow: 0 });
  return {
    key,
    name: tabs[key],
    columnKeys: keys,
    values,
    formulas: [{ cell: cellName(0, status), formula: statusFormula }],
    widths: columns.map(({ width }) => width ?? 100),
    frozenRows: 1,
    frozenColumns: key === "workPackages" ? 2 : 1,
    body: areaName(0, 0, lastRow, keys.length - 1),
    looks: [
      ...typed.map((column, index) => ({
        area: area(index),
        ...(column.key === "eche" ? { align: "center" as const } : formatOf(column)),
      })),
      { ...calculated(area(status)), ink: fineInk },
      heading(areaName(0, 0, 0, keys.length - 1)),
    ],
    dropDowns: typed.flatMap(({ choices }, index) =>
      choices === undefined ? [] : dropDown(choices, area(index), purpose),
    ),
    notes: columns.map((column, index) => ({ cell: cellName(0, index), text: headingHelp(column, language) })),
    rules: colours === undefined ? [] : colourRules(colours),
  };
}

/** Amounts that follow from quantity and rate are formulas, so that they follow when those change. */
function withAmountFormulas(cells: readonly (readonly Cell[])[]): Cell[][] {
  const keys = templateColumns("budget", []);
  const [quantity, rate, amount] = ["quantity", "rate", "amount"].map((key) => keys.indexOf(key)) as [
    number,
    number,
    number,
  ];
  return cells.map((row, index) =>
    row.map((cell, column) => {
      const follows =
        index > 0 && column === amount && typeof row[quantity] === "number" && typeof row[rate] === "number";
      return follows ? `=${cellName(index, quantity)}*${cellName(index, rate)}` : cell;
    }),
  );
}

/** Work packages as listed, and a column further on the matrix: partner, work packages, total, share. */
function workPackagesTab(tabs: TabNames, purpose: SheetPurpose, values: readonly (readonly Cell[])[]): TabTemplate {
  const formulas = sheetFormulas(tabs, purpose.language, furtherColumns(purpose));
  const tab = tableTab("workPackages", tabs, purpose, values, formulas.packageStatus);
  const first = tab.widths.length + 1;
  // Five work packages are what an application usually has.
  const last = first + Math.max(5, values.length - 1) + 2;
  const lastRow = rowsLookedAt.workPackages - 1;
  return {
    ...tab,
    formulas: [...tab.formulas, { cell: cellName(0, first), formula: formulas.matrix }],
    widths: [...tab.widths, 24, 196, ...Array<number>(last - first).fill(84)],
    body: areaName(0, 0, lastRow, last),
    looks: [
      ...tab.looks,
      { ...calculated(areaName(1, first, lastRow, last)), format: amountFormat },
      { area: areaName(0, first + 1, lastRow, last), align: "right" },
      heading(cellName(0, first)),
      { ...heading(areaName(0, first + 1, 0, last)), align: "right" },
    ],
  };
}

function projectTab(tabs: TabNames, purpose: SheetPurpose, values: readonly (readonly Cell[])[]): TabTemplate {
  const { language } = purpose;
  const formulas = sheetFormulas(tabs, language, furtherColumns(purpose));
  const columns = templateAnswers(furtherColumns(purpose));
  const lastAnswer = columns.length;
  // The caps above it take at most 13 rows: two for the project and one for each of ten years, under their heading.
  const legendRow = 14;
  const legend = legendLines.map((line) => phrase(line, language));
  const headroom = { first: 5, last: 9 };
  const rows = Math.max(values.length, legendRow + legend.length);
  const cells = Array.from({ length: rows }, (_, index) => {
    const [label = "", answer = ""] = values[index] ?? [];
    return [label, answer, "", "", "", legend[index - legendRow] ?? ""];
  });
  return {
    key: "project",
    name: tabs.project,
    columnKeys: [],
    values: cells,
    formulas: [
      { cell: cellName(0, 2), formula: formulas.answers },
      { cell: cellName(0, headroom.first), formula: formulas.headroom },
      { cell: cellName(answerRow("deadline"), 1), formula: formulas.deadline },
      { cell: cellName(answerRow("verdict"), 1), formula: formulas.verdict },
    ],
    widths: [150, 230, 330, 260, 24, 186, 98, 98, 98, 118],
    frozenRows: 1,
    frozenColumns: 1,
    body: areaName(0, 0, lastAnswer, 3),
    looks: [
      ...columns.map((column, index) => ({ area: cellName(index + 1, 1), ...formatOf(column) })),
      { area: cellName(answerRow("title"), 1), bold: true },
      { area: cellName(answerRow("call"), 1), align: "left" },
      { ...calculated(areaName(1, 2, lastAnswer, 2)), ink: hintInk },
      { ...calculated(areaName(1, 3, lastAnswer, 3)), ink: fineInk },
      { ...calculated(cellName(answerRow("deadline"), 1)), format: deadlineFormat },
      { ...calculated(cellName(answerRow("verdict"), 1)), ink: fineInk },
      { ...calculated(areaName(1, headroom.first, legendRow - 2, headroom.last)), format: amountFormat },
      { area: areaName(1, headroom.first + 1, legendRow - 2, headroom.first + 3), align: "right" },
      { area: areaName(1, headroom.last, legendRow - 2, headroom.last), ink: fineInk },
      heading(areaName(0, 0, 0, 3)),
      heading(areaName(0, headroom.first, 0, headroom.last)),
      { area: cellName(legendRow, headroom.first), bold: true },
      { area: cellName(legendRow + 2, headroom.first), background: calculatedGround },
    ],
    dropDowns: columns.flatMap(({ choices }, index) =>
      choices === undefined ? [] : dropDown(choices, cellName(index + 1, 1), purpose),
    ),
    notes: columns.map((column, index) => ({ cell: cellName(index + 1, 0), text: headingHelp(column, language) })),
    rules: [
      ...answerRules(1, lastAnswer - 1, 1, 3),
      ...inkRules(1, lastAnswer - 1, 3),
      ...inkRules(answerRow("verdict"), answerRow("verdict"), 1),
      ...inkRules(1, legendRow - 2, headroom.last),
    ],
  };
}

/** More rows than there are checks and findings in any plan that somebody still reads. */
const checkedRows = 200;

/** The tab with every check, which one formula fills. */
export function checksTabOf(name: string, formula: string): TabTemplate {
  const lastColumn = checksWidths.length - 1;
  return {
    key: "checks",
    name,
    columnKeys: [],
    values: [],
    formulas: [{ cell: "A1", formula }],
    widths: checksWidths,
    frozenRows: 1,
    frozenColumns: 0,
    body: areaName(0, 0, checkedRows - 1, lastColumn),
    looks: [
      calculated(areaName(1, 0, checkedRows - 1, lastColumn)),
      { area: areaName(1, 0, checkedRows - 1, 0), ink: fineInk },
      heading(areaName(0, 0, 0, lastColumn)),
    ],
    dropDowns: [],
    notes: [],
    rules: inkRules(0, checkedRows - 1, 0),
  };
}

/** How a due date looks: the last day has its hour. */
export function dueFormat(days: number | undefined): string {
  return days === 0 ? `${dateFormat} hh:mm` : dateFormat;
}

/** The steps of a ready-made process with their dates, which follow the deadline until somebody types over them. */
function preparationTab(tabs: TabNames, purpose: SheetPurpose, process: Process): TabTemplate {
  const { language, action, call, variant } = purpose;
  const formulas = sheetFormulas(tabs, language, furtherColumns(purpose));
  const keys = templateColumns("preparation", []);
  const columns = keys.map((key) => columnOf("preparation", key));
  const [due, done, status] = ["due", "done", "status"].map((key) => keys.indexOf(key)) as [number, number, number];
  const lastRow = rowsLookedAt.preparation - 1;
  const steps = stepsOf(process, valueInForce(action, "managedBy", call, variant)?.value);
  const area = (column: number): string => areaName(1, column, lastRow, column);
  return {
    key: "preparation",
    name: tabs.preparation,
    columnKeys: keys,
    values: [
      columns.slice(0, status).map(({ heading: texts }) => phrase(texts, language)),
      ...steps.map((step) => [phrase(step.title, language), phrase(step.who, language)]),
    ],
    formulas: [
      { cell: cellName(0, status), formula: formulas.stepStatus },
      ...steps.flatMap((step, index) => {
        const days = daysBefore(step);
        return days === undefined ? [] : [{ cell: cellName(index + 1, due), formula: formulas.due(days) }];
      }),
    ],
    widths: columns.map(({ width }) => width ?? 100),
    frozenRows: 1,
    frozenColumns: 1,
    body: areaName(0, 0, lastRow, status),
    looks: [
      ...columns.slice(0, status).map((column, index) => ({ area: area(index), ...formatOf(column) })),
      ...steps.flatMap((step, index) =>
        daysBefore(step) === 0 ? [{ area: cellName(index + 1, due), format: dueFormat(0) }] : [],
      ),
      { ...calculated(area(status)), ink: hintInk },
      heading(areaName(0, 0, 0, status)),
    ],
    dropDowns: [],
    notes: columns.map((column, index) => ({ cell: cellName(0, index), text: headingHelp(column, language) })),
    rules: [...answerRules(1, lastRow, done, status), ...inkRules(1, lastRow, status), fineRule(1, lastRow, status)],
  };
}

/** More rows than the years, partners, work packages and categories of a plan have together. */
const summedRows = 150;

function summaryTabOf(tabs: TabNames, purpose: SheetPurpose): TabTemplate {
  const { language } = purpose;
  const lastColumn = summaryWidths.length - 1;
  const column = (index: number): string => areaName(1, index, summedRows - 1, index);
  return {
    key: "summary",
    name: tabs.summary,
    columnKeys: [],
    values: [],
    formulas: [{ cell: "A1", formula: sheetFormulas(tabs, language, furtherColumns(purpose)).summary }],
    widths: summaryWidths,
    frozenRows: 1,
    frozenColumns: 1,
    body: areaName(0, 0, summedRows - 1, lastColumn),
    looks: [
      calculated(areaName(1, 0, summedRows - 1, lastColumn)),
      { area: areaName(1, 1, summedRows - 1, 2), align: "right", format: amountFormat },
      { area: column(3), align: "right", format: "0%" },
      { area: column(4), ink: barInk },
      { area: column(lastColumn), ink: fineInk },
      heading(areaName(0, 0, 0, lastColumn)),
    ],
    dropDowns: [],
    notes: [],
    rules: inkRules(1, summedRows - 1, lastColumn),
  };
}

/**
 * The tabs of the planning sheet, in their order.
 * @param plan what is filled in: the answers that are known, or a whole example.
 * @param tabs names of the tabs, which may differ where the file has tabs of those names already.
 * @param process whose steps the Preparation tab begins with.
 */
export function planningSheet(
  plan: Plan,
  purpose: SheetPurpose,
  tabs: TabNames,
  process: Process = processes.kth,
): TabTemplate[] {
  const { language } = purpose;
  const cells = writePlan(plan, language, furtherColumns(purpose));
  const budget = withAmountFormulas(cells.budget);
  const formulas = sheetFormulas(tabs, language, furtherColumns(purpose));
  return [
    projectTab(tabs, purpose, cells.project),
    tableTab("partners", tabs, purpose, cells.partners, formulas.partnerStatus),
    tableTab("budget", tabs, purpose, budget, formulas.lineStatus),
    workPackagesTab(tabs, purpose, cells.workPackages),
    summaryTabOf(tabs, purpose),
    checksTabOf(tabs.checks, formulas.checks),
    preparationTab(tabs, purpose, process),
  ];
}

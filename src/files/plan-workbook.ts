// The planning sheet as a workbook file that works without the add-on: our functions as values, money as native formulas.

import { checkPlanWithTally } from "../check/check-plan.ts";
import type { Language } from "../messages/messages.ts";
import type { Plan } from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Process } from "../programme/processes/process.ts";
import { cellName, fixed, onTab } from "../sheet/areas.ts";
import type { Cell, Grid } from "../sheet/cell.ts";
import type { SheetPurpose } from "../sheet/choices.ts";
import { type TabNames, templateColumns } from "../sheet/formulas.ts";
import { furtherColumns } from "../sheet/further-columns.ts";
import { type Look, planningSheet, type TabTemplate, tabNames } from "../sheet/template.ts";
import { writePlan } from "../sheet/write-plan.ts";
import { type KeptFormula, keptFormulasTab } from "./kept-formulas.ts";
import { withCommas } from "./native-formula.ts";
import { nativeHeadroom } from "./native-headroom.ts";
import { ourResult, type Tabs } from "./our-formulas.ts";
import { cornersOf, placeOf } from "./places.ts";
import { fileWords } from "./plan-workbook-words.ts";
import { type CellLook, type FileCell, type FileTab, shownValue } from "./workbook.ts";

/** The formula as of a day: in a file a status stands as of the day on which it was written. */
function onDay(formula: string, day: string): string {
  return formula.startsWith("=ERASMUS_STEPS(") ? formula.replace(/\)$/, `;"${day}")`) : formula;
}

/** Puts a table of cells over the rows, from this cell on. */
function put(rows: FileCell[][], cell: string, table: readonly (readonly FileCell[])[]): void {
  const { row, column } = placeOf(cell);
  table.forEach((cells, index) => {
    while (rows.length <= row + index) rows.push([]);
    const target = rows[row + index] ?? [];
    cells.forEach((value, offset) => {
      while (target.length < column + offset) target.push("");
      target[column + offset] = value;
    });
  });
}

/** Columns that only this plan uses stand behind the status, whose place the template knows. */
function withRoomForStatus({ key, columnKeys }: TabTemplate, cells: Grid): FileCell[][] {
  if (key !== "partners" && key !== "budget") return cells.map((row) => [...row]);
  const typed = columnKeys.length - 1;
  return cells.map((row) => (row.length > typed ? [...row.slice(0, typed), "", ...row.slice(typed)] : [...row]));
}

/** Amounts that are quantity times rate follow them. */
function withAmountFormulas(rows: FileCell[][]): FileCell[][] {
  const [quantity, rate, amount] = ["quantity", "rate", "amount"].map((key) =>
    templateColumns("budget", []).indexOf(key),
  ) as [number, number, number];
  return rows.map((row, index) => {
    const [units, price, sum] = [row[quantity], row[rate], row[amount]];
    if (index === 0 || typeof units !== "number" || typeof price !== "number" || typeof sum !== "number") return row;
    if (Math.round(units * price * 100) !== Math.round(sum * 100)) return row;
    const formula = `ROUND(${cellName(index, quantity)}*${cellName(index, rate)},2)`;
    return row.map((cell, column) => (column === amount ? { formula, result: sum } : cell));
  });
}

function eachCell(area: string, act: (name: string) => void): void {
  const [from, to] = cornersOf(area);
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) act(cellName(row, column));
  }
}

function lookOf({ background, ink, bold, align, format, underline }: Look): CellLook {
  return {
    ...(background === undefined ? {} : { background }),
    ...(ink === undefined ? {} : { ink }),
    ...(bold === undefined ? {} : { bold }),
    ...(align === undefined ? {} : { align }),
    ...(format === undefined ? {} : { format }),
    ...(underline === undefined ? {} : { underlined: true }),
  };
}

function looksOf({ body, looks }: TabTemplate): Map<string, CellLook> {
  const result = new Map<string, CellLook>();
  eachCell(body, (name) => result.set(name, { wraps: true }));
  for (const look of looks) {
    eachCell(look.area, (name) => result.set(name, { ...result.get(name), ...lookOf(look) }));
  }
  return result;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A day in a cell that shows days is a date, which spreadsheets can calculate with. */
function withDates(rows: readonly (readonly FileCell[])[], looks: ReadonlyMap<string, CellLook>): FileCell[][] {
  const isDay = (cell: FileCell, row: number, column: number): cell is string =>
    typeof cell === "string" && day.test(cell) && looks.get(cellName(row, column))?.format?.startsWith("yyyy") === true;
  return rows.map((cells, row) =>
    cells.map((cell, column) => (isDay(cell, row, column) ? new Date(`${cell}T00:00:00Z`) : cell)),
  );
}

function fileTab(template: TabTemplate, rows: readonly (readonly FileCell[])[], tabs: TabNames): FileTab {
  const looks = looksOf(template);
  return {
    name: template.name,
    isHidden: false,
    rows: withDates(rows, looks),
    looks,
    merged: [],
    widths: template.widths,
    frozenRows: template.frozenRows,
    frozenColumns: template.frozenColumns,
    notes: template.notes,
    dropDowns: template.dropDowns.map((one) =>
      "list" in one ? one : { area: one.area, from: onTab(tabs[one.from.tab], fixed(one.from.area)) },
    ),
    rules: template.rules.map(({ formula, ...rule }) => ({ ...rule, formula: withCommas(formula) })),
  };
}

/** What the function of a formula gives, as cells. */
function resultCells(formula: string, tabs: Tabs, own: string, language: Language): Cell[][] {
  const result = ourResult(formula, tabs, own, language);
  return Array.isArray(result) ? result : [[result]];
}

/** The deadline as a spreadsheet's number; `undefined` where none is known. */
function dueResult(templates: readonly TabTemplate[], tabs: Tabs, language: Language): number | undefined {
  const formula = templates.flatMap(({ formulas }) => formulas).find((one) => one.formula.startsWith("=ERASMUS_DUE("));
  const result = formula === undefined ? "" : ourResult(formula.formula, tabs, "", language);
  return typeof result === "number" ? result : undefined;
}

/** A date that a plain formula counts back from the deadline, with what it comes to. */
function dueCell(formula: string, deadline: number | undefined): FileCell {
  if (deadline === undefined) return "";
  const days = /\)-(\d+);""\)$/.exec(formula)?.[1];
  return { formula: withCommas(formula), result: days === undefined ? deadline : Math.floor(deadline) - Number(days) };
}

/**
 * The tabs of the file. Statuses and checks stand as they are for the plan as written; totals, caps and what is left are
 * calculated by the spreadsheet.
 * @param today for the line that says of when the statuses are, `YYYY-MM-DD`.
 */
export function planWorkbook(plan: Plan, purpose: SheetPurpose, today: string, process?: Process): readonly FileTab[] {
  const { language } = purpose;
  const names = tabNames(language);
  const written = writePlan(plan, language, furtherColumns(purpose));
  const { tally } = checkPlanWithTally(plan, { language });
  const templates = planningSheet(plan, purpose, names, process);
  const cells = new Map(
    templates.map((template) => {
      const isWritten = template.key === "partners" || template.key === "budget" || template.key === "workPackages";
      const own = isWritten ? written[template.key] : template.values;
      return [template.name, withRoomForStatus(template, own)] as const;
    }),
  );
  const typed: Tabs = new Map([
    [names.project, written.project],
    [names.partners, written.partners],
    [names.budget, written.budget],
    [names.workPackages, written.workPackages],
    [names.preparation, templates.find(({ key }) => key === "preparation")?.values ?? []],
  ]);
  const deadline = dueResult(templates, typed, language);
  const kept: KeptFormula[] = [];
  const tabs = templates.map((template) => {
    const rows = (cells.get(template.name) ?? []).map((row) => [...row]);
    for (const { cell, formula } of template.formulas) {
      if (!formula.startsWith("=ERASMUS_")) {
        put(rows, cell, [[dueCell(formula, deadline)]]);
        continue;
      }
      const isMoney = formula.startsWith("=ERASMUS_HEADROOM(");
      const table =
        isMoney && tally !== undefined
          ? nativeHeadroom(tally, names, language, placeOf(cell))
          : resultCells(onDay(formula, today), typed, template.name, language);
      put(rows, cell, table);
      kept.push({
        tab: template.name,
        cell,
        formula: `=${withCommas(formula)}`,
        rows: table.length,
        columns: Math.max(1, ...table.map((row) => row.length)),
        shows: String(shownValue(table[0]?.[0] ?? "")),
      });
    }
    if (template.key === "project") {
      const legend = fileWords.map((line): FileCell[] => [phrase(line, language).replace("{day}", today)]);
      put(rows, cellName(template.values.length + 1, 5), legend);
    }
    return fileTab(template, template.key === "budget" ? withAmountFormulas(rows) : rows, names);
  });
  return [...tabs, keptFormulasTab(kept)];
}

// Our functions are values in a file, since other programs do not know them; a hidden tab keeps what they were, for the add-on.

import { placeOf } from "./places.ts";
import { type FileCell, type FileTab, type FileWorkbook, plainTab, shownValue } from "./workbook.ts";

export interface KeptFormula {
  readonly tab: string;
  /** `I1`. */
  readonly cell: string;
  /** As the template has it, with `=`; commas between arguments. */
  readonly formula: string;
  /** What the formula gave, from its cell on. */
  readonly rows: number;
  readonly columns: number;
  /** The text in its cell: where another one stands there now, rows or columns have moved, and it is left alone. */
  readonly shows: string;
}

const tabName = "Erasmus Planner";
const headings = ["Tab", "Cell", "Formula", "Rows", "Columns", "Shows"];

/** Only our own functions are ever brought back. */
const ours = /^=ERASMUS_[A-Z_]+\([^\r\n]{0,500}\)$/;

export function keptFormulasTab(formulas: readonly KeptFormula[]): FileTab {
  const rows = formulas.map(({ tab, cell, formula, rows: high, columns, shows }) => [
    tab,
    cell,
    formula,
    high,
    columns,
    shows,
  ]);
  return { ...plainTab(tabName, [headings, ...rows]), isHidden: true };
}

function readKept({ rows }: FileTab): KeptFormula[] {
  return rows.slice(1).flatMap((row): KeptFormula[] => {
    const [tab, cell, formula, high, columns, shows] = row.map(shownValue);
    const isWhole =
      typeof tab === "string" && typeof cell === "string" && typeof formula === "string" && typeof shows === "string";
    if (!isWhole || !/^[A-Z]{1,2}\d{1,5}$/.test(cell) || !ours.test(formula)) return [];
    const size = (value: unknown): number => (typeof value === "number" && value > 0 ? Math.min(value, 10_000) : 1);
    return [{ tab, cell, formula, rows: size(high), columns: size(columns), shows }];
  });
}

/** A tab in which the formulas stand again where they stood, in place of what they gave. */
function restored(tab: FileTab, formulas: readonly KeptFormula[]): FileTab {
  const rows: FileCell[][] = tab.rows.map((row) => [...row]);
  for (const { cell, formula, rows: high, columns, shows } of formulas) {
    const { row, column } = placeOf(cell);
    const own = rows[row]?.[column];
    if (own === undefined || String(shownValue(own)) !== shows) continue;
    for (let at = row; at < Math.min(rows.length, row + high); at += 1) {
      const cells = rows[at] ?? [];
      for (let across = column; across < Math.min(cells.length, column + columns); across += 1) cells[across] = "";
    }
    const target = rows[row];
    if (target !== undefined) target[column] = { formula: formula.slice(1), result: shows };
  }
  return { ...tab, rows };
}

/** The workbook as the add-on had it: its functions are formulas again where nothing has moved. */
export function withKeptFormulas(workbook: FileWorkbook): FileWorkbook {
  const kept = workbook.tabs.find(({ name, isHidden }) => isHidden && name === tabName);
  if (kept === undefined) return workbook;
  const formulas = readKept(kept);
  return {
    ...workbook,
    tabs: workbook.tabs
      .filter((tab) => tab !== kept)
      .map((tab) =>
        restored(
          tab,
          formulas.filter((one) => one.tab === tab.name),
        ),
      ),
  };
}

// Works out our own custom functions, so that a file without the add-on has what they would give.

import type { Argument, Result } from "../functions/function.ts";
import { customFunctions } from "../functions/functions.ts";
import type { Language } from "../messages/messages.ts";
import type { Cell, Grid } from "../sheet/cell.ts";

/** Cells of a tab by its name. */
export type Tabs = ReadonlyMap<string, Grid>;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The cells of `B3` or `A1:H200`; rows that do not exist are left out. */
function cellsOf(grid: Grid, area: string): Cell | Grid {
  const [, firstColumn = "A", firstRow = "1", lastColumn, lastRow] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(area.replace(/\$/g, "")) ?? [];
  const [column, row] = [columnNumber(firstColumn) - 1, Number(firstRow) - 1];
  if (lastColumn === undefined || lastRow === undefined) return grid[row]?.[column] ?? "";
  const width = columnNumber(lastColumn) - column;
  return grid
    .slice(row, Number(lastRow))
    .map((cells) => Array.from({ length: width }, (_, index) => cells[column + index] ?? ""));
}

function argumentOf(written: string, tabs: Tabs, own: string): Argument {
  const text = /^"(.*)"$/.exec(written)?.[1];
  if (text !== undefined) return text;
  const [, named, area] = /^(?:(.+)!)?([^!]+)$/.exec(written) ?? [];
  const tab = named === undefined ? own : named.replace(/^'|'$/g, "").replace(/''/g, "'");
  return cellsOf(tabs.get(tab) ?? [], area ?? "");
}

/** @param formula as the template has it: a function's name, and arguments with semicolons between them. */
export function ourResult(formula: string, tabs: Tabs, own: string, language: Language): Result {
  const [, name, inside = ""] = /^=([A-Z_]+)\((.*)\)$/.exec(formula) ?? [];
  const found = customFunctions.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${formula} is no function of ours.`);
  const parts = inside.split(/;(?=(?:[^'"]*['"][^'"]*['"])*[^'"]*$)/);
  const context = { projectTable: () => undefined, language: () => language };
  return found.run(context, ...parts.map((part) => argumentOf(part, tabs, own)));
}

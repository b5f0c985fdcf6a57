// Works out our own custom functions, so that a file without the add-on has what they would give.

import type { Argument, Result } from "../functions/function.ts";
import { customFunctions } from "../functions/functions.ts";
import type { Language } from "../messages/messages.ts";
import type { Cell, Grid } from "../sheet/cell.ts";
import { cornersOf } from "./places.ts";

/** Cells of a tab by its name. */
export type Tabs = ReadonlyMap<string, Grid>;

/** The cells of `B3` or `A1:H200`; rows that do not exist are left out. */
function cellsOf(grid: Grid, area: string): Cell | Grid {
  const [first, last] = cornersOf(area);
  if (!area.includes(":")) return grid[first.row]?.[first.column] ?? "";
  const width = last.column - first.column + 1;
  return grid
    .slice(first.row, last.row + 1)
    .map((cells) => Array.from({ length: width }, (_, index) => cells[first.column + index] ?? ""));
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

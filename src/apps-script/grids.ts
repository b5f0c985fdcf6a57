// Reads our tables from the file, each in one call, found by its hidden mark first and then by its headings.
import { type TableName, tables } from "../model/place.ts";
import type { Cell, Grid } from "../sheet/cell.ts";
import { type FoundTable, findTable, tableOf } from "../sheet/find-table.ts";
import type { TabKey } from "../sheet/template.ts";
import { isTable, markedColumns, markedTabs } from "./metadata.ts";
import type { Settings } from "./storage.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Nobody plans beyond this; a pasted mountain of cells must not make every edit slow. */
const mostRows = 10_000;
const mostColumns = 40;

/** How many tabs are searched for headings where no mark is found. */
const mostTabs = 20;

export interface FileTable {
  readonly sheet: Sheet;
  /** Cells from A1 on. */
  readonly grid: Grid;
  readonly found: FoundTable;
  /** Whether we made or adopted it: only then anything is written into it. */
  readonly isOurs: boolean;
}

export type FileTables = { readonly [Table in TableName]?: FileTable };

function readGrid(sheet: Sheet): Grid {
  const all = sheet.getDataRange();
  const rows = all.getNumRows();
  const columns = all.getNumColumns();
  const isBounded = rows <= mostRows && columns <= mostColumns;
  const range = isBounded ? all : sheet.getRange(1, 1, Math.min(rows, mostRows), Math.min(columns, mostColumns));
  const values: Cell[][] = range.getValues();
  return values;
}

/** Columns whose heading was changed to something unknown are found by their mark. */
function withMarkedColumns(sheet: Sheet, grid: Grid, found: FoundTable, expected: readonly string[]): FoundTable {
  if (expected.every((key) => found.at.has(key))) return found;
  const at = new Map(found.at);
  const headings = new Map(found.headings);
  for (const [key, column] of markedColumns(sheet)) {
    if (at.has(key)) continue;
    at.set(key, column);
    headings.set(key, String(grid[found.headingRow]?.[column] ?? "").trim());
  }
  return { ...found, at, headings, missing: found.missing.filter((key) => !at.has(key)) };
}

/** Keys that were there last time. The status is always expected: its heading is calculated and may still be on its way. */
function keysExpected(table: TableName, layout = ""): string[] {
  if (table === "project") return [];
  const seen = layout.split(" ").flatMap((place) => place.split("=")[0] || []);
  return [...seen.filter((key) => key !== "row"), "status"];
}

/** Where the headings stand, as text that is equal for equal places. */
export function layoutOf({ found }: FileTable): string {
  return [`row=${found.headingRow}`, ...[...found.at].map(([key, index]) => `${key}=${index}`)].join(" ");
}

/** The tables on the tabs that carry our mark. */
export function readMarkedTables(tabs: ReadonlyMap<TabKey, Sheet>, settings: Settings): FileTables {
  const result: { -readonly [Table in TableName]?: FileTable } = {};
  for (const [key, sheet] of tabs) {
    if (!isTable(key)) continue;
    const grid = readGrid(sheet);
    const found = findTable(grid, key);
    if (found === undefined) continue;
    const expected = keysExpected(key, settings.tables[key]?.layout);
    result[key] = { sheet, grid, found: withMarkedColumns(sheet, grid, found, expected), isOurs: true };
  }
  return result;
}

/** The tables that look like ones by their headings; for files in which no tab carries our mark. */
function readTablesByHeading(spreadsheet: Spreadsheet): FileTables {
  const result: { -readonly [Table in TableName]?: FileTable } = {};
  for (const sheet of spreadsheet.getSheets().slice(0, mostTabs)) {
    const grid = readGrid(sheet);
    const table = tableOf(sheet.getName(), grid);
    const found = table === undefined ? undefined : findTable(grid, table);
    if (table === undefined || found === undefined || result[table] !== undefined) continue;
    result[table] = { sheet, grid, found, isOurs: false };
  }
  // Partners or a budget make a plan; a tab that only happens to have a column "Title" does not.
  return result.partners === undefined && result.budget === undefined ? {} : result;
}

/** Our tables, else those found by heading. */
export function readTables(spreadsheet: Spreadsheet, settings: Settings): FileTables {
  const ours = readMarkedTables(markedTabs(spreadsheet), settings);
  return tables.some((table) => ours[table] !== undefined) ? ours : readTablesByHeading(spreadsheet);
}

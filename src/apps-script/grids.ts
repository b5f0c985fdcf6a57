// Reads our tables from the file, each in one call, found by its hidden mark first and then by its headings.
import { type TableName, tables } from "../model/place.ts";
import type { Cell, Grid } from "../sheet/cell.ts";
import { type FoundTable, findTable, missingIn, tableOf } from "../sheet/find-table.ts";
import { allMarkedTabs, isTable, type MarkedTab, markedColumns, markedPlaces, markedTabs } from "./metadata.ts";
import type { Settings } from "./storage.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Nobody plans beyond this; a pasted mountain of cells must not make every edit slow. */
export const mostRows = 10_000;
const mostColumns = 100;

/** How many tabs are searched for headings where no mark is found. */
const mostTabs = 20;

export interface FileTable {
  readonly sheet: Sheet;
  /** Cells from A1 on. */
  readonly grid: Grid;
  readonly found: FoundTable;
  /** Whether we made or adopted it: only then anything is written into it. */
  readonly isOurs: boolean;
  /** Whether it was somebody's own before. */
  readonly isAdopted: boolean;
}

export type FileTables = { readonly [Table in TableName]?: FileTable };

export function readGrid(sheet: Sheet, rowLimit: number): Grid {
  const all = sheet.getDataRange();
  const rows = all.getNumRows();
  const columns = all.getNumColumns();
  const isBounded = rows <= rowLimit && columns <= mostColumns;
  const range = isBounded ? all : sheet.getRange(1, 1, Math.min(rows, rowLimit), Math.min(columns, mostColumns));
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

/** Where the marks of an adopted table stand; where one is gone with its row or column, headings tell if they can. */
function findAdopted(sheet: Sheet, grid: Grid, table: TableName, layout = ""): FoundTable | undefined {
  const { rows, columns } = markedPlaces(sheet, table);
  const isAcross = table !== "project" || rows.has("");
  const line = (isAcross ? rows : columns).get("");
  const at = new Map(isAcross ? columns : rows);
  at.delete("");
  const lost = isAcross ? keysSeen(layout).filter((key) => !at.has(key)) : [];
  const named = line === undefined || lost.length > 0 ? findTable(grid, table) : undefined;
  const headingRow = line ?? named?.headingRow;
  if (headingRow === undefined) return undefined;
  if (table === "project") {
    if (line === undefined) return named;
    const firstRow = isAcross ? line : Math.min(...at.values());
    const first = isAcross ? { answerColumn: Math.min(...at.values()), answerRow: line } : { answerColumn: line };
    return { headingRow: firstRow, at, headings: new Map(), ...first, missing: [], duplicates: [] };
  }
  const taken = new Set(at.values());
  for (const key of lost) {
    const column = named?.at.get(key);
    if (column !== undefined && !taken.has(column)) at.set(key, column);
  }
  const headings = new Map([...at].map(([key, column]) => [key, String(grid[headingRow]?.[column] ?? "").trim()]));
  return { headingRow, at, headings, answerColumn: -1, missing: missingIn(table, at), duplicates: [] };
}

function keysSeen(layout: string): string[] {
  return layout
    .split(" ")
    .flatMap((place) => place.split("=")[0] || [])
    .filter((key) => key !== "row");
}

/** Keys that were there last time. The status is always expected: its heading is calculated and may still be on its way. */
function keysExpected(table: TableName, layout = ""): string[] {
  if (table === "project") return [];
  return [...keysSeen(layout), "status"];
}

/** Where the headings stand, as text that is equal for equal places. */
export function layoutOf({ found }: FileTable): string {
  return [`row=${found.headingRow}`, ...[...found.at].map(([key, index]) => `${key}=${index}`)].join(" ");
}

/** The tables on the tabs that carry our mark. */
export function readMarkedTables(all: readonly MarkedTab[], settings: Settings): FileTables {
  const result: { -readonly [Table in TableName]?: FileTable } = {};
  for (const [key, { sheet, isAdopted }] of markedTabs(all, settings.tables)) {
    if (!isTable(key)) continue;
    const grid = readGrid(sheet, mostRows);
    const layout = settings.tables[key]?.layout;
    const found = isAdopted ? findAdopted(sheet, grid, key, layout) : findTable(grid, key);
    if (found === undefined) continue;
    const whole = isAdopted ? found : withMarkedColumns(sheet, grid, found, keysExpected(key, layout));
    result[key] = { sheet, grid, found: whole, isOurs: true, isAdopted };
  }
  return result;
}

/** The tables that look like ones by their headings; for files in which no tab carries our mark. */
function readTablesByHeading(spreadsheet: Spreadsheet): FileTables {
  const result: { -readonly [Table in TableName]?: FileTable } = {};
  for (const sheet of spreadsheet.getSheets().slice(0, mostTabs)) {
    const grid = readGrid(sheet, mostRows);
    const table = tableOf(sheet.getName(), grid);
    const found = table === undefined ? undefined : findTable(grid, table);
    if (table === undefined || found === undefined || result[table] !== undefined) continue;
    result[table] = { sheet, grid, found, isOurs: false, isAdopted: false };
  }
  // Partners or a budget make a plan; a tab that only happens to have a column "Title" does not.
  return result.partners === undefined && result.budget === undefined ? {} : result;
}

/** Our tables, else those found by heading. */
export function readTables(spreadsheet: Spreadsheet, settings: Settings): FileTables {
  const ours = readMarkedTables(allMarkedTabs(spreadsheet), settings);
  return tables.some((table) => ours[table] !== undefined) ? ours : readTablesByHeading(spreadsheet);
}

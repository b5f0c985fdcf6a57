// Finds a table in a grid of cells by its headings: in any supported language, in any order, among other columns.

import type { Language } from "../messages/messages.ts";
import { normalise, wordKey } from "../model/matching.ts";
import { type TableName, tables } from "../model/place.ts";
import type { Cell, Grid } from "./cell.ts";
import { type SheetTable, tablesOfSheet } from "./columns.ts";

/** Headings stand within the first rows; below them are data that may look like headings ("Partner" is also a role). */
const rowsToSearch = 10;

/** A row with so many headings, all needed ones among them, is the one: no further row is looked at. */
const certainlyHeadings = 3;

export interface FoundTable {
  /** Index in the grid of the row that holds the headings; on the Project tab of the first answer. */
  readonly headingRow: number;
  /** Column key to index in the grid's rows; on the Project tab to the index of the answer's row. */
  readonly at: ReadonlyMap<string, number>;
  /** Column key to the heading as typed. */
  readonly headings: ReadonlyMap<string, string>;
  /** Index of the column with the answers, on the Project tab only. */
  readonly answerColumn: number;
  /** Keys of needed columns that are not there; with any of them the table is not read. */
  readonly missing: readonly string[];
  /** Headings, as typed, that stand for a column that was found before. */
  readonly duplicates: readonly string[];
}

const keysByHeading = new Map<SheetTable, ReadonlyMap<string, string>>();

/** Heading words, as `wordKey` gives them, to column key. Made on first use. */
function headingWords(table: SheetTable): ReadonlyMap<string, string> {
  const known = keysByHeading.get(table);
  if (known !== undefined) return known;
  const words = new Map<string, string>();
  for (const { key, heading, accepted } of tablesOfSheet[table].columns) {
    for (const text of [heading.en, heading.sv, ...accepted]) words.set(headingKey(text), key);
  }
  keysByHeading.set(table, words);
  return words;
}

/** "Amount (EUR)", "Belopp i euro" and "Amount" are one heading. */
function headingKey(text: string): string {
  return wordKey(normalise(text).replace(/ (?:(?:in|i|en) )?(?:euros?|eur)$/, ""));
}

/** The key of the column that a heading stands for. */
export function columnNamed(table: SheetTable, heading: Cell): string | undefined {
  return typeof heading === "string" && heading.length < 80 ? headingWords(table).get(headingKey(heading)) : undefined;
}

/** Needed columns that are not among those found. */
function missingIn(table: SheetTable, found: ReadonlyMap<string, number>): string[] {
  return tablesOfSheet[table].needs.flatMap((keys) => {
    const [first] = keys;
    return first === undefined || keys.some((key) => found.has(key)) ? [] : [first];
  });
}

interface Headings {
  readonly at: Map<string, number>;
  readonly headings: Map<string, string>;
  readonly duplicates: string[];
}

function readHeadings(table: SheetTable, cells: Iterable<readonly [number, Cell]>): Headings {
  const at = new Map<string, number>();
  const headings = new Map<string, string>();
  const duplicates: string[] = [];
  for (const [index, cell] of cells) {
    const key = columnNamed(table, cell);
    if (key === undefined) continue;
    const typed = String(cell).trim();
    if (at.has(key)) {
      duplicates.push(typed);
    } else {
      at.set(key, index);
      headings.set(key, typed);
    }
  }
  return { at, headings, duplicates };
}

/** Finds the row of headings. `undefined` if no row within the first ten has a heading that we know. */
function findColumns(grid: Grid, table: SheetTable): FoundTable | undefined {
  let best: FoundTable | undefined;
  for (let row = 0; row < Math.min(grid.length, rowsToSearch); row++) {
    const { at, headings, duplicates } = readHeadings(table, (grid[row] ?? []).entries());
    if (at.size <= (best?.at.size ?? 0)) continue;
    const missing = missingIn(table, at);
    best = { headingRow: row, at, headings, answerColumn: -1, missing, duplicates };
    if (missing.length === 0 && at.size >= certainlyHeadings) break;
  }
  return best;
}

/** Finds the column of labels; the answers stand in the column after it. */
function findAnswers(grid: Grid): FoundTable | undefined {
  let best: FoundTable | undefined;
  for (let column = 0; column < 5; column++) {
    const labels = grid.slice(0, 40).map((cells, row) => [row, cells[column] ?? ""] as const);
    const { at, headings, duplicates } = readHeadings("project", labels);
    if (at.size <= (best?.at.size ?? 0)) continue;
    const headingRow = Math.min(...at.values());
    best = { headingRow, at, headings, answerColumn: column + 1, missing: missingIn("project", at), duplicates };
  }
  return best;
}

/** Finds the table in the grid; `undefined` if nothing in it looks like one. */
export function findTable(grid: Grid, table: SheetTable): FoundTable | undefined {
  return table === "project" ? findAnswers(grid) : findColumns(grid, table);
}

/** Headings of the needed columns that are not in the grid, for the sentence that asks for them. */
export function missingHeadings(table: SheetTable, found: FoundTable | undefined, language: Language): string[] {
  const { columns } = tablesOfSheet[table];
  const keys = found === undefined ? missingIn(table, new Map()) : found.missing;
  return keys.flatMap((key) => columns.find((column) => column.key === key)?.heading[language] ?? []);
}

/** Which table a tab with this name and these cells holds; `undefined` if none. The cells decide, the name settles ties. */
export function tableOf(tab: string, grid: Grid): TableName | undefined {
  const name = wordKey(tab);
  let best: TableName | undefined;
  let bestFit = 0;
  for (const table of tables) {
    const found = findTable(grid, table);
    if (found === undefined || found.missing.length > 0) continue;
    const { tab: names, acceptedTabs } = tablesOfSheet[table];
    const isNamed = [names.en, names.sv, ...acceptedTabs].some((one) => wordKey(one) === name);
    const fit = found.at.size + (isNamed ? 3 : 0);
    if (fit > bestFit && found.at.size > 1) {
      best = table;
      bestFit = fit;
    }
  }
  return best;
}

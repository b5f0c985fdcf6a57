// Finds a table in a grid of cells by its headings: in any supported language, in any order, among other columns.

import type { Language } from "../messages/messages.ts";
import { normalise, wordKey } from "../model/matching.ts";
import { type TableName, tables } from "../model/place.ts";
import { inOtherLanguages, phrase } from "../phrases/phrase.ts";
import { nearestOf, type WordList, wordList } from "../phrases/word-list.ts";
import type { Cell, Grid } from "./cell.ts";
import { lumpSumHeading, type SheetTable, tablesOfSheet } from "./columns.ts";

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
  /** Index of the row with the answers, where they stand below their labels: then `at` gives columns there, too. */
  readonly answerRow?: number;
  /** Keys of needed columns that are not there; with any of them the table is not read. */
  readonly missing: readonly string[];
  /** Headings, as typed, that stand for a column that was found before. */
  readonly duplicates: readonly string[];
}

/** By table. Made on first use. */
const headingLists = new Map<SheetTable, WordList<string>>();

/** Heading words to column key. */
function headingWords(table: SheetTable): WordList<string> {
  let words = headingLists.get(table);
  if (words === undefined) {
    const { columns } = tablesOfSheet[table];
    words = wordList(
      columns.flatMap(({ key, heading, accepted }) => [heading, ...accepted].map((text) => [text, key] as const)),
      () => [
        ...columns.flatMap(({ key, heading }) => inOtherLanguages(heading).map((text) => [text, key] as const)),
        ...(table === "project" ? inOtherLanguages(lumpSumHeading).map((text) => [text, "grant"] as const) : []),
      ],
      headingKey,
    );
    headingLists.set(table, words);
  }
  return words;
}

/** "Amount (EUR)", "Belopp i euro" and "Amount" are one heading. */
function headingKey(text: string): string {
  return wordKey(normalise(text).replace(/ (?:(?:in|i|en|w) )?(?:euros?|eur|euroa)$/, ""));
}

function keyAmong(words: ReadonlyMap<string, string>, heading: Cell): string | undefined {
  return typeof heading === "string" && heading.length < 80 ? words.get(headingKey(heading)) : undefined;
}

/** The key of the column that a heading stands for, in any language. */
export function columnNamed(table: SheetTable, heading: Cell): string | undefined {
  const { own, every } = headingWords(table);
  return keyAmong(own, heading) ?? keyAmong(every(), heading);
}

/** The key of the column whose heading is nearly this one, in any language. */
export function columnNearly(table: SheetTable, heading: string): string | undefined {
  return nearestOf(headingKey(heading), headingWords(table));
}

/** Needed columns that are not among those found. */
export function missingIn(table: SheetTable, found: ReadonlyMap<string, number>): string[] {
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

function readHeadings(words: ReadonlyMap<string, string>, cells: Iterable<readonly [number, Cell]>): Headings {
  const at = new Map<string, number>();
  const headings = new Map<string, string>();
  const duplicates: string[] = [];
  for (const [index, cell] of cells) {
    const key = keyAmong(words, cell);
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
function findColumns(grid: Grid, table: SheetTable, words: ReadonlyMap<string, string>): FoundTable | undefined {
  let best: FoundTable | undefined;
  for (let row = 0; row < Math.min(grid.length, rowsToSearch); row++) {
    const { at, headings, duplicates } = readHeadings(words, (grid[row] ?? []).entries());
    if (at.size <= (best?.at.size ?? 0)) continue;
    const missing = missingIn(table, at);
    best = { headingRow: row, at, headings, answerColumn: -1, missing, duplicates };
    if (missing.length === 0 && at.size >= certainlyHeadings) break;
  }
  return best;
}

/** Finds the column of labels; the answers stand in the column after it. */
function findAnswers(grid: Grid, words: ReadonlyMap<string, string>): FoundTable | undefined {
  let best: FoundTable | undefined;
  for (let column = 0; column < 5; column++) {
    const labels = grid.slice(0, 40).map((cells, row) => [row, cells[column] ?? ""] as const);
    const { at, headings, duplicates } = readHeadings(words, labels);
    if (at.size <= (best?.at.size ?? 0)) continue;
    const headingRow = Math.min(...at.values());
    best = { headingRow, at, headings, answerColumn: column + 1, missing: missingIn("project", at), duplicates };
  }
  return best;
}

function findAmong(words: ReadonlyMap<string, string>, grid: Grid, table: SheetTable): FoundTable | undefined {
  return table === "project" ? findAnswers(grid, words) : findColumns(grid, table, words);
}

/** Whether no heading can be left to be found: all that a planning sheet has are there, or nothing else stands among them. */
function isComplete(table: SheetTable, { at, headings, duplicates, ...found }: FoundTable, grid: Grid): boolean {
  if (found.missing.length > 0) return false;
  const isProject = table === "project";
  if (!isProject && tablesOfSheet[table].columns.every(({ key, width }) => width === undefined || at.has(key)))
    return true;
  const cells = isProject
    ? grid.slice(found.headingRow, Math.max(...at.values()) + 2).map((row) => row[found.answerColumn - 1])
    : (grid[found.headingRow] ?? []);
  return (
    cells.filter((cell) => typeof cell === "string" && cell.trim() !== "").length <= headings.size + duplicates.length
  );
}

/** Finds the table in the grid; `undefined` if nothing in it looks like one. */
export function findTable(grid: Grid, table: SheetTable): FoundTable | undefined {
  const { own, every } = headingWords(table);
  const found = findAmong(own, grid, table);
  if (found !== undefined && isComplete(table, found, grid)) return found;
  // An empty grid has no words in any language.
  const hasText = grid.some((cells) => cells.some((cell) => typeof cell === "string" && cell.trim() !== ""));
  return hasText ? findAmong(every(), grid, table) : found;
}

/** Headings of the needed columns that are not in the grid, for the sentence that asks for them. */
export function missingHeadings(table: SheetTable, found: FoundTable | undefined, language: Language): string[] {
  const { columns } = tablesOfSheet[table];
  const keys = found === undefined ? missingIn(table, new Map()) : found.missing;
  return keys.flatMap((key) => {
    const column = columns.find((one) => one.key === key);
    return column === undefined ? [] : phrase(column.heading, language);
  });
}

/** Whether it is called what the table is called, in any language. */
export function isNamedFor(table: TableName, name: string): boolean {
  const { tab, acceptedTabs } = tablesOfSheet[table];
  const key = wordKey(name);
  const isAmong = (words: readonly string[]): boolean => words.some((word) => wordKey(word) === key);
  return isAmong([tab, ...acceptedTabs]) || isAmong(inOtherLanguages(tab));
}

/** Which table a tab with this name and these cells holds; `undefined` if none. The cells decide, the name settles ties. */
export function tableOf(tab: string, grid: Grid): TableName | undefined {
  let best: TableName | undefined;
  let bestFit = 0;
  for (const table of tables) {
    const found = findTable(grid, table);
    if (found === undefined || found.missing.length > 0) continue;
    const fit = found.at.size + (isNamedFor(table, tab) ? 3 : 0);
    if (fit > bestFit && found.at.size > 1) {
      best = table;
      bestFit = fit;
    }
  }
  return best;
}

// A tab that somebody has, with its cells as a grid and what is read of it now.
import type { Mark, SentFile, SentTab } from "../check/panel-state.ts";
import { type TableName, tables } from "../model/place.ts";
import { type Cell, type Grid, isBlank } from "../sheet/cell.ts";
import type { FoundTable } from "../sheet/find-table.ts";
import { columnNamed } from "../sheet/find-table.ts";
import { foundOf, gridOf } from "./sent-cells.ts";

/** Headings stand within the first rows, below titles and answers about the project. */
const rowsToSearch = 30;

export interface OwnTab extends Omit<SentTab, "cells"> {
  readonly grid: Grid;
  /** What was adopted on this tab before. */
  readonly adopted: { readonly [Table in TableName]?: FoundTable };
}

export function ownTabs(sent: readonly SentTab[], file: SentFile | undefined): OwnTab[] {
  return sent.map(({ cells, ...tab }) => {
    const adopted: { -readonly [Table in TableName]?: FoundTable } = {};
    for (const name of tables) {
      const table = file?.tables[name];
      if (table?.isAdopted && table.sheetId === tab.sheetId) adopted[name] = foundOf(table);
    }
    return { ...tab, grid: gridOf(cells), adopted };
  });
}

/** Calculated columns are ours alone. */
const calculated = ["status", "verdict", "deadline"];

/** The key of the column that the heading stands for. */
export function keyNamed(table: TableName, heading: Cell): string | undefined {
  const key = columnNamed(table, heading);
  return key === undefined || calculated.includes(key) ? undefined : key;
}

export function isTypedKey(key: string): boolean {
  return !calculated.includes(key);
}

/** How somebody's table is read: along its columns, or for answers whose labels stand in a column along rows. */
export interface Layout {
  readonly line: number;
  readonly isAcross: boolean;
  readonly at: readonly Mark[];
}

function distinct(marks: readonly Mark[]): Mark[] {
  return marks.filter(([key], index) => marks.findIndex(([other]) => other === key) === index);
}

function namedIn(table: TableName, cells: readonly Cell[]): Mark[] {
  return distinct(
    cells.flatMap((cell, index): Mark[] => {
      const key = keyNamed(table, cell);
      return key === undefined ? [] : [[key, index]];
    }),
  );
}

/** The row with the most headings that are known. */
export function headingsIn(table: TableName, grid: Grid): Layout {
  let best: Layout = { line: 0, isAcross: true, at: [] };
  grid.slice(0, rowsToSearch).forEach((cells, line) => {
    const at = namedIn(table, cells);
    if (at.length > best.at.length) best = { line, isAcross: true, at };
  });
  return best;
}

/** The first row with the most texts, for a table none of whose headings is known. */
export function fullestRow(grid: Grid): number {
  const texts = grid.slice(0, rowsToSearch).map((cells) => cells.filter(isText).length);
  return Math.max(0, texts.indexOf(Math.max(...texts)));
}

export function isText(cell: Cell): boolean {
  return typeof cell === "string" && !isBlank(cell);
}

/** Labels are followed by their answers in the same row; merged cells between them are empty. */
const furthestAnswer = 4;

function answersBeside(grid: Grid, labels: number): Layout | undefined {
  const pairs = grid.slice(0, rowsToSearch).flatMap((cells, row) => {
    const key = keyNamed("project", cells[labels] ?? "");
    const beside = cells.slice(labels + 1, labels + 1 + furthestAnswer).findIndex((cell) => !isBlank(cell));
    return key === undefined ? [] : [{ key, row, column: beside < 0 ? undefined : labels + 1 + beside }];
  });
  const columns = pairs.flatMap(({ column }) => column ?? []);
  const count = (column: number): number => columns.filter((one) => one === column).length;
  const [line] = [...new Set(columns)].sort((one, other) => count(other) - count(one));
  if (line === undefined) return undefined;
  const fitting = pairs.filter(({ column }) => column === line || column === undefined);
  return { line, isAcross: false, at: distinct(fitting.map(({ key, row }): Mark => [key, row])) };
}

/** Answers about the project: beside their labels, or in the row below them. */
export function answersIn(grid: Grid): Layout | undefined {
  const width = Math.max(0, ...grid.slice(0, rowsToSearch).map((cells) => cells.length));
  const beside = Array.from({ length: width }, (_, column) => answersBeside(grid, column) ?? []).flat();
  const headings = headingsIn("project", grid);
  const below = (grid[headings.line + 1] ?? []).some((cell) => !isBlank(cell));
  const all = [...beside, ...(below ? [{ ...headings, line: headings.line + 1 }] : [])];
  const [best] = all.sort((one, other) => other.at.length - one.at.length);
  return best;
}

/** As a person reads it from the file now. */
export function layoutOf(found: FoundTable, table: TableName): Layout {
  const at = [...found.at].filter(([key]) => isTypedKey(key));
  if (table !== "project") return { line: found.headingRow, isAcross: true, at };
  return found.answerRow === undefined
    ? { line: found.answerColumn, isAcross: false, at }
    : { line: found.answerRow, isAcross: true, at };
}

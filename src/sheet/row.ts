// The cells of one row, and where in it the columns of a table stand.
import { type Cell, isBlank } from "./cell.ts";

export type Cells = readonly (Cell | undefined)[];

/** Stands for a column that a table does not have. */
const nowhere = -1;

/** Index of each key's column in a row; below 0 where there is none. */
export function columnsAt<Key extends string>(
  keys: readonly Key[],
  at: ReadonlyMap<string, number>,
): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key) => [key, at.get(key) ?? nowhere])) as Record<Key, number>;
}

/** The cell of a column; `undefined` where the row or the table has none. */
export function cellAt(cells: Cells, column: number): Cell | undefined {
  return column >= 0 && column < cells.length ? cells[column] : undefined;
}

/** Whether somebody filled the cell. A tick box that is not ticked is there on every row and says nothing. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell !== false && !isBlank(cell);
}

/** Whether somebody filled any of these columns. */
export function isAnyFilled(cells: Cells, columns: readonly number[]): boolean {
  for (const column of columns) if (isFilled(cellAt(cells, column))) return true;
  return false;
}

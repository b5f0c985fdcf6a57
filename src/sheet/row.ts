// The cells of one row, and where in it the columns of a table stand.
import { type Cell, isBlank } from "./cell.ts";

export type Cells = readonly (Cell | undefined)[];

/** Stands for a column that a table does not have: no row is that long, so its cell is `undefined`. */
const nowhere = 1_000_000;

/** Index of each key's column in a row. */
export function columnsAt<Key extends string>(
  keys: readonly Key[],
  at: ReadonlyMap<string, number>,
): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key) => [key, at.get(key) ?? nowhere])) as Record<Key, number>;
}

/** Whether somebody filled the cell. A tick box that is not ticked is there on every row and says nothing. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell !== false && !isBlank(cell);
}

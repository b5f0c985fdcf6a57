// A short number for everything a check reads, so that a poll can tell whether anything moved.
import { type Cell, type Grid, isDate } from "./cell.ts";

/** 32-bit FNV-1a over the text's code units. */
function fold(hash: number, text: string): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  }
  return mixed;
}

function cellText(cell: Cell): string {
  // The kind belongs to it: the text "1" is not the number 1.
  return isDate(cell) ? `d${cell.getTime()}` : `${(typeof cell).charAt(0)}${cell}`;
}

/** Begins a fingerprint; add grids and texts, then take `fingerprintText`. */
export const emptyFingerprint = 0x811c9dc5;

/** Adds a text, such as the language. */
export function addText(hash: number, text: string): number {
  return fold(fold(hash, text), "\u0000");
}

/**
 * Adds the cells of these columns, all of them if none are named. Columns that are calculated from the rest must be left
 * out: they change a moment after it.
 */
export function addGrid(hash: number, grid: Grid, columns?: readonly number[]): number {
  let mixed = hash;
  for (const row of grid) {
    if (columns === undefined) for (const cell of row) mixed = fold(fold(mixed, cellText(cell)), "\u0001");
    else for (const column of columns) mixed = fold(fold(mixed, cellText(row[column] ?? "")), "\u0001");
    mixed = fold(mixed, "\u0002");
  }
  return addText(mixed, "");
}

export function fingerprintText(hash: number): string {
  return (hash >>> 0).toString(36);
}

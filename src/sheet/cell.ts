// What a cell holds as a spreadsheet or a JSON plan hands it over, and what a reader makes of it.

/** Text, number, yes/no or date; an empty cell is "". */
export type Cell = string | number | boolean | Date;
/** Rows of cells; row 0 is the first row of the sheet or range. */
export type Grid = readonly (readonly Cell[])[];

/**
 * What a reader makes of a cell that is not empty: the value, or `undefined` with what was probably meant
 * (an id, or a number as plain text), if anything.
 */
export type Reading<Value> =
  | { readonly value: Value; readonly suggestion?: never }
  | { readonly value: undefined; readonly suggestion: string | undefined };

/** What cannot be read and gives no hint either. */
export const unreadable = { value: undefined, suggestion: undefined } as const;

/** Texts longer than this are never words we know: they are cut before anything is compared. */
export const longestWord = 200;

/** Whether a cell holds a date. Dates may come from another realm, so `instanceof` cannot tell. */
export function isDate(cell: Cell): cell is Date {
  return typeof cell === "object" && Object.prototype.toString.call(cell) === "[object Date]";
}

const formulaErrors =
  /^(#(REF|N\/A|DIV\/0|VALUE|NAME|NUM|NULL|ERROR|SPILL|CALC|GETTING_DATA)[!?]?|Loading(\.\.\.|…))$/i;

/** Whether a cell shows an error of its own formula, such as `#REF!`, or is still being calculated. */
export function isFormulaError(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length > 16) return false;
  const first = cell.charCodeAt(0);
  // "#" and "L": a plan has thousands of cells, and few of them need the pattern.
  return (first === 35 || first === 76 || first === 108) && formulaErrors.test(cell);
}

/** Whether a character can be no space: a letter, digit or sign of ASCII. Saves trimming thousands of cells that need none. */
function isPlain(code: number): boolean {
  return code > 32 && code < 127;
}

/** The text without outer spaces. */
export function trimmed(text: string): string {
  const isClean = isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1));
  return isClean ? text : text.trim();
}

/** Whether there is nothing in the cell that a person could see. */
export function isBlank(cell: Cell | undefined): boolean {
  if (typeof cell !== "string") return cell === undefined;
  return cell === "" || (!isPlain(cell.charCodeAt(0)) && cell.trim() === "");
}

// Compares and restores single cells: values as short texts that are equal for equal values.
import { type Cell, isDate } from "../sheet/cell.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a cell held, so that it can be put back exactly. */
export interface HeldCell {
  /** The formula, or "" for a typed value. */
  readonly formula: string;
  readonly kind: "text" | "number" | "boolean" | "date";
  /** Text, number, TRUE/FALSE, or milliseconds of a date. */
  readonly value: string | number | boolean;
}

export function holdCell(range: Range): HeldCell {
  const value: Cell = range.getValue();
  const formula = range.getFormula();
  if (isDate(value)) return { formula, kind: "date", value: value.getTime() };
  if (typeof value === "number") return { formula, kind: "number", value };
  if (typeof value === "boolean") return { formula, kind: "boolean", value };
  return { formula, kind: "text", value };
}

/** What a formula gives may move on: it is the formula that was written. */
export function isSame(one: HeldCell, other: HeldCell): boolean {
  if (one.formula !== other.formula) return false;
  return one.formula !== "" || (one.kind === other.kind && one.value === other.value);
}

/** Writes a value; a text that the sheet would calculate stays a text: somebody else may have written it. */
export function writeValue(range: Range, value: Cell): void {
  range.setValue(/^[=+]/.test(String(value)) ? `'${String(value)}` : value);
}

/** Puts back what the cell held. A text that looks like a number or date stays the text it was. */
export function restoreCell(range: Range, held: HeldCell): void {
  if (held.formula !== "") {
    range.setFormula(held.formula);
    return;
  }
  writeValue(range, held.kind === "date" ? new Date(Number(held.value)) : held.value);
  if (held.kind === "text" && held.value !== "" && range.getValue() !== held.value) range.setValue(`'${held.value}`);
}

// Writes a formula of ours into the active cell; over something that stands there only after asking.
import type { HeldText, Inserted } from "../check/panel-state.ts";
import { holdCell } from "./cell-text.ts";
import { orNull, record, text } from "./guards.ts";
import { openFile } from "./panel-state.ts";
import { wordsIn } from "./words/languages.ts";

const ourFunction = /^=ERASMUS_[A-Z_]+\([^\n]{0,2000}\)$/;

const heldText = orNull(record<HeldText>({ cell: text, text }));

/** @param over what was there when somebody agreed to write over it. */
export function insertFormula(formula: unknown, over: unknown): Inserted {
  const wanted = text(formula);
  if (!ourFunction.test(wanted)) throw new Error("This is no formula of ours.");
  const agreed = heldText(over);
  const { spreadsheet, language } = openFile();
  const words = wordsIn(language).apply;
  const sheet = spreadsheet.getActiveSheet();
  const range = sheet.getActiveCell();
  const before = holdCell(range);
  const cell = `${sheet.getName()}!${range.getA1Notation()}`;
  const holds = before.formula || range.getDisplayValue();
  if (holds !== "" && (agreed?.cell !== cell || agreed.text !== holds)) {
    return { done: false, message: "", undo: null, held: { cell, text: holds } };
  }
  try {
    range.setFormula(wanted);
  } catch {
    return { done: false, message: words.refused(cell), undo: null, held: null };
  }
  const [row, column] = [range.getRow(), range.getColumn()];
  const undo = { sheetId: sheet.getSheetId(), row, column, before, after: holdCell(range) };
  return { done: true, message: words.done(cell), undo: JSON.stringify([undo]), held: null };
}

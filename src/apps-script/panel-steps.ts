// The tab with the steps for the sidebar, and the day on which one was done.
import type { Written } from "../check/panel-state.ts";
import type { Cell } from "../sheet/cell.ts";
import { findTable } from "../sheet/find-table.ts";
import { attempt } from "./attempt.ts";
import { holdCell, restoreCell } from "./cell-text.ts";
import type { FileTable } from "./grids.ts";
import { textOfLength, truth, whole } from "./guards.ts";
import { allMarkedTabs } from "./metadata.ts";
import { openFile } from "./panel-state.ts";
import { wordsIn } from "./words/languages.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab with its cells, and where its columns are. */
export type TabCells = Pick<FileTable, "sheet" | "grid" | "found">;

/** The tab and its cells; `undefined` where the file has none, or its headings are gone. */
export function stepsTab(spreadsheet: Spreadsheet): TabCells | undefined {
  const sheet = allMarkedTabs(spreadsheet).find(({ key }) => key === "preparation")?.sheet;
  if (sheet === undefined) return undefined;
  const grid: Cell[][] = sheet.getDataRange().getValues();
  const found = findTable(grid, "preparation");
  return found && { sheet, grid, found };
}

export function todayIn(spreadsheet: Spreadsheet): string {
  return Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd");
}

/** Only if the row still holds the step. */
export function setStepDone(row: unknown, title: unknown, isDone: unknown): Written {
  const { spreadsheet, language } = openFile();
  const words = wordsIn(language).apply;
  const [line, step, wanted] = [whole(row), textOfLength(1, 2000)(title), truth(isDone)];
  const tab = stepsTab(spreadsheet);
  const at = tab?.found.at;
  const column = at?.get("done");
  const holds = String(tab?.grid[line - 1]?.[at?.get("step") ?? -1] ?? "").trim();
  if (tab === undefined || column === undefined || holds !== step)
    return { done: false, message: words.gone, undo: null };
  const { sheet } = tab;
  const range = sheet.getRange(line, column + 1);
  const name = `${sheet.getName()}!${range.getA1Notation()}`;
  const before = holdCell(range);
  try {
    // As a person types it: the sheet makes a date of it.
    range.setValue(wanted ? todayIn(spreadsheet) : "");
    const undo = { sheetId: sheet.getSheetId(), row: line, column: column + 1, before, after: holdCell(range) };
    return { done: true, message: words.done(name), undo: JSON.stringify([undo]) };
  } catch {
    attempt(() => restoreCell(range, before));
    return { done: false, message: words.refused(name), undo: null };
  }
}

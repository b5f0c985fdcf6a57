// The steps of the Preparation tab for the sidebar: reads them, and writes the day on which one was done.
import type { PanelServer, PanelSteps } from "../check/panel-state.ts";
import type { Cell, Grid } from "../sheet/cell.ts";
import { findTable } from "../sheet/find-table.ts";
import { panelSteps } from "../sheet/panel-steps.ts";
import { readDay } from "../sheet/read-steps.ts";
import { holdCell } from "./cell-text.ts";
import { planIn } from "./file.ts";
import { text, truth, whole } from "./guards.ts";
import { markedTabs } from "./metadata.ts";
import { openFile } from "./panel-state.ts";
import { wordsIn } from "./words.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function gridOf(sheet: Sheet | undefined): Grid | undefined {
  const values: Cell[][] | undefined = sheet?.getDataRange().getValues();
  return values;
}

function todayIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  return Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd");
}

export function stepsNow(): PanelSteps {
  const { spreadsheet, tables, language } = openFile();
  const { project } = tables;
  const row = project?.found.at.get("deadline");
  const typed = row === undefined ? undefined : project?.grid[row]?.[project.found.answerColumn];
  const grid = gridOf(markedTabs(spreadsheet).get("preparation"));
  const day = typed === undefined ? undefined : readDay(typed);
  return panelSteps(planIn(tables), grid, day, todayIn(spreadsheet), language);
}

/** Only if the row still holds the step. */
export function setStepDone(row: unknown, title: unknown, isDone: unknown): ReturnType<PanelServer["panelStepDone"]> {
  const { spreadsheet, language } = openFile();
  const words = wordsIn[language].apply;
  const sheet = markedTabs(spreadsheet).get("preparation");
  const grid = gridOf(sheet);
  const found = grid === undefined ? undefined : findTable(grid, "preparation");
  const [line, step, wanted] = [whole(row), text(title), truth(isDone)];
  const column = found?.at.get("done");
  const holds = String(grid?.[line - 1]?.[found?.at.get("step") ?? -1] ?? "").trim();
  if (sheet === undefined || column === undefined || holds !== step)
    return { done: false, message: words.gone, undo: null };
  const range = sheet.getRange(line, column + 1);
  const name = `${sheet.getName()}!${range.getA1Notation()}`;
  const before = holdCell(range);
  try {
    // As a person types it: the sheet makes a date of it.
    range.setValue(wanted ? todayIn(spreadsheet) : "");
  } catch {
    return { done: false, message: words.refused(name), undo: null };
  }
  const undo = { sheetId: sheet.getSheetId(), row: line, column: column + 1, before, after: holdCell(range) };
  return { done: true, message: words.done(name), undo: JSON.stringify([undo]) };
}

// Gives the page the cells of the tables, and reads the edits that come back from it.
import type { CellEdit, PanelCells, StepEdit } from "../check/panel-state.ts";
import { tables as tableNames } from "../model/place.ts";
import { either, listOf, number, oneOf, orMissing, orNull, record, text, whole } from "./guards.ts";
import { openFile } from "./panel-state.ts";
import { stepsTab, todayIn } from "./panel-steps.ts";
import { sentCells, sentPlan } from "./sent-plan.ts";

const edited = { line: orNull(whole), column: text, before: text, value: either(text, number) };

const cellEdit = record<CellEdit>({ ...edited, table: oneOf(tableNames) });

const stepEdit = record<StepEdit>({ ...edited, table: oneOf(["preparation"]), format: orMissing(text) });

/** Edits that come back from the panel. */
export const someEdits = listOf(either(cellEdit, stepEdit));

export function cellsForPanel(): PanelCells {
  const file = openFile();
  const steps = stepsTab(file.spreadsheet);
  return {
    ...sentPlan(file.tables, file.settings),
    preparation: steps === undefined ? null : sentCells(steps.grid),
    preparationFormulas: steps === undefined ? [] : steps.sheet.getDataRange().getFormulas(),
    projectTab: file.tables.project?.sheet.getName() ?? "",
    today: todayIn(file.spreadsheet),
    locale: file.spreadsheet.getSpreadsheetLocale(),
  };
}

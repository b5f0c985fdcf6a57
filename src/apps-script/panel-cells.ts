// Gives the page the cells of the tables, and reads the edits that come back from it.
import type { CellEdit, PanelCells } from "../check/panel-state.ts";
import { tables as tableNames } from "../model/place.ts";
import { either, listOf, number, oneOf, orNull, record, text, whole } from "./guards.ts";
import { openFile } from "./panel-state.ts";
import { stepsTab, todayIn } from "./panel-steps.ts";
import { sentCells, sentPlan } from "./sent-plan.ts";

const cellEdit = record<CellEdit>({
  table: oneOf(tableNames),
  line: orNull(whole),
  column: text,
  before: text,
  value: either(text, number),
});

/** Edits that come back from the panel. */
export const someEdits = listOf(cellEdit);

export function cellsForPanel(): PanelCells {
  const file = openFile();
  const steps = stepsTab(file.spreadsheet)?.grid;
  return {
    ...sentPlan(file.tables, file.settings),
    preparation: steps === undefined ? null : sentCells(steps),
    today: todayIn(file.spreadsheet),
    locale: file.spreadsheet.getSpreadsheetLocale(),
  };
}

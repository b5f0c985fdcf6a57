// Gives the page the cells of the tables, and reads the edits that come back from it.
import type { CellEdit, PanelCells, StepEdit } from "../check/panel-state.ts";
import { tables as tableNames } from "../model/place.ts";
import { type Grid, isDate } from "../sheet/cell.ts";
import { dayOf } from "../sheet/read-date.ts";
import { either, listOf, number, oneOf, orMissing, orNull, record, text, whole } from "./guards.ts";
import { openFile } from "./panel-state.ts";
import { stepsTab, todayIn } from "./panel-steps.ts";

const edited = { line: orNull(whole), column: text, before: text, value: either(text, number) };

const cellEdit = record<CellEdit>({ ...edited, table: oneOf(tableNames) });

const stepEdit = record<StepEdit>({ ...edited, table: oneOf(["preparation"]), format: orMissing(text) });

/** Edits that come back from the panel. */
export const someEdits = listOf(either(cellEdit, stepEdit));

/** Google carries no dates to the page. */
function plainCells(grid: Grid): (string | number | boolean)[][] {
  return grid.map((row) => row.map((cell) => (isDate(cell) ? (dayOf(cell) ?? "") : cell)));
}

export function cellsForPanel(): PanelCells {
  const { spreadsheet, tables, settings } = openFile();
  const grids: { -readonly [Table in keyof PanelCells["grids"]]: PanelCells["grids"][Table] } = {};
  for (const name of tableNames) {
    const table = tables[name];
    if (table !== undefined) grids[name] = plainCells(table.grid);
  }
  const steps = stepsTab(spreadsheet);
  return {
    grids,
    accepted: settings.accepted,
    preparation: steps === undefined ? null : plainCells(steps.grid),
    preparationFormulas: steps === undefined ? [] : steps.sheet.getDataRange().getFormulas(),
    projectTab: tables.project?.sheet.getName() ?? "",
    today: todayIn(spreadsheet),
  };
}

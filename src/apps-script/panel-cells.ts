// Gives the page the cells of the tables, and reads the edits that come back from it.
import type { CellEdit, PanelCells } from "../check/panel-state.ts";
import { tables as tableNames } from "../model/place.ts";
import { type Grid, isDate } from "../sheet/cell.ts";
import { dayOf } from "../sheet/read-date.ts";
import { either, listOf, number, oneOf, orNull, record, text, whole } from "./guards.ts";
import { openFile } from "./panel-state.ts";
import { stepsTab, todayIn } from "./panel-steps.ts";

const cellEdit = record<CellEdit>({
  table: oneOf(tableNames),
  line: orNull(whole),
  column: text,
  before: text,
  value: either(text, number),
});

/** Edits that come back from the panel. */
export const someEdits = listOf(cellEdit);

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
  const steps = stepsTab(spreadsheet)?.grid;
  return {
    grids,
    accepted: settings.accepted,
    preparation: steps === undefined ? null : plainCells(steps),
    today: todayIn(spreadsheet),
  };
}

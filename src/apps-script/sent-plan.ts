// Writes the cells of the tables so that Google carries them to the page.
import type { SentGrid, SentPlan, SentTable } from "../check/panel-state.ts";
import { type Grid, isDate } from "../sheet/cell.ts";
import { dayOf } from "../sheet/read-date.ts";
import { pick } from "./file.ts";
import type { FileTables } from "./grids.ts";
import type { Settings } from "./storage.ts";

export function sentCells(grid: Grid): SentGrid {
  return grid.map((row) => row.map((cell) => (isDate(cell) ? { day: dayOf(cell) ?? "" } : cell)));
}

/** The tables and decisions of the file, for the page to check. */
export function sentPlan(tables: FileTables, { accepted, given }: Settings): SentPlan {
  const sent = pick(
    tables,
    ({ sheet, grid, found, isAdopted }): SentTable => ({
      sheetId: sheet.getSheetId(),
      tab: sheet.getName(),
      isAdopted,
      cells: sentCells(grid),
      found: { ...found, at: [...found.at], headings: [...found.headings] },
    }),
  );
  return { tables: sent, accepted, given };
}

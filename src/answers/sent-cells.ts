// Reads the cells that the server sent: the tables as they stand in the file, and the plan in them.
import type { SentGrid, SentPlan, SentTable } from "../check/panel-state.ts";
import { tables as tableNames } from "../model/place.ts";
import type { Grid } from "../sheet/cell.ts";
import type { FoundTable } from "../sheet/find-table.ts";
import { type FoundTables, type PlanGrids, readPlan } from "../sheet/read-plan.ts";
import type { SheetPlan } from "./tries.ts";

/** Dates are dates again: noon of the day, which every time zone has. */
export function gridOf(cells: SentGrid): Grid {
  return cells.map((row) => row.map((cell) => (typeof cell === "object" ? new Date(`${cell.day}T12:00`) : cell)));
}

export function foundOf({ found }: Pick<SentTable, "found">): FoundTable {
  return { ...found, at: new Map(found.at), headings: new Map(found.headings) };
}

/** The plan as the server reads it: columns are where it found them, also those whose headings somebody renamed. */
export function sheetPlan({ tables, given }: SentPlan): SheetPlan {
  const grids: { -readonly [Table in keyof PlanGrids]: PlanGrids[Table] } = {};
  const found: { -readonly [Table in keyof FoundTables]: FoundTables[Table] } = {};
  for (const name of tableNames) {
    const table = tables[name];
    if (table === undefined) continue;
    grids[name] = gridOf(table.cells);
    found[name] = foundOf(table);
  }
  return { grids, found, given, plan: readPlan(grids, found, given) };
}

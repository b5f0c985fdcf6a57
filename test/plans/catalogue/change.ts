// Makes one written change in the tables of a plan, as a person would in the sheet: `Partners 3 Country → Switzerland`.
import { type TableName, tables } from "../../../src/model/place.ts";
import type { Cell } from "../../../src/sheet/cell.ts";
import { tablesOfSheet } from "../../../src/sheet/columns.ts";
import type { PlanGrids } from "../../../src/sheet/read-plan.ts";
import { cellOf } from "../plan-file.ts";

type Grids = { readonly [Table in TableName]?: Cell[][] };

function copyOf(grids: PlanGrids): Grids {
  return Object.fromEntries(
    Object.entries(grids).map(([table, grid]) => [table, (grid ?? []).map((row) => [...row])] as const),
  );
}

/** Such a change names a cell, a row or a heading that is there; anything else is a slip in the catalogue. */
function slip(written: string, why: string): Error {
  return new Error(`“${written}”: ${why}.`);
}

/**
 * - `Project Months → 40`: the answer beside this label
 * - `Partners 3 Country → Switzerland`: the cell of row 3, as the sheet counts them, in this column
 * - `Partners 3 → (removed)` and `Budget → new row: Partner = Norrvik; Amount, euro = 500`: rows
 * - `Partners heading Country → Land`: the heading itself
 */
function change(grids: Grids, written: string): void {
  const [where = "", value] = written.split(" → ");
  const table = tables.find(
    (one) => where === tablesOfSheet[one].tab || where.startsWith(`${tablesOfSheet[one].tab} `),
  );
  const grid = table === undefined ? undefined : grids[table];
  if (table === undefined || grid === undefined || value === undefined) throw slip(written, "no such tab, or no arrow");
  const rest = where.slice(tablesOfSheet[table].tab.length + 1);
  const [headings = []] = grid;
  const columnOf = (heading: string): number => {
    const column = headings.indexOf(heading);
    if (column < 0) throw slip(written, `no column “${heading}”`);
    return column;
  };
  const cell = value === "(empty)" ? "" : cellOf(value);
  const put = (row: Cell[] | undefined, column: number): void => {
    if (row === undefined) throw slip(written, "no such row");
    row[column] = cell;
  };

  const place = /^(?:(\d+)(?: (.+))?|heading (.+))$/.exec(rest);
  if (rest === "" && value.startsWith("new row: ")) {
    const row: Cell[] = headings.map(() => "");
    for (const pair of value.slice("new row: ".length).split("; ")) {
      const [heading = "", text = ""] = pair.split(" = ");
      row[columnOf(heading)] = cellOf(text);
    }
    grid.push(row);
  } else if (place?.[3] !== undefined) put(grid[0], columnOf(place[3]));
  else if (place?.[2] !== undefined) put(grid[Number(place[1]) - 1], columnOf(place[2]));
  else if (place?.[1] !== undefined && value === "(removed)") {
    if (grid.splice(Number(place[1]) - 1, 1).length === 0) throw slip(written, "no such row");
  } else if (table === "project") {
    put(
      grid.find(([label]) => label === rest),
      1,
    );
  } else throw slip(written, "neither a cell nor a row");
}

/** The tables with all the changes made, one after the other. */
export function changed(grids: PlanGrids, changes: readonly string[]): PlanGrids {
  const copy = copyOf(grids);
  for (const one of changes) change(copy, one);
  return copy;
}

// Reads one work package from the cells of its row.
import type { WorkPackage } from "../model/plan.ts";
import { readWhole } from "./read-number.ts";
import { type Cells, isFilled } from "./row.ts";
import type { RowReader } from "./row-reader.ts";

/** Keys of the columns; the same in the table `workPackages` of `columns.ts` and in a JSON plan. */
export const workPackageKeys = ["id", "title", "lead", "startMonth", "endMonth"] as const;
export type WorkPackageColumns = Readonly<Record<(typeof workPackageKeys)[number], number>>;

const mostMonths = 120;

/**
 * The work package in a row; `undefined` for a row that names none. Without an id its title stands for it.
 * @param at index of each column in `cells`.
 * @param row the row a person sees.
 */
export function readWorkPackage(
  cells: Cells,
  at: WorkPackageColumns,
  row: number,
  reader: RowReader,
): WorkPackage | undefined {
  if (!workPackageKeys.some((key) => isFilled(cells[at[key]]))) return undefined;
  reader.start(row);
  const typed = reader.text(cells[at.id], "id");
  const title = reader.text(cells[at.title], "title");
  const id = typed ?? title;
  if (id === undefined) return undefined;
  reader.named(id);
  return {
    row,
    id,
    title,
    lead: reader.text(cells[at.lead], "lead"),
    startMonth: reader.value(cells[at.startMonth], "startMonth", "number", (cell) => readWhole(cell, 1, mostMonths)),
    endMonth: reader.value(cells[at.endMonth], "endMonth", "number", (cell) => readWhole(cell, 1, mostMonths)),
  };
}

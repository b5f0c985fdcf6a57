// Reads one work package from the cells of its row.
import type { WorkPackage } from "../model/plan.ts";
import type { Cell, Reading } from "./cell.ts";
import { readWhole } from "./read-number.ts";
import { type Cells, cellAt, columnsAt, isAnyFilled } from "./row.ts";
import type { RowReader } from "./row-reader.ts";

/** Keys of the columns; the same in the table `workPackages` of `columns.ts` and in a JSON plan. */
export const workPackageKeys = ["id", "title", "lead", "startMonth", "endMonth"] as const;

const mostMonths = 120;

function readMonth(cell: Cell): Reading<number> {
  return readWhole(cell, 1, mostMonths);
}

/**
 * Reads the work package in a row; gives `undefined` for a row that names none. Without an id its title stands for it.
 * @param columns index of each column in a row.
 */
export function workPackageReader(
  columns: ReadonlyMap<string, number>,
  reader: RowReader,
): (cells: Cells, row: number) => WorkPackage | undefined {
  const at = columnsAt(workPackageKeys, columns);
  const own = workPackageKeys.map((key) => at[key]).filter((column) => column >= 0);
  return (cells, row) => {
    if (!isAnyFilled(cells, own)) return undefined;
    reader.start(row);
    const typed = reader.text(cellAt(cells, at.id), "id");
    const title = reader.text(cellAt(cells, at.title), "title");
    const id = typed ?? title;
    if (id === undefined) return undefined;
    reader.named(id);
    return {
      row,
      id,
      title,
      lead: reader.text(cellAt(cells, at.lead), "lead"),
      startMonth: reader.value(cellAt(cells, at.startMonth), "startMonth", "number", readMonth),
      endMonth: reader.value(cellAt(cells, at.endMonth), "endMonth", "number", readMonth),
    };
  };
}

// Checks and shapes of the two-dimensional arrays that go into and come out of ranges.

import type { RealmMaker } from "../realm/realm.ts";
import { type Area, areaSize } from "../univer/area.ts";

/** Throws, as Google does, when the rows given do not have exactly the range's size. */
export function requireSize(make: RealmMaker, area: Area, rows: readonly (readonly unknown[])[]): void {
  if (!Array.isArray(rows))
    throw make.error("The parameters don't match the method signature: rows of values are needed.");
  const size = areaSize(area);
  if (rows.length !== size.rows) {
    throw make.error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${size.rows}.`,
    );
  }
  const wrong = rows.find((row) => row.length !== size.columns);
  if (wrong) {
    throw make.error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${size.columns}.`,
    );
  }
}

/** An empty table of the area's size in the realm's own arrays, to be filled cell by cell in order. */
export function rowsOf<Item>(make: RealmMaker, area: Area, item: (row: number, column: number) => Item): Item[][] {
  const rows = make.array<Item[]>();
  for (let row = area.startRow; row <= area.endRow; row++) {
    const cells = make.array<Item>();
    for (let column = area.startColumn; column <= area.endColumn; column++) cells.push(item(row, column));
    rows.push(cells);
  }
  return rows;
}

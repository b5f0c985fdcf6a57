// From the place of a finding to a cell of the sheet.
import type { ReportPlace } from "../check/report.ts";
import type { SheetTable } from "./columns.ts";
import type { FoundTable } from "./find-table.ts";

/** Indices of a cell in its table's grid. */
export interface CellIndex {
  readonly row: number;
  readonly column: number;
}

/** The cell of a place; of a row its first column, of a table its headings. `undefined` where there is none. */
export function cellOfPlace(
  place: Pick<ReportPlace, "line" | "column"> &
    Partial<Pick<ReportPlace, "row">> & { readonly table: SheetTable | null },
  found: FoundTable,
): CellIndex | undefined {
  if (place.table === "project") {
    const row = place.column === null ? found.headingRow : found.at.get(place.column);
    return row === undefined ? undefined : { row, column: found.answerColumn };
  }
  const column = place.column === null ? Math.min(...found.at.values()) : found.at.get(place.column);
  return column === undefined ? undefined : { row: place.line === null ? found.headingRow : place.line - 1, column };
}

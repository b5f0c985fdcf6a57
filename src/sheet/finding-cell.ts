// From the place of a finding to a cell of the sheet.
import type { ReportPlace } from "../check/report.ts";
import type { SheetTable } from "./columns.ts";
import type { FoundTable } from "./find-table.ts";

/** Indices of a cell in its table's grid. */
export interface CellIndex {
  readonly row: number;
  readonly column: number;
}

/** The cell of an answer about the project; `undefined` where there is none. */
export function cellOfAnswer(
  { at, answerColumn, answerRow }: Pick<FoundTable, "at" | "answerColumn" | "answerRow">,
  key: string,
): CellIndex | undefined {
  const line = at.get(key);
  if (line === undefined) return undefined;
  return answerRow === undefined ? { row: line, column: answerColumn } : { row: answerRow, column: line };
}

/** The cell of a place; of a row its first column, of a table its headings. `undefined` where there is none. */
export function cellOfPlace(
  place: Pick<ReportPlace, "line" | "column"> &
    Partial<Pick<ReportPlace, "row">> & { readonly table: SheetTable | null },
  found: FoundTable,
): CellIndex | undefined {
  if (place.table === "project") {
    return place.column === null
      ? { row: found.headingRow, column: found.answerColumn }
      : cellOfAnswer(found, place.column);
  }
  const column = place.column === null ? Math.min(...found.at.values()) : found.at.get(place.column);
  return column === undefined ? undefined : { row: place.line === null ? found.headingRow : place.line - 1, column };
}

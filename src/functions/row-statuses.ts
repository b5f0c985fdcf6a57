// A status beside each row of a range: its own heading first, then one line per row, blank beside blank rows.
import type { Report } from "../check/report.ts";
import type { Language } from "../messages/messages.ts";
import type { TableName } from "../model/place.ts";
import type { Grid } from "../sheet/cell.ts";
import { isBlank } from "../sheet/cell.ts";
import { columnOf } from "../sheet/columns.ts";
import type { FoundTable } from "../sheet/find-table.ts";
import { okStatus, statusByLine } from "../sheet/status.ts";

/** Trailing blank rows are left out, so that the spill is as short as the table. */
export function rowStatuses(
  report: Report,
  table: TableName,
  grid: Grid,
  found: FoundTable,
  language: Language,
): string[][] {
  const statuses = statusByLine(report, table, (column) => found.headings.get(column));
  const columns = [...found.at.values()];
  const result: string[][] = grid.slice(0, found.headingRow).map(() => [""]);
  result.push([columnOf(table, "status").heading[language]]);
  let filled = result.length;
  for (let index = found.headingRow + 1; index < grid.length; index += 1) {
    const row = grid[index] ?? [];
    const isFilled = columns.some((column) => !isBlank(row[column]));
    const status = statuses.get(index + 1)?.text ?? (isFilled ? okStatus(language) : "");
    result.push([status]);
    if (status !== "") filled = result.length;
  }
  return result.slice(0, filled);
}

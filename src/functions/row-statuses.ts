// A status beside each row of a range: its own heading first, then one line per row, blank beside blank rows.

import type { CheckedPlan } from "../check/check-plan.ts";
import type { Language } from "../messages/messages.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Grid } from "../sheet/cell.ts";
import { columnOf } from "../sheet/columns.ts";
import { isFilled } from "../sheet/row.ts";
import { okStatus, statusByLine } from "../sheet/status.ts";
import type { FormulaPlan } from "./plan-arguments.ts";

/** Columns that make no row: a remark stands anywhere, and the status may be inside the range. */
const remarks = ["note", "status"];

/**
 * Trailing blank rows are left out, so that the spill is as short as the table. Without an action and a call nothing was
 * checked, so that no row is said to be fine.
 */
export function rowStatuses(
  { report, tally, ...tables }: CheckedPlan & FormulaPlan,
  table: "partners" | "budget" | "workPackages",
  grid: Grid,
  language: Language,
): string[][] {
  const found = tables[table];
  if (found === undefined) return [];
  const statuses = statusByLine(report, table, (column) => found.headings.get(column));
  const columns = [...found.at].flatMap(([key, column]) => (remarks.includes(key) ? [] : [column]));
  const fine = tally === undefined ? "" : okStatus(language);
  const result: string[][] = grid.slice(0, found.headingRow).map(() => [""]);
  result.push([phrase(columnOf(table, "status").heading, language)]);
  let filled = result.length;
  for (let index = found.headingRow + 1; index < grid.length; index += 1) {
    const row = grid[index] ?? [];
    const status = statuses.get(index + 1)?.text ?? (columns.some((column) => isFilled(row[column])) ? fine : "");
    result.push([status]);
    if (status !== "") filled = result.length;
  }
  return result.slice(0, filled);
}

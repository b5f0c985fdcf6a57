// A cell's value as a short text, equal for equal values: what people read of it, and what is kept to compare.
import { type Cell, isDate } from "../sheet/cell.ts";
import { dayOf } from "../sheet/read-date.ts";

export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return isDate(cell) ? (dayOf(cell) ?? "") : String(cell).trim();
}

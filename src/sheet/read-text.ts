// Reads a cell as the words in it, and shortens what is quoted in a sentence.
import { type Cell, isDate, trimmed } from "./cell.ts";
import { dayOf } from "./read-date.ts";

/** The cell as text without outer spaces; `undefined` when it is empty. A date is written `YYYY-MM-DD`. */
export function readText(cell: Cell | undefined): string | undefined {
  if (cell === undefined || cell === "") return undefined;
  if (typeof cell === "string") return trimmed(cell) || undefined;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (isDate(cell)) return dayOf(cell) ?? "#NUM!";
  return String(cell);
}

const longestQuote = 60;

/** What a person typed, short enough to be quoted in a sentence and on one line. */
export function quoted(cell: Cell): string {
  const text = readText(cell) ?? "";
  const line = text.slice(0, longestQuote + 1).replace(/\s+/g, " ");
  if (line.length <= longestQuote) return line;
  // Half of a character made of two code units would show as a box.
  return `${line.slice(0, longestQuote - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

// Reads whether something is done or has come: a day, a tick or any word says so, but for a word for no.
import { type Cell, isBlank, isFormulaError } from "./cell.ts";
import { readText } from "./read-text.ts";
import { readYesNo } from "./read-word.ts";

/** `undefined` for a cell that says nothing; a tick box that is not ticked says no. */
export function hasCome(cell: Cell | undefined): boolean | undefined {
  if (cell === undefined || isBlank(cell) || isFormulaError(cell)) return undefined;
  if (typeof cell === "boolean") return cell;
  const found = readYesNo(readText(cell) ?? "");
  return !("answer" in found && found.answer === "no");
}

// Runs custom functions as a spreadsheet would: by name, with cells and ranges as arguments.
import type { Argument, FunctionContext, Result } from "../../src/functions/function.ts";
import { customFunctions } from "../../src/functions/functions.ts";
import type { Language } from "../../src/messages/messages.ts";
import type { Cell, Grid } from "../../src/sheet/cell.ts";

export interface Surroundings {
  readonly language?: Language;
  readonly project?: Grid;
}

/** The result of `=NAME(…)` in a file with these surroundings. */
export function formulaIn(surroundings: Surroundings, name: string, ...args: Argument[]): Result {
  const context: FunctionContext = {
    projectTable: () => surroundings.project,
    language: () => surroundings.language ?? "en",
  };
  const found = customFunctions.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No function is called ${name}.`);
  return found.run(context, ...args);
}

/** The result of `=NAME(…)` in an English file without a plan. */
export function formula(name: string, ...args: Argument[]): Result {
  return formulaIn({}, name, ...args);
}

/** A result that is one cell, with ordinary spaces. */
export function cell(result: Result): Cell {
  if (Array.isArray(result)) throw new Error("One cell was expected, not a table.");
  return typeof result === "string" ? plain(result) : result;
}

/** A result that is a table, with ordinary spaces. */
export function table(result: Result): Cell[][] {
  if (!Array.isArray(result)) throw new Error(`A table was expected, not ${String(result)}.`);
  return result.map((row) => row.map((one) => (typeof one === "string" ? plain(one) : one)));
}

/** No-break spaces become spaces. */
export function plain(text: string): string {
  return text.replace(/\u00a0/g, " ");
}

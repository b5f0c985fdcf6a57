// Runs a custom function for a formula cell.
import type { Argument, FunctionContext, Result } from "../functions/function.ts";
import { customFunctions } from "../functions/functions.ts";
import { languageOf } from "./file.ts";
import { readTables } from "./grids.ts";
import { readSettings } from "./storage.ts";

const context: FunctionContext = {
  projectTable: () => readTables(SpreadsheetApp.getActive(), readSettings()).project?.grid,
  language: () => languageOf(SpreadsheetApp.getActive(), readSettings()),
};

/** @throws Error with a sentence for the person who wrote the formula. */
export function runFunction(name: string, args: readonly Argument[]): Result {
  const found = customFunctions.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no function ${name}.`);
  return found.run(context, ...args);
}

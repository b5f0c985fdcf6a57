// What a custom function is: one declaration from which stub, help, reference page, README table and tests derive.

/** A cell as a custom function gets it: Apps Script hands over text, numbers, booleans, dates; an empty cell is "". */
export type Cell = string | number | boolean | Date;
export type Grid = readonly (readonly Cell[])[];
/** An argument: a cell, a range, or nothing. */
export type Argument = Cell | Grid | undefined;
export type Result = Cell | Cell[][];

export interface FunctionParameter {
  readonly name: string;
  readonly kind: "text" | "number" | "range" | "text or number";
  readonly help: string;
  readonly optional?: boolean;
  readonly example: string;
}

export interface FunctionExample {
  /** With commas; help shows it with the file's own separator. Ranges refer to the example file. */
  readonly formula: string;
  readonly gives: string | number;
}

/** What a function may ask of its surroundings; only used where the contract says so (`=ERASMUS_CAP()`). */
export interface FunctionContext {
  /** The cells of this file's Project table, heading row first, or `undefined` when the file has none. */
  readonly projectTable: () => Grid | undefined;
}

export interface CustomFunction {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: string;
  readonly examples: readonly FunctionExample[];
  /** Arguments in the declared order. Throws `Error` only for misuse of the formula; what a user can correct comes back as a short text. */
  readonly run: (context: FunctionContext, ...args: Argument[]) => Result;
}

// What a custom function is: one declaration from which stub, help, reference page, README table and tests derive.
import type { Language } from "../messages/messages.ts";
import type { Cell, Grid } from "../sheet/cell.ts";

/** An argument: a cell, a range, or nothing. */
export type Argument = Cell | Grid | undefined;
export type Result = Cell | Cell[][];

export interface FunctionParameter {
  readonly name: string;
  readonly kind: "text" | "number" | "range";
  readonly help: string;
  readonly optional?: boolean;
  readonly example: string;
}

export interface FunctionExample {
  /** With commas; help shows it with the file's own separator. Ranges are those of the example plan's tabs. */
  readonly formula: string;
  /** The cell, or of a table its first cell below the heading. */
  readonly gives: string | number;
}

/** What a function may ask of its surroundings; only used where the contract says so (`=ERASMUS_CAP()`). */
export interface FunctionContext {
  /** The cells of this file's Project table, heading row first, or `undefined` when the file has none. */
  readonly projectTable: () => Grid | undefined;
  /** The language of this file's sheets; asked for only when there are words to say. */
  readonly language: () => Language;
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

// Reads the cells of a table row by row and keeps what could not be read, so that nothing is lost without a word.
import type { TableName } from "../model/place.ts";
import type { Expected, ReadProblem } from "../model/plan.ts";
import { type Cell, isBlank, isFormulaError, type Reading } from "./cell.ts";
import { quoted, readText } from "./read-text.ts";

/** Most rows have nothing unreadable: they share this list. */
const none: readonly string[] = [];

/** A formula error must be repaired before it matters what was expected. */
const anything: Expected = "number";

/** One reader per table; `start` before each row. Private members are TypeScript's: Apps Script cannot parse `#names`. */
export class RowReader {
  private readonly problems: ReadProblem[];
  private readonly table: TableName;
  private row: number | undefined;
  private name: string | undefined;
  private found: string[] | undefined;

  /** @param problems gets what could not be read. */
  constructor(problems: ReadProblem[], table: TableName) {
    this.problems = problems;
    this.table = table;
  }

  /** @param row the row a person sees. */
  start(row: number): void {
    this.row = row;
    this.name = undefined;
    this.found = undefined;
  }

  /** The row's own name, for the problems that follow. */
  named(name: string | undefined): void {
    this.name = name;
  }

  /** Keys of the row's columns that hold something we could not read. */
  get unreadable(): readonly string[] {
    return this.found ?? none;
  }

  /** The cell's words; `undefined` when it is empty or shows a formula error. */
  text(cell: Cell | undefined, column: string): string | undefined {
    if (cell === undefined || cell === "") return undefined;
    if (isFormulaError(cell)) {
      this.report(cell, column, anything, undefined);
      return undefined;
    }
    return readText(cell);
  }

  /** The cell's value; `undefined` when it is empty or cannot be read. */
  value<Value>(
    cell: Cell | undefined,
    column: string,
    expected: Expected,
    read: (cell: Cell) => Reading<Value>,
  ): Value | undefined {
    if (cell === undefined || cell === "") return undefined;
    if (typeof cell === "string") {
      if (isBlank(cell)) return undefined;
      if (isFormulaError(cell)) {
        this.report(cell, column, expected, undefined);
        return undefined;
      }
    }
    const reading = read(cell);
    if (reading.value === undefined) this.report(cell, column, expected, reading.suggestion);
    return reading.value;
  }

  /** Keeps that a cell could not be read. */
  report(cell: Cell, column: string, expected: Expected, suggestion: string | undefined): void {
    this.found ??= [];
    this.found.push(column);
    this.problems.push({
      at: { table: this.table, row: this.row, name: this.name, column },
      expected,
      value: quoted(cell),
      isFormulaError: isFormulaError(cell),
      suggestion,
    });
  }
}

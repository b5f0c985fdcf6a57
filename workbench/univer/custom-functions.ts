// Turns the bundle's custom functions into functions of Univer's formula engine.

import type { Nullable } from "@univerjs/core";
import type { BaseFunction, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { isDate, serialOfDate } from "./dates.ts";
import type { UniverPackages } from "./packages.ts";

/** The classes the formula engine is started with, each with the name it is written by. */
export type FunctionClasses = [new () => BaseFunction, string][];

/** A value a formula passes: a scalar, or undefined where the argument was left out. */
export type FormulaValue = string | number | boolean | Date | undefined;

/** What a custom function gets for one argument: a scalar, or rows of scalars for a range. */
export type FormulaArgument = FormulaValue | FormulaValue[][];

/** Where a formula stands, for the message when it fails. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** How the engine reaches the functions, and how it makes dates and arrays they will recognise as their own. */
export interface FunctionCaller {
  /** Calls the function by name; whatever it throws becomes an error value in the cell. */
  call(name: string, values: FormulaArgument[], place: FormulaPlace): unknown;
  date(serial: number): Date;
  array<Item>(): Item[];
}

/**
 * One class per name. Empty cells arrive as "", a range of one cell as its value, an error as its text, a cell formatted
 * as a date as a Date. Arrays that come back spill.
 */
export function functionClasses(
  packages: UniverPackages,
  names: readonly string[],
  caller: FunctionCaller,
): FunctionClasses {
  const { formula, core } = packages;

  const scalar = (value: Nullable<BaseValueObject>): FormulaValue => {
    if (!value || value.isNull()) return "";
    const raw = value.getValue();
    if (typeof raw === "number" && core.numfmt.isDateFormat(value.getPattern())) return caller.date(raw);
    return raw;
  };

  const argument = (value: FunctionVariantType): FormulaArgument => {
    if (value.isReferenceObject()) throw new TypeError("A reference reached a custom function without its values.");
    const whole = value as BaseValueObject;
    if (!whole.isArray()) return whole.isNull() ? undefined : scalar(whole);
    const cells = whole.getArrayValue();
    if (cells.length === 1 && cells[0]?.length === 1) return scalar(cells[0][0]);
    const rows = caller.array<FormulaValue[]>();
    for (const cellRow of cells) {
      const row = caller.array<FormulaValue>();
      for (const cell of cellRow) row.push(scalar(cell));
      rows.push(row);
    }
    return rows;
  };

  const answer = (value: unknown): BaseValueObject => {
    if (typeof value === "number") {
      return Number.isFinite(value)
        ? formula.NumberValueObject.create(value)
        : formula.ErrorValueObject.create(formula.ErrorType.NUM);
    }
    if (typeof value === "boolean") return formula.BooleanValueObject.create(value);
    if (value === null || value === undefined || value === "") return formula.StringValueObject.create("");
    if (isDate(value)) return formula.NumberValueObject.create(serialOfDate(value), "yyyy-mm-dd");
    return formula.StringValueObject.create(String(value));
  };

  const table = (rows: readonly unknown[]): BaseValueObject => {
    const cells = rows.map((row) => (Array.isArray(row) ? row : [row]));
    const columns = Math.max(0, ...cells.map((row) => row.length));
    if (columns === 0) return formula.ErrorValueObject.create(formula.ErrorType.REF);
    return new formula.ArrayValueObject({
      calculateValueList: cells.map((row) => Array.from({ length: columns }, (_, column) => answer(row[column]))),
      rowCount: cells.length,
      columnCount: columns,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };

  return names.map((name) => {
    class CustomFunction extends formula.BaseFunction {
      override minParams = 0;
      override maxParams = 255;

      constructor() {
        super(name);
      }

      override calculate(...values: BaseValueObject[]): BaseValueObject {
        const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
        try {
          const given = caller.call(name, values.map(argument), place);
          return Array.isArray(given) ? table(given) : answer(given);
        } catch {
          return formula.ErrorValueObject.create(formula.ErrorType.VALUE);
        }
      }
    }
    return [CustomFunction, name];
  });
}

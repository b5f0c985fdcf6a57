// A spreadsheet file as we read and write it: tabs with cells, and what people see around them.

import type { Cell } from "../sheet/cell.ts";

/** A formula with the value it had when the file was saved; without the `=`. */
export interface FormulaCell {
  readonly formula: string;
  /** `undefined`: never calculated. */
  readonly result: Cell | undefined;
}

/** An empty cell is "". */
export type FileCell = Cell | FormulaCell;

/** How a cell looks; what is left out is as usual. Colours are `#RRGGBB`. */
export interface CellLook {
  readonly background?: string;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly format?: string;
  readonly wraps?: boolean;
  /** A line below the cell. */
  readonly underlined?: boolean;
}

/** A drop-down: its entries, or the cells they stand in (`'Work packages'!$A$2:$A$50`). Other text stays possible. */
export interface FileDropDown {
  readonly area: string;
  readonly list?: readonly string[];
  readonly from?: string;
}

/** A conditional format: where the formula holds for the first cell of the areas, the others follow. */
export interface FileRule {
  readonly areas: readonly string[];
  readonly formula: string;
  readonly background?: string;
  readonly ink?: string;
}

export interface FileTab {
  readonly name: string;
  readonly isHidden: boolean;
  /** Cells from A1 on. Of merged cells the first holds the value, as on the screen. */
  readonly rows: readonly (readonly FileCell[])[];
  /** Looks by the name of the cell, `B3`. */
  readonly looks: ReadonlyMap<string, CellLook>;
  /** Areas such as `A1:H1`. */
  readonly merged: readonly string[];
  /** Widths in pixels from column A on; `undefined` for the usual one. */
  readonly widths: readonly (number | undefined)[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
  readonly dropDowns: readonly FileDropDown[];
  readonly rules: readonly FileRule[];
}

export interface FileWorkbook {
  readonly tabs: readonly FileTab[];
  /** Macros are never run and never written. */
  readonly hasMacros: boolean;
}

/** A tab with nothing but its cells. */
export function plainTab(name: string, rows: FileTab["rows"]): FileTab {
  return {
    name,
    isHidden: false,
    rows,
    looks: new Map(),
    merged: [],
    widths: [],
    frozenRows: 0,
    frozenColumns: 0,
    notes: [],
    dropDowns: [],
    rules: [],
  };
}

export function isFormula(cell: FileCell | undefined): cell is FormulaCell {
  return typeof cell === "object" && "formula" in cell;
}

/** The value a cell shows. */
export function shownValue(cell: FileCell): Cell {
  return isFormula(cell) ? (cell.result ?? "") : cell;
}

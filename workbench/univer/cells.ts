// Reads and writes blocks of cells: values, formulas, displayed text and styles, with spilled formula results.

import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { Area } from "./area.ts";
import type { Engine } from "./engine.ts";
import type { CellContent } from "./typed-input.ts";

/** A cell's value as scripts see it; a date is told apart by `isDateSerial`. */
export interface ReadCell {
  readonly value: string | number | boolean;
  /** The value is the day number of a date or time. */
  readonly isDateSerial: boolean;
  readonly pattern: string | undefined;
}

const emptyCell: ReadCell = { value: "", isDateSerial: false, pattern: undefined };

/** The style painted on the cell itself, its row or its column; colours of conditional formats are not in it. */
export function ownStyle(engine: Engine, sheet: Worksheet, row: number, column: number): IStyleData {
  const styles = engine.workbook.getStyles();
  const look = (style: Nullable<IStyleData | string>) => (typeof style === "string" ? styles.get(style) : style) ?? {};
  const rowStyle = sheet.getRowManager().getRow(row)?.s;
  const columnStyle = sheet.getColumnManager().getColumn(column)?.s;
  const cellStyle = sheet.getCellMatrix().getValue(row, column)?.s;
  return { ...look(columnStyle), ...look(rowStyle), ...look(cellStyle) };
}

/** The number format of a cell, undefined when it has none. */
export function patternOf(engine: Engine, sheet: Worksheet, row: number, column: number): string | undefined {
  return ownStyle(engine, sheet, row, column).n?.pattern;
}

/** Calls `visit` for each cell of the area, row by row, with what the cell holds (spilled results included). */
export function forEachCell(
  engine: Engine,
  sheetId: string,
  area: Area,
  visit: (cell: Nullable<ICellData>, row: number, column: number) => void,
): void {
  const cells = engine.sheet(sheetId).getCellMatrix().getMatrix();
  const spilled = engine.formulas.getArrayFormulaCellData()[engine.unitId]?.[sheetId] ?? undefined;
  for (let row = area.startRow; row <= area.endRow; row++) {
    const cellRow = cells[row];
    const spilledRow = spilled?.[row];
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const cell = cellRow?.[column];
      visit(hasContent(cell) ? cell : (spilledRow?.[column] ?? cell), row, column);
    }
  }
}

/** Whether a cell holds a value, a formula or rich text, as opposed to only looks. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (
    (cell.v !== null && cell.v !== undefined && cell.v !== "") || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p)
  );
}

/** The value of a cell that `forEachCell` gave. */
export function readCell(
  engine: Engine,
  sheet: Worksheet,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): ReadCell {
  if (!cell) return emptyCell;
  const { core } = engine.packages;
  const value = cell.v;
  if (value === null || value === undefined) {
    const text = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
    return text === "" ? emptyCell : { value: text.replaceAll("\r", "\n"), isDateSerial: false, pattern: undefined };
  }
  if (cell.t === core.CellValueType.BOOLEAN) {
    return { value: value === 1 || value === true || value === "1", isDateSerial: false, pattern: undefined };
  }
  if (typeof value === "string") {
    if (cell.t !== core.CellValueType.NUMBER) return { value, isDateSerial: false, pattern: undefined };
  }
  const number = typeof value === "boolean" ? value : Number(value);
  if (typeof number === "boolean") return { value: number, isDateSerial: false, pattern: undefined };
  const pattern = patternOf(engine, sheet, row, column);
  return { value: number, isDateSerial: pattern !== undefined && core.numfmt.isDateFormat(pattern), pattern };
}

/** The text a person sees in the cell; `language` is the two letters of the number format's language. */
export function displayText(engine: Engine, cell: ReadCell, language: string): string {
  const { value, pattern } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const { core } = engine.packages;
  return core.numfmt.format(core.isDefaultFormat(pattern) ? "General" : (pattern ?? "General"), value, {
    locale: language,
  });
}

/** New content and looks for one cell; what is left out stays as it is. */
export interface CellChange extends Partial<CellContent> {
  readonly s?: Nullable<IStyleData>;
}

/**
 * Writes cells without an undo step. With `looksOnly` the formulas that read the cells are not calculated again.
 * `change` gives what becomes of each cell, undefined for nothing.
 */
export function writeCells(
  engine: Engine,
  sheetId: string,
  area: Area,
  change: (row: number, column: number) => CellChange | undefined,
  looksOnly = false,
): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = area.startRow; row <= area.endRow; row++) {
    const changedRow: Record<number, ICellData> = {};
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const changed = change(row, column);
      if (changed) changedRow[column] = changed;
    }
    if (Object.keys(changedRow).length > 0) cellValue[row] = changedRow;
  }
  if (Object.keys(cellValue).length === 0) return;
  engine.run(engine.packages.sheets.SetRangeValuesMutation.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    cellValue,
    // A change of looks is told by this trigger; any other makes Univer calculate anew.
    ...(looksOnly ? { trigger: engine.packages.sheets.SetStyleCommand.id } : {}),
  });
}

/** The last row and column with content, counted from 0; -1 for both on an empty sheet. */
export function contentEnd(engine: Engine, sheetId: string): { row: number; column: number } {
  const end = { row: -1, column: -1 };
  const take = (rows: Record<number, Record<number, Nullable<ICellData>>> | undefined): void => {
    for (const [row, cells] of Object.entries(rows ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (!hasContent(cell)) continue;
        end.row = Math.max(end.row, Number(row));
        end.column = Math.max(end.column, Number(column));
      }
    }
  };
  take(engine.sheet(sheetId).getCellMatrix().getMatrix());
  take(engine.formulas.getArrayFormulaCellData()[engine.unitId]?.[sheetId] ?? undefined);
  return end;
}

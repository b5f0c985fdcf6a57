// What the Sheets API answers about a spreadsheet, as tabs with cells: values as people see them, dates as days.

import { FileFault } from "../../files/file-fault.ts";
import type { NamedGrid } from "../../files/plan-tables.ts";
import { mostCells, mostColumns, mostRows, mostTabs } from "../../files/workbook-limits.ts";
import type { Cell } from "../../sheet/cell.ts";

/** All that is asked for, in one request: a tab's name and kind, and of each cell its value and whether it is a date. */
export const wantedFields =
  "sheets(properties(title,hidden,sheetType),data(startRow,startColumn,rowData(values(effectiveValue,effectiveFormat(numberFormat(type))))))";

const errors: Readonly<Record<string, string>> = {
  NULL_VALUE: "#NULL!",
  DIVIDE_BY_ZERO: "#DIV/0!",
  VALUE: "#VALUE!",
  REF: "#REF!",
  NAME: "#NAME?",
  NUM: "#NUM!",
  N_A: "#N/A",
};

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const its = member(value, name);
  return Array.isArray(its) ? its : [];
}

function numberIn(value: unknown, name: string): number {
  const its = member(value, name);
  return typeof its === "number" ? its : 0;
}

/** Days since 30 December 1899, as spreadsheets count; a date that has no time is its day. */
function dateText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 1_440) * 60_000);
  if (Number.isNaN(date.getTime())) return "#NUM!";
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16).replace("T", " ");
}

function cellOf(cell: unknown): Cell {
  const value = member(cell, "effectiveValue");
  const number = member(value, "numberValue");
  if (typeof number === "number") {
    const type = member(member(member(cell, "effectiveFormat"), "numberFormat"), "type");
    return type === "DATE" || type === "DATE_TIME" ? dateText(number) : number;
  }
  const other = member(value, "stringValue") ?? member(value, "boolValue");
  if (typeof other === "string" || typeof other === "boolean") return other;
  const error = member(value, "errorValue");
  return error === undefined ? "" : (errors[String(member(error, "type"))] ?? "#ERROR!");
}

function rowsOf(sheet: unknown, limit: { cells: number }): Cell[][] {
  const rows: Cell[][] = [];
  for (const data of listIn(sheet, "data")) {
    const [startRow, startColumn] = [numberIn(data, "startRow"), numberIn(data, "startColumn")];
    listIn(data, "rowData").forEach((rowData, index) => {
      const row: Cell[] = Array.from({ length: startColumn }, () => "");
      row.push(
        ...listIn(rowData, "values")
          .slice(0, Math.max(0, mostColumns - startColumn))
          .map(cellOf),
      );
      while (row.length > 0 && row[row.length - 1] === "") row.pop();
      if (row.length === 0) return;
      limit.cells -= row.length;
      if (startRow + index >= mostRows) throw new FileFault({ kind: "too-many-rows", most: mostRows });
      if (limit.cells < 0) throw new FileFault({ kind: "too-many-cells", most: mostCells });
      while (rows.length < startRow + index) rows.push([]);
      rows[startRow + index] = row;
    });
  }
  return rows;
}

/**
 * The visible tabs; `undefined` for an answer that is none.
 * @throws FileFault for what is far larger than any plan.
 */
export function tabsOfAnswer(answer: unknown): NamedGrid[] | undefined {
  const sheets = member(answer, "sheets");
  if (!Array.isArray(sheets)) return undefined;
  const limit = { cells: mostCells };
  return sheets.slice(0, mostTabs).flatMap((sheet): NamedGrid[] => {
    const properties = member(sheet, "properties");
    const type = member(properties, "sheetType") ?? "GRID";
    if (member(properties, "hidden") === true || type !== "GRID") return [];
    return [{ name: String(member(properties, "title") ?? ""), grid: rowsOf(sheet, limit) }];
  });
}

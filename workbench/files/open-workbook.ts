// Makes the workbench's plan file of a spreadsheet file: values, formulas, looks, notes, drop-downs and colour rules.

import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { type CellLook, type FileCell, type FileTab, type FileWorkbook, isFormula } from "../../src/files/workbook.ts";
import type { PlanFile } from "../host/plan-file.ts";
import { type Area, areaFromA1, columnLetters } from "../univer/area.ts";
import { emptySheet } from "../univer/structure.ts";

/** Univer's words for kinds of values and for sides. */
const kinds = { string: 1, number: 2, boolean: 3 } as const;
const sides = { left: 1, center: 2, right: 3 } as const;
const wraps = 3;
const middle = 2;
const mediumLine = 8;

const DAY = 86_400_000;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}))?$/;

/** The day number of "2026-11-01 14:30"; `undefined` for other text. */
function serialOf(text: string): number | undefined {
  const [, year, month, day, hours = "0", minutes = "0"] = isoDay.exec(text) ?? [];
  if (year === undefined) return undefined;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes));
  return (moment - Date.UTC(1899, 11, 30)) / DAY;
}

function styleOf(look: CellLook): IStyleData {
  const { background, ink, bold, italic, align, format, wraps: isWrapped, underlined } = look;
  return {
    ...(background === undefined ? {} : { bg: { rgb: background.toLowerCase() } }),
    ...(ink === undefined ? {} : { cl: { rgb: ink.toLowerCase() } }),
    ...(bold === true ? { bl: 1 } : {}),
    ...(italic === true ? { it: 1 } : {}),
    ...(align === undefined ? {} : { ht: sides[align] }),
    ...(isWrapped === true ? { tb: wraps, vt: middle } : {}),
    ...(format === undefined ? {} : { n: { pattern: format } }),
    ...(underlined === true ? { bd: { b: { s: mediumLine, cl: { rgb: "#b3bccb" } } } } : {}),
  };
}

function shows(look: CellLook | undefined): "day" | "other" {
  return look?.format !== undefined && /[yd]/i.test(look.format.replace(/"[^"]*"|\[[^\]]*\]/g, "")) ? "day" : "other";
}

function contentOf(cell: Exclude<FileCell, object> | undefined, look: CellLook | undefined): ICellData {
  if (cell === undefined || cell === "") return {};
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: kinds.boolean };
  if (typeof cell === "number") return { v: cell, t: kinds.number };
  const serial = shows(look) === "day" ? serialOf(cell) : undefined;
  return serial === undefined ? { v: cell, t: kinds.string } : { v: serial, t: kinds.number };
}

function cellData(cell: FileCell, look: CellLook | undefined): ICellData {
  const style = look === undefined ? {} : { s: styleOf(look) };
  if (cell instanceof Date) return { v: (cell.getTime() - Date.UTC(1899, 11, 30)) / DAY, t: kinds.number, ...style };
  if (!isFormula(cell)) return { ...contentOf(cell, look), ...style };
  const result = cell.result instanceof Date ? undefined : cell.result;
  return { f: `=${cell.formula}`, ...contentOf(result, look), ...style };
}

interface Place {
  readonly id: string;
  readonly tab: FileTab;
  readonly size: { readonly rows: number; readonly columns: number };
}

function areasOf(areas: readonly string[], size: Place["size"]): Area[] {
  return areas.flatMap((area) => {
    const found = areaFromA1(area, size);
    if (found === undefined) return [];
    // Rules on whole columns reach further than the sheet does.
    const { startRow, startColumn } = found;
    const [endRow, endColumn] = [Math.min(found.endRow, size.rows - 1), Math.min(found.endColumn, size.columns - 1)];
    return startRow > endRow || startColumn > endColumn ? [] : [{ startRow, startColumn, endRow, endColumn }];
  });
}

function sheetOf({ id, tab, size }: Place): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    const cellRow = cells[row] ?? {};
    cellRow[column] = cell;
    cells[row] = cellRow;
  };
  const looks = new Map(tab.looks);
  tab.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const name = `${columnLetters(column)}${index + 1}`;
      const data = cellData(cell, looks.get(name));
      looks.delete(name);
      if (Object.keys(data).length > 0) put(index, column, data);
    });
  });
  for (const [name, look] of looks) {
    const [at] = areasOf([name], size);
    if (at !== undefined) put(at.startRow, at.startColumn, { s: styleOf(look) });
  }
  const { frozenRows, frozenColumns } = tab;
  return {
    id,
    name: tab.name,
    ...emptySheet,
    rowCount: size.rows,
    columnCount: size.columns,
    hidden: tab.isHidden ? 1 : 0,
    cellData: cells,
    mergeData: areasOf(tab.merged, size),
    columnData: Object.fromEntries(
      tab.widths.flatMap((width, column) => (width === undefined ? [] : [[column, { w: width }]])),
    ),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
  };
}

/** What Univer keeps beside the sheets, by the name of the plugin that reads it. */
function resourcesOf(places: readonly Place[], help: string): NonNullable<IWorkbookData["resources"]> {
  const bySheet = (of: (place: Place) => unknown): string =>
    JSON.stringify(Object.fromEntries(places.map((place) => [place.id, of(place)])));
  const notes = ({ tab, size }: Place): unknown => {
    const rows: Record<number, Record<number, object>> = {};
    for (const [index, { cell, text }] of tab.notes.entries()) {
      const [at] = areasOf([cell], size);
      if (at === undefined) continue;
      const { startRow: row, startColumn: col } = at;
      const noteRow = rows[row] ?? {};
      noteRow[col] = { width: 220, height: 80, id: `note-${row}-${col}-${index}`, row, col, note: text };
      rows[row] = noteRow;
    }
    return rows;
  };
  const rules = ({ tab, size }: Place): unknown =>
    tab.rules.map(({ areas, formula, background, ink }, index) => ({
      cfId: `rule-${index}`,
      ranges: areasOf(areas, size),
      stopIfTrue: false,
      rule: {
        type: "highlightCell",
        subType: "formula",
        value: `=${formula}`,
        style: {
          ...(background === undefined ? {} : { bg: { rgb: background.toLowerCase() } }),
          ...(ink === undefined ? {} : { cl: { rgb: ink.toLowerCase() } }),
        },
      },
    }));
  const dropDowns = ({ tab, size }: Place): unknown =>
    tab.dropDowns.map(({ area, list, from }, index) => ({
      uid: `list-${index}`,
      ranges: areasOf([area], size),
      type: "list",
      formula1: list === undefined ? `=${from}` : JSON.stringify(list),
      allowBlank: true,
      showErrorMessage: true,
      // A hint beside the cell; what is typed stays.
      errorStyle: 2,
      error: help,
      showDropDown: true,
      renderMode: 1,
    }));
  return [
    { name: "SHEET_NOTE_PLUGIN", data: bySheet(notes) },
    { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: bySheet(rules) },
    { name: "SHEET_DATA_VALIDATION_PLUGIN", data: bySheet(dropDowns) },
  ];
}

/** @param help shown with a drop-down whose cell holds something else. */
export function planFileOf({ tabs }: FileWorkbook, name: string, help: string): PlanFile {
  const places = tabs.map((tab, index): Place => {
    const columns = Math.max(emptySheet.columnCount, ...tab.rows.map((row) => row.length + 1));
    return { id: String(index), tab, size: { rows: Math.max(emptySheet.rowCount, tab.rows.length + 100), columns } };
  });
  return {
    format: "erasmus-planner-workbench",
    version: 1,
    savedAt: new Date().toISOString(),
    workbook: {
      id: crypto.randomUUID(),
      name,
      sheetOrder: places.map(({ id }) => id),
      sheets: Object.fromEntries(places.map((place) => [place.id, sheetOf(place)])),
      resources: resourcesOf(places, help),
    },
    properties: { document: {}, user: {}, script: {} },
  };
}

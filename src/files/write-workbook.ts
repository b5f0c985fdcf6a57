// Writes an Excel workbook. Text is written as text: only what is marked as a formula is one.

import { type CellValue, type Fill, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { areaName, cellName, fixed, onTab } from "../sheet/areas.ts";
import { type Cell, isDate } from "../sheet/cell.ts";
import {
  type CellLook,
  type FileCell,
  type FileDropDown,
  type FileTab,
  type FileWorkbook,
  isFormula,
} from "./workbook.ts";

/** Excel takes no longer texts in a cell, and no longer lists inside a drop-down. */
const longest = { text: 32_767, list: 250 } as const;

/** Cells of a spreadsheet file cannot hold most control characters, nor half of a character. */
function writable(text: string): string {
  return text
    .slice(0, longest.text)
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd");
}

function plainValue(cell: Cell): Exclude<CellValue, null | undefined> {
  if (isDate(cell)) return new Date(cell.getTime());
  return typeof cell === "string" ? writable(cell) : cell;
}

function valueOfCell(cell: FileCell): CellValue {
  if (isFormula(cell)) {
    const result = cell.result === undefined ? undefined : plainValue(cell.result);
    const isPlain = typeof result !== "object" || result instanceof Date;
    return { formula: cell.formula, ...(isPlain && result !== undefined ? { result } : {}) };
  }
  return cell === "" ? null : plainValue(cell);
}

function argb(colour: string): { argb: string } {
  return { argb: `FF${colour.replace("#", "").toUpperCase()}` };
}

function fillOf(colour: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: argb(colour), bgColor: argb(colour) };
}

function applyLook(sheet: Worksheet, name: string, look: CellLook): void {
  const cell = sheet.getCell(name);
  const { background, ink, bold, italic, align, format, wraps, underlined } = look;
  if (background !== undefined) cell.fill = fillOf(background);
  if (ink !== undefined || bold === true || italic === true) {
    cell.font = {
      name: "Calibri",
      size: 11,
      ...(ink === undefined ? {} : { color: argb(ink) }),
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
    };
  }
  if (align !== undefined || wraps === true) {
    cell.alignment = {
      ...(align === undefined ? {} : { horizontal: align }),
      ...(wraps === true ? { wrapText: true, vertical: "middle" } : {}),
    };
  }
  if (format !== undefined) cell.numFmt = format;
  if (underlined === true) cell.border = { bottom: { style: "medium", color: argb("#B3BCCB") } };
}

/** Lists that are too long for a drop-down stand on a tab of their own, which is hidden. */
class ListTab {
  readonly columns: (readonly string[])[] = [];
  private readonly name: string;

  constructor(taken: readonly string[]) {
    let name = "Lists";
    for (let count = 2; taken.includes(name); count += 1) name = `Lists ${count}`;
    this.name = name;
  }

  /** The cells where the list stands. */
  areaOf(list: readonly string[]): string {
    const known = this.columns.findIndex((one) => one.join("\n") === list.join("\n"));
    const column = known >= 0 ? known : this.columns.push(list) - 1;
    return onTab(this.name, fixed(areaName(0, column, list.length - 1, column)));
  }

  addTo(workbook: Workbook): void {
    if (this.columns.length === 0) return;
    const sheet = workbook.addWorksheet(this.name, { state: "hidden" });
    this.columns.forEach((list, column) => {
      list.forEach((entry, row) => {
        // A drop-down compares values: the year 2026 is a number.
        sheet.getCell(cellName(row, column)).value = /^\d{1,9}$/.test(entry) ? Number(entry) : writable(entry);
      });
    });
  }
}

function addDropDown(sheet: Worksheet, { area, list, from }: FileDropDown, lists: ListTab): void {
  const isShort = list !== undefined && list.join(",").length <= longest.list && !list.some((one) => /[",]/.test(one));
  const formula = list === undefined ? from : isShort ? `"${list.join(",")}"` : lists.areaOf(list);
  if (formula === undefined || (list !== undefined && list.length === 0)) return;
  const key = area.includes(":") ? `range:${area}` : area;
  sheet.dataValidations.add(key, { type: "list", allowBlank: true, formulae: [formula], showErrorMessage: false });
}

function fillTab(sheet: Worksheet, tab: FileTab, lists: ListTab): void {
  tab.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const value = valueOfCell(cell);
      if (value !== null) sheet.getCell(cellName(row, column)).value = value;
    });
  });
  for (const [name, look] of tab.looks) applyLook(sheet, name, look);
  for (const area of tab.merged) sheet.mergeCells(area);
  tab.widths.forEach((width, column) => {
    if (width !== undefined) sheet.getColumn(column + 1).width = Math.max(1, (width - 5) / 7);
  });
  for (const { cell, text } of tab.notes) sheet.getCell(cell).note = writable(text);
  for (const dropDown of tab.dropDowns) addDropDown(sheet, dropDown, lists);
  tab.rules.forEach(({ areas, formula, background, ink }, index) => {
    const style = {
      ...(background === undefined ? {} : { fill: fillOf(background) }),
      ...(ink === undefined ? {} : { font: { color: argb(ink) } }),
    };
    const rule = { type: "expression" as const, priority: index + 1, formulae: [formula], style };
    sheet.addConditionalFormatting({ ref: areas.join(" "), rules: [rule] });
  });
}

/** @param at when it was made, for the file's own properties: the same workbook gives the same bytes. */
export async function writeWorkbook({ tabs }: Pick<FileWorkbook, "tabs">, at: Date): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = "Erasmus Planner";
  workbook.created = at;
  workbook.modified = at;
  // What stands in formulas was calculated by us: the spreadsheet calculates once more when it opens the file.
  workbook.calcProperties = { fullCalcOnLoad: true };
  const lists = new ListTab(tabs.map(({ name }) => name));
  for (const tab of tabs) {
    const { frozenRows, frozenColumns } = tab;
    const sheet = workbook.addWorksheet(tab.name, {
      state: tab.isHidden ? "hidden" : "visible",
      views: frozenRows + frozenColumns > 0 ? [{ state: "frozen", xSplit: frozenColumns, ySplit: frozenRows }] : [],
    });
    fillTab(sheet, tab, lists);
  }
  lists.addTo(workbook);
  return workbook.xlsx.writeBuffer();
}

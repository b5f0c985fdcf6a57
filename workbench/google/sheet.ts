// Google's Sheet over one tab of the workbook.

import { type Area, areaFromA1, splitSheetName } from "../univer/area.ts";
import { contentEnd, writeCells } from "../univer/cells.ts";
import { readRules, replaceRules } from "../univer/conditional-rules.ts";
import {
  activateSheet,
  insertColumns,
  insertRows,
  removeColumns,
  removeRows,
  renameSheet,
} from "../univer/structure.ts";
import { emptyContent } from "../univer/typed-input.ts";
import { conditionalRuleOf, wrapConditionalRule } from "./conditional-format-rule.ts";
import type { GoogleContext } from "./context.ts";
import { addMetadata, metadataFinder, metadataOf } from "./developer-metadata.ts";
import { filterOf } from "./filter.ts";
import { protectArea, protections, refuseIfProtected } from "./protection.ts";
import { createRangeList } from "./range-list.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The methods of Sheet that the workbench has. */
export type SheetMethods = Pick<
  Sheet,
  | "activate"
  | "addDeveloperMetadata"
  | "appendRow"
  | "clear"
  | "clearConditionalFormatRules"
  | "clearContents"
  | "createDeveloperMetadataFinder"
  | "deleteColumns"
  | "deleteRow"
  | "deleteRows"
  | "getActiveCell"
  | "getActiveRange"
  | "getColumnWidth"
  | "getConditionalFormatRules"
  | "getDataRange"
  | "getDeveloperMetadata"
  | "getFilter"
  | "getFrozenColumns"
  | "getFrozenRows"
  | "getIndex"
  | "getLastColumn"
  | "getLastRow"
  | "getMaxColumns"
  | "getMaxRows"
  | "getName"
  | "getParent"
  | "getProtections"
  | "getRange"
  | "getRangeList"
  | "getRowHeight"
  | "getSheetId"
  | "getSheetName"
  | "getTabColor"
  | "hideColumns"
  | "hideSheet"
  | "insertColumnAfter"
  | "insertColumnBefore"
  | "insertColumnsAfter"
  | "insertColumnsBefore"
  | "insertRowAfter"
  | "insertRowBefore"
  | "insertRowsAfter"
  | "insertRowsBefore"
  | "isSheetHidden"
  | "protect"
  | "setActiveRange"
  | "setActiveSelection"
  | "setColumnWidth"
  | "setColumnWidths"
  | "setConditionalFormatRules"
  | "setFrozenColumns"
  | "setFrozenRows"
  | "setName"
  | "setRowHeight"
  | "setRowHeights"
  | "setTabColor"
  | "showSheet"
>;

/** The number Google gives a sheet; Univer's own ids are texts, made into a number by their letters. */
export function sheetNumber(sheetId: string): number {
  if (/^\d{1,10}$/.test(sheetId)) return Number(sheetId);
  let number = 7;
  for (const letter of sheetId) number = (Math.imul(number, 31) + letter.charCodeAt(0)) & 0x7fffffff;
  return number;
}

/** The sheet with this id of the workbook. */
export function createSheet(context: GoogleContext, sheetId: string): Sheet {
  const { access, engine, make } = context;
  const { core, sheets } = engine.packages;
  const worksheet = () => engine.sheet(sheetId);
  const reading = (method: string) => access.pass("read", `Sheet.${method}`);
  const whole = (): Area => ({
    startRow: 0,
    startColumn: 0,
    endRow: worksheet().getRowCount() - 1,
    endColumn: worksheet().getColumnCount() - 1,
  });
  const writing = (method: string) => {
    access.pass("write", `Sheet.${method}`);
    refuseIfProtected(context, sheetId, whole());
  };
  const place = { unitId: engine.unitId, subUnitId: sheetId };
  const change = (id: string, parameters: object) => engine.asScript(() => engine.run(id, { ...place, ...parameters }));

  const structure = (method: string, act: () => void): Sheet => {
    writing(method);
    engine.asScript(act);
    return self;
  };
  const widths = (method: string, from: number, count: number, width: number) => {
    writing(method);
    const ranges = [{ ...whole(), startColumn: from - 1, endColumn: from + count - 2 }];
    change(sheets.SetWorksheetColWidthMutation.id, { ranges, colWidth: width });
    return self;
  };
  const heights = (method: string, from: number, count: number, height: number) => {
    writing(method);
    const ranges = [{ ...whole(), startRow: from - 1, endRow: from + count - 2 }];
    change(sheets.SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: core.BooleanNumber.FALSE });
    change(sheets.SetWorksheetRowHeightMutation.id, { ranges, rowHeight: height });
    return self;
  };
  const freeze = (method: string, rows: number, columns: number) => {
    writing(method);
    change(sheets.SetFrozenMutation.id, {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  };
  const frozen = () => worksheet().getFreeze();

  const rangeAt = (row: number | string, column?: number, rows = 1, columns = 1) => {
    const area = typeof row === "string" ? fromA1(row) : fromNumbers(row, column ?? Number.NaN, rows, columns);
    return context.range(sheetId, area);
  };
  function fromA1(notation: string): Area {
    const { sheetName, cells } = splitSheetName(notation);
    const named = sheetName === undefined || sheetName === worksheet().getName();
    const area = named ? areaFromA1(cells, { rows: whole().endRow + 1, columns: whole().endColumn + 1 }) : undefined;
    if (!area) throw make.error(`Range not found: ${notation}`);
    return inSheet(area);
  }
  function fromNumbers(row: number, column: number, rows: number, columns: number): Area {
    for (const [name, given] of Object.entries({ row, column, rows, columns })) {
      if (!Number.isInteger(given) || given < 1) {
        throw make.error(`The starting row, column and the size of the range must be at least 1 (${name}: ${given}).`);
      }
    }
    return inSheet({
      startRow: row - 1,
      startColumn: column - 1,
      endRow: row + rows - 2,
      endColumn: column + columns - 2,
    });
  }
  function inSheet(area: Area): Area {
    const { endRow, endColumn } = whole();
    if (area.endRow > endRow || area.endColumn > endColumn) {
      throw make.error("The coordinates of the range are outside the dimensions of the sheet.");
    }
    return area;
  }
  const selected = (): Area => {
    const selection = engine.selections.getWorkbookSelections(engine.unitId).getSelectionsOfWorksheet(sheetId).at(-1);
    return selection?.range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  };

  const methods: SheetMethods = {
    getName: () => worksheet().getName(),
    getSheetName: () => worksheet().getName(),
    getSheetId: () => sheetNumber(sheetId),
    getIndex: () => engine.workbook.getIndexBySheetId(sheetId) + 1,
    getParent: () => context.spreadsheet(),
    setName: (name) =>
      structure("setName", () => {
        if (engine.workbook.getSheets().some((sheet) => sheet.getName() === name && sheet.getSheetId() !== sheetId)) {
          throw make.error(`A sheet with the name "${name}" already exists. Please enter another name.`);
        }
        renameSheet(engine, sheetId, name);
      }),

    getRange: rangeAt,
    getRangeList: (notations) =>
      createRangeList(
        context,
        notations.map((notation) => rangeAt(notation)),
      ),
    getDataRange() {
      reading("getDataRange");
      const end = contentEnd(engine, sheetId);
      return rangeAt(1, 1, Math.max(1, end.row + 1), Math.max(1, end.column + 1));
    },
    getLastRow() {
      reading("getLastRow");
      return contentEnd(engine, sheetId).row + 1;
    },
    getLastColumn() {
      reading("getLastColumn");
      return contentEnd(engine, sheetId).column + 1;
    },
    getMaxRows() {
      reading("getMaxRows");
      return worksheet().getRowCount();
    },
    getMaxColumns() {
      reading("getMaxColumns");
      return worksheet().getColumnCount();
    },
    getActiveRange: () => context.range(sheetId, selected()),
    getActiveCell() {
      const { startRow, startColumn } = selected();
      return context.range(sheetId, { startRow, startColumn, endRow: startRow, endColumn: startColumn });
    },
    setActiveRange: (range) => range.activate(),
    setActiveSelection: (range: GoogleAppsScript.Spreadsheet.Range | string) =>
      (typeof range === "string" ? rangeAt(range) : range).activate(),
    activate() {
      access.pass("notice", "Sheet.activate");
      engine.asScript(() => activateSheet(engine, sheetId));
      return self;
    },

    appendRow(values) {
      const { row } = contentEnd(engine, sheetId);
      if (row + 1 > whole().endRow) structure("appendRow", () => insertRows(engine, sheetId, row + 1, 1));
      rangeAt(row + 2, 1, 1, values.length).setValues([values]);
      return self;
    },
    insertRowAfter: (row) => structure("insertRowAfter", () => insertRows(engine, sheetId, row, 1)),
    insertRowBefore: (row) => structure("insertRowBefore", () => insertRows(engine, sheetId, row - 1, 1)),
    insertRowsAfter: (row, count) => structure("insertRowsAfter", () => insertRows(engine, sheetId, row, count)),
    insertRowsBefore: (row, count) => structure("insertRowsBefore", () => insertRows(engine, sheetId, row - 1, count)),
    insertColumnAfter: (column) => structure("insertColumnAfter", () => insertColumns(engine, sheetId, column, 1)),
    insertColumnBefore: (column) =>
      structure("insertColumnBefore", () => insertColumns(engine, sheetId, column - 1, 1)),
    insertColumnsAfter: (column, count) =>
      structure("insertColumnsAfter", () => insertColumns(engine, sheetId, column, count)),
    insertColumnsBefore: (column, count) =>
      structure("insertColumnsBefore", () => insertColumns(engine, sheetId, column - 1, count)),
    deleteRow: (row) => structure("deleteRow", () => removeRows(engine, sheetId, row - 1, 1)),
    deleteRows: (row, count) => void structure("deleteRows", () => removeRows(engine, sheetId, row - 1, count)),
    deleteColumns: (column, count) =>
      void structure("deleteColumns", () => removeColumns(engine, sheetId, column - 1, count)),
    clear() {
      writing("clear");
      engine.asScript(() => writeCells(engine, sheetId, usedArea(), () => ({ ...emptyContent, s: null })));
      return self;
    },
    clearContents() {
      writing("clearContents");
      engine.asScript(() => writeCells(engine, sheetId, usedArea(), () => emptyContent));
      return self;
    },

    setFrozenRows: (rows) => freeze("setFrozenRows", rows, frozen().xSplit),
    setFrozenColumns: (columns) => freeze("setFrozenColumns", frozen().ySplit, columns),
    getFrozenRows: () => frozen().ySplit,
    getFrozenColumns: () => frozen().xSplit,
    setColumnWidth: (column, width) => widths("setColumnWidth", column, 1, width),
    setColumnWidths: (column, count, width) => widths("setColumnWidths", column, count, width),
    getColumnWidth(column) {
      reading("getColumnWidth");
      return worksheet().getColumnWidth(column - 1);
    },
    setRowHeight: (row, height) => heights("setRowHeight", row, 1, height),
    setRowHeights: (row, count, height) => heights("setRowHeights", row, count, height),
    getRowHeight(row) {
      reading("getRowHeight");
      return worksheet().getRowHeight(row - 1);
    },
    hideColumns(column: number, count?: number) {
      writing("hideColumns");
      const ranges = [{ ...whole(), startColumn: column - 1, endColumn: column + (count ?? 1) - 2 }];
      change(sheets.SetColHiddenMutation.id, { ranges });
    },
    hideSheet() {
      writing("hideSheet");
      change(sheets.SetWorksheetHideMutation.id, { hidden: core.BooleanNumber.TRUE });
      return self;
    },
    showSheet() {
      writing("showSheet");
      change(sheets.SetWorksheetHideMutation.id, { hidden: core.BooleanNumber.FALSE });
      return self;
    },
    isSheetHidden: () => worksheet().isSheetHidden() === core.BooleanNumber.TRUE,
    setTabColor(color) {
      writing("setTabColor");
      change(sheets.SetTabColorMutation.id, { color: color ?? "" });
      return self;
    },
    getTabColor: () => worksheet().getTabColor() || null,

    getConditionalFormatRules() {
      reading("getConditionalFormatRules");
      const rules = make.array<ConditionalFormatRule>();
      for (const rule of readRules(engine, sheetId)) rules.push(wrapConditionalRule(context, sheetId, rule));
      return rules;
    },
    setConditionalFormatRules(rules) {
      writing("setConditionalFormatRules");
      const wanted = rules.map((rule) => conditionalRuleOf(context, rule));
      engine.asScript(() => replaceRules(engine, sheetId, wanted));
    },
    clearConditionalFormatRules() {
      writing("clearConditionalFormatRules");
      engine.asScript(() => replaceRules(engine, sheetId, []));
    },
    getFilter() {
      reading("getFilter");
      return filterOf(context, sheetId);
    },

    protect() {
      access.pass("write", "Sheet.protect");
      return protectArea(context, sheetId);
    },
    getProtections(type) {
      reading("getProtections");
      return protections(context, type, sheetId);
    },
    addDeveloperMetadata(...given: unknown[]) {
      access.pass("write", "Sheet.addDeveloperMetadata");
      addMetadata(context, { kind: "sheet", sheetId }, given);
      return self;
    },
    getDeveloperMetadata() {
      reading("getDeveloperMetadata");
      return metadataOf(context, { kind: "sheet", sheetId });
    },
    createDeveloperMetadataFinder: () => metadataFinder(context, { sheetId }),
  };

  function usedArea(): Area {
    const cells = worksheet().getCellMatrix();
    return { startRow: 0, startColumn: 0, endRow: Math.max(0, cells.getLength() - 1), endColumn: whole().endColumn };
  }

  const self: Sheet = context.supported<Sheet>("SpreadsheetApp.Sheet", methods);
  return self;
}

// Google's Spreadsheet over the open workbook.

import { areaFromA1, splitSheetName } from "../univer/area.ts";
import { readNames, removeName, writeName } from "../univer/names.ts";
import { addSheet, removeSheet } from "../univer/structure.ts";
import type { GoogleContext } from "./context.ts";
import { addMetadata, metadataFinder, metadataOf } from "./developer-metadata.ts";
import { protections, refuseReader } from "./protection.ts";
import { ownTimeZone } from "./session.ts";
import { sheetNumber } from "./sheet.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** The methods of Spreadsheet that the workbench has. */
export type SpreadsheetMethods = Pick<
  Spreadsheet,
  | "addDeveloperMetadata"
  | "createDeveloperMetadataFinder"
  | "deleteSheet"
  | "getActiveCell"
  | "getActiveRange"
  | "getActiveSheet"
  | "getDeveloperMetadata"
  | "getId"
  | "getName"
  | "getNamedRanges"
  | "getNumSheets"
  | "getProtections"
  | "getRange"
  | "getRangeByName"
  | "getSheetByName"
  | "getSheets"
  | "getSpreadsheetLocale"
  | "getSpreadsheetTimeZone"
  | "insertSheet"
  | "moveActiveSheet"
  | "removeNamedRange"
  | "setActiveRange"
  | "setActiveSheet"
  | "setNamedRange"
  | "toast"
>;

/** The one spreadsheet there is. */
export function createSpreadsheet(context: GoogleContext): Spreadsheet {
  const { access, engine, make } = context;
  const { workbook } = engine;
  const reading = (method: string) => access.pass("read", `Spreadsheet.${method}`);
  const activeSheet = () => context.sheet(workbook.getActiveSheet().getSheetId());
  const idOf = (sheet: Sheet): string => {
    const number = sheet.getSheetId();
    const found = workbook.getSheets().find((one) => sheetNumber(one.getSheetId()) === number);
    if (!found) throw make.error("The sheet was deleted.");
    return found.getSheetId();
  };
  const range = (notation: string) => {
    const { sheetName, cells } = splitSheetName(notation);
    const sheet = sheetName === undefined ? workbook.getActiveSheet() : workbook.getSheetBySheetName(sheetName);
    const area = sheet && areaFromA1(cells, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
    return sheet && area ? context.range(sheet.getSheetId(), area) : rangeByName(notation);
  };
  const rangeByName = (name: string) => {
    const found = readNames(engine).find((one) => one.name.toLowerCase() === name.toLowerCase());
    return found ? context.range(found.sheetId, found.area) : null;
  };

  const methods: SpreadsheetMethods = {
    getId: () => engine.unitId,
    getName: () => workbook.getName(),
    getSpreadsheetLocale: () => context.settings.locale,
    getSpreadsheetTimeZone: ownTimeZone,

    getSheets() {
      reading("getSheets");
      const all = make.array<Sheet>();
      for (const sheet of workbook.getSheets()) all.push(context.sheet(sheet.getSheetId()));
      return all;
    },
    getNumSheets: () => workbook.getSheetSize(),
    getSheetByName(name) {
      reading("getSheetByName");
      const sheet = workbook.getSheetBySheetName(name);
      return sheet ? context.sheet(sheet.getSheetId()) : null;
    },
    getActiveSheet: activeSheet,
    setActiveSheet: (sheet) => sheet.activate(),
    insertSheet(...given: unknown[]) {
      access.pass("write", "Spreadsheet.insertSheet");
      refuseReader(context);
      const name = given.find((one) => typeof one === "string") ?? workbook.uniqueSheetName();
      const index =
        given.find((one) => typeof one === "number") ??
        workbook.getIndexBySheetId(workbook.getActiveSheet().getSheetId()) + 1;
      if (workbook.getSheetBySheetName(name)) {
        throw make.error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      const added = engine.asScript(() => addSheet(engine, name, index));
      return context.sheet(added).activate();
    },
    deleteSheet(sheet) {
      access.pass("write", "Spreadsheet.deleteSheet");
      refuseReader(context);
      if (workbook.getSheetSize() === 1) throw make.error("You can't remove all the sheets in a document.");
      const id = idOf(sheet);
      engine.asScript(() => removeSheet(engine, id));
    },
    moveActiveSheet(position) {
      access.pass("write", "Spreadsheet.moveActiveSheet");
      refuseReader(context);
      const subUnitId = workbook.getActiveSheet().getSheetId();
      const fromOrder = workbook.getIndexBySheetId(subUnitId);
      const { SetWorksheetOrderMutation } = engine.packages.sheets;
      engine.asScript(() =>
        engine.run(SetWorksheetOrderMutation.id, {
          unitId: engine.unitId,
          subUnitId,
          fromOrder,
          toOrder: position - 1,
        }),
      );
    },

    getRange(notation) {
      const found = range(notation);
      if (!found) throw make.error(`Range not found: ${notation}`);
      return found;
    },
    getActiveRange: () => activeSheet().getActiveRange(),
    getActiveCell: () => activeSheet().getActiveCell(),
    setActiveRange: (selected) => selected.activate(),
    getRangeByName(name) {
      reading("getRangeByName");
      return rangeByName(name);
    },
    setNamedRange(name, named) {
      access.pass("write", "Spreadsheet.setNamedRange");
      refuseReader(context);
      const area = {
        startRow: named.getRow() - 1,
        startColumn: named.getColumn() - 1,
        endRow: named.getLastRow() - 1,
        endColumn: named.getLastColumn() - 1,
      };
      engine.asScript(() => writeName(engine, { name, sheetId: idOf(named.getSheet()), area }));
    },
    removeNamedRange(name) {
      access.pass("write", "Spreadsheet.removeNamedRange");
      refuseReader(context);
      engine.asScript(() => removeName(engine, name));
    },
    getNamedRanges() {
      reading("getNamedRanges");
      const all = make.array<NamedRange>();
      for (const { name, sheetId, area } of readNames(engine)) {
        const namedMethods: Pick<NamedRange, "getName" | "getRange" | "remove"> = {
          getName: () => name,
          getRange: () => context.range(sheetId, area),
          remove: () => methods.removeNamedRange(name),
        };
        all.push(context.supported<NamedRange>("SpreadsheetApp.NamedRange", namedMethods));
      }
      return all;
    },

    toast(message: string, title?: string | null) {
      access.pass("notice", "Spreadsheet.toast");
      context.window.toast(message, title ?? "");
    },
    getProtections(type) {
      reading("getProtections");
      return protections(context, type);
    },
    addDeveloperMetadata(...given: unknown[]) {
      access.pass("write", "Spreadsheet.addDeveloperMetadata");
      refuseReader(context);
      addMetadata(context, { kind: "workbook" }, given);
      return self;
    },
    getDeveloperMetadata() {
      reading("getDeveloperMetadata");
      return metadataOf(context, { kind: "workbook" });
    },
    createDeveloperMetadataFinder: () => metadataFinder(context, {}),
  };
  const self: Spreadsheet = context.supported<Spreadsheet>("SpreadsheetApp.Spreadsheet", methods);
  return self;
}

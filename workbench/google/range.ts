// Google's Range over cells of the workbook.

import type { IStyleData, Nullable } from "@univerjs/core";
import { type Area, areaSize, areaToA1 } from "../univer/area.ts";
import {
  type CellChange,
  displayText,
  forEachCell,
  ownStyle,
  patternOf,
  readCell,
  writeCells,
} from "../univer/cells.ts";
import { isDate, partsOfSerial, serialOfDate } from "../univer/dates.ts";
import { readNotes, writeNote } from "../univer/notes.ts";
import { emptyContent, formulaContent, plainContent, typedContent } from "../univer/typed-input.ts";
import { writeValidation } from "../univer/validations.ts";
import { hexColor } from "./colors.ts";
import type { GoogleContext } from "./context.ts";
import { dataValidationAt, validationOf } from "./data-validation.ts";
import { addMetadata, metadataFinder, metadataOf } from "./developer-metadata.ts";
import { requireSize, rowsOf } from "./grid.ts";
import { protectArea, refuseIfProtected } from "./protection.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The methods of Range that the workbench has. */
export type RangeMethods = Pick<
  Range,
  | "activate"
  | "addDeveloperMetadata"
  | "clear"
  | "clearContent"
  | "clearDataValidations"
  | "clearFormat"
  | "clearNote"
  | "createDeveloperMetadataFinder"
  | "getA1Notation"
  | "getBackground"
  | "getBackgrounds"
  | "getCell"
  | "getColumn"
  | "getDataValidation"
  | "getDataValidations"
  | "getDeveloperMetadata"
  | "getDisplayValue"
  | "getDisplayValues"
  | "getFontColors"
  | "getFontWeights"
  | "getFormula"
  | "getFormulas"
  | "getLastColumn"
  | "getLastRow"
  | "getNote"
  | "getNotes"
  | "getNumColumns"
  | "getNumRows"
  | "getNumberFormat"
  | "getNumberFormats"
  | "getRow"
  | "getSheet"
  | "getValue"
  | "getValues"
  | "isBlank"
  | "offset"
  | "protect"
  | "setBackground"
  | "setBackgrounds"
  | "setBorder"
  | "setDataValidation"
  | "setDataValidations"
  | "setFontColor"
  | "setFontSize"
  | "setFontStyle"
  | "setFontWeight"
  | "setFormula"
  | "setFormulas"
  | "setHorizontalAlignment"
  | "setNote"
  | "setNotes"
  | "setNumberFormat"
  | "setNumberFormats"
  | "setValue"
  | "setValues"
  | "setVerticalAlignment"
  | "setWrap"
  | "setWrapStrategy"
>;

const LONGEST_TEXT = 50_000;
const DATE_PATTERN = "yyyy-mm-dd";

/** The range over `area`, which must lie inside the sheet. */
export function createRange(context: GoogleContext, sheetId: string, area: Area): Range {
  const { access, engine, make } = context;
  const { core } = engine.packages;
  const size = areaSize(area);
  const worksheet = () => engine.sheet(sheetId);
  const language = () => context.settings.locale.split("_")[0] ?? "en";
  const reading = (method: string) => access.pass("read", `Range.${method}`);
  const writing = (method: string) => {
    access.pass("write", `Range.${method}`);
    refuseIfProtected(context, sheetId, area);
  };
  const firstCell: Area = { ...area, endRow: area.startRow, endColumn: area.startColumn };

  const valuesOf = (cells: Area): unknown[][] => {
    const sheet = worksheet();
    const rows = make.array<unknown[]>();
    forEachCell(engine, sheetId, cells, (cell, row, column) => {
      const read = readCell(engine, sheet, cell, row, column);
      if (column === cells.startColumn) rows.push(make.array());
      const value =
        read.isDateSerial && typeof read.value === "number" ? make.date(partsOfSerial(read.value)) : read.value;
      rows.at(-1)?.push(value);
    });
    return rows;
  };
  const displayedOf = (cells: Area): string[][] => {
    const sheet = worksheet();
    const rows = make.array<string[]>();
    forEachCell(engine, sheetId, cells, (cell, row, column) => {
      if (column === cells.startColumn) rows.push(make.array());
      rows.at(-1)?.push(displayText(engine, readCell(engine, sheet, cell, row, column), language()));
    });
    return rows;
  };
  const formulasOf = (cells: Area): string[][] =>
    rowsOf(make, cells, (row, column) => worksheet().getCellMatrix().getValue(row, column)?.f ?? "");
  const looksOf = <Look>(cells: Area, look: (style: IStyleData) => Look): Look[][] =>
    rowsOf(make, cells, (row, column) => look(ownStyle(engine, worksheet(), row, column)));
  const notesOf = (cells: Area): string[][] => {
    const notes = readNotes(engine, sheetId, cells);
    return rowsOf(make, cells, (row, column) => notes.get(`${row},${column}`) ?? "");
  };

  const contentFor = (value: unknown, row: number, column: number): CellChange => {
    if (value === null || value === undefined || value === "") return emptyContent;
    if (typeof value === "number" || typeof value === "boolean") return plainContent(engine.packages, value);
    const pattern = patternOf(engine, worksheet(), row, column);
    if (isDate(value)) {
      const dated = pattern !== undefined && core.numfmt.isDateFormat(pattern);
      const content = plainContent(engine.packages, serialOfDate(value));
      return dated ? content : { ...content, s: { n: { pattern: DATE_PATTERN } } };
    }
    const text = String(value);
    if (text.length > LONGEST_TEXT) {
      throw make.error("Your input contains more than the maximum of 50000 characters in a single cell.");
    }
    const typed = typedContent(engine.packages, text, pattern);
    return typed.pattern === undefined ? typed.content : { ...typed.content, s: { n: { pattern: typed.pattern } } };
  };
  const write = (change: (row: number, column: number) => CellChange | undefined, looksOnly = false) =>
    engine.asScript(() => writeCells(engine, sheetId, area, change, looksOnly));
  const writeLooks = (method: string, style: (row: number, column: number) => IStyleData) => {
    writing(method);
    write((row, column) => ({ s: style(row, column) }), true);
    return self;
  };
  const fill = (color: Nullable<string>): IStyleData => {
    if (color === null || color === undefined) return { bg: null };
    const rgb = hexColor(color);
    if (rgb === undefined) throw make.error(`Invalid color: ${color}`);
    return { bg: { rgb } };
  };
  const at = <Item>(rows: readonly (readonly Item[])[], row: number, column: number) =>
    rows[row - area.startRow]?.[column - area.startColumn];
  const validate = (cells: readonly Area[], rule: DataValidation | null) =>
    engine.asScript(() => writeValidation(engine, sheetId, cells, rule === null ? undefined : validationOf(rule)));
  const inside = (rowOffset: number, columnOffset: number, rows: number, columns: number): Area => ({
    startRow: area.startRow + rowOffset,
    startColumn: area.startColumn + columnOffset,
    endRow: area.startRow + rowOffset + rows - 1,
    endColumn: area.startColumn + columnOffset + columns - 1,
  });

  const methods: RangeMethods = {
    getRow: () => area.startRow + 1,
    getColumn: () => area.startColumn + 1,
    getLastRow: () => area.endRow + 1,
    getLastColumn: () => area.endColumn + 1,
    getNumRows: () => size.rows,
    getNumColumns: () => size.columns,
    getA1Notation: () => areaToA1(area),
    getSheet: () => context.sheet(sheetId),
    getCell: (row, column) => context.range(sheetId, inside(row - 1, column - 1, 1, 1)),
    offset: (rowOffset: number, columnOffset: number, rows?: number, columns?: number) =>
      context.range(sheetId, inside(rowOffset, columnOffset, rows ?? size.rows, columns ?? size.columns)),

    getValue() {
      reading("getValue");
      return valuesOf(firstCell)[0]?.[0];
    },
    getValues() {
      reading("getValues");
      return valuesOf(area);
    },
    getDisplayValue() {
      reading("getDisplayValue");
      return displayedOf(firstCell)[0]?.[0] ?? "";
    },
    getDisplayValues() {
      reading("getDisplayValues");
      return displayedOf(area);
    },
    getFormula() {
      reading("getFormula");
      return formulasOf(firstCell)[0]?.[0] ?? "";
    },
    getFormulas() {
      reading("getFormulas");
      return formulasOf(area);
    },
    isBlank() {
      reading("isBlank");
      return valuesOf(area).every((row) => row.every((value) => value === ""));
    },
    setValue(value) {
      writing("setValue");
      write((row, column) => contentFor(value, row, column));
      return self;
    },
    setValues(values) {
      writing("setValues");
      requireSize(make, area, values);
      write((row, column) => contentFor(at(values, row, column), row, column));
      return self;
    },
    setFormula(formula) {
      writing("setFormula");
      write(() => formulaContent(formula));
      return self;
    },
    setFormulas(formulas) {
      writing("setFormulas");
      requireSize(make, area, formulas);
      write((row, column) => formulaContent(at(formulas, row, column) ?? ""));
      return self;
    },
    clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }) {
      writing("clear");
      if (!options?.formatOnly) write(() => emptyContent);
      if (!options?.contentsOnly) write(() => ({ s: null }), true);
      return self;
    },
    clearContent() {
      writing("clearContent");
      write(() => emptyContent);
      return self;
    },
    clearFormat() {
      writing("clearFormat");
      write(() => ({ s: null }), true);
      return self;
    },

    getNote() {
      reading("getNote");
      return notesOf(firstCell)[0]?.[0] ?? "";
    },
    getNotes() {
      reading("getNotes");
      return notesOf(area);
    },
    setNote(note) {
      writing("setNote");
      setNotes(() => note);
      return self;
    },
    setNotes(notes) {
      writing("setNotes");
      requireSize(make, area, notes);
      setNotes((row, column) => at(notes, row, column) ?? null);
      return self;
    },
    clearNote() {
      writing("clearNote");
      setNotes(() => null);
      return self;
    },

    getBackground() {
      reading("getBackground");
      return looksOf(firstCell, background)[0]?.[0] ?? "#ffffff";
    },
    getBackgrounds() {
      reading("getBackgrounds");
      return looksOf(area, background);
    },
    setBackground: (color) => writeLooks("setBackground", () => fill(color)),
    setBackgrounds(colors) {
      requireSize(make, area, colors);
      return writeLooks("setBackgrounds", (row, column) => fill(at(colors, row, column)));
    },
    getFontColors() {
      reading("getFontColors");
      return looksOf(area, (style) => (style.cl?.rgb && hexColor(style.cl.rgb)) || "#000000");
    },
    getFontWeights() {
      reading("getFontWeights");
      return looksOf(area, (style) => (style.bl === core.BooleanNumber.TRUE ? "bold" : "normal"));
    },
    setFontColor: (color) =>
      writeLooks("setFontColor", () => ({ cl: color === null ? null : { rgb: hexColor(color) ?? color } })),
    setFontWeight: (weight) =>
      writeLooks("setFontWeight", () => ({
        bl: weight === "bold" ? core.BooleanNumber.TRUE : core.BooleanNumber.FALSE,
      })),
    setFontStyle: (style) =>
      writeLooks("setFontStyle", () => ({
        it: style === "italic" ? core.BooleanNumber.TRUE : core.BooleanNumber.FALSE,
      })),
    setFontSize: (points) => writeLooks("setFontSize", () => ({ fs: points })),
    setHorizontalAlignment: (alignment) =>
      writeLooks("setHorizontalAlignment", () => ({ ht: horizontal[alignment ?? "normal"] })),
    setVerticalAlignment: (alignment) =>
      writeLooks("setVerticalAlignment", () => ({ vt: vertical[alignment ?? "bottom"] })),
    setWrap: (wrap) =>
      writeLooks("setWrap", () => ({ tb: wrap ? core.WrapStrategy.WRAP : core.WrapStrategy.OVERFLOW })),
    setWrapStrategy(strategy) {
      const name = String(strategy);
      const known = core.WrapStrategy[name as "WRAP" | "OVERFLOW" | "CLIP"];
      if (known === undefined) throw make.error(`Invalid argument: ${name}`);
      return writeLooks("setWrapStrategy", () => ({ tb: known }));
    },
    setBorder(
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      insideVertical: boolean | null,
      insideHorizontal: boolean | null,
      color?: string | null,
      style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
    ) {
      const lines = borderLines[String(style ?? "SOLID")] ?? "THIN";
      const line = { s: core.BorderStyleTypes[lines], cl: { rgb: hexColor(color ?? "black") ?? "#000000" } };
      const side = (wanted: boolean | null) => (wanted === null ? undefined : wanted ? line : null);
      return writeLooks("setBorder", (row, column) => {
        const sides = {
          t: side(row === area.startRow ? top : insideHorizontal),
          b: side(row === area.endRow ? bottom : insideHorizontal),
          l: side(column === area.startColumn ? left : insideVertical),
          r: side(column === area.endColumn ? right : insideVertical),
        };
        return { bd: Object.fromEntries(Object.entries(sides).filter(([, given]) => given !== undefined)) };
      });
    },
    getNumberFormat() {
      reading("getNumberFormat");
      return looksOf(firstCell, numberFormat)[0]?.[0] ?? "";
    },
    getNumberFormats() {
      reading("getNumberFormats");
      return looksOf(area, numberFormat);
    },
    setNumberFormat: (format) => writeLooks("setNumberFormat", () => ({ n: { pattern: format } })),
    setNumberFormats(formats) {
      requireSize(make, area, formats);
      return writeLooks("setNumberFormats", (row, column) => ({ n: { pattern: at(formats, row, column) ?? "" } }));
    },

    getDataValidation() {
      reading("getDataValidation");
      return dataValidationAt(context, sheetId, area.startRow, area.startColumn);
    },
    getDataValidations() {
      reading("getDataValidations");
      return rowsOf(make, area, (row, column) => dataValidationAt(context, sheetId, row, column));
    },
    setDataValidation(rule) {
      writing("setDataValidation");
      validate([area], rule);
      return self;
    },
    setDataValidations(rules) {
      writing("setDataValidations");
      requireSize(make, area, rules);
      const cells = new Map<DataValidation | null, Area[]>();
      for (let row = area.startRow; row <= area.endRow; row++) {
        for (let column = area.startColumn; column <= area.endColumn; column++) {
          const rule = at(rules, row, column) ?? null;
          const alike = cells.get(rule) ?? [];
          alike.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
          cells.set(rule, alike);
        }
      }
      for (const [rule, alike] of cells) validate(alike, rule);
      return self;
    },
    clearDataValidations() {
      writing("clearDataValidations");
      validate([area], null);
      return self;
    },

    activate() {
      access.pass("notice", "Range.activate");
      engine.asScript(() => {
        engine.run(engine.packages.sheets.SetWorksheetActiveOperation.id, {
          unitId: engine.unitId,
          subUnitId: sheetId,
        });
        const range = { ...area };
        engine.run(engine.packages.sheets.SetSelectionsOperation.id, {
          unitId: engine.unitId,
          subUnitId: sheetId,
          selections: [{ range, primary: engine.packages.sheets.getPrimaryForRange(range, worksheet()), style: null }],
        });
      });
      context.window.reveal(sheetId, area);
      return self;
    },
    protect() {
      access.pass("write", "Range.protect");
      return protectArea(context, sheetId, area);
    },
    addDeveloperMetadata(...given: unknown[]) {
      access.pass("write", "Range.addDeveloperMetadata");
      addMetadata(context, wholeRowOrColumn(), given);
      return self;
    },
    getDeveloperMetadata() {
      access.pass("read", "Range.getDeveloperMetadata");
      return metadataOf(context, wholeRowOrColumn());
    },
    createDeveloperMetadataFinder: () => metadataFinder(context, { sheetId, area }),
  };

  /** Google keeps developer metadata on whole rows and columns only. */
  function wholeRowOrColumn(): { kind: "row" | "column"; sheetId: string; index: number } {
    const sheet = worksheet();
    if (size.rows === 1 && size.columns === sheet.getColumnCount())
      return { kind: "row", sheetId, index: area.startRow };
    if (size.columns === 1 && size.rows === sheet.getRowCount())
      return { kind: "column", sheetId, index: area.startColumn };
    throw make.error("Adding developer metadata to arbitrary ranges is not currently supported.");
  }

  function setNotes(note: (row: number, column: number) => string | null): void {
    const old = readNotes(engine, sheetId, area);
    engine.asScript(() => {
      for (let row = area.startRow; row <= area.endRow; row++) {
        for (let column = area.startColumn; column <= area.endColumn; column++) {
          const text = note(row, column) ?? "";
          if (text !== (old.get(`${row},${column}`) ?? "")) writeNote(engine, sheetId, row, column, text);
        }
      }
    });
  }

  function background(style: IStyleData): string {
    return (style.bg?.rgb && hexColor(style.bg.rgb)) || "#ffffff";
  }

  function numberFormat(style: IStyleData): string {
    const pattern = style.n?.pattern;
    return core.isDefaultFormat(pattern) ? "0.###############" : (pattern ?? "");
  }

  const horizontal = {
    left: core.HorizontalAlign.LEFT,
    center: core.HorizontalAlign.CENTER,
    right: core.HorizontalAlign.RIGHT,
    normal: core.HorizontalAlign.UNSPECIFIED,
  };
  const vertical = {
    top: core.VerticalAlign.TOP,
    middle: core.VerticalAlign.MIDDLE,
    bottom: core.VerticalAlign.BOTTOM,
  };

  const self: Range = context.supported<Range>("SpreadsheetApp.Range", methods);
  return self;
}

const borderLines: Readonly<Record<string, "THIN" | "MEDIUM" | "THICK" | "DOTTED" | "DASHED" | "DOUBLE">> = {
  SOLID: "THIN",
  SOLID_MEDIUM: "MEDIUM",
  SOLID_THICK: "THICK",
  DOTTED: "DOTTED",
  DASHED: "DASHED",
  DOUBLE: "DOUBLE",
};

// Reads an OpenDocument spreadsheet (.ods): its values as they were last calculated.

import type { Cell } from "../sheet/cell.ts";
import { isFormulaError } from "../sheet/cell.ts";
import { FileFault } from "./file-fault.ts";
import { excelFormula } from "./open-formula.ts";
import { type FileCell, type FileTab, type FileWorkbook, plainTab } from "./workbook.ts";
import { mostCells, mostColumns, mostRows, mostTabs } from "./workbook-limits.ts";
import { attributeOf, type XmlEvent, type XmlStart, xmlEvents } from "./xml-events.ts";

/** The parts that hold cells, and what says that they are encrypted. */
export const openDocumentParts = /^(content\.xml|mimetype|META-INF\/manifest\.xml)$/;

const mostMerged = 2_000;

/** How often an element stands for itself: at least once, whatever is written there. */
function timesOf(start: XmlStart, attribute: string): number {
  const count = Number(attributeOf(start, attribute) ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}

/** "2026-11-01" and "2026-11-01 14:30", as dates of an Excel workbook are read. */
function dateText(value: string): string {
  const [, day = value, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(value) ?? [];
  return time === undefined || time === "00:00" ? day : `${day} ${time}`;
}

/** What an error shows depends on the program's language and may be a number: "Err:502". */
function errorText(shown: string): string {
  return isFormulaError(shown) ? shown : "#VALUE!";
}

/** @param shown the text in the cell. */
function typedValue(start: XmlStart, shown: string): Cell {
  const own = (name: string): string | undefined => attributeOf(start, `office:${name}`);
  if (attributeOf(start, "calcext:value-type") === "error") return errorText(shown);
  switch (own("value-type")) {
    case "float":
    case "percentage":
    case "currency": {
      const number = Number(own("value") ?? Number.NaN);
      return Number.isFinite(number) ? number : shown;
    }
    case "date":
      return dateText(own("date-value") ?? shown);
    case "boolean":
      return own("boolean-value") === "true";
    case "string":
      return own("string-value") ?? shown;
    default:
      return shown;
  }
}

function cellOf(start: XmlStart, shown: string): FileCell {
  const formula = attributeOf(start, "table:formula");
  const value = typedValue(start, shown);
  if (formula === undefined) return value;
  if (attributeOf(start, "office:value-type") === undefined && value === "") {
    return { formula: excelFormula(formula) ?? formula, result: undefined };
  }
  // What Excel would read otherwise stays as the value that it came to.
  const written = excelFormula(formula);
  return written === undefined ? value : { formula: written, result: value };
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Gathers the rows of a tab. Rows and cells that are only repeated emptiness cost nothing until something follows them. */
class TabReader {
  readonly name: string;
  private readonly rows: FileCell[][] = [];
  private readonly merged: string[] = [];
  private row: FileCell[] = [];
  private column = 0;
  private emptyRows = 0;
  private readonly room: { cells: number };

  /** @param room cells that may still be read, of all tabs. */
  constructor(name: string, room: { cells: number }) {
    this.name = name;
    this.room = room;
  }

  startRow(): void {
    this.row = [];
    this.column = 0;
  }

  addCell(start: XmlStart, shown: string): void {
    const times = timesOf(start, "table:number-columns-repeated");
    const cell = start.name === "table:covered-table-cell" ? "" : cellOf(start, shown);
    this.merge(start);
    this.take(1);
    if (cell !== "") {
      for (let index = this.column; index < Math.min(this.column + times, mostColumns); index += 1) {
        while (this.row.length < index) this.row.push("");
        this.row.push(cell);
      }
    }
    this.column += times;
  }

  private take(cells: number): void {
    this.room.cells -= cells;
    if (this.room.cells < 0) throw new FileFault({ kind: "too-many-cells", most: mostCells });
  }

  private merge(start: XmlStart): void {
    const columns = timesOf(start, "table:number-columns-spanned");
    const rows = timesOf(start, "table:number-rows-spanned");
    if ((columns === 1 && rows === 1) || this.merged.length >= mostMerged) return;
    const row = this.rows.length + this.emptyRows + 1;
    const end = `${columnName(Math.min(this.column + columns - 1, 16_383))}${row + rows - 1}`;
    this.merged.push(`${columnName(Math.min(this.column, 16_383))}${row}:${end}`);
  }

  endRow(start: XmlStart): void {
    const times = timesOf(start, "table:number-rows-repeated");
    if (this.row.length === 0) {
      this.emptyRows += times;
      return;
    }
    if (this.rows.length + this.emptyRows + times > mostRows) {
      throw new FileFault({ kind: "too-many-rows", most: mostRows });
    }
    for (; this.emptyRows > 0; this.emptyRows -= 1) this.rows.push([]);
    this.take(this.row.length * times);
    for (let count = 0; count < times; count += 1) this.rows.push(this.row);
  }

  tab(isHidden: boolean): FileTab {
    return { ...plainTab(this.name, this.rows), isHidden, merged: this.merged };
  }
}

/** Reads on to the end of the element that has just begun. */
function skip(events: Iterator<XmlEvent>): void {
  for (let depth = 1; depth > 0; ) {
    const { value, done } = events.next();
    if (done === true) throw new Error("The XML is not whole.");
    if (value.kind === "start") depth += 1;
    else if (value.kind === "end") depth -= 1;
  }
}

/** The text of a paragraph; spaces in a row and line breaks are elements there. */
function paragraph(events: Iterator<XmlEvent>): string {
  let text = "";
  for (let depth = 1; depth > 0; ) {
    const { value, done } = events.next();
    if (done === true) throw new Error("The XML is not whole.");
    if (value.kind === "text") text += value.text.replace(/\s+/g, " ");
    else if (value.kind === "end") depth -= 1;
    else if (value.name === "office:annotation" || value.name.startsWith("draw:")) skip(events);
    else {
      if (value.name === "text:s") text += " ".repeat(Math.min(timesOf(value, "text:c"), 1000));
      else if (value.name === "text:tab") text += "\t";
      else if (value.name === "text:line-break") text += "\n";
      depth += 1;
    }
  }
  return text;
}

/** The paragraphs of a cell; notes, pictures and tables inside of it are passed over. */
function cellText(events: Iterator<XmlEvent>): string {
  const lines: string[] = [];
  for (;;) {
    const { value, done } = events.next();
    if (done === true) throw new Error("The XML is not whole.");
    if (value.kind === "end") return lines.join("\n");
    if (value.kind !== "start") continue;
    if (value.name === "text:p") lines.push(paragraph(events));
    else skip(events);
  }
}

/** Rows may stand in groups and among headers, at any depth. */
function readTab(events: Iterator<XmlEvent>, reader: TabReader): void {
  const rows: XmlStart[] = [];
  for (let depth = 1; depth > 0; ) {
    const { value, done } = events.next();
    if (done === true) throw new Error("The XML is not whole.");
    if (value.kind === "text") continue;
    if (value.kind === "end") {
      depth -= 1;
      const row = value.name === "table:table-row" ? rows.pop() : undefined;
      if (row !== undefined) reader.endRow(row);
    } else if (value.name === "table:table-cell" || value.name === "table:covered-table-cell") {
      reader.addCell(value, cellText(events));
    } else if (value.name === "table:table-row") {
      rows.push(value);
      reader.startRow();
      depth += 1;
    } else if (/^table:table-(?:rows|header-rows|row-group)$/.test(value.name)) depth += 1;
    else skip(events);
  }
}

/** @param parts of the archive; `names` all that is in it. @throws FileFault for what cannot be read or is too large. */
export function readOpenDocument(parts: ReadonlyMap<string, Uint8Array>, names: readonly string[]): FileWorkbook {
  const text = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  if (text("META-INF/manifest.xml").includes("encryption-data")) throw new FileFault({ kind: "password" });
  const tabs: FileTab[] = [];
  const room = { cells: mostCells };
  const hidden = new Set<string>();
  let style = "";
  let isSpreadsheet = false;
  try {
    const events = xmlEvents(text("content.xml"));
    for (const event of events) {
      if (event.kind !== "start") continue;
      if (event.name === "style:style") style = attributeOf(event, "style:name") ?? "";
      if (event.name === "style:table-properties" && attributeOf(event, "table:display") === "false") hidden.add(style);
      if (event.name === "office:spreadsheet") isSpreadsheet = true;
      if (event.name === "table:tracked-changes" || event.name === "table:shapes") skip(events);
      if (event.name !== "table:table" || !isSpreadsheet || tabs.length >= mostTabs) continue;
      const reader = new TabReader(attributeOf(event, "table:name") ?? "", room);
      readTab(events, reader);
      tabs.push(reader.tab(hidden.has(attributeOf(event, "table:style-name") ?? "")));
    }
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault({ kind: "damaged" });
  }
  if (!isSpreadsheet) throw new FileFault({ kind: "no-spreadsheet" });
  return { tabs, hasMacros: names.some((name) => /^(Basic|Scripts)\/.+/.test(name)) };
}

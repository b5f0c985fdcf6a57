// Reads a workbook: its values as they were last calculated, and of Excel's what people see around them.

import { type CellValue, type Cell as ExcelCell, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { Cell } from "../sheet/cell.ts";
import { FileFault } from "./file-fault.ts";
import { openDocumentParts, readOpenDocument } from "./read-open-document.ts";
import { unzip } from "./unzip.ts";
import type { CellLook, FileCell, FileDropDown, FileRule, FileTab, FileWorkbook } from "./workbook.ts";
import { mostCells, mostColumns, mostMegabytes, mostParts, mostRows, mostTabs } from "./workbook-limits.ts";

/** The parts that hold cells, looks and notes. Pictures, charts, queries, macros and links to elsewhere are not unpacked. */
const wantedParts =
  /^(_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/worksheets\/sheet\d+\.xml)$/i;
const noteParts = /^xl\/(worksheets\/_rels\/sheet\d+\.xml\.rels|comments\d+\.xml|drawings\/vmlDrawing\d+\.vml)$/i;

/** Elements that would unfold into one object per cell, or that point at parts we do not unpack. */
const ignoredElements = [
  "mergeCells",
  "drawing",
  "legacyDrawing",
  "picture",
  "tableParts",
  "hyperlinks",
  "controls",
  "extLst",
  "rowBreaks",
  "colBreaks",
  "headerFooter",
  "pageSetup",
  "printOptions",
  "autoFilter",
];

/** How many rows and cells a tab has; counted in its text, before anything is made of it. */
function countOf(part: Uint8Array): { readonly rows: number; readonly cells: number } {
  const [open, row, cell] = [0x3c, [0x72, 0x6f, 0x77], [0x63]];
  // "<row " or "<row>", and not "<rowBreaks"; "<c ", and not "<cols".
  const stands = (name: readonly number[], at: number): boolean =>
    name.every((code, index) => part[at + index] === code) && [0x20, 0x3e, 0x2f].includes(part[at + name.length] ?? 0);
  let rows = 0;
  let cells = 0;
  for (let at = part.indexOf(open); at >= 0; at = part.indexOf(open, at + 1)) {
    if (stands(cell, at + 1)) cells += 1;
    else if (stands(row, at + 1)) rows += 1;
  }
  return { rows, cells };
}

/** Text as it is shown: a date that has no time is its day. */
function dateText(date: Date): string {
  const text = Number.isNaN(date.getTime()) ? "#NUM!" : date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16).replace("T", " ");
}

function textOf(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join("");
}

/** A value without the formula; `undefined` for a formula that was never calculated. */
function plainValue(value: CellValue): Cell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return dateText(value);
  if ("error" in value) return value.error;
  if ("richText" in value) return textOf(value.richText);
  if ("hyperlink" in value) return plainValue(value.text) ?? "";
  if ("checkbox" in value) return value.checkbox;
  return plainValue(value.result);
}

function cellOf(cell: ExcelCell): FileCell {
  const { value, formula } = cell;
  const shown = plainValue(value);
  return formula === undefined ? (shown ?? "") : { formula, result: shown };
}

function colour(color: { readonly argb?: string } | undefined): string | undefined {
  const argb = color?.argb;
  return argb !== undefined && /^[0-9a-f]{8}$/i.test(argb) ? `#${argb.slice(2).toUpperCase()}` : undefined;
}

function lookOf({ fill, font, alignment, border, numFmt }: ExcelCell): CellLook | undefined {
  const background = fill?.type === "pattern" && fill.pattern === "solid" ? colour(fill.fgColor) : undefined;
  const ink = colour(font?.color);
  const align = alignment?.horizontal;
  const format = typeof numFmt === "string" ? numFmt : numFmt?.formatCode;
  const look: CellLook = {
    ...(background === undefined ? {} : { background }),
    ...(ink === undefined || ink === "#000000" ? {} : { ink }),
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(align === "left" || align === "center" || align === "right" ? { align } : {}),
    ...(format === undefined || format === "General" ? {} : { format }),
    ...(alignment?.wrapText === true ? { wraps: true } : {}),
    ...(border?.bottom?.style === undefined ? {} : { underlined: true }),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

function noteText(note: ExcelCell["note"]): string | undefined {
  if (note === undefined || typeof note === "string") return note;
  return textOf(note.texts ?? []);
}

/** Excel counts widths in characters of its usual font: 7 pixels each, and 5 around them. */
function pixels(characters: number | undefined): number | undefined {
  return characters === undefined ? undefined : Math.round(characters * 7 + 5);
}

function dropDownsOf(sheet: Worksheet): FileDropDown[] {
  return Object.entries(sheet.dataValidations.model ?? {}).flatMap(([key, rule]): FileDropDown[] => {
    const [formula] = rule?.type === "list" ? (rule.formulae ?? []) : [];
    if (typeof formula !== "string") return [];
    const area = key.replace(/^range:/, "").replace(/\$/g, "");
    const list = /^"(.*)"$/.exec(formula)?.[1];
    return [list === undefined ? { area, from: formula } : { area, list: list.replace(/""/g, '"').split(",") }];
  });
}

function rulesOf(sheet: Worksheet): FileRule[] {
  return (sheet.conditionalFormattings ?? []).flatMap(({ ref, rules }) =>
    rules.flatMap((rule): FileRule[] => {
      const [formula] = rule.type === "expression" ? (rule.formulae ?? []) : [];
      if (typeof formula !== "string") return [];
      const fill = rule.style?.fill;
      const background = fill?.type === "pattern" ? colour(fill.bgColor ?? fill.fgColor) : undefined;
      const ink = colour(rule.style?.font?.color);
      if (background === undefined && ink === undefined) return [];
      const looks = { ...(background === undefined ? {} : { background }), ...(ink === undefined ? {} : { ink }) };
      return [{ areas: ref.replace(/\$/g, "").split(/\s+/), formula, ...looks }];
    }),
  );
}

function tabOf(sheet: Worksheet, merged: readonly string[]): FileTab {
  const rows: FileCell[][] = [];
  const looks = new Map<string, CellLook>();
  const notes: { cell: string; text: string }[] = [];
  if (sheet.rowCount > mostRows) throw new FileFault({ kind: "too-many-rows", most: mostRows });
  sheet.eachRow((row, number) => {
    const cells: FileCell[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (column > mostColumns) return;
      cells[column - 1] = cellOf(cell);
      const look = lookOf(cell);
      if (look !== undefined) looks.set(cell.address, look);
      const text = noteText(cell.note);
      if (text !== undefined && text !== "") notes.push({ cell: cell.address, text });
    });
    while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
    while (rows.length < number - 1) rows.push([]);
    rows.push(cells);
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  const [view] = sheet.views ?? [];
  const frozen = view !== undefined && "state" in view && view.state === "frozen" ? view : undefined;
  const columns = Math.min(sheet.columnCount, mostColumns);
  return {
    name: sheet.name,
    isHidden: sheet.state !== "visible",
    rows,
    looks,
    merged,
    widths: Array.from({ length: columns }, (_, index) => pixels(sheet.getColumn(index + 1).width)),
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    notes,
    dropDowns: dropDownsOf(sheet),
    rules: rulesOf(sheet),
  };
}

function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? "";
}

/** The part of each tab, by the tab's id. */
function partsOfTabs(parts: ReadonlyMap<string, Uint8Array>): Map<number, string> {
  const links = partText(parts, "xl/_rels/workbook.xml.rels").match(/<Relationship\b[^>]*>/g) ?? [];
  const targets = new Map(links.map((link) => [attribute(link, "Id"), attribute(link, "Target")]));
  const tabs = partText(parts, "xl/workbook.xml").match(/<sheet\b[^>]*>/g) ?? [];
  return new Map(
    tabs.map((tab) => [
      Number(attribute(tab, "sheetId")),
      `xl/${(targets.get(attribute(tab, "r:id")) ?? "").replace(/^(\/?xl\/|\/)/, "")}`,
    ]),
  );
}

const mostMerged = 2_000;

/** The merged areas of each tab, by the tab's id; read here, since the package would touch every cell of them. */
function mergedAreas(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<number, readonly string[]> {
  return new Map(
    [...partsOfTabs(parts)].map(([id, name]) => {
      const text = partText(parts, name);
      const from = text.lastIndexOf("<mergeCells");
      const areas = from < 0 ? [] : [...text.slice(from).matchAll(/<mergeCell ref="([A-Z]+\d+:[A-Z]+\d+)"/g)];
      return [id, areas.slice(0, mostMerged).flatMap(([, area]) => area ?? [])];
    }),
  );
}

async function load(parts: ReadonlyMap<string, Uint8Array>): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.loadFromFiles(Object.fromEntries(parts), { ignoreNodes: ignoredElements });
  return workbook;
}

/** A workbook whose notes cannot be read is read without them. */
async function loadWithOrWithoutNotes(parts: ReadonlyMap<string, Uint8Array>): Promise<Workbook> {
  try {
    return await load(parts);
  } catch {
    try {
      return await load(new Map([...parts].filter(([name]) => wantedParts.test(name))));
    } catch {
      throw new FileFault({ kind: "damaged" });
    }
  }
}

/** Such a file says first what it is; an encrypted one may hold nothing but another archive. */
function isOpenDocument(files: ReadonlyMap<string, Uint8Array>): boolean {
  const isListed = files.has("META-INF/manifest.xml") && files.has("content.xml");
  return isListed || partText(files, "mimetype").startsWith("application/vnd.oasis.opendocument");
}

/** @throws FileFault for what is no workbook, or one that is too large, cut off or damaged. */
export async function readWorkbook(bytes: Uint8Array): Promise<FileWorkbook> {
  if (bytes.length > mostMegabytes.packed * 1_000_000) {
    throw new FileFault({ kind: "too-large", megabytes: mostMegabytes.packed });
  }
  const limits = { megabytes: mostMegabytes.unpacked, files: mostParts };
  const wanted = [wantedParts, noteParts, openDocumentParts];
  const { names, files } = await unzip(bytes, limits, (name) => wanted.some((parts) => parts.test(name)));
  if (!files.has("xl/workbook.xml")) {
    if (isOpenDocument(files)) return readOpenDocument(files, names);
    throw new FileFault({ kind: "other-archive" });
  }
  let cells = 0;
  for (const [name, part] of files) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const count = countOf(part);
    cells += count.cells;
    if (count.rows > mostRows) throw new FileFault({ kind: "too-many-rows", most: mostRows });
    if (cells > mostCells) throw new FileFault({ kind: "too-many-cells", most: mostCells });
  }
  const workbook = await loadWithOrWithoutNotes(files);
  const merged = mergedAreas(files);
  return {
    tabs: workbook.worksheets.slice(0, mostTabs).map((sheet) => tabOf(sheet, merged.get(sheet.id) ?? [])),
    hasMacros: names.some((name) => /vbaProject\.bin$/i.test(name)),
  };
}

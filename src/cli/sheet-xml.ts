// Reads cells of a worksheet's XML, and writes values into cells that are there without touching anything else.

/** Texts of the workbook's shared strings, by index. */
export function sharedTexts(xml: string): string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(([, inside = ""]) => textIn(inside));
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plainText(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal === undefined ? (entities[name ?? ""] ?? all) : String.fromCodePoint(Number(decimal));
  });
}

function textIn(inside: string): string {
  return [...inside.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, text = ""]) => plainText(text)).join("");
}

function escaped(text: string): string {
  // XML 1.0 has no way to write most control characters.
  const allowed = text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, " ");
  return allowed.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

interface CellXml {
  readonly start: number;
  readonly end: number;
  readonly attributes: string;
  readonly inside: string;
}

export interface SheetXml {
  readonly xml: string;
  readonly cells: ReadonlyMap<string, CellXml>;
  readonly texts: readonly string[];
}

export function sheetOf(xml: string, texts: readonly string[]): SheetXml {
  const cells = new Map<string, CellXml>();
  for (const match of xml.matchAll(/<c( [^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const [all, attributes = "", inside = ""] = match;
    const name = / r="([A-Z]+\d+)"/.exec(attributes)?.[1];
    if (name !== undefined) cells.set(name, { start: match.index, end: match.index + all.length, attributes, inside });
  }
  return { xml, cells, texts };
}

/** The value of a cell: what is typed, or what its formula last gave. */
export function contentOf(sheet: SheetXml, name: string): string | number | undefined {
  const cell = sheet.cells.get(name);
  if (cell === undefined) return undefined;
  const kind = / t="(\w+)"/.exec(cell.attributes)?.[1];
  if (kind === "inlineStr") return textIn(cell.inside);
  const value = /<v>(.*?)<\/v>/s.exec(cell.inside)?.[1];
  if (value === undefined || value === "") return undefined;
  if (kind === "s") return sheet.texts[Number(value)];
  return kind === undefined || kind === "n" ? Number(value) : plainText(value);
}

export function isFormula(sheet: SheetXml, name: string): boolean {
  return /<f[ />]/.test(sheet.cells.get(name)?.inside ?? "");
}

/** Cells of a column with a typed value or a result, by row. */
export function columnOf(sheet: SheetXml, letters: string): Map<number, string | number> {
  const result = new Map<number, string | number>();
  const pattern = new RegExp(`^${letters}(\\d+)$`);
  for (const name of sheet.cells.keys()) {
    const row = pattern.exec(name)?.[1];
    const value = row === undefined ? undefined : contentOf(sheet, name);
    if (row !== undefined && value !== undefined) result.set(Number(row), value);
  }
  return result;
}

/**
 * The same XML with these values; the formats of the cells stay.
 * @throws Error for a cell that the sheet does not have, or that holds a formula: it is no input cell.
 */
export function withValues(sheet: SheetXml, values: ReadonlyMap<string, string | number>): string {
  const changes = [...values].map(([name, value]) => {
    const cell = sheet.cells.get(name);
    if (cell === undefined || isFormula(sheet, name)) throw new Error(`${name} is no input cell.`);
    const attributes = cell.attributes.replace(/ t="\w+"/, "");
    const text =
      typeof value === "number"
        ? `<c${attributes}><v>${value}</v></c>`
        : `<c${attributes} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
    return { ...cell, text };
  });
  let result = sheet.xml;
  for (const { start, end, text } of changes.sort((one, other) => other.start - one.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

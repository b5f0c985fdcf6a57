// A rectangle of cells and its A1 notation.

/** A rectangle of cells; rows and columns count from 0 and both ends are included. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** The size of the sheet an A1 notation is read for; needed for whole rows and columns. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column, counted from 0, that the letters name: A is 0. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B2` or `B2:C9`; whole rows and columns are written out with both corners. */
export function areaToA1(area: Area): string {
  const from = `${columnLetters(area.startColumn)}${area.startRow + 1}`;
  const to = `${columnLetters(area.endColumn)}${area.endRow + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** Takes `Sheet!A1` apart; without a sheet the name is undefined. */
export function splitSheetName(notation: string): { sheetName: string | undefined; cells: string } {
  const at = notation.lastIndexOf("!");
  if (at < 0) return { sheetName: undefined, cells: notation };
  const written = notation.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(written);
  return { sheetName: quoted?.[1]?.replaceAll("''", "'") ?? written, cells: notation.slice(at + 1) };
}

/** Reads `A1`, `A1:B3`, `4:4` or `A:C`, with or without `$`; undefined when it is none of them. */
export function areaFromA1(notation: string, size: SheetSize): Area | undefined {
  const cells = /^([A-Z]{0,3})(\d*)(?::([A-Z]{0,3})(\d*))?$/i.exec(notation.replaceAll("$", "").trim());
  if (!cells) return undefined;
  const [, fromLetters = "", fromRow = "", toLetters, toRow] = cells;
  const single = toLetters === undefined;
  if (single ? !fromLetters || !fromRow : !fromLetters !== !toLetters || (!fromLetters && !fromRow)) return undefined;
  const endLetters = single ? fromLetters : (toLetters ?? "");
  const endRow = single ? fromRow : (toRow ?? "");
  const rows = [fromRow ? Number(fromRow) - 1 : 0, endRow ? Number(endRow) - 1 : size.rows - 1] as const;
  const columns = [
    fromLetters ? columnNumber(fromLetters) : 0,
    endLetters ? columnNumber(endLetters) : size.columns - 1,
  ] as const;
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}

/** How many rows and columns the rectangle has. */
export function areaSize(area: Area): SheetSize {
  return { rows: area.endRow - area.startRow + 1, columns: area.endColumn - area.startColumn + 1 };
}

/** Whether the two rectangles share a cell. */
export function areasMeet(one: Area, other: Area): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}

/** The smallest rectangle around both. */
export function areaAround(one: Area, other: Area): Area {
  return {
    startRow: Math.min(one.startRow, other.startRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endRow: Math.max(one.endRow, other.endRow),
    endColumn: Math.max(one.endColumn, other.endColumn),
  };
}

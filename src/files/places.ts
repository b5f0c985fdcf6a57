// Reads the names of cells, `B3` and `A1:H200`, into rows and columns counted from 0.

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function placeOf(cell: string): CellPlace {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell.replace(/\$/g, "")) ?? [];
  return { row: Number(row) - 1, column: columnIndex(letters) };
}

/** The first and the last cell of an area; of a single cell twice the same. */
export function cornersOf(area: string): readonly [CellPlace, CellPlace] {
  const [first = "A1", last = first] = area.split(":");
  return [placeOf(first), placeOf(last)];
}

// Names cells the way formulas do: A1, B2:C5, 'Work packages'!A1.

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A cell; row and column counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A rectangle of cells; rows and columns counted from 0, the last ones included. */
export function areaName(row: number, column: number, lastRow: number, lastColumn: number): string {
  return `${cellName(row, column)}:${cellName(lastRow, lastColumn)}`;
}

/** The same cells, not moved when the formula is copied: `$A$1:$B$2`. */
export function fixed(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Cells on another tab. */
export function onTab(tab: string, area: string): string {
  return `${/^[A-Za-z][A-Za-z_]*$/.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`}!${area}`;
}

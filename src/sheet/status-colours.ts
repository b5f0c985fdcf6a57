// Conditional formats that read the status column: they tint the cell that the status names, and colour the status itself.
import { areaName, cellName, columnLetters } from "./areas.ts";

/** The mark at the start of a status, and the colours of its weight. */
const weights = [
  { mark: "✖", tint: "#FDEEE6", ink: "#9C2E07" },
  { mark: "?", tint: "#E8F1FB", ink: "#174E8C" },
  { mark: "▲", tint: "#FFF4D9", ink: "#684600" },
] as const;

/** The colour of a status as it is painted: rows that are fine need no rule. */
export const fineInk = "#0A5C4D";

export interface ColourRule {
  /** Cells it holds for; the formula is written for the first cell of the first area. */
  readonly areas: readonly string[];
  readonly formula: string;
  readonly background?: string;
  readonly ink?: string;
}

/** Where the table stands; rows and columns counted from 0. */
export interface ColouredTable {
  readonly headingRow: number;
  readonly firstColumn: number;
  /** The last typed column. */
  readonly lastColumn: number;
  readonly statusColumn: number;
  readonly lastRow: number;
  /** Whether headings name a unit, which the status leaves out. */
  readonly hasUnits: boolean;
  /** Below this row only one column is coloured: rules cost time for each of their cells. */
  readonly full?: { readonly lastRow: number; readonly thenColumn: number };
}

/**
 * The rules of a table. They begin at the heading row, so that a row inserted under it is coloured too. A status is
 * `✖ Heading: …`, so the mark, a space, the heading and a colon are looked for in one piece: "Name" is not found in
 * "Legal Name", and an empty heading nowhere. The formulas are as short as can be: a spreadsheet works them out for each
 * cell and rule again after every edit.
 */
export function colourRules(table: ColouredTable): ColourRule[] {
  const { headingRow, firstColumn, lastColumn, statusColumn, lastRow, full } = table;
  const heading = `${columnLetters(firstColumn)}$${headingRow + 1}`;
  // As `shortHeading` does it: the status says "Amount", the heading "Amount, euro".
  const named = table.hasUnits ? `SUBSTITUTE(${heading};", euro";"")` : heading;
  const status = `$${cellName(headingRow, statusColumn)}`;
  const areas =
    full === undefined || full.lastRow >= lastRow
      ? [areaName(headingRow, firstColumn, lastRow, lastColumn)]
      : [
          areaName(headingRow, firstColumn, full.lastRow, lastColumn),
          areaName(full.lastRow + 1, full.thenColumn, lastRow, full.thenColumn),
        ];
  return [
    ...weights.map(({ mark, tint }) => ({
      areas,
      formula: `=FIND("${mark} "&${named}&":";${status})`,
      background: tint,
    })),
    ...inkRules(headingRow, lastRow, statusColumn),
  ];
}

/** Colours statuses that stand in one column, by their mark. */
export function inkRules(firstRow: number, lastRow: number, column: number): ColourRule[] {
  const status = `$${cellName(firstRow, column)}`;
  const areas = [areaName(firstRow, column, lastRow, column)];
  return weights.map(({ mark, ink }) => ({ areas, formula: `=LEFT(${status};1)="${mark}"`, ink }));
}

/** Colours what is met or done, in a column of statuses that begin otherwise as well. */
export function fineRule(firstRow: number, lastRow: number, column: number): ColourRule {
  const areas = [areaName(firstRow, column, lastRow, column)];
  return { areas, formula: `=LEFT($${cellName(firstRow, column)};1)="✔"`, ink: fineInk };
}

/** Tints the cells of a column by the mark of the status in their row, which does not name them: the answers of the Project tab. */
export function answerRules(firstRow: number, lastRow: number, column: number, statusColumn: number): ColourRule[] {
  const status = `$${cellName(firstRow, statusColumn)}`;
  const areas = [areaName(firstRow, column, lastRow, column)];
  return weights.map(({ mark, tint }) => ({ areas, formula: `=LEFT(${status};1)="${mark}"`, background: tint }));
}

const ours =
  /^=(?:FIND\("[✖?▲] "&(?:[A-Z]+\$\d+|SUBSTITUTE\([A-Z]+\$\d+[;,] ?", euro"[;,] ?""\))&":"[;,] ?\$[A-Z]+\d+\)|LEFT\(\$[A-Z]+\d+[;,] ?1\)="[✖?▲✔]")$/;

/** Whether a conditional format's formula is one that we wrote. */
export function isOurRule(formula: string): boolean {
  return ours.test(formula);
}

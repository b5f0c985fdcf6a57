// Reads one budget line from the cells of its row.

import { normalise } from "../model/matching.ts";
import { type Cents, euroToCents, largestEuro, product } from "../model/money.ts";
import type { BudgetLine } from "../model/plan.ts";
import type { Cell, Reading } from "./cell.ts";
import { exactCents, readAmount } from "./read-amount.ts";
import { readQuantity, readWhole } from "./read-number.ts";
import { type Cells, cellAt, columnsAt, isAnyFilled, isFilled } from "./row.ts";
import type { RowReader } from "./row-reader.ts";
import type { WordReaders } from "./word-readers.ts";

/** Keys of the columns; the same in the table `budget` of `columns.ts` and in a JSON plan. */
export const lineKeys = [
  "partner",
  "workPackage",
  "category",
  "year",
  "quantity",
  "rate",
  "amount",
  "note",
  "country",
  "staff",
  "km",
  "days",
] as const;
/** A project year beyond this is a calendar year or a slip of the finger. */
const mostYears = 20;

const totalWords = new Set(
  "total totals sum subtotal grand total summa totalt totalsumma delsumma yhteensa summe gesamt gesamtsumme zwischensumme totaux somme totale somma suma razem".split(
    " ",
  ),
);

/** A row in which somebody has added up the lines above: it names nothing but the sum, and counting it would double the budget. */
function isTotalRow(cells: Cells, names: readonly number[]): boolean {
  let only: Cell | undefined;
  for (const index of names) {
    const cell = cellAt(cells, index);
    if (!isFilled(cell)) continue;
    // Nearly every line fills several of them.
    if (only !== undefined) return false;
    only = cell;
  }
  if (typeof only !== "string" || only.length > 40) return false;
  return normalise(only)
    .split(" ")
    .every((word) => totalWords.has(word) || word === "euro" || word === "eur");
}

/**
 * Reads the budget line in a row; gives `undefined` for a row in which nothing is filled but perhaps a note. Where no
 * amount is typed it is quantity times rate.
 * @param columns index of each column in a row.
 */
export function lineReader(
  columns: ReadonlyMap<string, number>,
  reader: RowReader,
  words: WordReaders,
): (cells: Cells, row: number) => BudgetLine | undefined {
  const at = columnsAt(lineKeys, columns);
  const telling = lineKeys.flatMap((key) => (key === "note" || at[key] < 0 ? [] : at[key]));
  const names = [at.partner, at.workPackage, at.category, at.year].filter((index) => index >= 0);
  const quantityIn = (cell: Cell | undefined, column: string): number | undefined =>
    cell === undefined || cell === "" ? undefined : reader.value(cell, column, "number", readQuantity);
  const years = Array.from({ length: mostYears }, (_, index) => index + 1);
  const yearIn = (cell: Cell | undefined): number | undefined =>
    (typeof cell === "number" ? years[cell - 1] : undefined) ?? reader.value(cell, "year", "number", readYear);
  // Numbers are what amounts mostly are: they need no reading.
  const amountIn = (cell: Cell | undefined, column: string): Cents | undefined =>
    (typeof cell === "number" ? exactCents(cell) : undefined) ?? reader.value(cell, column, "amount", readAmount);
  return (cells, row) => {
    if (!isAnyFilled(cells, telling) || isTotalRow(cells, names)) return undefined;
    reader.start(row);
    const partner = reader.text(cellAt(cells, at.partner), "partner");
    reader.named(partner);
    const workPackage = reader.text(cellAt(cells, at.workPackage), "workPackage");
    const category = reader.value(cellAt(cells, at.category), "category", "category", words.category);
    const year = yearIn(cellAt(cells, at.year));
    const quantity = quantityIn(cellAt(cells, at.quantity), "quantity");
    const rate = amountIn(cellAt(cells, at.rate), "rate");
    const amountCell = cellAt(cells, at.amount);
    let amount = amountIn(amountCell, "amount");
    if (amount === undefined && quantity !== undefined && rate !== undefined && !isFilled(amountCell)) {
      amount = product(quantity, rate);
      if (amount > euroToCents(largestEuro)) {
        reader.report(quantity, "quantity", "number", undefined);
        amount = undefined;
      }
    }
    return {
      row,
      partner,
      workPackage,
      category,
      year,
      quantity,
      rate,
      amount,
      country: reader.value(cellAt(cells, at.country), "country", "country", words.country),
      staff: reader.text(cellAt(cells, at.staff), "staff"),
      km: quantityIn(cellAt(cells, at.km), "km"),
      days: quantityIn(cellAt(cells, at.days), "days"),
      note: reader.text(cellAt(cells, at.note), "note"),
      unreadable: reader.unreadable,
    };
  };
}

function readYear(cell: Cell): Reading<number> {
  return readWhole(cell, 1, mostYears);
}

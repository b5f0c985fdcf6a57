// Reads one budget line from the cells of its row.

import { normalise } from "../model/matching.ts";
import { euroToCents, largestEuro, product } from "../model/money.ts";
import type { BudgetLine } from "../model/plan.ts";
import type { Cell, Reading } from "./cell.ts";
import { readAmount } from "./read-amount.ts";
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
  const texts = names.map((index) => cellAt(cells, index)).filter((cell) => isFilled(cell));
  const [only] = texts;
  if (texts.length !== 1 || typeof only !== "string" || only.length > 40) return false;
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
  return (cells, row) => {
    if (!isAnyFilled(cells, telling) || isTotalRow(cells, names)) return undefined;
    reader.start(row);
    const partner = reader.text(cellAt(cells, at.partner), "partner");
    reader.named(partner);
    const workPackage = reader.text(cellAt(cells, at.workPackage), "workPackage");
    const category = reader.value(cellAt(cells, at.category), "category", "category", words.category);
    const year = reader.value(cellAt(cells, at.year), "year", "number", readYear);
    const quantity = reader.value(cellAt(cells, at.quantity), "quantity", "number", readQuantity);
    const rate = reader.value(cellAt(cells, at.rate), "rate", "amount", readAmount);
    const amountCell = cellAt(cells, at.amount);
    let amount = reader.value(amountCell, "amount", "amount", readAmount);
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
      km: reader.value(cellAt(cells, at.km), "km", "number", readQuantity),
      days: reader.value(cellAt(cells, at.days), "days", "number", readQuantity),
      note: reader.text(cellAt(cells, at.note), "note"),
      unreadable: reader.unreadable,
    };
  };
}

function readYear(cell: Cell): Reading<number> {
  return readWhole(cell, 1, mostYears);
}

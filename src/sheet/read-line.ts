// Reads one budget line from the cells of its row.
import { type Cents, euroToCents, largestEuro } from "../model/money.ts";
import type { BudgetLine } from "../model/plan.ts";
import type { Cell, Reading } from "./cell.ts";
import { readAmount } from "./read-amount.ts";
import { readQuantity, readWhole } from "./read-number.ts";
import { type Cells, isFilled } from "./row.ts";
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
] as const;
export type LineColumns = Readonly<Record<(typeof lineKeys)[number], number>>;

/** A project year beyond this is a calendar year or a slip of the finger. */
const mostYears = 20;

/** Quantity times rate, rounded to whole cents. */
function product(quantity: number, rate: Cents): Cents {
  // The last step of a binary product must not push half a cent down.
  return Math.round(quantity * rate + 1e-7);
}

/**
 * The budget line in a row; `undefined` for a row in which nothing is filled but perhaps a note. Where no amount is
 * typed it is quantity times rate.
 * @param at index of each column in `cells`.
 * @param row the row a person sees.
 */
export function readLine(
  cells: Cells,
  at: LineColumns,
  row: number,
  reader: RowReader,
  words: WordReaders,
): BudgetLine | undefined {
  if (!lineKeys.some((key) => key !== "note" && isFilled(cells[at[key]]))) return undefined;
  reader.start(row);
  const partner = reader.text(cells[at.partner], "partner");
  reader.named(partner);
  const workPackage = reader.text(cells[at.workPackage], "workPackage");
  const category = reader.value(cells[at.category], "category", "category", words.category);
  const year = reader.value(cells[at.year], "year", "number", readYear);
  const quantity = reader.value(cells[at.quantity], "quantity", "number", readQuantity);
  const rate = reader.value(cells[at.rate], "rate", "amount", readAmount);
  const amountCell = cells[at.amount];
  let amount = reader.value(amountCell, "amount", "amount", readAmount);
  if (amount === undefined && !isFilled(amountCell) && quantity !== undefined && rate !== undefined) {
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
    country: reader.value(cells[at.country], "country", "country", words.country),
    staff: reader.text(cells[at.staff], "staff"),
    km: reader.value(cells[at.km], "km", "number", readQuantity),
    note: reader.text(cells[at.note], "note"),
    unreadable: reader.unreadable,
  };
}

function readYear(cell: Cell): Reading<number> {
  return readWhole(cell, 1, mostYears);
}

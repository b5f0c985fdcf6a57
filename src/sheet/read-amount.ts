// Reads an amount of euro. A number is read; text that only looks like one is never counted, but what it probably means is offered.
import { type Cents, euroToCents, largestEuro } from "../model/money.ts";
import { type Cell, isDate, type Reading, unreadable } from "./cell.ts";

/** A share of a cent that binary arithmetic leaves behind (0.1 + 0.2), relative to the amount. */
const binaryNoise = 1e-9;

/** A number of euro in cents; `undefined` where it is no amount to the cent. */
export function exactCents(euro: number): Cents | undefined {
  // Also what is no number at all fails the comparison.
  if (!(euro >= 0 && euro <= largestEuro)) return undefined;
  const cents = euroToCents(euro);
  return Math.abs(euro * 100 - cents) <= 1e-6 + euro * 100 * binaryNoise ? cents : undefined;
}

function readEuro(euro: number): Reading<Cents> {
  if (!(euro >= 0 && euro <= largestEuro)) return unreadable;
  const cents = exactCents(euro);
  return cents === undefined ? { value: undefined, suggestion: plainEuro(euro) } : { value: cents };
}

/** Rounded to cents, without a needless ".00". */
function plainEuro(euro: number): string {
  return String(euroToCents(euro) / 100);
}

const plainNumber = /^\d+(?:\.\d{1,2})?$/;

/**
 * The number that a text probably means; `undefined` where we would only guess. Spaces and apostrophes group digits in
 * threes; of `.` and `,` the last one is the decimal sign if both occur. Three digits after a single `.` or `,` are
 * thousands: amounts have no three decimals. Signs, percentages, other units and other currencies give nothing.
 */
export function likelyNumber(text: string): number | undefined {
  if (text.length > 60) return undefined;
  const plain = text
    .replace(/\s+/g, " ")
    .replace(/[’‘ʼ´`]/g, "'")
    .trim();
  const power = /^\d+(?:\.\d+)?e\d{1,2}$/i.exec(plain);
  if (power !== null) return Number(plain);
  const digits = plain
    .replace(/^(?:€|eur|euros?)\.? ?/i, "")
    .replace(/ ?(?:€|eur|euros?|euroa|e)\.?$/i, "")
    .replace(/,[-–—]{1,2}$/, "");
  if (!/^\d[\d.,' ]*$/.test(digits)) return undefined;
  const lastPoint = digits.lastIndexOf(".");
  const lastComma = digits.lastIndexOf(",");
  const last = Math.max(lastPoint, lastComma);
  if (last < 0) return grouped(digits, "");
  const mark = digits.charAt(last);
  const whole = digits.slice(0, last);
  const rest = digits.slice(last + 1);
  if (!/^\d+$/.test(rest)) return undefined;
  const hasBoth = lastPoint >= 0 && lastComma >= 0;
  const isRepeated = whole.includes(mark);
  const isThousands = !hasBoth && rest.length === 3 && (isRepeated || /^[1-9]\d{0,2}$/.test(whole));
  if (isThousands) return grouped(digits, "");
  if (isRepeated || rest.length > 2) return undefined;
  return grouped(whole, `.${rest}`);
}

/** Joins groups of three digits; `undefined` if they are not groups of three. */
function grouped(whole: string, decimals: string): number | undefined {
  if (!/^\d+$/.test(whole) && !/^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(whole)) return undefined;
  return Number(whole.replace(/\D/g, "") + decimals);
}

/**
 * Reads a cell as euro, in whole cents: a number that is not negative, has at most two decimals and at most
 * `largestEuro`. Text is read only if it is exactly such a number with a decimal point (`6000.50`).
 */
export function readAmount(cell: Cell): Reading<Cents> {
  if (typeof cell === "number") return readEuro(cell);
  if (typeof cell === "boolean" || isDate(cell)) return unreadable;
  const text = cell.trim();
  if (text.length <= 20 && plainNumber.test(text)) return readEuro(Number(text));
  const likely = likelyNumber(text);
  if (likely === undefined || likely > largestEuro) return unreadable;
  return { value: undefined, suggestion: plainEuro(likely) };
}

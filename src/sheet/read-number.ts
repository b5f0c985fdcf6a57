// Reads whole numbers (months, years, calls) and quantities.
import { type Cell, isDate, type Reading, unreadable } from "./cell.ts";
import { likelyNumber } from "./read-amount.ts";

/**
 * Reads a whole number between `least` and `most`, as number or as plain digits. Text with exactly one such number in it
 * (`36 months`, `Call 2026`) gives it as suggestion.
 */
export function readWhole(cell: Cell, least: number, most: number): Reading<number> {
  if (typeof cell === "boolean" || isDate(cell)) return unreadable;
  const text = typeof cell === "number" ? undefined : cell.trim();
  const number = text === undefined ? (cell as number) : /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  if (number !== undefined)
    return Number.isInteger(number) && number >= least && number <= most ? { value: number } : unreadable;
  if (text === undefined || text.length > 60) return unreadable;
  const found = text.replace(/(\d)[.,]0+(?!\d)/g, "$1").match(/\d+(?:[.,]\d+)?/g) ?? [];
  const only = found.length === 1 && !/[-–−]\s*\d/.test(text) ? Number(found[0]) : Number.NaN;
  return {
    value: undefined,
    suggestion: Number.isInteger(only) && only >= least && only <= most ? String(only) : undefined,
  };
}

/** Reads a quantity: any finite number that is not negative. Text such as `12,5` gives its likely value as suggestion. */
export function readQuantity(cell: Cell): Reading<number> {
  if (typeof cell === "number") return Number.isFinite(cell) && cell >= 0 ? { value: cell } : unreadable;
  if (typeof cell === "boolean" || isDate(cell)) return unreadable;
  const text = cell.trim();
  if (/^\d{1,12}(?:\.\d{1,6})?$/.test(text)) return { value: Number(text) };
  const likely = likelyNumber(text) ?? likelyNumber(/^\d[\d.,]*(?= ?\p{L}+\.?$)/u.exec(text.slice(0, 60))?.[0] ?? "");
  return { value: undefined, suggestion: likely === undefined ? undefined : String(likely) };
}

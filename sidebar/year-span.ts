// The calendar months of a project year.

import type { Language } from "../src/check/panel-state.ts";
import { monthAndYear } from "./clock.ts";

/** "Nov 2026 – Oct 2027" of the given project year; empty where it is not known. The last year may be shorter. */
export function yearSpan(start: string | null, months: number | null, year: number, language: Language): string {
  const [, startYear, startMonth] = /^(\d{4})-(\d\d)/.exec(start ?? "") ?? [];
  if (startYear === undefined || months === null || (year - 1) * 12 >= months || year < 1) return "";
  const first = Number(startYear) * 12 + Number(startMonth) - 1 + (year - 1) * 12;
  const last = first + Math.min(12, months - (year - 1) * 12) - 1;
  return [first, last].map((month) => monthAndYear(month, language)).join(" \u2013 ");
}

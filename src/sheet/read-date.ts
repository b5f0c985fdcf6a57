// Reads a calendar day. Only what can mean one day alone is read; what could be two is offered as a question.
import type { IsoDate } from "../model/plan.ts";
import { type Cell, isDate, type Reading, unreadable } from "./cell.ts";

const earliestYear = 1000;

function isoDay(year: number, month: number, day: number): IsoDate | undefined {
  if (year < earliestYear || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  // Day 0 of the next month is the last day of this one.
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * The calendar day of a date cell; `undefined` for a date that is none. A day typed in a file whose time zone lies up
 * to four hours east of the script's (Helsinki, Tbilisi) arrives as the late evening before, on the full hour: that is
 * taken as the day that was typed.
 */
export function dayOf(date: Date): IsoDate | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const isEveningBefore = date.getHours() >= 20 && date.getMinutes() === 0 && date.getSeconds() === 0;
  const typed = isEveningBefore ? new Date(date.getTime() + 4 * 3_600_000) : date;
  return isoDay(typed.getFullYear(), typed.getMonth() + 1, typed.getDate());
}

/** First letters of the months in every language we speak, enough to tell them apart. */
const months: readonly (readonly string[])[] = [
  ["jan", "tam", "ene", "gen", "sty"],
  ["feb", "hel", "fév", "fev", "lut"],
  ["mar", "maa", "mär", "mrz"],
  ["apr", "huh", "avr", "abr", "kwi"],
  ["may", "maj", "tou", "mai", "mag"],
  ["jun", "kes", "juin", "giu", "cze"],
  ["jul", "hei", "juil", "lug", "lip"],
  ["aug", "elo", "aoû", "aou", "ago", "sie"],
  ["sep", "syy", "set", "wrz"],
  ["oct", "okt", "lok", "ott", "paź", "paz"],
  ["nov", "lis"],
  ["dec", "jou", "dez", "déc", "dic", "gru"],
];

function monthNamed(word: string): number | undefined {
  const name = word.toLowerCase();
  // "marraskuu" is November; every other word that begins with "mar" is March.
  if (name.startsWith("marras")) return 11;
  const index = months.findIndex((starts) => starts.some((start) => name.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}

function suggest(day: IsoDate | undefined): Reading<IsoDate> {
  return day === undefined ? unreadable : { value: undefined, suggestion: day };
}

/**
 * Reads a cell as a calendar day: a date, `2026-11-01` (a time after it is ignored) or `1.11.2026`. Other ways of
 * writing a day, and a year alone, give it as suggestion. Numbers are never taken for a spreadsheet's day count.
 */
export function readDate(cell: Cell): Reading<IsoDate> {
  if (isDate(cell)) {
    const day = dayOf(cell);
    return day === undefined ? unreadable : { value: day };
  }
  const text = String(cell).trim();
  if (text.length > 40) return unreadable;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso !== null) {
    const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day === undefined ? unreadable : { value: day };
  }
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (dotted !== null) {
    const day = isoDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
    return day === undefined ? unreadable : { value: day };
  }
  const yearFirst = /^(\d{4})[./ ]?(\d{2})[./ ]?(\d{2})$/.exec(text);
  if (yearFirst !== null) return suggest(isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])));
  const dayFirst = /^(\d{1,2})[/\- ](\d{1,2})[/\- ](\d{4})$/.exec(text);
  if (dayFirst !== null) {
    const [first, second, year] = [Number(dayFirst[1]), Number(dayFirst[2]), Number(dayFirst[3])];
    return suggest(isoDay(year, second, first) ?? isoDay(year, first, second));
  }
  if (/^\d{4}$/.test(text)) return suggest(Number(text) >= earliestYear ? isoDay(Number(text), 1, 1) : undefined);
  const year = /\b\d{4}\b/.exec(text)?.[0];
  const month = (text.match(/\p{L}{3,}/gu) ?? []).map(monthNamed).find((one) => one !== undefined);
  if (year === undefined || month === undefined) return unreadable;
  const day = /\b([0-3]?\d)(?!\d)/.exec(text.replace(year, ""))?.[1];
  return suggest(isoDay(Number(year), month, Number(day ?? 1)));
}

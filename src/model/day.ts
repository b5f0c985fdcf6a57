// Counts calendar days, in no time zone.
import type { IsoDate } from "./plan.ts";

const milliseconds = 86_400_000;

function timeOf(day: IsoDate): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.slice(0, 10).split("-").map(Number);
  return Date.UTC(year, month - 1, dayOfMonth);
}

/** So many days later; earlier with a negative number. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(timeOf(day) + days * milliseconds).toISOString().slice(0, 10);
}

/** The same day so many months later; the last day of a month that has no such day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last))).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / milliseconds);
}

/** 0 is Sunday. */
export function weekdayOf(day: IsoDate): number {
  return new Date(timeOf(day)).getUTCDay();
}

// Brussels time, in which every deadline is given: an hour ahead of UTC, in summer two.
import { addDays, weekdayOf } from "./day.ts";

/** The last Sunday of a month of 31 days, as the European Union changes its clocks since 1996. */
function lastSunday(year: string, month: "03" | "10"): string {
  const last = `${year}-${month}-31`;
  return addDays(last, -weekdayOf(last));
}

/**
 * Hours ahead of UTC at a time of Brussels' clocks, `YYYY-MM-DDTHH:MM`. The hour that comes twice in October is the first
 * of the two.
 */
export function brusselsOffset(at: string): 1 | 2 {
  const year = at.slice(0, 4);
  return `${lastSunday(year, "03")}T02:00` <= at && at < `${lastSunday(year, "10")}T03:00` ? 2 : 1;
}

/** With seconds and offset: `2026-03-05T12:00:00+01:00`. */
export function withBrusselsOffset(at: string): string {
  return `${at}:00+0${brusselsOffset(at)}:00`;
}

/** The same moment in UTC: `2026-03-05T11:00:00Z`. */
export function inUtc(at: string): string {
  return `${new Date(Date.parse(withBrusselsOffset(at))).toISOString().slice(0, 19)}Z`;
}

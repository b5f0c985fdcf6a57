// Times as people read them, in the file's own zone: the clock on the wall, and the day with its month's name.

import type { Language } from "../src/check/panel-state.ts";
import { localeOf } from "./locale.ts";

/** "14:32" for an instant (milliseconds), in the zone whose offset `zoneSample` ends with, as in 2026-02-02T14:32:00+01:00. */
export function clockAt(instant: number, zoneSample: string): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(zoneSample) ?? [];
  const offset = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return new Date(instant + offset * 60_000).toISOString().slice(11, 16);
}

/** "2 Feb 2026, 11:20" from an ISO 8601 time or day; any other text stays as it is. */
export function dayAndTime(iso: string, language: Language): string {
  const [, day = "", time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(iso) ?? [];
  const instant = Date.parse(`${day}T${time ?? "00:00"}Z`);
  if (Number.isNaN(instant)) return iso;
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return written(instant, language, {
    ...{ day: "numeric", month: "short", year: "numeric" },
    ...(time === undefined ? {} : clock),
  });
}

/** "Nov 2026" of the month that is so many months after the beginning of the year 0. */
export function monthAndYear(month: number, language: Language): string {
  const instant = Date.UTC(Math.floor(month / 12), month % 12);
  return written(instant, language, { month: "short", year: "numeric" }).replace(/ /g, "\u00a0");
}

function written(instant: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: "UTC" }).format(instant);
}

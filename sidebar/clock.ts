// Times as people read them, in the file's own zone: the clock on the wall, and the day with its month's name.

import type { Language } from "../src/check/panel-state.ts";

const MONTHS: Record<Language, readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
  sv: ["jan.", "feb.", "mars", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."],
};

/** "14:32" for an instant (milliseconds), in the zone whose offset `zoneSample` ends with, as in 2026-02-02T14:32:00+01:00. */
export function clockAt(instant: number, zoneSample: string): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(zoneSample) ?? [];
  const offset = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return new Date(instant + offset * 60_000).toISOString().slice(11, 16);
}

/** "2 Feb 2026, 11:20" from an ISO 8601 time or day; any other text stays as it is. */
export function dayAndTime(iso: string, language: Language): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso) ?? [];
  const name = MONTHS[language][Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  const date = `${Number(day)} ${name} ${year}`;
  return time === undefined ? date : date + (language === "sv" ? " kl. " : ", ") + time;
}

/** "Nov 2026" of the month that is so many months after the beginning of the year 0. */
export function monthAndYear(month: number, language: Language): string {
  return `${MONTHS[language][month % 12] ?? ""}\u00a0${Math.floor(month / 12)}`;
}

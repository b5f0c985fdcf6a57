// Days as spreadsheets count them: since 30 December 1899, in no time zone, an hour being a part of the day.
import type { IsoDate } from "../model/plan.ts";

const epoch = Date.UTC(1899, 11, 30);
const milliseconds = 86_400_000;

/** The number of a day, or of a time such as `2026-03-05T12:00`. */
export function serialOf(at: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = at.split(/\D/).map(Number);
  return (Date.UTC(year, month - 1, day, hour, minute) - epoch) / milliseconds;
}

/** The day of a number; `undefined` for numbers that mean no day of this century. */
export function dayOfSerial(serial: number): IsoDate | undefined {
  // 36 526 is the first day of 2000, 73 050 the last of 2099.
  if (!(serial >= 36_526 && serial < 73_051)) return undefined;
  return new Date(epoch + Math.floor(serial) * milliseconds).toISOString().slice(0, 10);
}

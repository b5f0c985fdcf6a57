// Dates as spreadsheets keep them: days since 30 December 1899, in no time zone.

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The parts of a date in the order the Date constructor takes them; the month counts from 0. */
export type DateParts = readonly [
  year: number,
  month: number,
  day: number,
  hours: number,
  minutes: number,
  seconds: number,
  milliseconds: number,
];

/** The calendar parts of a day number. */
export function partsOfSerial(serial: number): DateParts {
  const moment = new Date(EPOCH + Math.round(serial * DAY));
  return [
    moment.getUTCFullYear(),
    moment.getUTCMonth(),
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
    moment.getUTCMilliseconds(),
  ];
}

/** The day number of a moment, read in the computer's own time zone. */
export function serialOfDate(date: Date): number {
  const local = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (local - EPOCH) / DAY;
}

/** Whether the value is a date, of whichever realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

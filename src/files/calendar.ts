// The dates of a plan as a calendar: steps as whole days, deadlines at their hour, each with an alarm.

import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from "ical-generator";
import type { CalendarDates } from "../check/calendar-dates.ts";
import { inUtc } from "../model/brussels-time.ts";
import { addDays } from "../model/day.ts";

const day = 24 * 3600;

/** A week before a step and a day before a deadline. */
const alarms = { step: 7 * day, deadline: day } as const;

/** In one line: what ends a line ends an entry for whoever reads the file. */
function line(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

/**
 * The calendar file, RFC 5545. Hours are in UTC, so that no calendar needs to know Brussels' clocks; a round that opens
 * only perhaps is tentative.
 * @param now when the file is made.
 */
export function calendarText(dates: CalendarDates, now: Date): string {
  const calendar = ical({
    name: line(dates.name),
    prodId: { company: "Erasmus Planner", product: "Preparation", language: dates.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, title, due, description } of dates.steps) {
    const event = calendar.createEvent({
      id: `${dates.id}-${id}@erasmus-planner`,
      stamp: now,
      start: new Date(`${due}T00:00:00Z`),
      end: new Date(`${addDays(due, 1)}T00:00:00Z`),
      allDay: true,
      summary: line(title),
      description: description.replace(/(?!\n)\p{Cc}+/gu, " "),
      busystatus: ICalEventBusyStatus.FREE,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarms.step, description: line(title) });
  }
  for (const { round, at, optional, title, description } of dates.deadlines) {
    const event = calendar.createEvent({
      id: `${dates.id}-deadline-${round}@erasmus-planner`,
      stamp: now,
      start: new Date(inUtc(at)),
      summary: line(title),
      description: description.replace(/(?!\n)\p{Cc}+/gu, " "),
      status: optional === true ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      busystatus: ICalEventBusyStatus.FREE,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarms.deadline, description: line(title) });
  }
  return calendar.toString();
}

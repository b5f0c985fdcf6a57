// The dates of a plan as a calendar: steps as whole days, deadlines at their hour, each with an alarm.

import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from "ical-generator";
import type { CalendarDates } from "../check/calendar-dates.ts";
import { inUtc } from "../model/brussels-time.ts";
import { addDays } from "../model/day.ts";

const day = 24 * 3600;

/** A week before a step and a day before a deadline. */
const alarms = { step: 7 * day, deadline: day } as const;

/** Characters that move something and show nothing become spaces; lines stay, since the package writes them as signs. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/(?!\n)\p{Cc}+/gu, " ");
}

/** The name is written as it is: what ends its line would begin an entry. */
function inOneLine(text: string): string {
  return plain(text).replace(/\n+/g, " ");
}

/**
 * The calendar file, RFC 5545. Hours are in UTC, so that no calendar needs to know Brussels' clocks; a round that opens
 * only perhaps is tentative.
 * @param now when the file is made.
 */
export function calendarText(dates: CalendarDates, now: Date): string {
  const calendar = ical({
    name: inOneLine(dates.name),
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
      summary: plain(title),
      description: plain(description),
      busystatus: ICalEventBusyStatus.FREE,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarms.step, description: plain(title) });
  }
  for (const { round, at, optional, title, description } of dates.deadlines) {
    const event = calendar.createEvent({
      id: `${dates.id}-deadline-${round}@erasmus-planner`,
      stamp: now,
      start: new Date(inUtc(at)),
      summary: plain(title),
      description: plain(description),
      status: optional === true ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      busystatus: ICalEventBusyStatus.FREE,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarms.deadline, description: plain(title) });
  }
  return calendar.toString();
}

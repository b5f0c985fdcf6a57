// The dates that a calendar file holds: steps as whole days, deadlines at their hour.
import type { IsoDate } from "../model/plan.ts";
import type { Deadline } from "../programme/parameters.ts";

export interface CalendarStep {
  readonly id: string;
  readonly title: string;
  readonly due: IsoDate;
  readonly description: string;
}

export interface CalendarDeadline extends Pick<Deadline, "at" | "round" | "optional"> {
  readonly title: string;
  readonly description: string;
}

export interface CalendarDates {
  /** What the dates belong to, in letters, digits and hyphens: calendars know an entry again by it. */
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly steps: readonly CalendarStep[];
  readonly deadlines: readonly CalendarDeadline[];
}

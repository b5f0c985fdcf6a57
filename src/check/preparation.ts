// The steps to an application: when each is due, counted back from the deadline, and how it stands today.
import { addDays, daysBetween } from "../model/day.ts";
import type { IsoDate } from "../model/plan.ts";
import type { Parameters } from "../programme/parameters.ts";
import type { Process, Step } from "../programme/processes/process.ts";

/** The steps of an application to this agency; of all agencies where it is not known. */
export function stepsOf(process: Process, agency: Parameters["managedBy"] | undefined): Step[] {
  return process.steps.filter((step) => step.agency === undefined || agency === undefined || step.agency === agency);
}

/** How many days before the deadline; `undefined` for a step without a date. */
export function daysBefore({ before }: Pick<Step, "before">): number | undefined {
  if (before === undefined) return undefined;
  return "weeks" in before ? before.weeks * 7 : before.days;
}

/** The day by which a step must be done; `undefined` where the step has no date or the deadline is not known. */
export function dueDay(step: Pick<Step, "before">, deadline: IsoDate | undefined): IsoDate | undefined {
  const days = daysBefore(step);
  return days === undefined || deadline === undefined ? undefined : addDays(deadline, -days);
}

/** Days, today included, that count as this week. */
const week = 7;

export type StepStanding =
  | { readonly kind: "done" }
  /** Overdue by so many days; `waitsFor` may be the reason. */
  | { readonly kind: "late"; readonly days: number; readonly waitsFor: readonly string[] }
  | { readonly kind: "waits"; readonly waitsFor: readonly string[] }
  | { readonly kind: "this-week"; readonly days: number }
  | { readonly kind: "later"; readonly days: number }
  | { readonly kind: "undated" };

/** How a step stands. Done beats all, and late beats waiting: a date that has passed does not come back. */
export function standingOf(
  step: { readonly isDone: boolean; readonly due: IsoDate | undefined; readonly waitsFor: readonly string[] },
  today: IsoDate,
): StepStanding {
  const { isDone, due, waitsFor } = step;
  if (isDone) return { kind: "done" };
  const days = due === undefined ? undefined : daysBetween(today, due);
  if (days !== undefined && days < 0) return { kind: "late", days: -days, waitsFor };
  if (waitsFor.length > 0) return { kind: "waits", waitsFor };
  if (days === undefined) return { kind: "undated" };
  return { kind: days < week ? "this-week" : "later", days };
}

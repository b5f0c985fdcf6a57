// Reads the answers about the project: from the Project tab, from a JSON plan or from the arguments of a formula.
import type { Cents } from "../model/money.ts";
import type { IsoDate, ReadProblem } from "../model/plan.ts";
import type { Cell, Reading } from "./cell.ts";
import { readAction } from "./read-action.ts";
import { readAmount } from "./read-amount.ts";
import { readDate } from "./read-date.ts";
import { readWhole } from "./read-number.ts";
import { readVariant } from "./read-variant.ts";
import { RowReader } from "./row-reader.ts";

/** Keys of the answers; the same in the table `project` of `columns.ts` and in a JSON plan. */
export const projectKeys = [
  "title",
  "action",
  "variant",
  "call",
  "start",
  "months",
  "grant",
  "totalCost",
  "participants",
] as const;
export type ProjectKey = (typeof projectKeys)[number];
export type ProjectAnswers = { readonly [Key in ProjectKey]?: Cell };

export interface Project {
  readonly title: string | undefined;
  readonly action: string | undefined;
  readonly call: number | undefined;
  readonly variant: string | undefined;
  readonly months: number | undefined;
  readonly start: IsoDate | undefined;
  readonly grant: Cents | undefined;
  readonly totalCost: Cents | undefined;
  readonly participants: number | undefined;
  readonly unreadable: readonly string[];
}

/** Erasmus began in 1987; no call is planned further ahead than this. */
const calls = { first: 1987, last: 2099 };
/** No action lasts longer than a programme period and a half. */
const mostMonths = 120;
const mostParticipants = 10_000_000;

/** The answers as values; what cannot be read goes to `problems`. A code that names a variant (`KA220-HED`) sets it when none is given. */
export function readProject(answers: ProjectAnswers, problems: ReadProblem[]): Project {
  const reader = new RowReader(problems, "project");
  const named = reader.value(answers.action, "action", "action", readAction);
  const action = named?.action;
  const call = reader.value(answers.call, "call", "call", readCall);
  const given = reader.value(answers.variant, "variant", "variant", (cell) => readVariant(cell, action));
  return {
    title: reader.text(answers.title, "title"),
    action,
    call,
    variant: given ?? (reader.unreadable.includes("variant") ? undefined : named?.variant),
    months: reader.value(answers.months, "months", "number", (cell) => readWhole(cell, 1, mostMonths)),
    start: reader.value(answers.start, "start", "date", readDate),
    grant: reader.value(answers.grant, "grant", "amount", readAmount),
    totalCost: reader.value(answers.totalCost, "totalCost", "amount", readAmount),
    participants: reader.value(answers.participants, "participants", "number", (cell) =>
      readWhole(cell, 0, mostParticipants),
    ),
    unreadable: reader.unreadable,
  };
}

/** Reads the year of a call; of `26` it offers 2026. */
function readCall(cell: Cell): Reading<number> {
  const reading = readWhole(cell, calls.first, calls.last);
  if (reading.value !== undefined || reading.suggestion !== undefined) return reading;
  const short = readWhole(cell, 10, calls.last - 2000).value;
  return { value: undefined, suggestion: short === undefined ? undefined : String(2000 + short) };
}

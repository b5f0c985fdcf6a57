// Puts the arguments of a formula together to a plan.

import { type CheckedPlan, checkPlanWithTally } from "../check/check-plan.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { languages } from "../messages/messages.ts";
import { normalise } from "../model/matching.ts";
import type { Plan, ReadProblem } from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import { type Grid, isBlank } from "../sheet/cell.ts";
import { columnOf, type SheetTable } from "../sheet/columns.ts";
import { columnNamed, type FoundTable, findTable, missingHeadings } from "../sheet/find-table.ts";
import { readPlan } from "../sheet/read-plan.ts";
import { readProject } from "../sheet/read-project.ts";
import { cellOf, gridOf } from "./arguments.ts";
import type { Argument } from "./function.ts";

export interface PlanArguments {
  readonly action: Argument;
  readonly call: Argument;
  readonly variant?: Argument;
  readonly months?: Argument;
  readonly grant?: Argument;
  readonly totalCost?: Argument;
  readonly participants?: Argument;
  readonly partners?: Argument;
  readonly budget?: Argument;
  readonly workPackages?: Argument;
}

export interface FormulaPlan {
  readonly plan: Plan;
  readonly partners: FoundTable | undefined;
  readonly budget: FoundTable | undefined;
  readonly workPackages: FoundTable | undefined;
}

export function planOf(given: PlanArguments): FormulaPlan {
  const grids = {
    partners: gridOf(given.partners),
    budget: gridOf(given.budget),
    workPackages: gridOf(given.workPackages),
  };
  const found = {
    partners: findTable(grids.partners, "partners"),
    budget: findTable(grids.budget, "budget"),
    workPackages: findTable(grids.workPackages, "workPackages"),
  };
  const problems: ReadProblem[] = [];
  const project = readProject(
    {
      action: cellOf(given.action),
      call: cellOf(given.call),
      variant: cellOf(given.variant),
      months: cellOf(given.months),
      grant: cellOf(given.grant),
      totalCost: cellOf(given.totalCost),
      participants: cellOf(given.participants),
    },
    problems,
  );
  const tables = readPlan(grids, found);
  return {
    plan: { ...tables, ...project, problems: [...problems, ...tables.problems] },
    ...found,
  };
}

export function checkArguments(given: PlanArguments, language: Language): CheckedPlan & FormulaPlan {
  const read = planOf(given);
  return { ...read, ...checkPlanWithTally(read.plan, { language }) };
}

/** The language of the headings of a range, so that a status is in the language of its sheet; English when they do not tell. */
export function headingLanguage(table: SheetTable, grid: Grid): Language {
  for (const row of grid.slice(0, 10)) {
    const cells = row.filter((cell) => typeof cell === "string" && columnNamed(table, cell) !== undefined);
    const typed = cells.map((cell) => ({
      text: normalise(String(cell)),
      heading: columnOf(table, columnNamed(table, cell) ?? "").heading,
    }));
    // An English sheet needs no other language to be looked at.
    if (typed.every(({ text, heading }) => normalise(heading) === text)) {
      if (typed.length > 0) return "en";
      continue;
    }
    const votes = languages.map(
      (language) => typed.filter(({ text, heading }) => normalise(phrase(heading, language)) === text).length,
    );
    const most = Math.max(...votes);
    if (most > 0) return languages[votes.indexOf(most)] ?? "en";
  }
  return "en";
}

/**
 * What a user must mend in the ranges of a formula: a table without its headings would give no rows, and no rows no
 * findings. `undefined` when all headings are there.
 * @param needed the table without which there is nothing to say; the others may be left out or be blank.
 */
export function rangeFault(
  given: PlanArguments,
  found: FormulaPlan,
  needed: "partners" | "budget" | "workPackages",
  language: Language,
): string | undefined {
  for (const table of ["partners", "budget", "workPackages"] as const) {
    if (table === "workPackages" && table !== needed) continue;
    const isGiven = gridOf(given[table]).some((row) => row.some((cell) => !isBlank(cell)));
    if (table !== needed && !isGiven) continue;
    const missing = missingHeadings(table, found[table], language);
    if (missing.length > 0) return messagesOf(language).common.functions.headingsMissing(missing.join(", "));
  }
  return undefined;
}

// A plan whose budget lines are edited one by one: the sums follow each edit, and no line is read again.
import type { BudgetLine, Plan } from "../model/plan.ts";
import { type CheckOptions, checkPlanWithTally } from "./check-plan.ts";
import type { Report } from "./report.ts";
import { countPlan } from "./tally.ts";

export interface LiveCheck {
  /** Puts a line in the place of another; costs the same in a plan of any length. */
  replaceLine(index: number, line: BudgetLine): void;
  /** The report on the plan as it is now. */
  report(): Report;
}

/** Begins with the plan as it is; its own lines stay as they are. */
export function liveCheck(plan: Plan, options: CheckOptions = {}): LiveCheck {
  const lines = [...plan.lines];
  const edited: Plan = { ...plan, lines };
  let counted: ReturnType<typeof countPlan> | undefined;
  return {
    replaceLine(index, line) {
      const before = lines[index];
      if (before === undefined) throw new RangeError(`The plan has no line ${index}.`);
      lines[index] = line;
      // Which work package is project management depends on the names of all: they are gathered anew.
      const sums = before.workPackage === line.workPackage ? counted?.sums : undefined;
      if (sums === undefined) counted = undefined;
      sums?.change(before, -1);
      sums?.change(line, 1);
    },
    report: () =>
      checkPlanWithTally(edited, options, (...what) => {
        counted ??= countPlan(...what);
        return counted.tally;
      }).report,
  };
}

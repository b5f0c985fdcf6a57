// Any other cell that could not be read: nothing is lost, and the finding says what would work.
import type { Plan } from "../model/plan.ts";
import { notApplicable, type RuleFinding, type RuleResult } from "./rule.ts";

/** Runs before there is a tally, so it is no `Rule`. */
export function checkCells(plan: Plan): RuleResult<"unreadable-cell"> {
  const findings = plan.problems
    .filter((problem) => problem.expected !== "country" || problem.isFormulaError)
    .map(
      (problem): RuleFinding<"unreadable-cell"> => ({
        kind: "fail",
        slots: {
          typed: problem.value,
          expected: problem.expected,
          suggestion: problem.suggestion,
          isFormulaError: problem.isFormulaError,
        },
        at: problem.at,
        ...(problem.suggestion === undefined ? {} : { suggestion: problem.suggestion }),
      }),
    );
  return findings.length === 0 ? notApplicable : { kind: "found", findings };
}

// A country that could not be read: a statement of our own, with the nearest name.
import type { Plan, ReadProblem } from "../model/plan.ts";
import { notApplicable, type RuleFinding, type RuleResult } from "./rule.ts";

function isCountry(problem: ReadProblem): boolean {
  return problem.expected === "country" && !problem.isFormulaError;
}

/** Runs before there is a tally, so it is no `Rule`. */
export function checkCountries(plan: Plan): RuleResult<"unknown-country"> {
  const findings = plan.problems.filter(isCountry).map(
    (problem): RuleFinding<"unknown-country"> => ({
      kind: "fail",
      slots: { typed: problem.value, suggestion: problem.suggestion },
      at: problem.at,
      ...(problem.suggestion === undefined ? {} : { suggestion: problem.suggestion }),
    }),
  );
  return findings.length === 0 ? notApplicable : { kind: "found", findings };
}

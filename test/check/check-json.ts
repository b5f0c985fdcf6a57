// Checks a plan in its JSON form, and says in short lines what came of it.
import { type CheckOptions, checkPlan } from "../../src/check/check-plan.ts";
import type { Finding, Outcome, Report } from "../../src/check/report.ts";
import type { Plan } from "../../src/model/plan.ts";
import { readJsonPlan } from "../../src/sheet/read-json-plan.ts";
import type { JsonPlan } from "./plan-json.ts";

/** The plan as the product reads it; throws when it has not the shape of one. */
export function planOf(json: JsonPlan): Plan {
  const read = readJsonPlan(json);
  if ("error" in read) throw new Error(read.error);
  return read.plan;
}

/** The report on a plan; throws when the plan has not the shape of one. */
export function checkJson(plan: JsonPlan, options: CheckOptions = {}): Report {
  return checkPlan(planOf(plan), options);
}

/** How a finding weighs, in one word: `error`, `warning`, `open` or `review`. */
export function weightOf(finding: Finding): string {
  return finding.kind === "fail" ? finding.severity : finding.kind;
}

export function outcomeOf(report: Report, rule: string): Outcome {
  const outcome = report.outcomes.find((one) => one.rule === rule);
  if (outcome === undefined) throw new Error(`The report has no outcome of ${rule}.`);
  return outcome;
}

/** The findings of a rule; none where the rule did not even run. */
export function findingsOf(report: Report, rule: string): readonly Finding[] {
  return report.outcomes.find((one) => one.rule === rule)?.findings ?? [];
}

/** Weight and rule of every finding, sorted: `error too-few-partners`. */
export function summary(report: Report): string[] {
  return report.outcomes
    .flatMap(({ rule, findings }) => findings.map((finding) => `${weightOf(finding)} ${rule}`))
    .sort();
}

/** Rules with a finding of that weight, each once. */
export function rulesWith(report: Report, weight: string): string[] {
  const rules = report.outcomes.filter(({ findings }) => findings.some((finding) => weightOf(finding) === weight));
  return rules.map(({ rule }) => rule);
}

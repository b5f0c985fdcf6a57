// What a report says about the consortium alone: who takes part, from where, and in which role.
import type { RuleId } from "../rules/slots.ts";
import type { Finding, Report } from "./report.ts";

/** Rules that look at nothing but the partners, and at whether anything is known about the action at all. */
export const compositionRules: readonly RuleId[] = [
  "unknown-country",
  "call-not-covered",
  "no-chapter-in-edition",
  "variant-closed",
  "too-few-partners",
  "too-few-programme-partners",
  "too-few-countries",
  "too-few-of-a-kind",
  "too-few-of-these",
  "wrong-number-of-countries",
  "too-few-in-a-country",
  "too-few-complete-countries",
  "outnumbered",
  "too-many-partners",
  "too-many-of-these",
  "several-regions",
  "no-coordinator",
  "several-coordinators",
  "coordinator-country-not-eligible",
  "coordinator-of-wrong-kind",
  "not-of-the-kind",
  "coordinator-too-young",
  "participant-not-eligible",
  "country-not-eligible",
  "eche-missing",
  "added-value-to-judge",
  "consultancy-to-judge",
  "duplicate-organisation",
  "partner-without-name",
  "partner-without-country",
  "partner-without-role",
  "partner-without-type",
];

/** The findings on the consortium; of unreadable cells those of the partners. */
export function compositionFindings({ outcomes }: Report): Finding[] {
  return outcomes.flatMap(({ rule, findings }) => {
    if (rule === "unreadable-cell") return findings.filter(({ at }) => at.table === "partners");
    return compositionRules.some((one) => one === rule) ? findings : [];
  });
}

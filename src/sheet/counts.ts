// How many findings of each weight a report has, and the verdict as a headline.
import type { Finding, Outcome, Report } from "../check/report.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { weightOf } from "./status.ts";

/** A rule of the Guide that is met; statements of our own ("every row has a name") are nothing to boast of. */
export function isRuleMet({ kind, sources: its }: Outcome): boolean {
  return kind === "pass" && its.length > 0;
}

/** A check that broke: there is no cell to fill in for it. */
export function isUnchecked({ key }: Pick<Finding, "key">): boolean {
  return key.endsWith("/could-not-run");
}

export interface Counts {
  readonly errors: number;
  /** Errors that a person accepted; they count as errors all the same. */
  readonly accepted: number;
  readonly open: number;
  /** Points that nobody has judged. */
  readonly judge: number;
  readonly unchecked: number;
  /** Rules that are met, and those whose points somebody has judged. */
  readonly settled: number;
}

export function countsOf({ outcomes }: Pick<Report, "outcomes">): Counts {
  const counts = { errors: 0, accepted: 0, open: 0, judge: 0, unchecked: 0, settled: 0 };
  for (const outcome of outcomes) {
    let isSettled = isRuleMet(outcome);
    for (const finding of outcome.findings) {
      const weight = weightOf(finding);
      const isAccepted = finding.accepted !== null;
      if (isUnchecked(finding)) counts.unchecked += 1;
      else if (weight === 1) counts.open += 1;
      else if (weight === 0) {
        counts.errors += 1;
        if (isAccepted) counts.accepted += 1;
      } else if (isAccepted) isSettled = true;
      else counts.judge += 1;
    }
    if (isSettled) counts.settled += 1;
  }
  return counts;
}

/** "3 problems to fix". */
export function headlineOf({ verdict, outcomes }: Pick<Report, "verdict" | "outcomes">, language: Language): string {
  const { errors, accepted, open, judge, unchecked, settled } = countsOf({ outcomes });
  const { headline } = messagesOf(language).common;
  if (verdict === "problems") return headline.problems(errors, accepted);
  if (verdict === "open") return open === 0 && unchecked > 0 ? headline.unchecked(unchecked) : headline.open(open);
  return verdict === "review" ? headline.review(judge) : headline.ok(settled);
}

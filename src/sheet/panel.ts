// From a checked plan to what the sidebar shows: counts, groups, caps and the words around them.
import { type CheckedPlan, verdictOf } from "../check/check-plan.ts";
import { deadlineFor } from "../check/deadlines.ts";
import { type Headroom, headroomOf } from "../check/headroom.ts";
import { couldNotRun } from "../check/outcome.ts";
import type { CapBar, PanelFinding, PanelReport } from "../check/panel-state.ts";
import type { Finding, Outcome } from "../check/report.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import { phrase } from "../phrases/phrase.ts";
import { type Source, sources } from "../programme/sources.ts";
import { columnOf, shortHeading, tablesOfSheet } from "./columns.ts";
import { countsOf, headlineOf, isRuleMet, isUnchecked } from "./counts.ts";
import { headroomLabel, headroomStanding, headroomStatus } from "./headroom-words.ts";
import { panelBudget, panelLumpSums } from "./panel-budget.ts";
import { placeParts } from "./places.ts";
import { weightOf } from "./status.ts";
import { suggestedText } from "./suggestion.ts";

function barId({ scope }: Headroom): string {
  if (scope.kind === "year") return `year-${scope.year}`;
  if (scope.kind !== "category") return scope.kind;
  const { id, detail } = scope;
  return [id, detail.year, detail.partner].filter((part) => part !== undefined).join("-");
}

function capBar(one: Headroom, language: Language): CapBar {
  const format = formatOf(language);
  return {
    id: barId(one),
    label: headroomLabel(one, language),
    planned: centsToEuro(one.planned),
    plannedText: format.money(one.planned),
    cap: one.cap === undefined ? null : centsToEuro(one.cap),
    capText: one.cap === undefined ? null : format.money(one.cap),
    statusText: headroomStatus(one, language),
    standing: headroomStanding(one),
    isYear: one.scope.kind === "year",
  };
}

function columnText({ table, column }: Finding["at"], language: Language): PanelFinding["column"] {
  if (table === null || column === null) return null;
  const { heading, help } = columnOf(table, column);
  return { heading: shortHeading(phrase(heading, language)), help: phrase(help, language) };
}

function panelFindings(outcome: Outcome, language: Language): PanelFinding[] {
  const { evidence } = messagesOf(language).common;
  return outcome.findings.map((finding) => {
    const source = finding.sources[0];
    return {
      ...finding,
      rule: outcome.rule,
      column: columnText(finding.at, language),
      suggestion: suggestedText(finding, language),
      placeText: placeParts(finding, language).join(" · "),
      hasCell: finding.at.table !== null && (finding.at.line !== null || finding.at.table === "project"),
      evidenceText: source === undefined ? "" : evidence[source.evidence],
    };
  });
}

/** Euro at stake first, then the order of the sheet. */
function inOrder(one: PanelFinding, other: PanelFinding): number {
  return (other.euro ?? 0) - (one.euro ?? 0) || (one.at.line ?? 0) - (other.at.line ?? 0);
}

/** The edition of the Guide that was read for a call; empty where none was. */
function guideOf(call: number): string {
  const guide = Object.values<Source>(sources).find((source) => source.kind === "guide" && source.call === call);
  return guide?.title ?? "";
}

/**
 * What the sidebar shows of a checked plan. Where a part of it cannot be made out, the rest stands, and a finding says
 * that this check could not run.
 */
export function panelReport({ report, tally }: CheckedPlan, language: Language): PanelReport {
  const messages = messagesOf(language);
  const { bars: words, notChecked } = messages.common;
  const outcomes = [...report.outcomes];
  const part = <Value>(title: string, without: Value, make: () => Value): Value => {
    try {
      return make();
    } catch {
      outcomes.push(couldNotRun(`panel/${title}`, title, messages));
      return without;
    }
  };
  const findings = (list: readonly Outcome[]): PanelFinding[] =>
    list.flatMap((outcome) => panelFindings(outcome, language));
  const bars = part(words.grant, [], () =>
    tally === undefined ? [] : headroomOf(tally).map((one) => capBar(one, language)),
  );
  const deadline = part(phrase(tablesOfSheet.project.tab, language), undefined, () =>
    tally === undefined ? undefined : deadlineFor(tally.action, tally.call, tally.plan.variant)?.at,
  );
  const budget = part(phrase(tablesOfSheet.budget.tab, language), null, () => {
    if (tally === undefined || tally.plan.lines.length === 0) return null;
    const its = tally;
    const lumpSums = part(words.lumpSum, [], () => panelLumpSums(its.plan, language));
    return { ...panelBudget(its, findings(report.outcomes), language), lumpSums };
  });
  const verdict = outcomes.length === report.outcomes.length ? report.verdict : verdictOf(outcomes);
  const all = findings(outcomes);
  const group = (weight: number): PanelFinding[] =>
    all.filter((finding) => !isUnchecked(finding) && weightOf(finding) === weight).sort(inOrder);
  const met = outcomes.filter(isRuleMet).map(({ title, met: text, sources }) => ({ title, text, sources }));
  const { errors, open, judge } = countsOf({ outcomes });
  return {
    verdict,
    headline: headlineOf({ verdict, outcomes }, language),
    counts: { errors, open, judge, met: met.length },
    errors: group(0),
    open: group(1),
    judge: group(2),
    unchecked: all.filter(isUnchecked),
    met,
    bars,
    budget,
    yearNote: bars.some(({ isYear, cap }) => isYear && cap !== null) ? "" : words.noYearCap,
    notChecked,
    guide: tally === undefined ? "" : guideOf(tally.call),
    deadline: deadline ?? null,
  };
}

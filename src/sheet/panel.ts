// From a checked plan to what the sidebar shows: counts, groups, caps and the words around them.
import type { CheckedPlan } from "../check/check-plan.ts";
import { deadlineFor } from "../check/deadlines.ts";
import { type Headroom, headroomOf } from "../check/headroom.ts";
import type { CapBar, PanelFinding, PanelReport } from "../check/panel-state.ts";
import type { Outcome } from "../check/report.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import { type Source, sources } from "../programme/sources.ts";
import { panelBudget } from "./panel-budget.ts";
import { placeParts } from "./places.ts";
import { weightOf } from "./status.ts";
import { suggestedText } from "./suggestion.ts";

/** What is missing to, left under, or over a cap, in words. */
export function headroomStatus(one: Headroom, language: Language): string {
  const { bars } = messagesOf(language).common;
  const format = formatOf(language);
  if (one.cap === undefined) return "";
  // A sum that must be met exactly is not "missing" before the first line is written.
  if (one.isExact && one.planned === 0) return bars.nothingPlanned;
  const left = one.cap - one.planned;
  if (left < 0) return bars.over(format.money(-left));
  if (!one.isExact) return bars.left(format.money(left));
  return left === 0 ? bars.exactlyTheLumpSum : bars.missing(format.money(left));
}

export function headroomLabel({ scope, share }: Headroom, language: Language): string {
  const { bars } = messagesOf(language).common;
  if (scope.kind === "year") return bars.year(scope.year);
  if (scope.kind === "category") {
    const { categories, detail } = scope;
    const name = formatOf(language).and(categories.map(formatOf(language).category));
    const part = detail.year === undefined ? detail.partner : bars.year(detail.year);
    return part === undefined ? name : `${name}, ${part}`;
  }
  if (scope.kind === "management") return bars.management(formatOf(language).percent(share ?? 0));
  return scope.kind === "lump-sum" ? bars.lumpSum : bars.grant;
}

export function headroomStanding(one: Headroom): CapBar["standing"] {
  if (one.cap === undefined || (one.isExact && one.planned === 0)) return "none";
  const isMet = one.isExact ? one.planned === one.cap : one.planned <= one.cap;
  return isMet ? "met" : one.weight;
}

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

function panelFindings(outcome: Outcome, language: Language): PanelFinding[] {
  const { evidence } = messagesOf(language).common;
  return outcome.findings.map((finding) => {
    const source = finding.sources[0];
    return {
      ...finding,
      rule: outcome.rule,
      suggestion: suggestedText(finding, language),
      placeText: placeParts(finding, language).join(" · "),
      hasCell: finding.at.table !== null && (finding.at.line !== null || finding.at.table === "project"),
      evidenceText: source === undefined ? "" : evidence[source.evidence],
    };
  });
}

/** A rule of the Guide that is met; statements of our own ("every row has a name") are nothing to boast of. */
export function isRuleMet({ kind, sources: its }: Outcome): boolean {
  return kind === "pass" && its.length > 0;
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

export function panelReport({ report, tally }: CheckedPlan, language: Language): PanelReport {
  const { common } = messagesOf(language);
  const findings = report.outcomes.flatMap((outcome) => panelFindings(outcome, language));
  const isBroken = (finding: PanelFinding): boolean => finding.key.endsWith("/could-not-run");
  const group = (weight: number): PanelFinding[] =>
    findings.filter((finding) => !isBroken(finding) && weightOf(finding) === weight).sort(inOrder);
  const errors = group(0);
  const open = group(1);
  const judge = group(2);
  const unchecked = findings.filter(isBroken);
  const met = report.outcomes.filter(isRuleMet).map(({ title, met: text, sources }) => ({ title, text, sources }));
  const isAccepted = ({ accepted }: PanelFinding): boolean => accepted !== null;
  const toJudge = judge.filter((finding) => !isAccepted(finding)).length;
  const { headline } = common;
  const judged = new Set(judge.filter(isAccepted).map(({ rule }) => rule)).size;
  const headlines = {
    problems: headline.problems(errors.length, errors.filter(isAccepted).length),
    open: open.length === 0 && unchecked.length > 0 ? headline.unchecked(unchecked.length) : headline.open(open.length),
    review: headline.review(toJudge),
    ok: headline.ok(met.length + judged),
  };
  const bars = tally === undefined ? [] : headroomOf(tally).map((one) => capBar(one, language));
  const hasYearCap = bars.some(({ isYear, cap }) => isYear && cap !== null);
  return {
    verdict: report.verdict,
    headline: headlines[report.verdict],
    counts: { errors: errors.length, open: open.length, judge: toJudge, met: met.length },
    errors,
    open,
    judge,
    unchecked,
    met,
    bars,
    budget: tally === undefined || tally.plan.lines.length === 0 ? null : panelBudget(tally, findings, language),
    yearNote: hasYearCap ? "" : common.bars.noYearCap,
    notChecked: common.notChecked,
    guide: tally === undefined ? "" : guideOf(tally.call),
    deadline: (tally && deadlineFor(tally.action, tally.call, tally.plan.variant)?.at) ?? null,
  };
}

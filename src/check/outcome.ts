// From what a rule found to the outcome in a report: words, weight by source and evidence, places, key.
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { AnyRuleTexts, CellTexts, Format, Language, Messages } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import { type Place, wholePlan } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import type { ParameterName } from "../programme/parameters.ts";
import type { Action, DatedValue } from "../programme/programme.ts";
import type { RequirementForm } from "../programme/requirements.ts";
import type { AnyFinding, AnyResult } from "../rules/rule.ts";
import type { RuleId } from "../rules/slots.ts";
import type { CellMark, Finding, Outcome, OutcomeKind, ReportPlace, Severity } from "./report.ts";
import { reportSources, weakestEvidence } from "./sources.ts";
import { valueInForce } from "./values-in-force.ts";

/** A finding that a person accepted or judged, kept with the plan. */
export interface Acceptance {
  readonly key: string;
  readonly by: string;
  /** ISO 8601. */
  readonly when: string;
  readonly reason: string;
  /** Euro at stake when it was accepted: a larger sum opens the finding again. */
  readonly euro: number | null;
}

/** What a rule is besides its check. */
export interface RuleHead {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly needs: readonly ParameterName[];
  readonly uses?: readonly ParameterName[];
  readonly form?: RequirementForm;
}

/** What is the same for all outcomes of one report. */
export interface OutcomeContext {
  readonly plan: Plan;
  readonly action: Action | undefined;
  readonly format: Format;
  readonly messages: Messages;
  readonly accepted: ReadonlyMap<string, Acceptance>;
  /** Keys given so far, and how often: two findings of one place are numbered. */
  readonly keys: Map<string, number>;
  /** Entries looked up so far: most parameters are cited by several rules. */
  readonly entries: Map<ParameterName, DatedValue<unknown> | undefined>;
}

export function outcomeContext(
  plan: Plan,
  action: Action | undefined,
  language: Language,
  accepted: readonly Acceptance[],
): OutcomeContext {
  return {
    plan,
    action,
    format: formatOf(language),
    messages: messagesOf(language),
    accepted: new Map(accepted.map((one) => [one.key, one])),
    keys: new Map(),
    entries: new Map(),
  };
}

function entriesInForce(context: OutcomeContext, names: readonly ParameterName[]): DatedValue<unknown>[] {
  const { action, plan, entries } = context;
  const found: DatedValue<unknown>[] = [];
  if (action === undefined || plan.call === undefined) return found;
  for (const name of names) {
    if (!entries.has(name)) entries.set(name, valueInForce(action, name, plan.call, plan.variant)?.entry);
    const entry = entries.get(name);
    if (entry !== undefined) found.push(entry);
  }
  return found;
}

export function reportPlace(place: Place): ReportPlace {
  return {
    table: place.table ?? null,
    row: place.name ?? (place.row === undefined ? null : String(place.row)),
    line: place.row ?? null,
    column: place.column ?? null,
  };
}

function newKey(context: OutcomeContext, rule: RuleId, at: Place, subject?: string): string {
  const name = subject ?? at.name ?? (at.row === undefined ? "" : `#${at.row}`);
  const base = [rule, at.table ?? "plan", name, at.column ?? ""].join("/");
  const { keys } = context;
  const used = keys.get(base);
  if (used === undefined) {
    keys.set(base, 1);
    return base;
  }
  let count = used + 1;
  while (keys.has(`${base}/${count}`)) count += 1;
  const key = `${base}/${count}`;
  keys.set(base, count);
  keys.set(key, 1);
  return key;
}

function cellMarks(
  cells: CellTexts<never> | undefined,
  slots: never,
  places: readonly Place[],
  format: Format,
): CellMark[] {
  if (cells === undefined) return [];
  const marks = new Map<string, CellMark>();
  for (const { table, row, column } of places) {
    if (table === undefined || column === undefined) continue;
    const text = typeof cells === "function" ? cells : cells[`${table}.${column}`];
    // Of the other tables only rows have cells to mark; the project table has one line per column.
    if (row === undefined && table !== "project") continue;
    const line = row ?? 0;
    const cell = `${table} ${line} ${column}`;
    if (text !== undefined && !marks.has(cell)) marks.set(cell, { table, line, column, text: text(slots, format) });
  }
  return [...marks.values()];
}

function acceptanceOf(context: OutcomeContext, key: string, euro: number | null): Finding["accepted"] {
  const acceptance = context.accepted.get(key);
  if (acceptance === undefined) return null;
  if (euro !== null && acceptance.euro !== null && euro > acceptance.euro) return null;
  return { by: acceptance.by, when: acceptance.when, reason: acceptance.reason };
}

const plainFinding = {
  group: null,
  related: [],
  sources: [],
  euro: null,
  quote: null,
  suggestion: null,
  cells: [],
} as const;

/** A rule that is met, but by a value nobody has confirmed: we would rather say "not known". */
function unconfirmed(context: OutcomeContext, head: RuleHead, met: string, sources: Finding["sources"]): Finding {
  const { notConfirmed } = context.messages.common;
  const call = context.plan.call ?? 0;
  const key = newKey(context, head.id, wholePlan);
  return {
    ...plainFinding,
    kind: "review",
    key,
    severity: "review",
    message: notConfirmed.what(context.messages.rules[head.id].title, call),
    why: notConfirmed.why?.(call, met) ?? "",
    fix: notConfirmed.fix(call),
    at: reportPlace(wholePlan),
    sources,
    accepted: acceptanceOf(context, key, null),
  };
}

function groupOf({ messages, format }: OutcomeContext, { group, related }: AnyFinding): Finding["group"] {
  if (group === undefined) return null;
  const lines = (related ?? []).filter((place) => place.table === "budget").length;
  if ("workPackage" in group) return { name: group.workPackage, lines };
  if ("year" in group) return { name: messages.common.bars.year(group.year), lines };
  return { name: format.category(group.category), lines };
}

function reportFinding(context: OutcomeContext, head: RuleHead, finding: AnyFinding): Finding {
  const { format, messages } = context;
  const entries =
    finding.entry === undefined ? entriesInForce(context, finding.basis ?? head.needs.slice(0, 1)) : [finding.entry];
  const evidence = weakestEvidence([...entries, ...entriesInForce(context, head.uses ?? [])]);
  let severity: Severity = finding.kind === "review" ? "review" : (finding.severity ?? head.severity);
  // The Guide's own word decides the weight, and what nobody confirmed is never an error.
  if (severity === "error" && (entries[0]?.word ?? "must") !== "must") severity = "review";
  if (evidence === "unverified") severity = "review";
  const texts: AnyRuleTexts = messages.rules[head.id];
  const sentences = texts[finding.kind];
  if (sentences === undefined) throw new Error(`No sentences for "${finding.kind}" of ${head.id}`);
  // Rule and sentences have the same id, so the slots fit; the compiler cannot follow that through the list of rules.
  const slots = finding.slots as never;
  const key = newKey(context, head.id, finding.at, finding.subject);
  const euro = finding.euro === undefined ? null : centsToEuro(finding.euro);
  // The script of the sheet has no sentences that say why: only the panel shows them, and its page has its own.
  const why = sentences.why?.(slots, format) ?? "";
  const related = finding.related ?? [];
  const what = sentences.what(slots, format);
  const call = context.plan.call ?? 0;
  const doubt = (): string => sentences.doubt?.(slots, format) ?? messages.common.unconfirmedFinding(what, call);
  return {
    kind: finding.kind === "fail" && severity === "review" ? "review" : finding.kind,
    key,
    severity,
    message: evidence === "unverified" && finding.kind === "fail" ? doubt() : what,
    why: evidence === "unverified" ? `${why} ${messages.common.notRead?.(call)}` : why,
    fix: sentences.fix(slots, format),
    at: reportPlace(finding.at),
    related: related.map(reportPlace),
    sources: reportSources(entries),
    group: groupOf(context, finding),
    euro,
    quote: finding.quote ?? null,
    suggestion: finding.suggestion ?? null,
    cells: cellMarks(sentences.cells, slots, [finding.at, ...related], format),
    accepted: acceptanceOf(context, key, euro),
  };
}

/** The outcome of one rule. */
export function outcomeOf(context: OutcomeContext, head: RuleHead, result: AnyResult): Outcome {
  const texts: AnyRuleTexts = context.messages.rules[head.id];
  const entries = entriesInForce(context, head.needs);
  const outcome = (
    kind: OutcomeKind,
    sources: Outcome["sources"],
    findings: Outcome["findings"] = [],
    met = "",
  ): Outcome => ({ rule: head.id, title: texts.title, met, findings, sources, kind });
  if (result.kind === "not-applicable") return outcome("not-applicable", reportSources(entries));
  if (result.kind === "undecided") return outcome("open", reportSources(entries));
  if (result.kind === "pass") {
    const met = texts.met(result.slots as never, context.format);
    const looked = [...entries, ...(result.entries ?? [])];
    const weighed = [...looked, ...entriesInForce(context, head.uses ?? [])];
    if (weakestEvidence(weighed) !== "unverified") return outcome("pass", reportSources(looked), [], met);
    return outcome("review", reportSources(entries), [unconfirmed(context, head, met, reportSources(weighed))]);
  }
  const reported = result.findings.map((finding) => reportFinding(context, head, finding));
  const has = (wanted: OutcomeKind): boolean => reported.some((one) => one.kind === wanted);
  return outcome(has("fail") ? "fail" : has("open") ? "open" : "review", reportSources(entries), reported);
}

/** What is said of a check that broke; all others still report. */
export function couldNotRun(id: string, title: string, { common }: Messages): Outcome {
  const { what, why, fix } = common.couldNotRun;
  const finding: Finding = {
    ...plainFinding,
    kind: "open",
    key: `${id}/could-not-run`,
    severity: "review",
    message: what(title),
    why: why ?? "",
    fix,
    at: reportPlace(wholePlan),
    accepted: null,
  };
  return { rule: id, kind: "open", title, met: "", findings: [finding], sources: [] };
}

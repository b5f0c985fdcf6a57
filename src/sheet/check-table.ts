// The report, and the caps, as tables for the sheet.
import { type Headroom, headroomOf } from "../check/headroom.ts";
import type { Finding, Outcome, Report, ReportSource } from "../check/report.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import type { Tally } from "../rules/tally.ts";
import type { Cell } from "./cell.ts";
import { isRuleMet } from "./counts.ts";
import { headroomLabel, headroomStanding, headroomStatus } from "./headroom-words.ts";
import { placeParts } from "./places.ts";
import { markOf, metMark, weightOf } from "./status.ts";

/** "Programme Guide 2026, p. 243"; what nobody confirmed says so. */
export function sourceText(source: ReportSource, language: Language): string {
  const { common } = messagesOf(language);
  if (source.evidence === "unverified") return common.unconfirmedSource;
  return source.page === null ? source.guide : `${source.guide}, ${common.page(source.page)}`;
}

function sources(list: readonly ReportSource[], language: Language): string {
  return [...new Set(list.map((one) => sourceText(one, language)))].join("; ");
}

function findingRow(outcome: Outcome, finding: Finding, language: Language): Cell[] {
  const { common } = messagesOf(language);
  const mark = markOf(finding);
  const word = mark === "✖" ? common.kinds.error : mark === "?" ? common.kinds.open : common.kinds.judge;
  const accepted = finding.accepted === null ? "" : ` ${common.accepted(finding.accepted.reason)}`;
  return [
    `${mark} ${word}`,
    outcome.title,
    placeParts(finding, language).join(", "),
    `${finding.message}${accepted}`,
    finding.fix,
    sources(finding.sources, language),
  ];
}

/** Errors first, then cells to fill in, points to judge and rules met; with a heading row. */
export function checkTable(report: Report, language: Language): Cell[][] {
  const { common } = messagesOf(language);
  const found = report.outcomes
    .flatMap((outcome) => outcome.findings.map((finding) => ({ outcome, finding })))
    .sort(
      (one, other) =>
        weightOf(one.finding) - weightOf(other.finding) || (other.finding.euro ?? 0) - (one.finding.euro ?? 0),
    )
    .map(({ outcome, finding }) => findingRow(outcome, finding, language));
  const met = report.outcomes
    .filter(isRuleMet)
    .map(({ title, met: text, sources: list }): Cell[] => [
      `${metMark} ${common.kinds.met}`,
      title,
      "",
      text,
      "",
      sources(list, language),
    ]);
  return [[...common.checkHeadings], ...found, ...met];
}

/** Scope, cap, planned, left, status. Amounts in euro. */
export function headroomRow(one: Headroom, language: Language): Cell[] {
  const { common } = messagesOf(language);
  const marks = { met: metMark, error: "✖", warning: "▲", none: "" } as const;
  const status = headroomStatus(one, language);
  const isExactlyMet = one.isExact && one.planned === one.cap;
  return [
    headroomLabel(one, language),
    one.cap === undefined ? common.bars.none : centsToEuro(one.cap),
    centsToEuro(one.planned),
    one.cap === undefined ? "" : centsToEuro(one.cap - one.planned),
    status === "" ? "" : `${marks[headroomStanding(one)]} ${isExactlyMet ? common.bars.exact : status}`,
  ];
}

/** The rows of every cap under their headings. */
export function headroomTable(tally: Tally, language: Language): Cell[][] {
  const { headroomHeadings } = messagesOf(language).common;
  return [[...headroomHeadings], ...headroomOf(tally).map((one) => headroomRow(one, language))];
}

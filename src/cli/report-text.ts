// A report as people read it in a terminal: the verdict, then what to mend, to fill in and to judge.

import type { CheckedPlan } from "../check/check-plan.ts";
import type { PanelFinding, PanelReport } from "../check/panel-state.ts";
import type { Verdict } from "../check/report.ts";
import { formatOf } from "../messages/format.ts";
import type { Language } from "../messages/messages.ts";
import { findingSources } from "../sheet/finding-sources.ts";
import { panelReport } from "../sheet/panel.ts";
import { planLine } from "../sheet/plan-line.ts";
import { markOf } from "../sheet/status.ts";
import { aligned, printable, wrapped } from "./lines.ts";
import type { Paint, Style } from "./output.ts";
import type { FilePlan } from "./read-plan-file.ts";
import { type ReportTexts, reportTexts } from "./report-texts.ts";

export interface Surroundings {
  readonly language: Language;
  /** Characters per line. */
  readonly width: number;
  readonly paint: Paint;
}

const markStyles: Readonly<Record<ReturnType<typeof markOf>, Style>> = { "✖": "red", "?": "blue", "▲": "yellow" };

/** The sign of each verdict and its colour in a terminal. */
export const verdictMarks: Readonly<Record<Verdict, readonly [string, Style]>> = {
  problems: ["✖", "red"],
  open: ["?", "blue"],
  review: ["▲", "yellow"],
  ok: ["✔", "green"],
};

/** How a report calls the plan: its file, and its number where the file holds several. */
export function nameOf({ file, index }: FilePlan, texts: ReportTexts): string {
  const name = file === "-" ? texts.standardInput : file;
  return index === undefined ? name : `${name}, ${texts.plan(index)}`;
}

function verdictLine({ verdict, headline }: PanelReport, paint: Paint): string {
  const [mark, style] = verdictMarks[verdict];
  return paint(style, `${mark} ${headline}`);
}

/** What the headline does not say: the other counts. */
export function otherCounts({ verdict, counts }: PanelReport, texts: ReportTexts): string {
  return [
    ...(verdict !== "open" && counts.open > 0 ? [texts.cells(counts.open)] : []),
    ...(verdict !== "review" && counts.judge > 0 ? [texts.points(counts.judge)] : []),
    ...(verdict !== "ok" && counts.met > 0 ? [texts.met(counts.met)] : []),
  ].join(", ");
}

/** A finding with its place, reasons and source. */
export function findingText(finding: PanelFinding, { language, width, paint }: Surroundings): string {
  const texts = reportTexts(language);
  const mark = markOf(finding);
  const [what = "", ...more] = wrapped(finding.message, width - 2).split("\n");
  const sources = findingSources(finding, language);
  return [
    `${paint(markStyles[mark], mark)} ${paint("bold", what)}`,
    ...more.map((line) => `  ${paint("bold", line)}`),
    paint("dim", wrapped(finding.placeText, width, "  ")),
    ...(finding.quote === null ? [] : [wrapped(formatOf(language).quote(finding.quote), width, "  ")]),
    wrapped(finding.why, width, "  "),
    wrapped(`${texts.whatToDo} ${finding.fix}`, width, "  "),
    ...(sources.length === 0 ? [] : [paint("dim", wrapped(`${texts.source} ${sources}`, width, "  "))]),
    ...(finding.accepted === null
      ? []
      : [wrapped(texts.accepted(finding.accepted.reason, finding.accepted.by), width, "  ")]),
  ].join("\n");
}

function group(title: string, findings: readonly PanelFinding[], surroundings: Surroundings): string[] {
  if (findings.length === 0) return [];
  const heading = surroundings.paint("bold", `${title} (${findings.length})`);
  return [[heading, ...findings.map((finding) => findingText(finding, surroundings))].join("\n\n")];
}

function moneyText({ bars }: PanelReport, texts: ReportTexts, { paint }: Surroundings): string[] {
  const rows = bars
    .filter(({ capText }) => capText !== null)
    .map(({ label, plannedText, capText, statusText }) => [label, plannedText, texts.ofCap(capText ?? ""), statusText]);
  if (rows.length === 0) return [];
  return [[paint("bold", texts.money), ...aligned(rows, [1]).map((line) => `  ${line}`)].join("\n")];
}

/** The whole report, without a line end. */
export function reportText(filePlan: FilePlan, checked: CheckedPlan, surroundings: Surroundings): string {
  const { language, width, paint } = surroundings;
  const texts = reportTexts(language);
  const panel = panelReport(checked, language);
  const title = filePlan.plan.title;
  const context = planLine(filePlan.plan, language, texts.call);
  const others = otherCounts(panel, texts);
  const head = [
    paint("dim", printable(nameOf(filePlan, texts))),
    ...(title === undefined ? [] : [paint("bold", wrapped(title, width))]),
    ...(context === "" ? [] : [wrapped(context, width)]),
    "",
    verdictLine(panel, paint),
    ...(others === "" ? [] : [wrapped(others, width, "  ")]),
  ].join("\n");
  return [
    head,
    ...moneyText(panel, texts, surroundings),
    ...group(texts.errors, panel.errors, surroundings),
    ...group(texts.open, panel.open, surroundings),
    ...group(texts.judge, panel.judge, surroundings),
    ...group(texts.unchecked, panel.unchecked, surroundings),
  ].join("\n\n");
}

/** The verdict alone: "plans/one.json: ✖ 3 problems to fix". */
export function verdictText(filePlan: FilePlan, checked: CheckedPlan, { language, paint }: Surroundings): string {
  const name = printable(nameOf(filePlan, reportTexts(language)));
  return `${name}: ${verdictLine(panelReport(checked, language), paint)}`;
}

/** What no report covers, once for all of them. */
export function notCheckedText(checked: CheckedPlan, { language, width, paint }: Surroundings): string {
  const list = panelReport(checked, language).notChecked.join("; ");
  return paint("dim", wrapped(`${reportTexts(language).notChecked} ${list}.`, width));
}

/** One line on several plans: how many came to which verdict. */
export function summaryText(verdicts: readonly Verdict[], unread: number, { language, paint }: Surroundings): string {
  const texts = reportTexts(language);
  const parts = (["problems", "open", "review", "ok"] as const).flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length;
    return count === 0 ? [] : [paint(verdictMarks[verdict][1], texts.verdicts[verdict](count))];
  });
  if (unread > 0) parts.push(paint("red", texts.notRead(unread)));
  return `${texts.plans(verdicts.length)}: ${parts.join(", ")}`;
}

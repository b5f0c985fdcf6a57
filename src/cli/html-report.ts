// The report as a page to print: verdict, money as bars, and one card for each thing to do.

import { asHtml, htmlPage, htmlTable } from "../answers/html.ts";
import type { CapBar, PanelFinding } from "../check/panel-state.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { phrase } from "../phrases/phrase.ts";
import { sourceText } from "../sheet/check-table.ts";
import { columnOf } from "../sheet/columns.ts";
import { findingSources } from "../sheet/finding-sources.ts";
import { panelReport } from "../sheet/panel.ts";
import { planLine } from "../sheet/plan-line.ts";
import type { CheckedFile } from "./checked-file.ts";
import { withPlainSpaces } from "./lines.ts";
import { nameOf, otherCounts, verdictMarks } from "./report-text.ts";
import { reportTexts } from "./report-texts.ts";

/** Where the bar and the mark of its cap end, in percent of the wider of both. */
function barHtml({ label, planned, cap, plannedText, capText, statusText, standing }: CapBar): string[] {
  const whole = Math.max(planned, cap ?? 0) || 1;
  const percent = (amount: number): string => `${Math.round((amount / whole) * 1000) / 10}%`;
  const within = Math.min(planned, cap ?? planned);
  const over =
    cap !== null && planned > cap
      ? `<span class="over" style="left:${percent(cap)};width:${percent(planned - cap)}"></span>`
      : "";
  const mark = cap === null ? "" : `<span class="cap" style="left:calc(${percent(cap)} - 2px)"></span>`;
  const bar = `<div class="bar" aria-hidden="true"><span style="left:0;width:${percent(within)}"></span>${over}${mark}</div>`;
  const weight = { met: "ok", error: "problems", warning: "review", none: "fine" }[standing];
  return [
    asHtml(label),
    asHtml(plannedText),
    asHtml(capText ?? ""),
    bar,
    `<span class="${weight}">${asHtml(statusText)}</span>`,
  ];
}

function findingHtml(finding: PanelFinding, weight: string, mark: string, language: Language): string {
  const texts = reportTexts(language);
  const sources = findingSources(finding, language);
  const { accepted, quote } = finding;
  return [
    `<div class="finding ${weight}">`,
    `<h4>${mark} ${asHtml(finding.message)}</h4>`,
    `<p class="fine">${asHtml(finding.placeText)}</p>`,
    ...(quote === null ? [] : [`<p>${asHtml(formatOf(language).quote(quote))}</p>`]),
    `<p>${asHtml(finding.why)}</p>`,
    `<p><strong>${asHtml(texts.whatToDo)}</strong> ${asHtml(finding.fix)}</p>`,
    ...(sources === "" ? [] : [`<p class="fine">${asHtml(`${texts.source} ${sources}`)}</p>`]),
    ...(accepted === null ? [] : [`<p><em>${asHtml(texts.accepted(accepted.reason, accepted.by))}</em></p>`]),
    "</div>",
  ].join("\n");
}

function planHtml({ filePlan, checked }: CheckedFile, language: Language): string {
  const texts = reportTexts(language);
  const panel = panelReport(checked, language);
  const name = nameOf(filePlan, texts);
  const { title } = filePlan.plan;
  const [mark] = verdictMarks[panel.verdict];
  const others = otherCounts(panel, texts);
  const section = (heading: string, findings: readonly PanelFinding[], weight: string, sign: string): string[] =>
    findings.length === 0
      ? []
      : [
          `<h3>${asHtml(heading)} (${findings.length})</h3>`,
          ...findings.map((finding) => findingHtml(finding, weight, sign, language)),
        ];
  const bars = panel.bars.filter(({ capText }) => capText !== null);
  const { headroomHeadings, checkHeadings, kinds } = messagesOf(language).common;
  const columns = [
    { heading: headroomHeadings[0] ?? "" },
    { heading: headroomHeadings[2] ?? "", isNumber: true },
    { heading: headroomHeadings[1] ?? "", isNumber: true },
    { heading: texts.money },
    { heading: headroomHeadings[4] ?? "" },
  ];
  const metColumns = [checkHeadings[1] ?? "", kinds.met, checkHeadings[5] ?? ""].map((heading) => ({ heading }));
  const met = panel.met.map(({ title: rule, text, sources }) => [
    asHtml(rule),
    asHtml(text),
    `<span class="fine">${asHtml([...new Set(sources.map((one) => sourceText(one, language)))].join("; "))}</span>`,
  ]);
  return [
    '<section class="plan">',
    `<p class="fine">${asHtml(name)}</p>`,
    `<h2>${asHtml(title ?? name)}</h2>`,
    `<p>${asHtml(planLine(filePlan.plan, language, texts.call))}</p>`,
    `<p class="verdict ${panel.verdict}">${mark} ${asHtml(panel.headline)}</p>`,
    ...(others === "" ? [] : [`<p>${asHtml(others)}</p>`]),
    ...(bars.length === 0 ? [] : [`<h3>${asHtml(texts.money)}</h3>`, htmlTable(columns, bars.map(barHtml))]),
    ...section(texts.errors, panel.errors, "error", "✖"),
    ...section(texts.open, panel.open, "open", "?"),
    ...section(texts.judge, panel.judge, "judge", "▲"),
    ...section(texts.unchecked, panel.unchecked, "judge", "▲"),
    ...(met.length === 0 ? [] : [`<h3>${asHtml(texts.met(met.length))}</h3>`, htmlTable(metColumns, met)]),
    "</section>",
  ].join("\n");
}

/** @param today `YYYY-MM-DD`, the day on which the page is made. */
export function htmlReport(
  files: readonly CheckedFile[],
  faults: readonly string[],
  language: Language,
  today: string,
): string {
  const texts = reportTexts(language);
  const format = formatOf(language);
  const [first] = files;
  const notChecked = first === undefined ? [] : panelReport(first.checked, language).notChecked;
  const overviewColumns = [
    { heading: texts.file },
    { heading: phrase(columnOf("project", "title").heading, language) },
    { heading: phrase(columnOf("project", "verdict").heading, language) },
  ];
  const overview = files.map(({ filePlan, checked }) => {
    const { verdict, headline } = panelReport(checked, language);
    return [
      asHtml(nameOf(filePlan, texts)),
      asHtml(filePlan.plan.title ?? ""),
      `<span class="${verdict}">${verdictMarks[verdict][0]} ${asHtml(headline)}</span>`,
    ];
  });
  const body = [
    "<header>",
    "<h1>Erasmus Planner</h1>",
    `<p class="fine">${asHtml(format.date(today))}</p>`,
    "</header>",
    ...(files.length > 1 ? [htmlTable(overviewColumns, overview)] : []),
    ...faults.map((fault) => `<p class="problems">✖ ${asHtml(fault)}</p>`),
    ...files.map((file) => planHtml(file, language)),
    ...(notChecked.length === 0
      ? []
      : [`<p class="fine">${asHtml(`${texts.notChecked} ${notChecked.join("; ")}.`)}</p>`]),
  ].join("\n");
  const title = first?.filePlan.plan.title;
  const name = title === undefined || files.length > 1 ? "Erasmus Planner" : `${title} – Erasmus Planner`;
  return withPlainSpaces(htmlPage(name, language, body));
}

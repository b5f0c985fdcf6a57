// The page that goes with a plan to those who approve it: consortium, budget, verdict with sources, what is open and accepted.

import type { CheckedPlan } from "../../check/check-plan.ts";
import type { PanelFinding } from "../../check/panel-state.ts";
import type { Verdict } from "../../check/report.ts";
import { formatOf } from "../../messages/format.ts";
import type { Language } from "../../messages/messages.ts";
import type { Cents } from "../../model/money.ts";
import type { IsoDate, Plan } from "../../model/plan.ts";
import { phrase } from "../../phrases/phrase.ts";
import { sourceText } from "../../sheet/check-table.ts";
import { columnOf } from "../../sheet/columns.ts";
import { findingSources } from "../../sheet/finding-sources.ts";
import { panelReport } from "../../sheet/panel.ts";
import { planLine } from "../../sheet/plan-line.ts";
import { metMark } from "../../sheet/status.ts";
import { asHtml, htmlPage, htmlTable } from "../html.ts";
import { formFields } from "./form-fields.ts";
import { handOverWords } from "./hand-over-words.ts";

function section(heading: string, body: string): string {
  return `<section><h3>${asHtml(heading)}</h3>\n${body}</section>`;
}

function fine(text: string): string {
  return `<span class="fine">${asHtml(text)}</span>`;
}

function consortiumTable(plan: Plan, language: Language): string {
  const format = formatOf(language);
  const heading = (key: string) => ({ heading: phrase(columnOf("partners", key).heading, language) });
  return htmlTable(
    [heading("name"), heading("country"), heading("type"), heading("role"), heading("id")],
    plan.partners.map(({ name, country, type, role, id }) =>
      [
        name,
        country === undefined ? undefined : format.country(country),
        type === undefined ? undefined : format.organisationType(type),
        role === undefined ? undefined : format.role(role),
        id,
      ].map((text) => asHtml(text ?? "–")),
    ),
  );
}

/** Sums by partner and year, in the order of the partner list; what the lines do not say stands last. */
function budgetTable({ plan, checked: { tally } }: HandOver, language: Language): string {
  const words = handOverWords(language);
  const format = formatOf(language);
  const years = [...new Set(plan.lines.flatMap(({ year }) => year ?? []))].sort((one, other) => one - other);
  const hasNoYear = plan.lines.some(({ year }) => year === undefined);
  const columns: readonly (number | undefined)[] = hasNoYear ? [...years, undefined] : years;
  const rows = new Map<string, Map<number | undefined, Cents>>();
  for (const { name } of plan.partners) if (name !== undefined) rows.set(name, new Map());
  for (const line of plan.lines) {
    if (line.amount === undefined) continue;
    const index = tally?.partnerOf(line);
    const name = (index === undefined ? line.partner : plan.partners[index]?.name) ?? words.noPartner;
    const sums = rows.get(name) ?? new Map<number | undefined, Cents>();
    rows.set(name, sums);
    sums.set(line.year, (sums.get(line.year) ?? 0) + line.amount);
  }
  const sum = (amounts: Iterable<Cents>): Cents => [...amounts].reduce((total, one) => total + one, 0);
  const money = (cents: Cents): string => asHtml(format.money(cents));
  const body = [...rows].map(([name, sums]) => [
    asHtml(name),
    ...columns.map((year) => money(sums.get(year) ?? 0)),
    money(sum(sums.values())),
  ]);
  const totals = columns.map((year) => sum([...rows.values()].map((sums) => sums.get(year) ?? 0)));
  return htmlTable(
    [
      { heading: phrase(columnOf("budget", "partner").heading, language) },
      ...columns.map((year) => ({ heading: year === undefined ? words.noYear : words.year(year), isNumber: true })),
      { heading: words.total, isNumber: true },
    ],
    [
      ...body,
      [
        `<strong>${asHtml(words.total)}</strong>`,
        ...[...totals, sum(totals)].map((one) => `<strong>${money(one)}</strong>`),
      ],
    ],
  );
}

function findingList(findings: readonly PanelFinding[], language: Language): string {
  if (findings.length === 0) return `<p>${asHtml(handOverWords(language).none)}</p>`;
  const items = findings.map((finding) => {
    const { message, fix, placeText } = finding;
    return `<li>${asHtml(message)} ${fine(`${placeText} · ${fix} ${findingSources(finding, language)}`)}</li>`;
  });
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

function acceptedTable(findings: readonly PanelFinding[], language: Language): string {
  const words = handOverWords(language);
  if (findings.length === 0) return `<p>${asHtml(words.none)}</p>`;
  const rows = findings.flatMap(({ message, accepted }) =>
    accepted === null
      ? []
      : [
          [
            asHtml(message),
            asHtml(accepted.reason),
            asHtml([accepted.by, accepted.when.slice(0, 10)].filter(Boolean).join(", ")),
          ],
        ],
  );
  return htmlTable(
    [words.accepted, words.reason, ""].map((heading) => ({ heading })),
    rows,
  );
}

/** A plan that was checked. */
export interface HandOver {
  readonly plan: Plan;
  readonly checked: CheckedPlan;
  /** "Thu 5 March 2026, 12:00 Brussels time", or that none is known. */
  readonly deadlineText: string;
}

const marks: Readonly<Record<Verdict, string>> = { problems: "✖", open: "?", review: "▲", ok: metMark };

/** @param today the day on which the page is made. */
export function handOverPage(handOver: HandOver, language: Language, today: IsoDate): string {
  const words = handOverWords(language);
  const { plan, checked, deadlineText } = handOver;
  const panel = panelReport(checked, language);
  const isAccepted = ({ accepted }: PanelFinding): boolean => accepted !== null;
  const all = [...panel.errors, ...panel.open, ...panel.judge, ...panel.unchecked];
  const open = all.filter((finding) => !isAccepted(finding));
  const title = plan.title ?? "Erasmus+";
  const columns = [words.part, words.field, words.content, words.limit].map((heading) => ({ heading }));
  const sources = new Set(panel.met.flatMap((one) => one.sources.map((source) => sourceText(source, language))));
  const body = [
    "<header>",
    `<p class="fine">${asHtml(`${words.heading} · ${formatOf(language).date(today)}`)}</p>`,
    `<h1>${asHtml(title)}</h1>`,
    `<p>${asHtml(planLine(plan, language, words.call))}</p>`,
    `<p>${asHtml([phrase(columnOf("project", "deadline").heading, language), deadlineText].join(": "))}</p>`,
    `<p class="verdict ${panel.verdict}">${marks[panel.verdict]} ${asHtml(panel.headline)}</p>`,
    "</header>",
    section(words.consortium, consortiumTable(plan, language)),
    ...(plan.lines.length === 0 ? [] : [section(words.budget, budgetTable(handOver, language))]),
    section(words.openQuestions, findingList(open, language)),
    section(words.accepted, acceptedTable(all.filter(isAccepted), language)),
    section(words.met(panel.met.length), `<p class="fine">${asHtml([...sources].join("; "))}</p>`),
    section(
      words.form,
      `<p class="fine">${asHtml(words.formNote)}</p>\n${htmlTable(
        columns,
        formFields(plan, language).map((one) => [one.part, one.field, one.content, one.limit].map(asHtml)),
      )}`,
    ),
    section(words.signatures, `<p>${asHtml(words.signature)}: ______________________________</p>`),
    `<p class="fine">${asHtml(`${words.notChecked} ${panel.notChecked.join("; ")}.`)}</p>`,
  ].join("\n");
  return htmlPage(title, language, body);
}

// The other verdicts: all rules met, only points to judge, only cells to fill in, and an action with yearly caps.

import type { Language, PanelState } from "../../../src/check/panel-state.ts";
import { bar, finding, guide, inLanguage, notChecked, report, state } from "./building-blocks.ts";
import { cellsToFillIn, lumpSumBar, pointsToJudge, rulesMet, sampleBudget } from "./sample-plan.ts";

export function allGood(language: Language): PanelState {
  const management = bar({
    id: "management",
    label: inLanguage(language, "Management, at most 20%", "Projektledning, högst 20\u00a0%"),
    planned: 48_000,
    plannedText: inLanguage(language, "€48,000", "48\u00a0000\u00a0€"),
    cap: 50_000,
    capText: inLanguage(language, "€50,000", "50\u00a0000\u00a0€"),
    statusText: inLanguage(language, "€2,000 left", "2\u00a0000\u00a0€ kvar"),
    standing: "met",
  });
  return state(language, {
    screen: "report",
    report: report({
      verdict: "ok",
      headline: inLanguage(language, "Meets all 25 rules we check", "Uppfyller alla 25 regler vi kontrollerar"),
      counts: { errors: 0, open: 0, judge: 0, met: 25 },
      met: rulesMet(language, 25),
      bars: [lumpSumBar(language), management],
      notChecked: notChecked(language),
    }),
  });
}

export function onlyCells(language: Language): PanelState {
  return state(language, {
    screen: "report",
    report: report({
      verdict: "open",
      headline: inLanguage(language, "3 cells to fill in", "3 celler att fylla i"),
      counts: { errors: 0, open: 3, judge: 0, met: 20 },
      open: cellsToFillIn(language),
      met: rulesMet(language, 20),
      bars: [lumpSumBar(language)],
      notChecked: notChecked(language),
    }),
  });
}

export function onlyPoints(language: Language): PanelState {
  const essential = finding({
    key: "added-value",
    kind: "review",
    severity: "review",
    message: inLanguage(
      language,
      "Is Dnister Polytechnic University’s added value essential?",
      "Är Dnister Polytechnic Universitys mervärde väsentligt?",
    ),
    placeText: inLanguage(language, "Partners · row 6 · Added value", "Partner · rad 6 · Mervärde"),
    quote: "Runs the only field site for flood-resilient housing in the consortium.",
    why: inLanguage(
      language,
      "A partner from Ukraine must bring an essential added value, or it is left out at assessment.",
      "En partner från Ukraina måste tillföra ett väsentligt mervärde, annars lämnas den utanför vid bedömningen.",
    ),
    sources: [guide("237 and 242")],
    evidenceText: inLanguage(language, "Read in the Guide itself", "Läst i själva handledningen"),
  });
  const weak = finding({
    key: "armenia",
    kind: "review",
    severity: "review",
    message: inLanguage(language, "Is Armenia allowed in call 2024?", "Får Armenien delta i utlysning 2024?"),
    placeText: inLanguage(language, "Partners · row 7 · Country", "Partner · rad 7 · Land"),
    why: inLanguage(
      language,
      "We have not read the Guide of 2024 on this. Look under “Who can apply?”.",
      "Vi har inte läst 2024 års handledning om detta. Se under ”Who can apply?”.",
    ),
    fix: inLanguage(
      language,
      "Look in the Guide of 2024, then mark it as judged.",
      "Se efter i 2024 års handledning och markera sedan som bedömd.",
    ),
    evidenceText: inLanguage(
      language,
      "Not confirmed. Never shown as an error until somebody has read the Guide",
      "Inte bekräftat. Visas aldrig som fel förrän någon har läst handledningen",
    ),
  });
  return state(language, {
    screen: "report",
    report: report({
      verdict: "review",
      headline: inLanguage(language, "4 points for you to judge", "4 punkter för dig att bedöma"),
      counts: { errors: 0, open: 0, judge: 4, met: 23 },
      judge: [essential, weak, ...pointsToJudge(language)],
      met: rulesMet(language, 23),
      notChecked: notChecked(language),
    }),
  });
}

export function yearlyCaps(language: Language): PanelState {
  const euro = (english: string): string =>
    inLanguage(language, `€${english}`, `${english.replace(",", "\u00a0")}\u00a0€`);
  const year = (number: number, planned: number, sum: string, status: string, isOver: boolean) =>
    bar({
      id: `year-${number}`,
      label: inLanguage(language, `Year ${number}`, `År ${number}`),
      planned,
      plannedText: euro(sum),
      cap: 150_000,
      capText: euro("150,000"),
      statusText: status,
      standing: isOver ? "warning" : "met",
      isYear: true,
    });
  const left = (sum: string): string => inLanguage(language, `${euro(sum)} left`, `${euro(sum)} kvar`);
  return state(
    language,
    {
      screen: "report",
      report: report({
        verdict: "review",
        headline: inLanguage(language, "1 point for you to judge", "1 punkt för dig att bedöma"),
        counts: { errors: 0, open: 0, judge: 1, met: 19 },
        judge: [
          finding({
            key: "year-2",
            kind: "review",
            severity: "warning",
            message: inLanguage(
              language,
              "Year 2 is €18,000 over €150,000",
              "År 2 ligger 18\u00a0000\u00a0€ över 150\u00a0000\u00a0€",
            ),
            placeText: inLanguage(language, "Budget · year 2 · 14 lines", "Budget · år 2 · 14 rader"),
            why: inLanguage(
              language,
              "The ceiling is €12,500 a month, which is €150,000 a year. The total is within €450,000.",
              "Taket är 12\u00a0500\u00a0€ per månad, alltså 150\u00a0000\u00a0€ per år. Totalt ryms planen i 450\u00a0000\u00a0€.",
            ),
            fix: inLanguage(
              language,
              "Move €18,000 from year 2 to year 1, or explain the peak in the application.",
              "Flytta 18\u00a0000\u00a0€ från år 2 till år 1, eller förklara toppen i ansökan.",
            ),
            sources: [{ guide: "Programme Guide 2018", page: "132", url: null, evidence: "guide" }],
            evidenceText: inLanguage(language, "Read in the Guide itself", "Läst i själva handledningen"),
          }),
        ],
        met: rulesMet(language, 19),
        bars: [
          bar({
            id: "grant",
            label: inLanguage(language, "EU grant, whole project", "EU-bidrag, hela projektet"),
            planned: 438_000,
            plannedText: euro("438,000"),
            cap: 450_000,
            capText: euro("450,000"),
            statusText: left("12,000"),
            standing: "met",
          }),
          year(1, 128_000, "128,000", left("22,000"), false),
          year(2, 168_000, "168,000", inLanguage(language, "€18,000 over", "18\u00a0000\u00a0€ för mycket"), true),
          year(3, 142_000, "142,000", left("8,000"), false),
        ],
        budget: {
          ...sampleBudget(language),
          total: 438_000,
          missing: 2,
          start: null,
          months: 36,
          years: [128_000, 168_000, 142_000].map((sum, index) => ({
            name: String(index + 1),
            title: "",
            planned: sum,
            cap: 150_000,
            standing: sum > 150_000 ? "warning" : "met",
            line: index + 2,
          })),
          lumpSums: [],
        },
        guide: "Programme Guide 2018",
        notChecked: notChecked(language),
      }),
    },
    { context: ["Strategic Partnerships", "2018", inLanguage(language, "36 months", "36 månader")] },
  );
}

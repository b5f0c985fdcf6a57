// The sample plan with its three errors, three cells to fill in and two points to judge.

import type {
  BudgetRow,
  CapBar,
  Language,
  PanelBudget,
  PanelFinding,
  PanelReport,
  PanelState,
} from "../../../src/check/panel-state.ts";
import { bar, finding, guide, inLanguage, notChecked, report, state } from "./building-blocks.ts";

export function managementTooMuch(language: Language): PanelFinding {
  return finding({
    key: "management-share",
    message: inLanguage(
      language,
      "Project management takes €2,500 too much",
      "Projektledningen tar 2\u00a0500\u00a0€ för mycket",
    ),
    placeText: inLanguage(language, "Budget · WP1 · 6 lines", "Budget · WP1 · 6 rader"),
    why: inLanguage(
      language,
      "WP1 is €52,500 of €250,000, which is 21%. The Guide allows at most 20%: €50,000.",
      "WP1 är 52\u00a0500\u00a0€ av 250\u00a0000\u00a0€, alltså 21\u00a0%. Programhandledningen tillåter högst 20\u00a0%: 50\u00a0000\u00a0€.",
    ),
    fix: inLanguage(
      language,
      "Move €2,500 from WP1 to other work packages.",
      "Flytta 2\u00a0500\u00a0€ från WP1 till andra arbetspaket.",
    ),
    sources: [guide("243")],
    evidenceText: inLanguage(language, "Read in the Guide itself", "Läst i själva handledningen"),
    euro: 2500,
  });
}

export function misspeltCountry(language: Language): PanelFinding {
  return finding({
    key: "country-unknown",
    message: inLanguage(
      language,
      "“Spian” is not a country we know. Spain?",
      "”Spian” är inget land vi känner till. Spanien?",
    ),
    placeText: inLanguage(language, "Partners · row 5 · Country", "Partner · rad 5 · Land"),
    why: inLanguage(
      language,
      "Without a country, Universidad de Costa Clara counts for no rule.",
      "Utan land räknas Universidad de Costa Clara inte i någon regel.",
    ),
    fix: inLanguage(language, "Choose the country from the list.", "Välj landet i listan."),
    evidenceText: inLanguage(
      language,
      "Our own statement, not the Guide’s",
      "Vårt eget påstående, inte handledningens",
    ),
    suggestion: inLanguage(language, "Spain", "Spanien"),
  });
}

export function associatedInBudget(language: Language): PanelFinding {
  return finding({
    key: "associated-has-budget",
    message: inLanguage(
      language,
      "Norrviks handelskammare is an associated partner but has €1,800 in the budget",
      "Norrviks handelskammare är associerad partner men har 1\u00a0800\u00a0€ i budgeten",
    ),
    placeText: inLanguage(language, "Budget · row 31 · Amount", "Budget · rad 31 · Belopp"),
    why: inLanguage(language, "Associated partners get no EU money.", "Associerade partner får inga EU-medel."),
    fix: inLanguage(
      language,
      "Give the line to another partner, or make the chamber a full partner.",
      "Ge raden till en annan partner, eller gör handelskammaren till fullvärdig partner.",
    ),
    sources: [guide("236")],
    evidenceText: inLanguage(language, "Read in the Guide itself", "Läst i själva handledningen"),
    euro: 1800,
  });
}

export function cellsToFillIn(language: Language): readonly PanelFinding[] {
  const evidenceText = inLanguage(language, "Read in the Guide itself", "Läst i själva handledningen");
  return [
    finding({
      key: "eche",
      kind: "open",
      message: inLanguage(
        language,
        "Does Hochschule für Nachhaltigkeitswissenschaften Altenstadt hold an ECHE?",
        "Har Hochschule für Nachhaltigkeitswissenschaften Altenstadt en ECHE?",
      ),
      placeText: inLanguage(language, "Partners · row 4 · ECHE", "Partner · rad 4 · ECHE"),
      why: inLanguage(
        language,
        "Every university from an EU Member State or associated country needs one.",
        "Varje universitet från en EU-medlemsstat eller ett associerat land behöver en.",
      ),
      fix: inLanguage(language, "Choose yes or no.", "Välj ja eller nej."),
      sources: [guide("236")],
      evidenceText,
    }),
    finding({
      key: "established",
      kind: "open",
      message: inLanguage(language, "When was Norrviks universitet founded?", "När grundades Norrviks universitet?"),
      placeText: inLanguage(language, "Partners · row 2 · Established", "Partner · rad 2 · Grundad"),
      why: inLanguage(
        language,
        "The coordinator must be at least two years old at the deadline.",
        "Koordinatorn måste vara minst två år gammal vid sista ansökningsdag.",
      ),
      fix: inLanguage(language, "Type the date.", "Skriv datumet."),
      sources: [guide("235")],
      evidenceText,
    }),
    finding({
      key: "added-value-empty",
      kind: "open",
      message: inLanguage(
        language,
        "What does Dnister Polytechnic University add that the others cannot?",
        "Vad tillför Dnister Polytechnic University som de andra inte kan?",
      ),
      placeText: inLanguage(language, "Partners · row 6 · Added value", "Partner · rad 6 · Mervärde"),
      why: inLanguage(
        language,
        "A partner from Ukraine must bring an essential added value.",
        "En partner från Ukraina måste tillföra ett väsentligt mervärde.",
      ),
      fix: inLanguage(language, "Write one sentence.", "Skriv en mening."),
      sources: [guide("237")],
      evidenceText,
    }),
  ];
}

export function pointsToJudge(language: Language): readonly PanelFinding[] {
  return [
    finding({
      key: "same-group",
      kind: "review",
      severity: "review",
      message: inLanguage(
        language,
        "Does the same group of partners apply anywhere else?",
        "Söker samma partnergrupp någon annanstans?",
      ),
      placeText: inLanguage(language, "Whole plan", "Hela planen"),
      why: inLanguage(
        language,
        "The same consortium may submit one application, to one agency, per deadline.",
        "Samma konsortium får lämna en ansökan, till ett programkontor, per ansökningsomgång.",
      ),
      fix: inLanguage(
        language,
        "Ask each partner. Then mark it as judged.",
        "Fråga varje partner. Markera sedan som bedömd.",
      ),
      sources: [guide("238")],
      hasCell: false,
      evidenceText: inLanguage(language, "Read in the Guide itself", "Läst i själva handledningen"),
    }),
    finding({
      key: "activities-where",
      kind: "review",
      severity: "review",
      message: inLanguage(
        language,
        "Do all activities take place in the partners’ countries?",
        "Sker alla aktiviteter i partnernas länder?",
      ),
      placeText: inLanguage(language, "Whole plan", "Hela planen"),
      why: inLanguage(
        language,
        "Activities take place in the countries of the organisations in the project.",
        "Aktiviteterna äger rum i de länder som projektets organisationer kommer från.",
      ),
      fix: inLanguage(language, "Look through your activities.", "Gå igenom aktiviteterna."),
      sources: [guide("238")],
      hasCell: false,
      evidenceText: inLanguage(language, "Read in the Guide itself", "Läst i själva handledningen"),
    }),
  ];
}

export function rulesMet(language: Language, count = 17): PanelReport["met"] {
  const first: readonly (readonly [string, string, string])[] = [
    ["Three countries: Finland, Germany, Sweden", "Tre länder: Finland, Sverige, Tyskland", "237"],
    ["One coordinator, in Sweden", "En koordinator, i Sverige", "236"],
    ["30 months, allowed 12 to 36", "30 månader, tillåtet 12 till 36", "238"],
    ["Lines add up to €250,000", "Raderna blir 250\u00a0000\u00a0€", "242"],
    ["4 implementation work packages, 4 recommended", "4 arbetspaket för genomförande, 4 rekommenderas", "243"],
    ["Ukraine may take part as partner (region 2)", "Ukraina får delta som partner (region 2)", "237"],
  ];
  return Array.from({ length: count }, (_unused, index) => {
    const [english, swedish, page] = first[index] ?? [`Rule ${index + 1}`, `Regel ${index + 1}`, "240"];
    const text = inLanguage(language, english, swedish);
    return { title: text, text, sources: [guide(page)] };
  });
}

export function lumpSumBar(language: Language): CapBar {
  const sum = inLanguage(language, "€250,000", "250\u00a0000\u00a0€");
  return bar({
    id: "grant",
    label: inLanguage(language, "Lump sum", "Klumpsumma"),
    planned: 250_000,
    plannedText: sum,
    cap: 250_000,
    capText: sum,
    statusText: inLanguage(language, "Exactly the lump sum", "Exakt klumpsumman"),
    standing: "met",
  });
}

export function managementBar(language: Language): CapBar {
  return bar({
    id: "management",
    label: inLanguage(language, "Management, at most 20%", "Projektledning, högst 20\u00a0%"),
    planned: 52_500,
    plannedText: inLanguage(language, "€52,500", "52\u00a0500\u00a0€"),
    cap: 50_000,
    capText: inLanguage(language, "€50,000", "50\u00a0000\u00a0€"),
    statusText: inLanguage(language, "€2,500 over", "2\u00a0500\u00a0€ för mycket"),
    standing: "error",
  });
}

export function yearBars(language: Language): readonly CapBar[] {
  const sums: readonly (readonly [number, string, string])[] = [
    [96_000, "€96,000", "96\u00a0000\u00a0€"],
    [104_500, "€104,500", "104\u00a0500\u00a0€"],
    [49_500, "€49,500", "49\u00a0500\u00a0€"],
  ];
  return sums.map(([planned, english, swedish], index) =>
    bar({
      id: `year-${index + 1}`,
      label: inLanguage(language, `Year ${index + 1}`, `År ${index + 1}`),
      planned,
      plannedText: inLanguage(language, english, swedish),
      isYear: true,
    }),
  );
}

export function sampleReport(language: Language, parts: Partial<PanelReport> = {}): PanelReport {
  return report({
    verdict: "problems",
    headline: inLanguage(language, "3 problems to fix", "3 fel att rätta"),
    counts: { errors: 3, open: 3, judge: 2, met: 17 },
    errors: [managementTooMuch(language), misspeltCountry(language), associatedInBudget(language)],
    open: cellsToFillIn(language),
    judge: pointsToJudge(language),
    met: rulesMet(language),
    bars: [lumpSumBar(language), managementBar(language), ...yearBars(language)],
    budget: sampleBudget(language),
    yearNote: inLanguage(language, "no yearly cap in this call", "inget årstak i denna utlysning"),
    notChecked: notChecked(language),
    deadline: "2026-03-05T12:00",
    ...parts,
  });
}

export function problems(language: Language): PanelState {
  return state(language, { screen: "report", report: sampleReport(language) });
}

/** The same after the country has been mended. */
export function countryMended(language: Language): PanelState {
  const mended = sampleReport(language, {
    headline: inLanguage(language, "2 problems to fix", "2 fel att rätta"),
    counts: { errors: 2, open: 3, judge: 2, met: 18 },
    errors: [managementTooMuch(language), associatedInBudget(language)],
    met: rulesMet(language, 18),
  });
  return state(
    language,
    { screen: "report", report: mended },
    { fingerprint: "mended", checkedAt: "2026-02-02T14:33:40+01:00", checkedClock: "14:33" },
  );
}

/** The budget of the sample plan, as picture 06 shows it. */
export function sampleBudget(language: Language): PanelBudget {
  const row = (name: string, planned: number, line: number, parts: Partial<BudgetRow> = {}): BudgetRow => ({
    name,
    title: "",
    planned,
    cap: null,
    standing: "none",
    line,
    ...parts,
  });
  return {
    total: 250_000,
    missing: 0,
    start: "2026-11-01",
    months: 30,
    years: [row("1", 96_000, 17), row("2", 104_500, 16), row("3", 49_500, 21)],
    partners: [
      row("Norrviks universitet", 66_000, 16),
      row("Järvi-Suomen ammattikorkeakoulu", 55_000, 17),
      row("Hochschule für Nachhaltigkeitswissenschaften Altenstadt", 52_000, 22),
      row("Universidad de Costa Clara", 48_000, 24),
      row("Dnister Polytechnic University", 27_200, 20),
      row("Norrviks handelskammare", 1_800, 31, { cap: 0, standing: "error" }),
    ],
    workPackages: [
      row("WP1", 52_500, 3, {
        title: inLanguage(language, "Project management", "Projektledning"),
        cap: 50_000,
        standing: "error",
      }),
      row("WP2", 37_000, 12, { title: inLanguage(language, "Needs and design", "Behov och utformning") }),
      row("WP3", 67_000, 17, { title: inLanguage(language, "Course development", "Kursutveckling") }),
      row("WP4", 58_500, 24, { title: inLanguage(language, "Piloting", "Pilotkurser") }),
      row("WP5", 35_000, 26, { title: inLanguage(language, "Sharing results", "Spridning") }),
    ],
    categories: [
      row(inLanguage(language, "Project management", "Projektledning"), 52_500, 3),
      row(inLanguage(language, "Staff", "Personal"), 145_700.5, 17),
      row(inLanguage(language, "Travel", "Resor"), 4_800, 6),
      row(inLanguage(language, "Events", "Evenemang"), 43_800, 26),
      row("", 3_199.5, 30),
    ],
    lumpSums: [120_000, 250_000, 400_000].map((sum) => ({
      sum,
      difference: 250_000 - sum,
      chosen: sum === 250_000,
      missing: [],
    })),
  };
}

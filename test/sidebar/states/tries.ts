// What the server answers when something is tried out on the sample plan.

import type { Language, PanelFix, PanelQuestions, PanelTry } from "../../../src/check/panel-state.ts";
import { inLanguage } from "./building-blocks.ts";
import { managementTooMuch, misspeltCountry } from "./sample-plan.ts";

type Rows = PanelTry["rows"];

const own = {
  action: "cooperation-partnerships",
  call: 2026,
  variant: "higher-education",
  months: 30,
  grant: 250_000,
} as const;

function sameRows(language: Language): Rows {
  return Array.from({ length: 22 }, (_, index) => ({
    title: inLanguage(language, `Rule ${index + 1}`, `Regel ${index + 1}`),
    text: inLanguage(language, `Met as before, ${index + 1}`, `Uppfylld som förut, ${index + 1}`),
    was: "met",
    is: "met",
    isSame: true,
  }));
}

/** The plan's own answers: nothing changes. */
export function nothingTried(language: Language): PanelTry {
  return {
    own,
    answers: own,
    actions: [
      { id: own.action, title: inLanguage(language, "Cooperation Partnerships", "Samarbetspartnerskap") },
      { id: "knowledge-alliances", title: inLanguage(language, "Knowledge Alliances", "Kunskapsallianser") },
    ],
    variants: [{ id: own.variant, title: inLanguage(language, "Higher education", "Högre utbildning") }],
    variantsTitle: inLanguage(language, "Field", "Område"),
    calls: [2026, 2025, 2024],
    lumpSums: [120_000, 250_000, 400_000],
    verdict: "problems",
    headline: inLanguage(language, "3 problems to fix", "3 fel att rätta"),
    rows: sameRows(language),
    unsure: 0,
    rules: 22,
    edits: [],
  };
}

/** 36 months and the largest lump sum. */
export function largerTried(language: Language): PanelTry {
  const sum = inLanguage(language, "€400,000", "400\u00a0000\u00a0€");
  return {
    ...nothingTried(language),
    answers: { ...own, months: 36, grant: 400_000 },
    headline: inLanguage(language, "2 problems to fix", "2 fel att rätta"),
    rows: [
      {
        title: inLanguage(language, "Lines and lump sum", "Rader och klumpsumma"),
        text: inLanguage(
          language,
          "The lines add up to €250,000. The lump sum is €400,000: €150,000 missing.",
          "Raderna blir 250\u00a0000\u00a0€. Klumpsumman är 400\u00a0000\u00a0€: 150\u00a0000\u00a0€ fattas.",
        ),
        was: "met",
        is: "error",
        isSame: false,
      },
      {
        title: inLanguage(language, "Total cost", "Totalkostnad"),
        text: inLanguage(
          language,
          "The project costs €262,000 in all, and the grant is €400,000. It must cost more.",
          "Projektet kostar 262\u00a0000\u00a0€ totalt och bidraget är 400\u00a0000\u00a0€. Det måste kosta mer.",
        ),
        was: "judge",
        is: "judge",
        isSame: false,
      },
      {
        title: inLanguage(language, "Management share", "Projektledningens andel"),
        text: inLanguage(language, "€52,500 of €80,000", "52\u00a0500\u00a0€ av 80\u00a0000\u00a0€"),
        was: "error",
        is: "met",
        isSame: false,
      },
      {
        title: inLanguage(language, "Duration", "Projekttid"),
        text: inLanguage(language, "36 months, allowed 12 to 36", "36 månader, tillåtet 12 till 36"),
        was: "met",
        is: "met",
        isSame: false,
      },
      {
        title: inLanguage(language, "Country", "Land"),
        text: misspeltCountry(language).message,
        was: "error",
        is: "error",
        isSame: true,
      },
      ...sameRows(language),
      {
        title: inLanguage(language, "Age of the coordinator", "Koordinatorns ålder"),
        text: inLanguage(language, "When was Norrviks universitet founded?", "När grundades Norrviks universitet?"),
        was: "open",
        is: "none",
        isSame: false,
      },
    ],
    unsure: 5,
    rules: 21,
    edits: [
      {
        table: "project",
        line: null,
        column: "grant",
        before: "250000",
        value: 400_000,
        placeText: inLanguage(language, "Project · B8 · Lump sum", "Projekt · B8 · Klumpsumma"),
        was: inLanguage(language, "€250,000", "250\u00a0000\u00a0€"),
        will: sum,
      },
    ],
  };
}

export function actionsTried(language: Language): ReturnType<PanelQuestions["panelActions"]> {
  const plain = { variants: "", isSecondHand: false, isCurrent: false } as const;
  return {
    call: 2026,
    rows: [
      {
        ...plain,
        title: inLanguage(language, "Cooperation Partnerships", "Samarbetspartnerskap"),
        variants: inLanguage(language, "Higher education", "Högre utbildning"),
        fit: "fits",
        findings: [],
        isCurrent: true,
      },
      {
        ...plain,
        title: inLanguage(language, "Capacity Building in Higher Education", "Kapacitetsuppbyggnad i högre utbildning"),
        fit: "missing",
        findings: [
          inLanguage(
            language,
            "Only 1 higher education institution in Ukraine. 2 are needed.",
            "Bara 1 lärosäte i Ukraina. 2 behövs.",
          ),
          inLanguage(
            language,
            "1 organisation from Ukraine and 4 from the EU. At least as many are needed.",
            "1 organisation från Ukraina och 4 från EU. Minst lika många behövs.",
          ),
        ],
        isSecondHand: true,
      },
      {
        ...plain,
        title: inLanguage(language, "Teacher Academies", "Läraracademier"),
        fit: "open",
        findings: [
          inLanguage(language, "What type is Norrviks handelskammare?", "Vilken typ är Norrviks handelskammare?"),
        ],
      },
      {
        ...plain,
        title: inLanguage(language, "Jean Monnet Networks", "Jean Monnet-nätverk"),
        fit: "missing",
        findings: ["A", "B", "C", "D", "E"].map((letter) =>
          inLanguage(
            language,
            `Only 3 organisations of kind ${letter}. At least 12 are needed.`,
            `Bara 3 organisationer av sort ${letter}. Minst 12 behövs.`,
          ),
        ),
      },
      {
        ...plain,
        title: inLanguage(language, "European Youth Together", "European Youth Together 2026"),
        fit: "unknown",
        findings: [inLanguage(language, "No rules for call 2026 yet.", "Inga regler för 2026 ännu.")],
      },
    ],
  };
}

export function leavingTried(language: Language): ReturnType<PanelQuestions["panelLeaving"]> {
  const row = (name: string, line: number, euro: number, parts: object = {}) => ({
    name,
    row: line,
    euro,
    broken: [],
    mended: [],
    isUnread: false,
    ...parts,
  });
  const two = (english: string, swedish: string): string =>
    inLanguage(
      language,
      `Only 2 countries: ${english}. At least 3 are needed.`,
      `Bara 2 länder: ${swedish}. Minst 3 behövs.`,
    );
  return [
    row("Norrviks universitet", 2, 66_000, {
      broken: [inLanguage(language, "There is no coordinator.", "Det finns ingen koordinator.")],
    }),
    row("Järvi-Suomen ammattikorkeakoulu", 3, 55_000, { broken: [two("Germany, Sweden", "Sverige, Tyskland")] }),
    row("Hochschule für Nachhaltigkeitswissenschaften Altenstadt", 4, 52_000, {
      broken: [two("Finland, Sweden", "Finland, Sverige")],
    }),
    row("Universidad de Costa Clara", 5, 48_000, { isUnread: true }),
    row("Dnister Polytechnic University", 6, 27_200),
    row("Norrviks handelskammare", 7, 1800, {
      mended: [inLanguage(language, "Associated partners", "Associerade partner")],
    }),
  ];
}

export function fixFound(language: Language): PanelFix {
  const euro = (english: string): string =>
    inLanguage(language, `€${english}`, `${english.replace(",", "\u00a0")}\u00a0€`);
  const edit = (column: string, line: number, place: string, was: string, will: string) =>
    ({ table: "budget", line, column, before: was, value: will, placeText: place, was, will }) as const;
  return {
    errors: 3,
    left: 0,
    parts: [
      {
        title: misspeltCountry(language).message,
        edits: [
          {
            ...edit("country", 5, "", "Spian", inLanguage(language, "Spain", "Spanien")),
            table: "partners",
            placeText: "Partners · B5 · Universidad de Costa Clara",
          },
        ],
        joining: [],
      },
      {
        title: managementTooMuch(language).message,
        edits: [
          edit("amount", 3, "Budget · G3 · WP1, Norrviks universitet", euro("12,500"), euro("10,000")),
          edit("amount", 26, "Budget · G26 · WP5, Norrviks universitet", euro("11,500"), euro("14,000")),
        ],
        joining: [],
      },
      {
        title: inLanguage(
          language,
          "Norrviks handelskammare is an associated partner but has €1,800 in the budget",
          "Norrviks handelskammare är associerad partner men har 1\u00a0800\u00a0€ i budgeten",
        ),
        edits: [
          edit(
            "partner",
            31,
            "Budget · A31 · WP5, Norrviks handelskammare",
            "Norrviks handelskammare",
            "Norrviks universitet",
          ),
        ],
        joining: [],
      },
    ],
    after: {
      verdict: "open",
      headline: inLanguage(language, "3 cells to fill in", "3 celler att fylla i"),
      counts: { errors: 0, open: 3, judge: 2, met: 20 },
    },
  };
}

/** With a partner who has to be found, and an error that stays. */
export function partnerMissing(language: Language): PanelFix {
  const whole = fixFound(language);
  return {
    ...whole,
    errors: 4,
    left: 1,
    parts: [
      ...whole.parts.slice(0, 1),
      {
        title: inLanguage(
          language,
          "Only 2 countries: Finland, Sweden. At least 3 are needed.",
          "Bara 2 länder: Finland, Sverige. Minst 3 behövs.",
        ),
        edits: [],
        joining: [
          {
            type: "hei",
            typeText: inLanguage(language, "Higher education institution", "Lärosäte"),
            country: "AT",
            countryText: inLanguage(language, "Austria", "Österrike"),
          },
        ],
      },
    ],
    after: {
      verdict: "problems",
      headline: inLanguage(language, "1 problem to fix", "1 fel att rätta"),
      counts: { errors: 1, open: 3, judge: 0, met: 20 },
    },
  };
}

/** With the first change left out. */
export function fixWithoutCountry(language: Language): PanelFix {
  return {
    parts: [],
    errors: 3,
    left: 1,
    after: {
      verdict: "problems",
      headline: inLanguage(language, "1 problem to fix", "1 fel att rätta"),
      counts: { errors: 1, open: 3, judge: 2, met: 19 },
    },
  };
}

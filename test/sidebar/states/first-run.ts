// An empty file, and what can be chosen for its planning sheet.

import type { Language, PanelState } from "../../../src/check/panel-state.ts";
import { phrase } from "../../../src/phrases/phrase.ts";
import { processes } from "../../../src/programme/processes/processes.ts";
import { guide, inLanguage, notChecked, state } from "./building-blocks.ts";

export function firstRun(language: Language): PanelState {
  return state(
    language,
    {
      screen: "first-run",
      choices: {
        actions: [
          {
            id: "cooperation-partnerships",
            title: inLanguage(language, "Cooperation Partnerships", "Samarbetspartnerskap"),
            variantsTitle: inLanguage(language, "Field", "Område"),
            variants: [
              { id: "higher-education", title: inLanguage(language, "Higher education", "Högre utbildning") },
              { id: "school", title: inLanguage(language, "School education", "Skola") },
            ],
            calls: [
              {
                call: 2026,
                lumpSums: [120_000, 250_000, 400_000],
                summary: inLanguage(
                  language,
                  "12 to 36 months. €120,000, €250,000 or €400,000. At least 3 organisations from 3 countries. Apply by Thu 5 March 2026, 12:00 Brussels time.",
                  "12 till 36 månader. 120\u00a0000\u00a0€, 250\u00a0000\u00a0€ eller 400\u00a0000\u00a0€. Minst 3 organisationer från 3 länder. Ansök senast tors. 5 mars 2026 kl. 12.00, svensk tid.",
                ),
                source: guide("235–243"),
              },
              { call: 2025, lumpSums: [120_000, 250_000, 400_000], summary: "12–36.", source: null },
            ],
          },
          {
            id: "knowledge-alliances",
            title: inLanguage(language, "Knowledge Alliances", "Kunskapsallianser"),
            variantsTitle: inLanguage(language, "Field", "Område"),
            variants: [],
            calls: [
              {
                call: 2020,
                lumpSums: [],
                summary: inLanguage(language, "24 or 36 months.", "24 eller 36 månader."),
                source: null,
              },
            ],
          },
        ],
        notChecked: notChecked(language),
        tabs: inLanguage(
          language,
          ["Project", "Partners", "Budget", "Work packages", "Checks", "Preparation"],
          ["Projekt", "Partner", "Budget", "Arbetspaket", "Kontroller", "Förberedelser"],
        ),
        processes: Object.values(processes).map(({ id, title }) => ({ id, title: phrase(title, language) })),
        defaults: {
          action: "cooperation-partnerships",
          call: 2026,
          variant: "higher-education",
          months: 30,
          grant: 250_000,
        },
      },
    },
    { fingerprint: "empty", context: [] },
  );
}

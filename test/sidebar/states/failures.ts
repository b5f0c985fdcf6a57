// States in which something is missing: a tab, a rule that could not run, edit access, the rules of a call.

import type { Language, PanelState } from "../../../src/check/panel-state.ts";
import { finding, inLanguage, state } from "./building-blocks.ts";
import { problems, sampleReport } from "./sample-plan.ts";

export function tableMissing(language: Language): PanelState {
  const tab = inLanguage(language, "Partners", "Partner");
  return state(language, { screen: "table-missing", tab, report: null }, { fingerprint: "gone" });
}

export function tableMissingWithReport(language: Language): PanelState {
  const tab = inLanguage(language, "Preparation", "Förberedelser");
  return state(
    language,
    { screen: "table-missing", tab, report: sampleReport(language) },
    { fingerprint: "gone-but-checked" },
  );
}

export function callUnknown(language: Language): PanelState {
  return state(
    language,
    {
      screen: "call-unknown",
      message: inLanguage(language, "No rules for call 2027 yet", "Inga regler för 2027 ännu"),
      why: inLanguage(language, "You can plan with the rules of 2026.", "Du kan planera med reglerna för 2026."),
      planWith: 2026,
    },
    { fingerprint: "unknown", context: ["KA220-HED", "2027"] },
  );
}

export function viewOnly(language: Language): PanelState {
  return { ...problems(language), canEdit: false, fingerprint: "view-only" };
}

export function ruleNotRun(language: Language): PanelState {
  const report = sampleReport(language, {
    counts: { errors: 3, open: 3, judge: 2, met: 16 },
    unchecked: [
      finding({
        key: "dates",
        message: inLanguage(
          language,
          "The check of project dates could not run",
          "Kontrollen av projektets datum kunde inte köras",
        ),
        placeText: inLanguage(language, "Project · Start · C7", "Projekt · Start · C7"),
        why: inLanguage(language, "C7 shows #REF!", "C7 visar #REF!"),
        fix: inLanguage(
          language,
          "Type the start date into C7, for example 2026-11-01.",
          "Skriv startdatumet i C7, till exempel 2026-11-01.",
        ),
      }),
    ],
  });
  return state(language, { screen: "report", report }, { fingerprint: "not-run" });
}

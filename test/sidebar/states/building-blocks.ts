// Parts that the panel's example states are made of.

import type {
  CapBar,
  Language,
  PanelFinding,
  PanelReport,
  PanelScreen,
  PanelState,
} from "../../../src/check/panel-state.ts";
import type { ReportSource } from "../../../src/check/report.ts";

/** Amounts in the texts of states are written as the product writes them: spaces inside numbers do not break. */
export function inLanguage<Text>(language: Language, english: Text, swedish: Text): Text {
  return language === "sv" ? swedish : english;
}

export const GUIDE = "Programme Guide 2026";

export function guide(page: string): ReportSource {
  const url = "https://erasmus-plus.ec.europa.eu/programme-guide/erasmus-programme-guide";
  return { guide: GUIDE, page, url, evidence: "guide" };
}

export function finding(
  parts: Pick<PanelFinding, "key" | "message" | "placeText"> & Partial<PanelFinding>,
): PanelFinding {
  return {
    rule: parts.key,
    column: null,
    kind: "fail",
    severity: "error",
    why: "",
    fix: "",
    at: { table: null, row: null, line: null, column: null },
    related: [],
    group: null,
    sources: [],
    euro: null,
    quote: null,
    suggestion: null,
    cells: [],
    accepted: null,
    hasCell: true,
    evidenceText: "",
    ...parts,
  };
}

export function bar(parts: Pick<CapBar, "id" | "label" | "planned" | "plannedText"> & Partial<CapBar>): CapBar {
  return { cap: null, capText: null, statusText: "", standing: "none", isYear: false, ...parts };
}

export function report(
  parts: Pick<PanelReport, "verdict" | "headline" | "counts"> & Partial<PanelReport>,
): PanelReport {
  return {
    errors: [],
    open: [],
    judge: [],
    unchecked: [],
    met: [],
    bars: [],
    budget: null,
    yearNote: "",
    notChecked: [],
    deadline: null,
    guide: GUIDE,
    ...parts,
  };
}

export function state(language: Language, content: PanelScreen, parts: Partial<PanelState> = {}): PanelState {
  return {
    fingerprint: "first",
    language,
    context: ["KA220-HED", "2026", inLanguage(language, "30 months", "30 månader")],
    checkedAt: "2026-02-02T14:32:10+01:00",
    checkedClock: "14:32",
    canEdit: true,
    isAdopted: false,
    refused: [],
    content,
    ...parts,
  };
}

export function notChecked(language: Language): readonly string[] {
  return inLanguage(
    language,
    [
      "Quality of the proposal, financial and operational capacity, double funding, and what your National Agency adds.",
      "Whether the organisations are who they say they are, and whether their documents are in order.",
      "The budget's value for money.",
    ],
    [
      "Ansökans kvalitet, finansiell och operativ kapacitet, dubbelfinansiering och det som det nationella programkontoret lägger till.",
      "Om organisationerna är de som de säger sig vara, och om deras handlingar är i sin ordning.",
      "Om budgeten ger valuta för pengarna.",
    ],
  );
}

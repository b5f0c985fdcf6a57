// What the sidebar gets from the server in one answer. JSON-shaped: no Date, no function, no undefined.
import type { Language } from "../messages/messages.ts";
import type { Finding, ReportSource, Verdict } from "./report.ts";

export type { Language };

/** One cap against what is planned; all amounts in euro, all texts in the panel's language. */
export interface CapBar {
  readonly id: string;
  /** "Lump sum", "EU grant, whole project", "Management, at most 20%", "Year 2". */
  readonly label: string;
  readonly planned: number;
  readonly plannedText: string;
  readonly cap: number | null;
  readonly capText: string | null;
  /** "€2,500 over", "€2,000 left", "Exactly the lump sum", "€1,800 missing"; empty without a cap. */
  readonly statusText: string;
  /** How a sum over the cap (or off a fixed amount) weighs; `met` when there is nothing to mend. */
  readonly standing: "met" | "error" | "warning" | "none";
  readonly isYear: boolean;
}

/** A part of the budget; amounts in euro. */
export interface BudgetRow {
  /** A project year, an organisation, a work package's id or a category in words; empty for the lines that do not say. */
  readonly name: string;
  /** The title of a work package, else empty. */
  readonly title: string;
  readonly planned: number;
  readonly cap: number | null;
  /** How being over the cap weighs. */
  readonly standing: CapBar["standing"];
  /** The row of the largest line; *Go to cell* takes it as `line:12`. */
  readonly line: number | null;
}

export interface PanelBudget {
  readonly total: number;
  /** Lines without an amount: the total is not all. */
  readonly missing: number;
  /** The project's first day, where it is known. */
  readonly start: string | null;
  readonly months: number | null;
  readonly years: readonly BudgetRow[];
  readonly partners: readonly BudgetRow[];
  readonly workPackages: readonly BudgetRow[];
  readonly categories: readonly BudgetRow[];
  /** The lump sums to choose from; none where the action pays no lump sums. */
  readonly lumpSums: readonly number[];
  readonly grant: number | null;
}

export interface PanelFinding extends Finding {
  readonly rule: string;
  /** "Partners · row 5 · Country", "Budget · WP1 · 6 lines", "Whole plan". */
  readonly placeText: string;
  /** Can *Go to cell* lead anywhere. */
  readonly hasCell: boolean;
  /** How sure the reading is, in words: "Read in the Guide itself". */
  readonly evidenceText: string;
}

export interface PanelReport {
  readonly verdict: Verdict;
  /** "3 problems to fix". */
  readonly headline: string;
  readonly counts: { readonly errors: number; readonly open: number; readonly judge: number; readonly met: number };
  readonly errors: readonly PanelFinding[];
  readonly open: readonly PanelFinding[];
  readonly judge: readonly PanelFinding[];
  /** Rules that could not run; each says what we saw and what to do. */
  readonly unchecked: readonly PanelFinding[];
  readonly met: readonly { readonly title: string; readonly text: string; readonly sources: readonly ReportSource[] }[];
  readonly bars: readonly CapBar[];
  /** `null` while nothing can be counted. */
  readonly budget: PanelBudget | null;
  /** Said where the years have no cap: "no yearly cap in this call". */
  readonly yearNote: string;
  /** Sentence on what is not checked. */
  readonly notChecked: readonly string[];
  readonly guide: string;
}

export type PanelScreen =
  /** No planning tables in this file yet. */
  | { readonly screen: "first-run"; readonly choices: PanelChoices }
  /** A table that was there is gone or its headings are. */
  | { readonly screen: "table-missing"; readonly tab: string; readonly report: PanelReport | null }
  /** The action or call is not covered; `planWith` is a call that is. */
  | {
      readonly screen: "call-unknown";
      readonly message: string;
      readonly why: string;
      readonly planWith: number | null;
    }
  | { readonly screen: "report"; readonly report: PanelReport };

/** What *Make a planning sheet* asks for: every answer has a default. */
export interface PanelChoices {
  readonly actions: readonly PanelAction[];
  readonly tabs: readonly string[];
  readonly defaults: {
    readonly action: string;
    readonly call: number;
    readonly variant: string | null;
    readonly months: number | null;
    readonly grant: number | null;
  };
}

export interface PanelAction {
  readonly id: string;
  readonly title: string;
  readonly variants: readonly { readonly id: string; readonly title: string }[];
  readonly calls: readonly {
    readonly call: number;
    readonly lumpSums: readonly number[];
    readonly summary: string;
    readonly source: ReportSource | null;
  }[];
}

export interface PanelState {
  /** Hash of everything the check read; the panel sends it back and gets `unchanged` when nothing moved. */
  readonly fingerprint: string;
  readonly language: Language;
  /** Context line: "KA220-HED", "2026", "30 months". */
  readonly context: readonly string[];
  /** When the check ran, ISO 8601 with offset, and as the clock shows it in the file's zone, "14:32". */
  readonly checkedAt: string;
  readonly checkedClock: string;
  readonly canEdit: boolean;
  readonly content: PanelScreen;
}

export type PanelAnswer = { readonly unchanged: true } | { readonly unchanged: false; readonly state: PanelState };

/** The server functions that the sidebar calls through `google.script.run`. All arguments are validated on the server. */
export interface PanelServer {
  /** Poll. `known` is the last fingerprint, or "" the first time. */
  panelState(known: string): PanelAnswer;
  /** Selects the cell a finding names. False when it is gone. */
  panelGoTo(key: string): boolean;
  /** Writes one suggested value if the cell still holds what the finding saw. */
  panelApply(key: string): { readonly done: boolean; readonly message: string; readonly undo: string | null };
  panelUndo(undo: string): { readonly done: boolean; readonly message: string };
  panelSetLanguage(language: Language): PanelAnswer;
  panelMakeSheet(choices: {
    readonly action: string;
    readonly call: number;
    readonly variant: string | null;
    readonly months: number | null;
    readonly grant: number | null;
  }): PanelAnswer;
  panelOpenExample(): PanelAnswer;
  panelMarkJudged(key: string, reason: string): PanelAnswer;
  panelReopen(key: string): PanelAnswer;
}

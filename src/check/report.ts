// The report of a plan, as people and programs get it. Its JSON form is a contract: names and meanings stay.
import type { TableName } from "../model/place.ts";
import type { Evidence } from "../programme/programme.ts";

/** What a rule came to; `open`: a needed cell is empty; `review`: a person must judge or the evidence is too weak. */
export type OutcomeKind = "pass" | "fail" | "open" | "review" | "not-applicable";

export type Severity = "error" | "warning" | "review";

export type Verdict = "ok" | "open" | "review" | "problems";

export interface ReportPlace {
  /** `null`: the whole plan. */
  readonly table: TableName | null;
  /** The row's name (the organisation), or its number where it has none. */
  readonly row: string | null;
  /** The row's number as people see it: the sheet's row, or 1 for the first entry of a JSON list. */
  readonly line: number | null;
  readonly column: string | null;
}

export interface ReportSource {
  /** Title and edition in words, such as "Programme Guide 2026"; empty for our own statements. */
  readonly guide: string;
  readonly page: string | null;
  readonly url: string | null;
  readonly evidence: Evidence;
}

/** Short words for the status column and the note of one cell. */
export interface CellMark {
  readonly table: TableName;
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

export interface Finding {
  readonly kind: "fail" | "open" | "review";
  /** Rule and place in the plan's own words: the same finding keeps its key when rows are sorted or inserted. */
  readonly key: string;
  readonly severity: Severity;
  /** One sentence that stands alone; a question for open cells and points to judge. */
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly at: ReportPlace;
  /** Other cells concerned, most important first. */
  readonly related: readonly ReportPlace[];
  readonly sources: readonly ReportSource[];
  /** What the budget lines of a sum have in common ("WP1", "year 2"), and how many they are; `null` for a single cell. */
  readonly group: { readonly name: string; readonly lines: number } | null;
  /** Euro at stake, where there is an amount. */
  readonly euro: number | null;
  /** What the user wrote and a person has to judge, quoted. */
  readonly quote: string | null;
  /** The value that would repair the cell `at`, where one is likely, such as "Spain". */
  readonly suggestion: string | null;
  readonly cells: readonly CellMark[];
  /** Set when a person accepted or judged it. */
  readonly accepted: { readonly by: string; readonly when: string; readonly reason: string } | null;
}

export interface Outcome {
  readonly rule: string;
  readonly kind: OutcomeKind;
  /** The check in two or three words, such as "Management share". */
  readonly title: string;
  /** What was found when it passes, such as "Three countries: Finland, Germany, Sweden"; empty otherwise. */
  readonly met: string;
  readonly findings: readonly Finding[];
  readonly sources: readonly ReportSource[];
}

export interface Report {
  readonly plan: {
    readonly action: string | null;
    readonly call: number | null;
    readonly variant: string | null;
    readonly title?: string;
  };
  readonly verdict: Verdict;
  /** The largest EU grant, euro; `null` where it cannot be told (no action, months missing or not allowed). */
  readonly cap: number | null;
  readonly outcomes: readonly Outcome[];
}

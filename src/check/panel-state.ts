// What the server, the page's own answers and the sidebar give each other. JSON-shaped: no Date, no function, no undefined.
import type { Language } from "../messages/messages.ts";
import type { TableName } from "../model/place.ts";
import type { Process } from "../programme/processes/process.ts";
import type { CalendarDates } from "./calendar-dates.ts";
import type { Fit } from "./fitting-actions.ts";
import type { Acceptance } from "./outcome.ts";
import type { Finding, ReportSource, Verdict } from "./report.ts";
import type { VerdictChange } from "./what-if.ts";

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
  /** The row of the largest line, to go to. */
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
  /** The lump sums to choose from, smallest first; none where the action pays no lump sums. */
  readonly lumpSums: readonly PanelLumpSum[];
}

export interface PanelLumpSum {
  readonly sum: number;
  /** Planned minus lump sum. */
  readonly difference: number;
  readonly chosen: boolean;
  /** What the consortium lacks for it, in sentences. */
  readonly missing: readonly string[];
}

export interface PanelFinding extends Finding {
  /** The column it leads to, and what belongs there; `null` where it leads to none. */
  readonly column: { readonly heading: string; readonly help: string } | null;
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
  /** Brussels time, `YYYY-MM-DDTHH:MM`; `null` where none is known. */
  readonly deadline: string | null;
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
  /** Sentences on what no plan is checked for. */
  readonly notChecked: readonly string[];
  /** Whose steps the Preparation tab begins with. */
  readonly processes: readonly (Choice & { readonly id: Process["id"] })[];
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
  /** What the variants are called, to stand above them: "Lot". */
  readonly variantsTitle: string;
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
  /** Whether tabs are read that somebody had before. */
  readonly isAdopted: boolean;
  /** Tabs on which notes, colours or drop-downs could not be brought up to date: cells are protected against this person. */
  readonly refused: readonly string[];
  readonly content: PanelScreen;
}

/** What the Project tab says, or could say; money in euro. */
export interface PlanAnswers {
  readonly action: string | null;
  readonly call: number | null;
  readonly variant: string | null;
  readonly months: number | null;
  readonly grant: number | null;
}

/** A value for one cell, written only if the cell still holds what was seen. */
export interface CellEdit extends AnyEdit {
  readonly table: TableName;
}

/** A cell of the Preparation tab; a value that begins with "=" is a formula. */
export interface StepEdit extends AnyEdit {
  readonly table: "preparation";
  /** The number format that goes with the value; without it the cell keeps its own. */
  readonly format?: string;
}

interface AnyEdit {
  /** The sheet's row; `null` on the Project tab. */
  readonly line: number | null;
  readonly column: string;
  /** What the cell holds, as a text that is equal for equal values. */
  readonly before: string;
  readonly value: string | number;
}

/** An edit in words. */
export interface PanelEdit extends CellEdit {
  /** "Budget · G3 · WP1, Norrviks universitet". */
  readonly placeText: string;
  readonly was: string;
  readonly will: string;
}

interface Choice {
  readonly id: string;
  readonly title: string;
}

/** What would be said of the plan with other answers. */
export interface PanelTry {
  /** What the Project tab says. */
  readonly own: PlanAnswers;
  /** As tried: what does not fit the chosen action is replaced. */
  readonly answers: PlanAnswers;
  readonly actions: readonly Choice[];
  readonly variants: readonly Choice[];
  /** What the variants are: "Field", "Lot". */
  readonly variantsTitle: string;
  readonly calls: readonly number[];
  readonly lumpSums: readonly number[];
  readonly verdict: Verdict;
  readonly headline: string;
  readonly rows: readonly VerdictChange[];
  readonly unsure: number;
  readonly rules: number;
  /** What *Put into the Project tab* writes; none if the answers are those of the tab. */
  readonly edits: readonly PanelEdit[];
}

export interface PanelFit {
  readonly title: string;
  /** The variants that fit best, in words; empty where that makes no difference. */
  readonly variants: string;
  readonly fit: Fit;
  readonly findings: readonly string[];
  /** Rests on a source other than the Guide or the Commission. */
  readonly isSecondHand: boolean;
  readonly isCurrent: boolean;
}

export interface PanelLeaving {
  readonly name: string;
  readonly row: number;
  /** Euro to share out. */
  readonly euro: number;
  readonly broken: readonly string[];
  /** Titles of the checks whose errors go. */
  readonly mended: readonly string[];
  /** The country cannot be read. */
  readonly isUnread: boolean;
}

/** Who could join, in words, and by id for checking again. */
export interface PanelJoining {
  readonly type: string;
  readonly typeText: string;
  readonly country: string;
  readonly countryText: string;
}

export interface PanelFix {
  /** One for each cause; empty where nothing was asked for or found. */
  readonly parts: readonly {
    readonly title: string;
    readonly edits: readonly PanelEdit[];
    readonly joining: readonly PanelJoining[];
  }[];
  /** Errors that nobody has accepted: before, and with these changes. */
  readonly errors: number;
  readonly left: number;
  /** The verdict with these changes, checked again from the cells. */
  readonly after: Pick<PanelReport, "verdict" | "headline" | "counts">;
}

/** A step of the Preparation tab. */
export interface PanelStep {
  readonly row: number;
  readonly title: string;
  readonly who: string;
  /** `YYYY-MM-DD`. */
  readonly due: string | null;
  readonly kind: "done" | "late" | "waits" | "this-week" | "later" | "undated";
  /** "Late by 11 days", "Waits for: mandates", "17 days left". */
  readonly text: string;
  /** "6 weeks before the deadline"; empty for a date of one's own. */
  readonly before: string;
}

/** Another ready-made process for the Preparation tab. */
export interface PanelProcess {
  /** The one that most of the tab's steps are from; `null` where all are somebody's own. */
  readonly own: Process["id"] | null;
  readonly chosen: Process["id"];
  /** With its source in words; empty without one. */
  readonly choices: readonly (Choice & { readonly id: Process["id"]; readonly source: string })[];
  /** Titles of steps that stay: somebody has worked on them. */
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly edits: readonly StepEdit[];
}

/** `wrong`: something stands there that cannot be what is needed. */
export type DocumentStanding = "there" | "missing" | "wrong" | "not-needed";

export interface PanelDocument {
  /** Key of the column; *Go to cell* takes `cell:partners:5:mandate`. */
  readonly column: string;
  readonly title: string;
  readonly standing: DocumentStanding;
}

/** Who is missing what. */
export interface PanelDocuments {
  readonly documents: readonly {
    readonly column: string;
    readonly title: string;
    readonly there: number;
    readonly needed: number;
  }[];
  readonly partners: readonly {
    readonly row: number;
    readonly name: string;
    readonly documents: readonly PanelDocument[];
    /** What asks for it, in the partner's language; `null` where nothing is missing. */
    readonly mail: {
      readonly language: string;
      readonly languageName: string;
      readonly contact: string;
      readonly subject: string;
      readonly text: string;
    } | null;
  }[];
  /** Headings of the documents that the Partners tab has no column for. */
  readonly untracked: readonly string[];
}

export interface PanelSteps {
  /** Names the plan's dates in a calendar. */
  readonly id: string;
  readonly code: string;
  /** Brussels time, `YYYY-MM-DDTHH:MM`, or a day alone where somebody typed one. */
  readonly deadline: string | null;
  /** "Thu 5 March 2026, 12:00 Brussels time", or that none is known. */
  readonly deadlineText: string;
  /** "31 days left"; empty without a deadline, and after it. */
  readonly left: string;
  /** Without the Preparation tab there are no steps. */
  readonly hasTab: boolean;
  readonly steps: readonly PanelStep[];
}

/** A cell in words. */
export interface PanelCellText {
  readonly heading: string;
  readonly text: string;
  /** *Go to cell* takes it. */
  readonly key: string;
}

/** What of a plan is one partner's. */
export interface PanelPartner {
  readonly name: string;
  readonly row: number;
  /** What its row says, without empty cells. */
  readonly cells: readonly PanelCellText[];
  readonly lines: readonly { readonly title: string; readonly euro: number | null; readonly key: string }[];
  /** Euro of its lines together, and of how many no amount is known. */
  readonly euro: number;
  readonly missing: number;
  /** Of the whole budget, as a fraction; `null` where nothing is planned. */
  readonly share: number | null;
  /** Ids and titles of the work packages it leads. */
  readonly leads: readonly string[];
  /** What it still has to send, in words. */
  readonly documents: readonly string[];
  readonly findings: readonly PanelFinding[];
  /** What a mail to it is made of, in its language. */
  readonly mail: {
    readonly language: Language;
    readonly project: string;
    readonly greeting: string;
    readonly money: string;
    readonly leads: readonly string[];
    readonly toDo: readonly string[];
    /** "The application is submitted by …"; none where no deadline is known. */
    readonly until: readonly string[];
    readonly close: string;
    readonly from: string;
  };
}

/** A cell that no longer says what it did. */
export interface PanelChangedCell {
  readonly placeText: string;
  readonly was: string;
  readonly will: string;
  readonly key: string;
}

/** What became of the plan since a person last looked. */
export interface PanelChanges {
  /** When that was, ISO 8601 with offset. */
  readonly since: string;
  readonly cells: readonly PanelChangedCell[];
  /** Rows that were not there, and rows that are gone, in words. */
  readonly added: readonly { readonly text: string; readonly key: string }[];
  readonly removed: readonly string[];
  /** Tables too large to keep: that they changed is all that is known. */
  readonly unknown: readonly string[];
  readonly findings: readonly PanelFinding[];
  readonly gone: readonly string[];
}

export type PanelAnswer = { readonly unchanged: true } | { readonly unchanged: false; readonly state: PanelState };

/** A cell on its way to the page: Google carries no dates. The day is empty where a date is none. */
export type SentCell = string | number | boolean | { readonly day: string };
export type SentGrid = readonly (readonly SentCell[])[];

/** A table on its way to the page. */
export interface SentTable {
  readonly sheetId: number;
  readonly tab: string;
  /** Whether the tab was somebody's own before it was taken over. */
  readonly isAdopted: boolean;
  /** From row 1 on. */
  readonly cells: SentGrid;
  /** Where its headings stand, with lists of pairs instead of maps. */
  readonly found: {
    readonly headingRow: number;
    readonly at: readonly (readonly [string, number])[];
    readonly headings: readonly (readonly [string, string])[];
    readonly answerColumn: number;
    readonly answerRow?: number;
    readonly missing: readonly string[];
    readonly duplicates: readonly string[];
  };
}

/** The tables, and what people decided about findings: all that a check reads. */
export interface SentPlan {
  readonly tables: { readonly [Table in TableName]?: SentTable };
  readonly accepted: readonly Acceptance[];
  /** Answers about the project that stand in no cell. */
  readonly given: PlanAnswers | null;
}

/** The file as the server sees it, from which the page makes the `PanelState`. */
export interface SentFile extends SentPlan, Omit<PanelState, "context" | "checkedClock" | "content" | "isAdopted"> {
  /** The tab of a table that was there and cannot be found any more. */
  readonly missingTab: string | null;
}

/** What the server answers where the panel gets a `PanelAnswer`. */
export type SentAnswer = { readonly unchanged: true } | { readonly unchanged: false; readonly file: SentFile };

/** A tab on its way to the page. */
export interface SentTab {
  readonly sheetId: number;
  readonly name: string;
  /** The last row and column with anything in them, and how many there are. */
  readonly rows: number;
  readonly columns: number;
  readonly maxRows: number;
  readonly cells: SentGrid;
}

/** A row or column by its index, and the key it stands for; an empty key for the row of the headings, or where the answers stand. */
export type Mark = readonly [key: string, index: number];

/** A table on a tab that somebody has. */
export interface AdoptedTable {
  readonly sheetId: number;
  readonly table: TableName;
  readonly columns: readonly Mark[];
  readonly rows: readonly Mark[];
  /** The formula of the status column, which stands in the row of the headings; `null` for none. */
  readonly status: string | null;
}

/** How somebody's own tabs are read. */
export interface Adoption {
  readonly tables: readonly AdoptedTable[];
  /** Answers that no cell holds. */
  readonly given: PlanAnswers | null;
  /** The formula of the Checks tab; `null` for none. */
  readonly checks: string | null;
}

/** What a cell holds, as a person sees it. */
export interface HeldText {
  readonly cell: string;
  readonly text: string;
}

/** What came of inserting a formula; `held` where the cell holds something already. */
export interface Inserted extends Written {
  readonly held: HeldText | null;
}
/** A plan as cells, headings first, on its way from the page. */
export type ExampleCells = Readonly<Record<TableName, readonly (readonly (string | number)[])[]>>;

/** What came of a write; `undo` takes it back. */
export interface Written {
  readonly done: boolean;
  readonly message: string;
  readonly undo: string | null;
}

/** The server functions that the sidebar calls through `google.script.run`. All arguments are validated on the server. */
export interface PanelServer {
  /** Poll. `known` is the last fingerprint, or "" the first time. */
  panelState(known: string): SentAnswer;
  /** Selects the cell a finding names, or `cell:budget:12:amount`. False when it is gone. */
  panelGoTo(key: string): boolean;
  panelUndo(undo: string): { readonly done: boolean; readonly message: string };
  panelSetLanguage(language: Language): SentAnswer;
  panelMakeSheet(choices: {
    readonly action: string;
    readonly call: number;
    readonly variant: string | null;
    readonly months: number | null;
    readonly grant: number | null;
    readonly process: Process["id"];
  }): SentAnswer;
  /** Adds the sample plan, or with cells the plan in them. */
  panelOpenExample(cells: ExampleCells | null): SentAnswer;
  panelMarkJudged(key: string, reason: string): SentAnswer;
  panelReopen(key: string): SentAnswer;
  /** The cells of the tables, for `PanelQuestions`. */
  panelCells(): PanelCells;
  /** What the page has kept for this person of this file; empty at first. Only the page knows what it means. */
  panelKept(): string;
  /** False where it could not be kept. */
  panelKeep(text: string): boolean;
  /** Writes all of these cells if they still hold what was seen, or none. */
  panelChange(edits: readonly (CellEdit | StepEdit)[]): Written;
  /** Writes today as the day a step was done, or takes it out; `title` is what the row must still say. */
  panelStepDone(row: number, title: string, isDone: boolean): Written;
  /** The tabs that are not ours: without numbers the first rows of each, else these tabs whole. */
  panelTabs(sheetIds: readonly number[]): readonly SentTab[];
  /** Reads these tabs from now on instead of those adopted before; without tabs it forgets them. */
  panelAdopt(adoption: Adoption): SentAnswer;
  /** Writes a formula into the active cell. One that holds something is written over only if it is still `over`. */
  panelInsert(formula: string, over: HeldText | null): Inserted;
}

type Shown<Answer> = Answer extends SentAnswer ? PanelAnswer : Answer;

/** What the panel calls: of a file it gets what the page made of it, and what a finding suggests the page knows. */
export type PanelFunctions = {
  readonly [Name in Exclude<keyof PanelServer, "panelOpenExample">]: (
    ...values: Parameters<PanelServer[Name]>
  ) => Shown<ReturnType<PanelServer[Name]>>;
} & {
  /** Writes the value that the finding suggests, if the cell still holds what was seen. */
  panelApply(key: string): Written;
  /** Adds the example of an action. */
  panelOpenExample(action: string): PanelAnswer;
};

/** What the page answers from the file that is shown, without asking the server for anything. */
export interface PanelShownQuestions {
  /** The names in the Partners tab, in its order. */
  panelPartners(): readonly string[];
  /** `null` where nobody has that name. */
  panelPartner(name: string): PanelPartner | null;
  /** What changed since `look`, a text of `panelLook`; `null` where nothing did, or it cannot be told. */
  panelChanges(look: string): PanelChanges | null;
  /** The plan as it is now, as a text to keep. */
  panelLook(): string;
}

export type PanelQuestions = PanelShownQuestions & PanelCellQuestions;

/** What the page answers by itself, from the cells that the server read: trying things out takes no round trip. */
export interface PanelCellQuestions {
  /** `null`: the answers of the Project tab. */
  panelTry(answers: PlanAnswers | null): PanelTry;
  /** Which actions of the plan's call its partners fit. */
  panelActions(): { readonly call: number; readonly rows: readonly PanelFit[] };
  panelLeaving(): readonly PanelLeaving[];
  panelSteps(): PanelSteps;
  panelFormulas(): readonly PanelFormula[];
  /** Without an id the process that the tab has. */
  panelProcess(id: Process["id"] | null): PanelProcess | null;
  panelDocuments(): PanelDocuments;
  /** The page for the internal approval, as HTML. */
  panelHandOver(): string;
  /** The text of a calendar file. */
  panelCalendar(dates: CalendarDates): string;
  /** Looks for the smallest fix; with edits, only checks again with these. */
  panelFix(
    chosen: {
      readonly edits: readonly CellEdit[];
      readonly joining: readonly Pick<PanelJoining, "type" | "country">[];
    } | null,
  ): PanelFix;
}

/** A part of a tab that somebody has: a table, or answers about the project beside or above one. */
export interface TabPart {
  readonly id: string;
  readonly sheetId: number;
  readonly tab: string;
  readonly isAnswers: boolean;
  /** What it is read as if nobody says otherwise; `null` for nothing. */
  readonly table: TableName | null;
  /** Why a person must say: several tabs could be the table, or only a little speaks for it. `also` needs no answer. */
  readonly question: { readonly kind: "several" | "maybe" | "also"; readonly table: TableName } | null;
  /** Rows below the headings, or answers. */
  readonly rows: number;
  /** Headings that are known, of all. */
  readonly known: number;
  readonly headings: number;
}

/** What a person said a part is. */
export interface ChosenPart {
  readonly sheetId: number;
  readonly table: TableName;
  /** Index of the row with the headings, if somebody chose it. */
  readonly headingRow: number | null;
}

/** Where the tables of a tab stand: as in `FoundTable`. */
export interface ChosenTable {
  readonly sheetId: number;
  readonly table: TableName;
  /** Index of the row with the headings; of the column with the answers, or of their row where their labels stand above them. */
  readonly line: number;
  /** Whether `at` gives columns. */
  readonly isAcross: boolean;
  readonly at: readonly Mark[];
}

/** A column with its heading, or an answer with its label. */
export interface ReadColumn {
  readonly index: number;
  readonly place: string;
  readonly heading: string;
  readonly first: string;
  readonly key: string | null;
  /** Why a person must say: two headings mean the same, it is nearly a known heading, or only the cells look like it. */
  readonly question: { readonly kind: "twice" | "spelled" | "looks"; readonly key: string } | null;
}

export interface ReadColumns {
  readonly tab: string;
  readonly table: TableName;
  readonly line: number;
  readonly isAcross: boolean;
  readonly columns: readonly ReadColumn[];
  /** What a column can be, by its heading in the panel's language. */
  readonly choices: readonly Choice[];
  /** Of each list one key is needed. */
  readonly needs: readonly (readonly string[])[];
  /** Rows in which the headings may stand, with what is in them. */
  readonly headingRows: readonly { readonly row: number; readonly text: string }[];
}

/** What is read of a table, before anything is kept. */
export interface PreviewTable {
  readonly table: TableName;
  readonly tab: string;
  readonly rows: number;
  readonly headings: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** Headings of columns that a rule may ask for and that the tab does not have. */
  readonly absent: readonly string[];
  readonly unreadable: readonly HeldText[];
  /** Where a status column would stand; `null` where a formula cannot read the table. */
  readonly statusColumn: string | null;
  /** Headings a formula would need changed: to what, or that it would read a column that is not to be read. */
  readonly unlikeHeadings: readonly { readonly heading: string; readonly wanted: string }[];
}

export interface AdoptPreview {
  readonly tables: readonly PreviewTable[];
  readonly partners: number;
  readonly lines: number;
  readonly totalText: string;
  /** Answers that no cell holds. */
  readonly asked: readonly (keyof PlanAnswers)[];
  readonly choices: PanelChoices;
  /** As cells say it, and else as it was given before. */
  readonly answers: PlanAnswers;
}

/** What the page answers about the tabs that somebody has. */
export interface TabQuestions {
  panelTabParts(): readonly TabPart[];
  panelTabColumns(part: ChosenPart): ReadColumns;
  panelTabPreview(chosen: readonly ChosenTable[]): AdoptPreview;
  panelAdoption(chosen: readonly ChosenTable[], given: PlanAnswers | null, hasStatus: boolean): Adoption;
}

/** A custom function in the words of the panel and the separators of the file. */
export interface PanelFormula {
  readonly name: string;
  readonly summary: string;
  readonly returns: string;
  /** Name and arguments; what may be left out in brackets. */
  readonly call: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly help: string;
    readonly example: string;
    readonly isOptional: boolean;
    /** Headings that a range needs so that a formula can read it. */
    readonly headings: readonly string[];
  }[];
  readonly examples: readonly { readonly formula: string; readonly gives: string }[];
  /** With the places of this file where they are known. */
  readonly insert: string;
}

/** What the page's own answers rest on. */
export interface PanelCells extends SentPlan {
  /** The tab with the steps; `null` where the file has none. */
  readonly preparation: SentGrid | null;
  /** Its formulas, "" for none. */
  readonly preparationFormulas: readonly (readonly string[])[];
  /** Name of the Project tab; "" without one. */
  readonly projectTab: string;
  /** `YYYY-MM-DD` in the file's time zone. */
  readonly today: string;
  /** Such as `sv_SE`. */
  readonly locale: string;
}

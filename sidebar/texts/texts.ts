// What the panel must say in each of its languages; what a check found comes in the same language from the check.

import type { TableName } from "../../src/model/place.ts";

export type GroupName = "errors" | "open" | "judge" | "unchecked" | "met";
export type CounterName = "errors" | "open" | "judge" | "met";
export type ViewName = "check" | "try" | "budget" | "steps";
/** What a budget can be divided by. */
export type PartName = "year" | "partner" | "workPackage" | "category";
export type TryName = "change" | "actions" | "leaves";
/** What became of a rule in a try. */
export type ChangeName = "new" | "changed" | "gone" | "met" | "stillMet";
export type FitName = "fits" | "nearly" | "not" | "unread";

export interface Texts {
  readonly menu: string;
  readonly language: string;
  readonly checkNow: string;
  readonly close: string;
  readonly back: string;
  readonly cancel: string;
  readonly undo: string;
  readonly undoing: string;
  readonly tryAgain: string;

  readonly firstRunTitle: string;
  readonly firstRunText: string;
  readonly makePlan: string;
  readonly addsTabs: (count: number) => string;
  readonly openExample: string;
  readonly openingExample: string;
  readonly coverage: (actions: number, first: number, last: number) => string;

  readonly makePlanIntro: string;
  readonly action: string;
  readonly call: string;
  readonly months: string;
  readonly lumpSum: string;
  readonly grant: string;
  readonly actionAndCall: (action: string, call: number) => string;
  readonly tabsAdded: string;
  readonly makeSheet: string;
  readonly makingSheet: string;
  readonly monthsUnclear: string;
  readonly grantUnclear: string;

  readonly checkingPlan: string;
  readonly firstCheck: string;
  readonly checkingEdit: string;
  readonly checked: (clock: string) => string;
  readonly asOfRunning: (clock: string) => string;
  readonly asOfOld: (clock: string) => string;
  readonly rulesNotRun: (count: number) => string;

  readonly counters: Readonly<Record<CounterName, string>>;
  readonly goToGroup: Readonly<Record<CounterName, string>>;
  readonly money: string;
  readonly perYear: string;
  readonly plannedOfCap: string;

  readonly groups: Readonly<Record<GroupName, string>>;
  readonly groupAccepted: (count: number, accepted: number) => string;
  readonly groupJudged: (count: number, judged: number) => string;
  readonly showMore: (count: number) => string;
  readonly notChecked: string;
  readonly whatIsNotChecked: string;
  readonly fullList: string;

  readonly why: string;
  readonly whatToDo: string;
  readonly whatWeSaw: string;
  readonly youWrote: string;
  readonly source: string;
  readonly reason: string;
  readonly quoted: (words: string) => string;
  readonly page: (page: string) => string;
  readonly goToCell: string;
  readonly goToPlace: (place: string) => string;
  readonly changeTo: (value: string) => string;
  readonly changingTo: (value: string) => string;
  readonly accept: string;
  readonly acceptWithReason: string;
  readonly markAsJudged: string;
  readonly acceptedBy: (name: string, when: string) => string;
  readonly judgedBy: (name: string, when: string) => string;
  readonly reopen: string;
  readonly reopening: string;
  readonly needsAccess: (button: string) => string;

  readonly acceptQuestion: string;
  readonly judgeQuestion: string;
  readonly reasonIsRead: string;
  readonly reasonTooShort: string;
  readonly staysAnError: string;
  readonly staysAnErrorText: string;
  readonly staysInList: string;
  readonly staysInListText: string;

  readonly noConnection: string;
  readonly noConnectionSince: (clock: string) => string;
  readonly lastCheckShown: string;
  readonly connectedAgain: string;
  readonly nothingToShow: string;
  readonly callFailed: string;
  readonly callFailedText: (clock: string) => string;
  readonly permissionTitle: string;
  readonly permissionAsks: string;
  readonly permissionFile: string;
  readonly permissionPanel: string;
  readonly permissionLimits: string;
  readonly permissionHow: string;
  readonly viewOnlyTitle: string;
  readonly viewOnlyText: string;
  readonly tabGone: (tab: string) => string;
  readonly tabGoneText: string;
  readonly tabGoneHow: (tab: string) => string;
  readonly planWith: (call: number) => string;
  readonly planningWith: (call: number) => string;

  readonly notDone: string;
  readonly notDoneText: string;
  readonly cellGone: string;
  readonly cellGoneText: string;
  readonly copyValue: (value: string) => string;
  readonly copied: string;

  readonly fewer: (count: number) => string;
  readonly more: (count: number) => string;

  readonly viewsTitle: string;
  readonly views: Readonly<Record<ViewName, string>>;

  readonly budget: {
    readonly dividedBy: string;
    readonly parts: Readonly<Record<PartName, string>>;
    readonly per: Readonly<Record<PartName, string>>;
    readonly notSaid: Readonly<Record<PartName, string>>;
    readonly noCap: Readonly<Record<PartName, string>>;
    readonly shownAs: string;
    readonly chart: string;
    readonly table: string;
    readonly year: (number: string) => string;
    readonly euro: string;
    readonly share: string;
    readonly total: string;
    readonly overCap: (over: string, cap: string) => string;
    readonly underCap: (left: string, cap: string) => string;
    readonly atCap: (cap: string) => string;
    readonly noEuMoney: string;
    readonly goToLargest: string;
    readonly missing: (lines: number) => string;
    readonly noLines: string;
    readonly noLinesText: string;
    readonly copyTable: string;
    readonly whichLumpSum: string;
    readonly planned: (sum: string) => string;
    readonly plannedIs: string;
    readonly above: (sum: string) => string;
    readonly below: (sum: string) => string;
    readonly exact: string;
    readonly chosen: string;
    readonly reading: string;
    readonly readingText: string;
  };

  readonly tries: {
    readonly kinds: string;
    readonly parts: Readonly<Record<TryName, string>>;
    readonly working: string;
    readonly failed: string;
    readonly changeIntro: string;
    readonly none: string;
    readonly changes: Readonly<Record<ChangeName, string>>;
    /** "1 goes, 1 is new, 2 stay". */
    readonly net: (gone: number, fresh: number, stay: number) => string;
    readonly nothingChanges: string;
    readonly showSame: (count: number) => string;
    readonly hideSame: string;
    readonly metToo: (count: number) => string;
    readonly unsure: (count: number, of: number) => string;
    readonly putIntoProject: string;
    readonly putting: string;
    readonly reset: string;
    readonly changed: string;
    readonly actionsIntro: (actions: number, call: number) => string;
    readonly fits: Readonly<Record<FitName, string>>;
    readonly allMet: string;
    readonly missing: string;
    readonly yourChoice: string;
    readonly secondHand: string;
    readonly leavesIntro: string;
    readonly unreadRows: (rows: string) => string;
    readonly cannotLeave: string;
    readonly canLeave: string;
    readonly breaksNoRule: string;
    readonly errorsFewer: (count: number, titles: string) => string;
    readonly noPartners: string;
  };

  readonly steps: {
    /** "31 days left: Thu 5 Mar, 12:00". */
    readonly countDown: (days: number, day: string) => string;
    readonly noDeadline: string;
    readonly noDeadlineHint: string;
    readonly over: string;
    readonly done: (done: number, of: number) => string;
    readonly late: (count: number) => string;
    readonly due: (day: string) => string;
    readonly noTab: string;
    readonly noTabText: string;
    readonly noSteps: string;
    readonly addToCalendar: string;
    readonly calendarTitle: string;
    readonly calendarIntro: (steps: number) => string;
    readonly alarm: (days: number) => string;
    readonly deadlineOf: (code: string) => string;
    readonly lateLeftOut: string;
    readonly zone: string;
    readonly download: string;
    readonly process: string;
    readonly changeProcess: string;
    readonly processIntro: string;
    readonly changeSteps: string;
    readonly sameSteps: string;
    readonly added: string;
    readonly removed: string;
    readonly kept: string;
    /** Opens the page that goes with the plan to those who approve it. */
    readonly handOver: string;
    readonly handOverFailed: string;
  };

  readonly documents: {
    readonly title: string;
    /** "Mandate: 2 of 4". */
    readonly sum: (title: string, there: number, of: number) => string;
    readonly none: string;
    readonly nothingNeeded: string;
    readonly row: (row: number) => string;
    readonly standings: { readonly there: string; readonly missing: string; readonly wrong: string };
    readonly goTo: (partner: string, title: string, standing: string) => string;
    /** Under which headings documents would be kept track of. */
    readonly untracked: (headings: string) => string;
    readonly text: string;
    readonly textTitle: string;
    readonly textToCopy: string;
    readonly copy: string;
    readonly notSent: string;
  };

  readonly adopt: {
    readonly title: string;
    readonly again: string;
    readonly whichTabs: string;
    readonly tabsIntro: (tabs: number) => string;
    readonly tables: Readonly<Record<TableName, string>>;
    readonly notUsed: string;
    readonly choose: string;
    /** "6 rows, 7 of 9 headings known". */
    readonly facts: (rows: number, known: number, headings: number) => string;
    readonly answers: (count: number) => string;
    readonly noTable: string;
    readonly several: (table: string) => string;
    readonly also: (table: string) => string;
    readonly maybe: (table: string) => string;
    readonly promise: string;
    readonly promiseText: string;
    readonly nextColumns: string;
    readonly columnsOf: (tab: string) => string;
    readonly answersOf: (tab: string) => string;
    readonly headingRow: string;
    readonly yourColumn: string;
    readonly readAs: string;
    readonly column: (letters: string) => string;
    readonly twice: (heading: string) => string;
    readonly spelled: (heading: string) => string;
    readonly looks: (heading: string) => string;
    readonly unanswered: string;
    readonly chosenTwice: (name: string) => string;
    readonly needed: (headings: string) => string;
    readonly nothingChosen: string;
    readonly nextTable: (tab: string) => string;
    readonly nextResult: string;
    readonly result: string;
    readonly sums: (partners: number, lines: number, total: string) => string;
    readonly rows: (count: number) => string;
    readonly allRead: string;
    readonly unreadable: (cell: string, text: string) => string;
    readonly absent: (headings: string) => string;
    readonly checkAgainst: string;
    readonly checkAgainstText: string;
    readonly addStatus: string;
    readonly addStatusText: string;
    readonly statusIn: (tab: string, column: string) => string;
    readonly noStatus: (tab: string) => string;
    readonly headingWanted: (heading: string, wanted: string) => string;
    readonly headingReadToo: (heading: string) => string;
    readonly start: string;
    readonly starting: string;
    readonly done: string;
    readonly stop: string;
    readonly forgotten: string;
    readonly goneHow: string;
  };

  readonly formulas: {
    readonly title: string;
    readonly search: string;
    readonly found: (count: number) => string;
    readonly gives: string;
    readonly arguments: string;
    readonly optional: string;
    readonly headings: (headings: string) => string;
    readonly examples: string;
    readonly insert: string;
    readonly inserting: string;
    readonly holds: (cell: string) => string;
    readonly holdsText: (text: string) => string;
    readonly writeOver: string;
    readonly keep: string;
  };

  readonly fix: {
    /** "All 3 errors can be fixed: change 4 cells." */
    readonly offer: (fixed: number, of: number, cells: number, partners: number) => string;
    readonly show: string;
    readonly title: string;
    readonly heading: (cells: number, partners: number, fixed: number, of: number) => string;
    readonly proven: string;
    readonly becomes: string;
    readonly empty: string;
    readonly byHand: string;
    readonly addPartner: (type: string, country: string) => string;
    readonly after: (headline: string) => string;
    readonly noErrors: string;
    readonly remain: (open: number, judge: number) => string;
    readonly change: (cells: number) => string;
    readonly changing: (cells: number) => string;
    readonly notNow: string;
  };

  readonly rowsOfPartner: string;
  readonly exampleOf: string;
  readonly refusedTitle: (tabs: string) => string;
  readonly refusedText: string;

  readonly partner: {
    readonly intro: string;
    readonly openHere: string;
    readonly row: string;
    readonly lines: string;
    readonly leads: string;
    readonly documents: string;
    readonly findings: string;
    readonly nothing: string;
    readonly sum: (sum: string, share: string) => string;
    readonly mail: string;
    readonly mailIntro: string;
    readonly copy: string;
  };

  /** Said to a partner, in the partner's language. */
  readonly mail: {
    readonly subject: (project: string) => string;
    readonly intro: (project: string) => string;
    readonly money: (sum: string) => string;
    readonly leads: (ids: string) => string;
    readonly toDo: string;
    readonly done: string;
    /** `item`: what the menu calls it. */
    readonly how: (item: string) => string;
  };

  readonly since: {
    readonly title: string;
    readonly offer: (when: string) => string;
    readonly show: string;
    /** Who it was nobody tells. */
    readonly who: string;
    readonly cells: string;
    readonly added: string;
    readonly removed: string;
    readonly fresh: string;
    readonly gone: string;
    readonly unknown: (tabs: string) => string;
  };
}

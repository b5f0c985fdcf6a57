// The panel's own words in each of its languages; what a check found comes from the server in the same language.

import type { Language } from "../src/check/panel-state.ts";

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
}

function plural(count: number, one: string, other: string): string {
  return `${count}\u00a0${count === 1 ? one : other}`;
}

/** The parts that say something, with commas. */
function sentence(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

/** "change 4 cells and add 1 partner"; what there is none of is left out. */
function changesOf(
  ...[change, cells, cell, manyCells, add, partners, partner, manyPartners, and]: readonly [
    string,
    number,
    string,
    string,
    string,
    number,
    string,
    string,
    string,
  ]
): string {
  const parts = [
    cells === 0 ? "" : `${change} ${plural(cells, cell, manyCells)}`,
    partners === 0 ? "" : `${add} ${plural(partners, partner, manyPartners)}`,
  ];
  return parts.filter((part) => part !== "").join(` ${and} `);
}

const en: Texts = {
  menu: "Menu",
  language: "Language",
  checkNow: "Check now",
  close: "Close",
  back: "Back",
  cancel: "Cancel",
  undo: "Undo",
  undoing: "Undoing …",
  tryAgain: "Try again",

  firstRunTitle: "Know if your consortium and budget fit the rules",
  firstRunText:
    "List your partners and budget lines here. Each row is checked against the Programme Guide of your call, while you type and for everyone who shares this file.",
  makePlan: "Make a planning sheet",
  addsTabs: (count) => `Adds ${plural(count, "tab", "tabs")}. Your own tabs stay as they are.`,
  openExample: "Open an example with deliberate mistakes",
  openingExample: "Opening the example …",
  coverage: (actions, first, last) =>
    plural(actions, "action", "actions") +
    (first === last ? `, call ${first}` : `, calls ${first} to ${last}`) +
    ". Nothing leaves this file.",

  makePlanIntro: "All answers can be changed later on the Project tab.",
  action: "Action",
  call: "Call",
  months: "Months",
  lumpSum: "Lump sum",
  grant: "EU grant, euro",
  actionAndCall: (action, call) => `${action}, call ${call}`,
  tabsAdded: "These tabs are added",
  makeSheet: "Make the sheet",
  makingSheet: "Making the sheet …",
  monthsUnclear: "Write the months as a whole number, such as 24, or leave the field empty.",
  grantUnclear: "Write the grant as a number, such as 250000, or leave the field empty.",

  checkingPlan: "Checking your plan",
  firstCheck: "First check",
  checkingEdit: "Checking your last edit …",
  checked: (clock) => `Checked ${clock}`,
  asOfRunning: (clock) => `As of ${clock}. A new check is running.`,
  asOfOld: (clock) => `As of ${clock}, before your last edits`,
  rulesNotRun: (count) => `${plural(count, "rule", "rules")} could not be checked`,

  counters: { errors: "Errors", open: "Fill in", judge: "Judge", met: "Met" },
  goToGroup: {
    errors: "go to errors",
    open: "go to cells to fill in",
    judge: "go to points to judge",
    met: "go to rules met",
  },
  money: "Money",
  perYear: "Per year",
  plannedOfCap: "of",

  groups: {
    errors: "Errors",
    open: "Cells to fill in",
    judge: "For you to judge",
    unchecked: "Could not be checked",
    met: "Rules met",
  },
  groupAccepted: (count, accepted) => `${count}, ${accepted} accepted`,
  groupJudged: (count, judged) => `${count}, ${judged} judged`,
  showMore: (count) => `Show ${count} more`,
  notChecked: "Not checked",
  whatIsNotChecked: "What is not checked",
  fullList: "Full list",

  why: "Why",
  whatToDo: "What to do",
  whatWeSaw: "What we saw",
  youWrote: "You wrote",
  source: "Source",
  reason: "Reason",
  quoted: (words) => `“${words}”`,
  page: (page) => `p.\u00a0${page}`,
  goToCell: "Go to cell",
  goToPlace: (place) => `Go to cell: ${place}`,
  changeTo: (value) => `Change to ${value}`,
  changingTo: (value) => `Changing to ${value} …`,
  accept: "Accept",
  acceptWithReason: "Accept with a reason",
  markAsJudged: "Mark as judged",
  acceptedBy: (name, when) => `Accepted${byAndWhen(" by ", name, when)}`,
  judgedBy: (name, when) => `Judged${byAndWhen(" by ", name, when)}`,
  reopen: "Reopen",
  reopening: "Reopening …",
  needsAccess: (button) => `${button}: needs edit access`,

  acceptQuestion: "Why is this all right?",
  judgeQuestion: "How did you judge it?",
  reasonIsRead: "Everyone who can open this file can read it.",
  reasonTooShort: "Write a few words, at least 3 characters.",
  staysAnError: "It stays an error.",
  staysAnErrorText:
    "It is still counted, here and in every status cell, with the word “accepted”. The agency does not see this reason.",
  staysInList: "It stays in the list.",
  staysInListText: "With your reason, and anyone who can edit can reopen it.",

  noConnection: "No connection",
  noConnectionSince: (clock) => `No connection since ${clock}`,
  lastCheckShown: "You see the last check. New edits are checked when you are back.",
  connectedAgain: "Connected again.",
  nothingToShow: "There is no check to show yet. We keep trying.",
  callFailed: "The last check did not finish",
  callFailedText: (clock) => `You see the check of ${clock}. We keep trying.`,
  permissionTitle: "Google needs your permission once",
  permissionAsks: "The checker asks for two things only:",
  permissionFile: "read and change this file",
  permissionPanel: "show this panel",
  permissionLimits: "No other file, no mail, no network.",
  permissionHow:
    "Close this panel and open it again from the menu Extensions, Erasmus Planner: Google asks there. If you are signed in with several Google accounts, sign out of the others first.",
  viewOnlyTitle: "You can view this file, not change it",
  viewOnlyText: "Checks work. Changing cells, accepting and judging need edit access.",
  tabGone: (tab) => `The ${tab} tab is gone`,
  tabGoneText: "It was deleted or its headings were changed.",
  tabGoneHow: (tab) => `Undo that in the sheet, or give a tab the name “${tab}” and its headings again.`,
  planWith: (call) => `Plan with ${call}`,
  planningWith: (call) => `Changing the call to ${call} …`,

  notDone: "Nothing was changed",
  notDoneText: "The sheet did not answer. Try again in a moment.",
  cellGone: "That cell is gone",
  cellGoneText: "The row was deleted or changed. The plan is checked again.",
  copyValue: (value) => `Copy “${value}”`,
  copied: "Copied",

  fewer: (count) => `${count}\u00a0fewer`,
  more: (count) => `${count}\u00a0more`,

  viewsTitle: "Views",
  views: { check: "Check", try: "Try", budget: "Budget", steps: "Steps" },

  budget: {
    dividedBy: "Divided by",
    parts: { year: "Year", partner: "Partner", workPackage: "Work package", category: "Category" },
    per: { year: "Per year", partner: "Per partner", workPackage: "Per work package", category: "Per category" },
    notSaid: { year: "No year", partner: "No partner", workPackage: "No work package", category: "No category" },
    noCap: {
      year: "This call sets no cap per year.",
      partner: "This call sets no cap per partner.",
      workPackage: "This call sets no cap per work package.",
      category: "This call sets no cap per category.",
    },
    shownAs: "Shown as",
    chart: "Chart",
    table: "Table",
    year: (number) => `Year ${number}`,
    euro: "Euro",
    share: "Share",
    total: "Total",
    overCap: (over, cap) => `${over} over ${cap}`,
    underCap: (left, cap) => `${left} left of ${cap}`,
    atCap: (cap) => `Exactly ${cap}`,
    noEuMoney: "Associated partner: no EU money",
    goToLargest: "go to the largest line",
    missing: (lines) => `${plural(lines, "line has", "lines have")} no amount yet and add nothing here.`,
    noLines: "No budget lines yet",
    noLinesText:
      "Write the first lines on the Budget tab. Then you see here what each year, partner and work package gets.",
    copyTable: "Copy table",
    whichLumpSum: "Which lump sum?",
    planned: (sum) => `planned ${sum}`,
    plannedIs: "Planned cost is",
    above: (sum) => `${sum} above`,
    below: (sum) => `${sum} below`,
    exact: "exact",
    chosen: "Your choice now",
    reading: "Reading the bars",
    readingText:
      "Solid: planned. Line across: cap. Striped: over the cap. Every bar has its number; select a bar to go to its largest line.",
  },

  tries: {
    kinds: "What to try",
    parts: { change: "Change", actions: "Actions", leaves: "Partner leaves" },
    working: "Working it out …",
    failed: "The sheet did not answer",
    changeIntro: "Trying out only. Your sheet does not change.",
    none: "Not chosen",
    changes: { new: "New", changed: "Changed", gone: "Gone", met: "Now met", stillMet: "Still met" },
    net: (gone, fresh, stay) =>
      sentence([
        gone === 0 ? "" : `${gone}\u00a0${gone === 1 ? "goes" : "go"}`,
        fresh === 0 ? "" : `${fresh}\u00a0${fresh === 1 ? "is" : "are"} new`,
        stay === 0 ? "" : `${stay}\u00a0${stay === 1 ? "stays" : "stay"}`,
      ]),
    nothingChanges: "No verdict changes.",
    showSame: (count) => `Show ${count} that ${count === 1 ? "does" : "do"} not change`,
    hideSame: "Hide what does not change",
    metToo: (count) => `Show ${plural(count, "further rule", "further rules")} met`,
    unsure: (count, of) =>
      `${count} of ${plural(of, "rule", "rules")} for this ${count === 1 ? "rests" : "rest"} on sources we could not confirm.`,
    putIntoProject: "Put into the Project tab",
    putting: "Changing the Project tab …",
    reset: "Reset",
    changed: "changed",
    actionsIntro: (actions, call) =>
      `Who is in the consortium, against ${plural(actions, "action", "actions")} of call ${call}. The budget does not count.`,
    fits: { fits: "Fits", nearly: "Nearly fits", not: "Does not fit", unread: "Not read yet" },
    allMet: "Nothing is missing in the consortium.",
    missing: "Missing:",
    yourChoice: "Your choice now",
    secondHand: "Second-hand source, confirm first",
    leavesIntro: "What happens if one partner leaves. Right: euro to share out among the others.",
    unreadRows: (rows) => `${rows}: the country cannot be read, so this partner does not count yet.`,
    cannotLeave: "Cannot leave",
    canLeave: "Can leave",
    breaksNoRule: "Breaks no rule",
    errorsFewer: (count, titles) => `${plural(count, "error", "errors")} fewer: ${titles}`,
    noPartners: "No partners yet",
  },

  steps: {
    countDown: (days, day) => `${days === 0 ? "Today" : `${plural(days, "day", "days")} left`}: ${day} Brussels time`,
    noDeadline: "No deadline known yet",
    noDeadlineHint: "When you know the day, write it as the deadline on the Project tab. The dates follow.",
    over: "The deadline has passed",
    done: (done, of) => `${done} of ${of} steps done`,
    late: (count) => `${count} late`,
    due: (day) => `Due ${day}`,
    noTab: "No list of steps in this file",
    noTabText: "Make a planning sheet: its Preparation tab holds the steps, with dates counted back from the deadline.",
    noSteps: "The Preparation tab has no steps yet.",
    addToCalendar: "Add dates to a calendar",
    calendarTitle: "Add dates to a calendar",
    calendarIntro: (steps) =>
      `A calendar file with ${plural(steps, "open step", "open steps")} and the deadline. It does not follow later changes.`,
    alarm: (days) => `alarm ${plural(days, "day", "days")} before`,
    deadlineOf: (code) => `Deadline ${code}`,
    lateLeftOut: "late: left out",
    zone: "The hour of the deadline is Brussels time; your calendar shows it in your own.",
    download: "Download .ics",
  },

  fix: {
    offer: (fixed, of, cells, partners) => {
      const can =
        fixed < of
          ? `${fixed} of ${of} errors can be fixed`
          : of === 1
            ? "This can be fixed"
            : `All ${of} can be fixed`;
      return `${can}: ${changesOf("change", cells, "cell", "cells", "add", partners, "partner", "partners", "and")}.`;
    },
    show: "Show the changes",
    title: "Smallest fix",
    heading: (cells, partners, fixed, of) => {
      const what = sentence([
        cells === 0 ? "" : `${plural(cells, "cell changes", "cells change")}`,
        partners === 0 ? "" : `${plural(partners, "partner is added", "partners are added")}`,
      ]);
      return `${what}, ${fixed < of ? `${fixed} of ${of} errors go` : of === 1 ? "the error goes" : `all ${of} errors go`}`;
    },
    proven: "Checked again with these values before showing them to you.",
    becomes: "becomes",
    empty: "empty",
    byHand: "You do this yourself",
    addPartner: (type, country) => `Add a partner, for example from ${country} (${type}).`,
    after: (headline) => `After this: ${headline}.`,
    noErrors: "After this: no errors.",
    remain: (open, judge) =>
      `${sentence([
        open === 0 ? "" : plural(open, "cell to fill in", "cells to fill in"),
        judge === 0 ? "" : plural(judge, "point to judge", "points to judge"),
      ])} remain.`,
    change: (cells) => `Change ${plural(cells, "cell", "cells")}`,
    changing: (cells) => `Changing ${plural(cells, "cell", "cells")} …`,
    notNow: "Not now",
  },
};

const sv: Texts = {
  menu: "Meny",
  language: "Språk",
  checkNow: "Kontrollera nu",
  close: "Stäng",
  back: "Tillbaka",
  cancel: "Avbryt",
  undo: "Ångra",
  undoing: "Ångrar …",
  tryAgain: "Försök igen",

  firstRunTitle: "Se om konsortiet och budgeten följer reglerna",
  firstRunText:
    "Skriv in partner och budgetrader här. Varje rad kontrolleras mot utlysningens programhandledning, medan du skriver och för alla som delar filen.",
  makePlan: "Skapa ett planeringsark",
  addsTabs: (count) => `Lägger till ${plural(count, "flik", "flikar")}. Dina egna flikar ändras inte.`,
  openExample: "Öppna ett exempel med avsiktliga fel",
  openingExample: "Öppnar exemplet …",
  coverage: (actions, first, last) =>
    plural(actions, "insats", "insatser") +
    (first === last ? `, utlysning ${first}` : `, utlysningar ${first} till ${last}`) +
    ". Inget lämnar filen.",

  makePlanIntro: "Alla svar kan ändras senare på fliken Projekt.",
  action: "Insats",
  call: "Utlysning",
  months: "Månader",
  lumpSum: "Klumpsumma",
  grant: "EU-bidrag, euro",
  actionAndCall: (action, call) => `${action}, utlysning ${call}`,
  tabsAdded: "De här flikarna läggs till",
  makeSheet: "Skapa arket",
  makingSheet: "Skapar arket …",
  monthsUnclear: "Skriv antalet månader som ett heltal, till exempel 24, eller lämna fältet tomt.",
  grantUnclear: "Skriv bidraget som ett tal, till exempel 250000, eller lämna fältet tomt.",

  checkingPlan: "Kontrollerar planen",
  firstCheck: "Första kontrollen",
  checkingEdit: "Kontrollerar din senaste ändring …",
  checked: (clock) => `Kontroll ${clock}`,
  asOfRunning: (clock) => `Från ${clock}. En ny kontroll pågår.`,
  asOfOld: (clock) => `Från ${clock}, före dina senaste ändringar`,
  rulesNotRun: (count) => `${plural(count, "regel", "regler")} kunde inte kontrolleras`,

  counters: { errors: "Fel", open: "Fyll i", judge: "Bedöm", met: "Uppfyllt" },
  goToGroup: {
    errors: "gå till felen",
    open: "gå till celler att fylla i",
    judge: "gå till punkter att bedöma",
    met: "gå till uppfyllda regler",
  },
  money: "Pengar",
  perYear: "Per år",
  plannedOfCap: "av",

  groups: {
    errors: "Fel",
    open: "Celler att fylla i",
    judge: "För dig att bedöma",
    unchecked: "Kunde inte kontrolleras",
    met: "Uppfyllda regler",
  },
  groupAccepted: (count, accepted) => `${count}, varav ${plural(accepted, "godtaget", "godtagna")}`,
  groupJudged: (count, judged) => `${count}, varav ${plural(judged, "bedömd", "bedömda")}`,
  showMore: (count) => `Visa ${count} till`,
  notChecked: "Kontrolleras inte",
  whatIsNotChecked: "Vad som inte kontrolleras",
  fullList: "Hela listan",

  why: "Varför",
  whatToDo: "Gör så här",
  whatWeSaw: "Vad vi såg",
  youWrote: "Du skrev",
  source: "Källa",
  reason: "Motivering",
  quoted: (words) => `”${words}”`,
  page: (page) => `s.\u00a0${page}`,
  goToCell: "Gå till cellen",
  goToPlace: (place) => `Gå till cellen: ${place}`,
  changeTo: (value) => `Ändra till ${value}`,
  changingTo: (value) => `Ändrar till ${value} …`,
  accept: "Godta",
  acceptWithReason: "Godta med motivering",
  markAsJudged: "Markera som bedömd",
  acceptedBy: (name, when) => `Godtaget${byAndWhen(" av ", name, when)}`,
  judgedBy: (name, when) => `Bedömd${byAndWhen(" av ", name, when)}`,
  reopen: "Öppna igen",
  reopening: "Öppnar igen …",
  needsAccess: (button) => `${button}: kräver redigeringsrätt`,

  acceptQuestion: "Varför är det här i sin ordning?",
  judgeQuestion: "Hur har du bedömt det?",
  reasonIsRead: "Alla som kan öppna filen kan läsa det.",
  reasonTooShort: "Skriv några ord, minst 3 tecken.",
  staysAnError: "Det är fortfarande ett fel.",
  staysAnErrorText:
    "Det räknas här och i varje statuscell, med ordet ”godtaget”. Programkontoret ser inte motiveringen.",
  staysInList: "Punkten finns kvar i listan.",
  staysInListText: "Med din motivering, och alla med redigeringsrätt kan öppna den igen.",

  noConnection: "Ingen anslutning",
  noConnectionSince: (clock) => `Ingen anslutning sedan ${clock}`,
  lastCheckShown: "Du ser den senaste kontrollen. Nya ändringar kontrolleras när anslutningen är tillbaka.",
  connectedAgain: "Ansluten igen.",
  nothingToShow: "Det finns ingen kontroll att visa ännu. Vi fortsätter att försöka.",
  callFailed: "Den senaste kontrollen blev inte klar",
  callFailedText: (clock) => `Du ser kontrollen från ${clock}. Vi fortsätter att försöka.`,
  permissionTitle: "Google behöver ditt tillstånd en gång",
  permissionAsks: "Kontrollen ber bara om två saker:",
  permissionFile: "läsa och ändra den här filen",
  permissionPanel: "visa den här panelen",
  permissionLimits: "Inga andra filer, ingen e-post, inget nätverk.",
  permissionHow:
    "Stäng panelen och öppna den igen från menyn Tillägg, Erasmus Planner: där frågar Google. Om du är inloggad med flera Google-konton, logga först ut från de andra.",
  viewOnlyTitle: "Du kan läsa filen men inte ändra den",
  viewOnlyText: "Kontrollen fungerar. Att ändra celler, godta och bedöma kräver redigeringsrätt.",
  tabGone: (tab) => `Fliken ${tab} är borta`,
  tabGoneText: "Den har tagits bort eller fått andra rubriker.",
  tabGoneHow: (tab) => `Ångra det i arket, eller ge en flik namnet ”${tab}” och dess rubriker igen.`,
  planWith: (call) => `Planera med ${call}`,
  planningWith: (call) => `Ändrar utlysningen till ${call} …`,

  notDone: "Inget ändrades",
  notDoneText: "Arket svarade inte. Försök igen om en stund.",
  cellGone: "Cellen är borta",
  cellGoneText: "Raden har tagits bort eller ändrats. Planen kontrolleras igen.",
  copyValue: (value) => `Kopiera ”${value}”`,
  copied: "Kopierat",

  fewer: (count) => `${count}\u00a0färre`,
  more: (count) => `${count}\u00a0fler`,

  viewsTitle: "Vyer",
  views: { check: "Kontroll", try: "Pröva", budget: "Budget", steps: "Steg" },

  budget: {
    dividedBy: "Fördelat på",
    parts: { year: "År", partner: "Partner", workPackage: "Arbetspaket", category: "Kategori" },
    per: { year: "Per år", partner: "Per partner", workPackage: "Per arbetspaket", category: "Per kategori" },
    notSaid: {
      year: "Inget år",
      partner: "Ingen partner",
      workPackage: "Inget arbetspaket",
      category: "Ingen kategori",
    },
    noCap: {
      year: "Utlysningen har inget tak per år.",
      partner: "Utlysningen har inget tak per partner.",
      workPackage: "Utlysningen har inget tak per arbetspaket.",
      category: "Utlysningen har inget tak per kategori.",
    },
    shownAs: "Visas som",
    chart: "Diagram",
    table: "Tabell",
    year: (number) => `År ${number}`,
    euro: "Euro",
    share: "Andel",
    total: "Summa",
    overCap: (over, cap) => `${over} över ${cap}`,
    underCap: (left, cap) => `${left} kvar av ${cap}`,
    atCap: (cap) => `Exakt ${cap}`,
    noEuMoney: "Associerad partner: inga EU-pengar",
    goToLargest: "gå till den största raden",
    missing: (lines) => `${plural(lines, "rad", "rader")} saknar belopp och räknas inte in här.`,
    noLines: "Inga budgetrader ännu",
    noLinesText:
      "Skriv de första raderna på fliken Budget. Sedan ser du här vad varje år, partner och arbetspaket får.",
    copyTable: "Kopiera tabellen",
    whichLumpSum: "Vilken klumpsumma?",
    planned: (sum) => `planerat ${sum}`,
    plannedIs: "Planerad kostnad är",
    above: (sum) => `${sum} över`,
    below: (sum) => `${sum} under`,
    exact: "exakt",
    chosen: "Ert val nu",
    reading: "Så läser du staplarna",
    readingText:
      "Fylld: planerat. Tvärstreck: tak. Randig: över taket. Varje stapel har sitt tal; välj en stapel för att gå till dess största rad.",
  },

  tries: {
    kinds: "Vad du vill pröva",
    parts: { change: "Ändra", actions: "Insatser", leaves: "Partner lämnar" },
    working: "Räknar …",
    failed: "Arket svarade inte",
    changeIntro: "Bara på prov. Arket ändras inte.",
    none: "Inte valt",
    changes: { new: "Nytt", changed: "Ändrat", gone: "Borta", met: "Nu uppfyllt", stillMet: "Fortsatt uppfyllt" },
    net: (gone, fresh, stay) =>
      sentence([
        gone === 0 ? "" : `${gone}\u00a0försvinner`,
        fresh === 0 ? "" : `${fresh}\u00a0${fresh === 1 ? "är nytt" : "är nya"}`,
        stay === 0 ? "" : `${stay}\u00a0kvarstår`,
      ]),
    nothingChanges: "Inget omdöme ändras.",
    showSame: (count) => `Visa ${count} som inte ändras`,
    hideSame: "Dölj det som inte ändras",
    metToo: (count) => `Visa ${plural(count, "uppfylld regel", "uppfyllda regler")} till`,
    unsure: (count, of) =>
      `${count} av ${plural(of, "regel", "regler")} för detta vilar på källor som vi inte kunnat bekräfta.`,
    putIntoProject: "För in på fliken Projekt",
    putting: "Ändrar fliken Projekt …",
    reset: "Återställ",
    changed: "ändrat",
    actionsIntro: (actions, call) =>
      `De som är med i konsortiet, mot ${plural(actions, "insats", "insatser")} i utlysning ${call}. Budgeten räknas inte.`,
    fits: { fits: "Passar", nearly: "Passar nästan", not: "Passar inte", unread: "Inte läst ännu" },
    allMet: "Inget saknas i konsortiet.",
    missing: "Saknas:",
    yourChoice: "Ert val nu",
    secondHand: "Andrahandskälla, bekräfta först",
    leavesIntro: "Vad som händer om en partner lämnar. Till höger: euro att fördela på de andra.",
    unreadRows: (rows) => `${rows}: landet kan inte läsas, så den partnern räknas inte ännu.`,
    cannotLeave: "Kan inte lämna",
    canLeave: "Kan lämna",
    breaksNoRule: "Bryter ingen regel",
    errorsFewer: (count, titles) => `${count}\u00a0fel färre: ${titles}`,
    noPartners: "Inga partner ännu",
  },

  steps: {
    countDown: (days, day) => `${days === 0 ? "I dag" : `${plural(days, "dag", "dagar")} kvar`}: ${day} Brysseltid`,
    noDeadline: "Ingen sista ansökningsdag känd än",
    noDeadlineHint: "När ni vet dagen, skriv den som sista ansökningsdag på fliken Projekt. Datumen följer.",
    over: "Sista ansökningsdag har passerat",
    done: (done, of) => `${done} av ${of} steg klara`,
    late: (count) => `${count} för sent`,
    due: (day) => `Senast ${day}`,
    noTab: "Filen har ingen lista över steg",
    noTabText: "Gör en planering: fliken Förberedelser har stegen, med datum räknade bakåt från sista ansökningsdag.",
    noSteps: "Fliken Förberedelser har inga steg än.",
    addToCalendar: "Lägg datum i en kalender",
    calendarTitle: "Lägg datum i en kalender",
    calendarIntro: (steps) =>
      `En kalenderfil med ${plural(steps, "öppet steg", "öppna steg")} och sista ansökningsdag. Den följer inte senare ändringar.`,
    alarm: (days) => `påminnelse ${plural(days, "dag", "dagar")} före`,
    deadlineOf: (code) => `Sista ansökningsdag ${code}`,
    lateLeftOut: "för sent: utelämnas",
    zone: "Klockslaget är Brysseltid; din kalender visar det i din egen tid.",
    download: "Ladda ner .ics",
  },

  fix: {
    offer: (fixed, of, cells, partners) => {
      const can =
        fixed < of ? `${fixed} av ${of} fel kan rättas` : of === 1 ? "Det här kan rättas" : `Alla ${of} kan rättas`;
      return `${can}: ${changesOf("ändra", cells, "cell", "celler", "lägg till", partners, "partner", "partner", "och")}.`;
    },
    show: "Visa ändringarna",
    title: "Minsta rättning",
    heading: (cells, partners, fixed, of) => {
      const what = sentence([
        cells === 0 ? "" : `${plural(cells, "cell ändras", "celler ändras")}`,
        partners === 0 ? "" : `${plural(partners, "partner läggs till", "partner läggs till")}`,
      ]);
      return `${what}, ${fixed < of ? `${fixed} av ${of} fel försvinner` : of === 1 ? "felet försvinner" : `alla ${of} fel försvinner`}`;
    },
    proven: "Kontrollerat en gång till med de här värdena innan du ser dem.",
    becomes: "blir",
    empty: "tom",
    byHand: "Det här gör du själv",
    addPartner: (type, country) => `Lägg till en partner, till exempel från ${country} (${type}).`,
    after: (headline) => `Därefter: ${headline}.`,
    noErrors: "Därefter: inga fel.",
    remain: (open, judge) =>
      `${sentence([
        open === 0 ? "" : plural(open, "cell att fylla i", "celler att fylla i"),
        judge === 0 ? "" : plural(judge, "punkt att bedöma", "punkter att bedöma"),
      ])} kvarstår.`,
    change: (cells) => `Ändra ${plural(cells, "cell", "celler")}`,
    changing: (cells) => `Ändrar ${plural(cells, "cell", "celler")} …`,
    notNow: "Inte nu",
  },
};

function byAndWhen(by: string, name: string, when: string): string {
  return (name === "" ? "" : by + name) + (when === "" ? "" : `, ${when}`);
}

/** The words of each language the panel offers. */
export const texts: Readonly<Record<Language, Texts>> = { en, sv };

/** Each language by its own name, in the order of the menu. */
export const languageNames: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["sv", "Svenska"],
];

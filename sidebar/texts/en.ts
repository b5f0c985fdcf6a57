// The panel's own words in English.
import { byAndWhen, changesOf, plural, sentence } from "./parts.ts";
import type { Texts } from "./texts.ts";

export const en: Texts = {
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
    "It is still counted: here with the word “accepted”, in every status cell as the error it is. The agency does not see this reason.",
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

  rowsOfPartner: "Rows of one partner",
  exampleOf: "Example for",
  refusedTitle: (tabs) => `Not everything could be written on ${tabs}`,
  refusedText:
    "Cells there are protected, and you are not among those who may change them. Notes and colours may be old; this panel and the status column are not.",

  partner: {
    intro: "What in this plan is one partner’s. Partners can open it here themselves.",
    openHere: "Open the panel here next time",
    row: "Its row",
    lines: "Its budget lines",
    leads: "Work packages it leads",
    documents: "Still to send",
    findings: "To settle here",
    nothing: "Nothing to settle here.",
    sum: (sum, share) => `${sum}, ${share} of the budget`,
    mail: "Text to send",
    mailIntro: "In the language of the partner’s country. Nothing is sent from here.",
    copy: "Copy the text",
  },

  mail: {
    subject: (project) => `${project}: your rows in our plan`,
    intro: (project) => `this is what our plan ${project} says about you:`,
    money: (sum) => `Your budget: ${sum}.`,
    leads: (ids) => `You lead: ${ids}.`,
    toDo: "Still to settle:",
    done: "Nothing is left to settle.",
    how: (item) =>
      `To look yourself: open the file, choose Extensions, Erasmus Planner, Open the checker, then “${item}” in the menu.`,
  },

  since: {
    title: "What changed",
    offer: (when) => `Changed since you last looked, ${when}`,
    show: "Show what changed",
    who: "Google does not tell who typed what: somebody who can edit this file, perhaps you.",
    cells: "Cells changed",
    added: "New rows",
    removed: "Rows gone",
    fresh: "New findings",
    gone: "Findings gone",
    unknown: (tabs) => `Something changed on ${tabs}. It was too much to keep cell by cell.`,
  },
};

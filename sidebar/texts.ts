// The panel's own words in each of its languages; what a check found comes from the server in the same language.

import type { Language } from "../src/check/panel-state.ts";

export type GroupName = "errors" | "open" | "judge" | "unchecked" | "met";
export type CounterName = "errors" | "open" | "judge" | "met";

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
}

function plural(count: number, one: string, other: string): string {
  return `${count}\u00a0${count === 1 ? one : other}`;
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

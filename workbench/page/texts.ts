// The page's own words; the add-on's menu and sidebar bring theirs.

/** The languages of the page. */
export type PageLanguage = "en" | "sv";

const english = {
  untitled: "Untitled plan",
  planName: "Plan name",
  file: "File",
  newPlan: "New plan",
  open: "Open",
  openFile: "Open …",
  saveCopy: "Save a copy",
  saveExcel: "Save a copy as .xlsx",
  saveAsExcel: "Save as .xlsx",
  dropHere: "Drop the file to open it",
  freeText: "Choose from the list, or type your own words.",
  edit: "Edit",
  undo: "Undo",
  redo: "Redo",
  language: "Language",
  dark: "Dark",
  sidebar: "Sidebar",
  close: "Close",
  goToCell: "Go to cell",
  savedAt: (time: string) => `Saved on this computer ${time}`,
  notSavedYet: "Not saved yet",
  saving: "Saving …",
  offline: "The workbench has stopped. Your changes are kept in this browser.",
  elsewhere: "This plan is open in another window, which has newer changes. Reload to see them.",
  starting: "Opening your plan …",
  notStarted: (why: string) => `The workbench could not start: ${why}`,
  newPlanTitle: "Start a new plan?",
  newPlanText: "Goes: the plan you see, from this window. Stays: its last saved copies on this computer.",
  keepPlan: "Keep this plan",
  startNew: "Start a new plan",
  openTitle: "Open the file in place of this plan?",
  openText: "Goes: the plan you see, from this window. Save a copy first if you need it.",
  openIt: "Open the file",
  notOpened: (why: string) => `The file could not be opened. ${why}`,
  formulaFailed: (place: string, message: string) => `${place}: ${message}`,
  menuFailed: (message: string) => `The add-on stopped: ${message}`,
  buttons: { OK: "OK", CANCEL: "Cancel", YES: "Yes", NO: "No", CLOSE: "Close" },
};

/** All words of the page in one language. */
export type PageTexts = typeof english;

const swedish: PageTexts = {
  untitled: "Namnlös plan",
  planName: "Planens namn",
  file: "Arkiv",
  newPlan: "Ny plan",
  open: "Öppna",
  openFile: "Öppna …",
  saveCopy: "Spara en kopia",
  saveExcel: "Spara en kopia som .xlsx",
  saveAsExcel: "Spara som .xlsx",
  dropHere: "Släpp filen för att öppna den",
  freeText: "Välj ur listan eller skriv egna ord.",
  edit: "Redigera",
  undo: "Ångra",
  redo: "Gör om",
  language: "Språk",
  dark: "Mörkt",
  sidebar: "Sidofält",
  close: "Stäng",
  goToCell: "Gå till cellen",
  savedAt: (time) => `Sparad på den här datorn ${time}`,
  notSavedYet: "Inte sparad än",
  saving: "Sparar …",
  offline: "Arbetsbänken har stannat. Dina ändringar finns kvar i den här webbläsaren.",
  elsewhere: "Planen är öppen i ett annat fönster som har nyare ändringar. Ladda om för att se dem.",
  starting: "Öppnar din plan …",
  notStarted: (why) => `Arbetsbänken kunde inte starta: ${why}`,
  newPlanTitle: "Börja på en ny plan?",
  newPlanText: "Försvinner: planen du ser, ur det här fönstret. Stannar: dess senast sparade kopior på datorn.",
  keepPlan: "Behåll planen",
  startNew: "Börja på en ny plan",
  openTitle: "Öppna filen i stället för den här planen?",
  openText: "Försvinner: planen du ser, ur det här fönstret. Spara en kopia först om du behöver den.",
  openIt: "Öppna filen",
  notOpened: (why) => `Filen kunde inte öppnas. ${why}`,
  formulaFailed: (place, message) => `${place}: ${message}`,
  menuFailed: (message) => `Tillägget stannade: ${message}`,
  buttons: { OK: "OK", CANCEL: "Avbryt", YES: "Ja", NO: "Nej", CLOSE: "Stäng" },
};

/** The words in the language. */
export function pageTexts(language: PageLanguage): PageTexts {
  return language === "sv" ? swedish : english;
}

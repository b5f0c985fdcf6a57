// The menu under Extensions, and what its items do.
import { languageOfLocale } from "../messages/language-of-locale.ts";
import type { Language } from "../messages/messages.ts";
import { headlineOf } from "../sheet/counts.ts";
import { usualAnswers } from "../sheet/usual-answers.ts";
import { checkFile, hasOurTables, hasTables, languageOf } from "./file.ts";
import { isTaken } from "./paint.ts";
import { addPlanningSheet, planToMake } from "./panel-acts.ts";
import { openFile, paintFile } from "./panel-state.ts";
import { readSettings } from "./storage.ts";
import { wordsIn } from "./words/languages.ts";

type OpenEvent = Pick<GoogleAppsScript.Events.SheetsOnOpen, "authMode"> | undefined;

/** In mode NONE the file may not be read; the person's own language may. */
function menuLanguage(event: OpenEvent): Language {
  try {
    if (event?.authMode === ScriptApp.AuthMode.NONE) {
      return languageOfLocale(Session.getActiveUserLocale());
    }
    return languageOf(SpreadsheetApp.getActive(), readSettings());
  } catch {
    return "en";
  }
}

export function addMenu(event: OpenEvent): void {
  const { menu } = wordsIn(menuLanguage(event));
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.make, "makePlanningSheet")
    .addItem(menu.open, "openChecker")
    .addItem(menu.check, "checkNow")
    .addSeparator()
    .addItem(menu.remove, "removePlanner")
    .addToUi();
}

export function showPanel(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Erasmus Planner");
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Adds a planning sheet with the usual answers, all of which can be changed on its Project tab, and opens the panel. */
export function makeSheetFromMenu(): void {
  const { spreadsheet, tables, language } = openFile();
  const words = wordsIn(language);
  if (hasOurTables(tables)) spreadsheet.toast(words.hasSheet, words.title);
  else if (!isTaken(() => addPlanningSheet(planToMake(usualAnswers())))) spreadsheet.toast(words.busy, words.title);
  showPanel();
}

/** Checks, sets notes and colours anew, and says the verdict. */
export function checkFromMenu(): void {
  const file = openFile();
  const { spreadsheet, tables, settings, language } = file;
  const words = wordsIn(language);
  if (!hasTables(tables)) {
    spreadsheet.toast(words.noTables, words.title);
    return;
  }
  const { report } = checkFile(tables, settings, language);
  paintFile(file, true);
  spreadsheet.toast(headlineOf(report, language), words.title);
}

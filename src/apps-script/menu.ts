// The menu under Extensions, and what its items do.
import { languageOfLocale } from "../messages/language-of-locale.ts";
import type { Language } from "../messages/messages.ts";
import { euroToCents } from "../model/money.ts";
import { emptyPlan, type Plan } from "../model/plan.ts";
import { panelReport } from "../sheet/panel.ts";
import { panelChoices } from "../sheet/panel-choices.ts";
import { checkFile, hasOurTables, hasTables, languageOf } from "./file.ts";
import { addPlanningSheet } from "./panel-acts.ts";
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

function defaultPlan(language: Language): Plan {
  const { action, call, variant, months, grant } = panelChoices(language).defaults;
  return {
    ...emptyPlan,
    action,
    call,
    variant: variant ?? undefined,
    months: months ?? undefined,
    grant: grant === null ? undefined : euroToCents(grant),
  };
}

/** Adds a planning sheet with the usual answers, all of which can be changed on its Project tab, and opens the panel. */
export function makeSheetFromMenu(): void {
  const { spreadsheet, tables, language } = openFile();
  const words = wordsIn(language);
  if (hasOurTables(tables)) spreadsheet.toast(words.hasSheet, words.title);
  else addPlanningSheet(defaultPlan(language));
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
  const checked = checkFile(tables, settings, language);
  paintFile(file, checked, true);
  spreadsheet.toast(panelReport(checked, language).headline, words.title);
}

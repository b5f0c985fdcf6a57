// Builds the one answer from which the sidebar draws everything.
import type { PanelAnswer, PanelScreen } from "../check/panel-state.ts";
import type { Language } from "../messages/messages.ts";
import { panelChoices } from "../sheet/panel-choices.ts";
import { contextLine, panelScreen } from "../sheet/panel-screen.ts";
import { purposeKey, purposeOf, renewDropDowns } from "./drop-downs.ts";
import {
  type CheckedFile,
  checkFile,
  fingerprintOf,
  hasTables,
  haveMoved,
  isSameSeen,
  languageOf,
  missingTab,
  seenNow,
} from "./file.ts";
import { type FileTables, readTables } from "./grids.ts";
import { paintColours, paintNotes } from "./paint.ts";
import { readSettings, type Settings, writeSeen } from "./storage.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The file as one call of the server sees it. */
export interface OpenFile {
  readonly spreadsheet: Spreadsheet;
  readonly settings: Settings;
  readonly tables: FileTables;
  readonly language: Language;
}

export function openFile(): OpenFile {
  const spreadsheet = SpreadsheetApp.getActive();
  const settings = readSettings();
  const tables = readTables(spreadsheet, settings);
  return { spreadsheet, settings, tables, language: languageOf(spreadsheet, settings) };
}

function screenOf({ tables, settings, language }: OpenFile, checked: CheckedFile): PanelScreen {
  const missing = missingTab(tables, settings);
  if (missing !== undefined) {
    const screen = tables.partners === undefined ? undefined : panelScreen(checked, language);
    return { screen: "table-missing", tab: missing, report: screen?.screen === "report" ? screen.report : null };
  }
  return hasTables(tables) ? panelScreen(checked, language) : { screen: "first-run", choices: panelChoices(language) };
}

/** The answer with everything in it. */
export function fullAnswer(file: OpenFile, checked: CheckedFile): PanelAnswer {
  const { spreadsheet, settings, tables, language } = file;
  const now = new Date();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return {
    unchanged: false,
    state: {
      fingerprint: fingerprintOf(tables, settings, language),
      language,
      context: hasTables(tables) ? contextLine(checked.plan, language) : [],
      checkedAt: Utilities.formatDate(now, zone, "yyyy-MM-dd'T'HH:mm:ssXXX"),
      checkedClock: Utilities.formatDate(now, zone, "HH:mm"),
      canEdit: canEdit(tables),
      content: screenOf(file, checked),
    },
  };
}

/** Whether this person may type in the tables. Asked of the sheets' own protection only: a refused write is told anyway. */
function canEdit(tables: FileTables): boolean {
  const sheet = tables.partners?.sheet;
  if (sheet === undefined) return true;
  try {
    return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).every((protection) => protection.canEdit());
  } catch {
    // Viewers may not ask for protections.
    return false;
  }
}

/**
 * Brings notes and conditional formats in line with what is in the file.
 * @param isAsked somebody asked for it: look at everything, even if nothing seems to have changed.
 * @returns the file with what is remembered of it.
 */
export function paintFile(file: OpenFile, checked: CheckedFile, isAsked: boolean): OpenFile {
  const { tables, settings, language } = file;
  const purpose = purposeOf(checked.plan, language);
  try {
    if (isAsked || haveMoved(tables, settings)) paintColours(tables);
    if (purpose !== undefined && settings.purpose !== undefined && settings.purpose !== purposeKey(purpose)) {
      renewDropDowns(tables, purpose);
    }
    paintNotes(tables, checked.report, isAsked);
    const seen = seenNow(tables, settings, purpose === undefined ? undefined : purposeKey(purpose));
    if (!isSameSeen(seen, settings)) writeSeen(seen);
    return { ...file, settings: { ...settings, ...seen } };
  } catch {
    // A viewer, or somebody before protected cells: the panel says all that the notes would.
    return file;
  }
}

/** The panel's poll: nothing but the fingerprint if that is what the panel knows already. */
export function answerPoll(known: string): PanelAnswer {
  const file = openFile();
  if (known !== "" && fingerprintOf(file.tables, file.settings, file.language) === known) return { unchanged: true };
  const checked = checkFile(file.tables, file.settings, file.language);
  return fullAnswer(paintFile(file, checked, false), checked);
}

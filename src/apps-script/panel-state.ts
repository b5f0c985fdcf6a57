// Sends the panel's page what it makes everything of, and brings the sheet in line with the check.
import type { SentAnswer } from "../check/panel-state.ts";
import type { Language } from "../messages/messages.ts";
import { purposeKey, purposeOf, renewDropDowns } from "./drop-downs.ts";
import { checkFile, fingerprintOf, haveMoved, isSameSeen, languageOf, missingTab, seenNow } from "./file.ts";
import { type FileTables, readTables } from "./grids.ts";
import { paintColours, paintNotes } from "./paint.ts";
import { sentPlan } from "./sent-plan.ts";
import { readSettings, type Settings, writeSeen } from "./storage.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The file as one call of the server sees it. */
export interface OpenFile {
  readonly spreadsheet: Spreadsheet;
  readonly settings: Settings;
  readonly tables: FileTables;
  readonly language: Language;
  /** Tabs on which notes or colours could not be written. */
  readonly refused?: readonly string[];
}

export function openFile(): OpenFile {
  const spreadsheet = SpreadsheetApp.getActive();
  const settings = readSettings();
  const tables = readTables(spreadsheet, settings);
  return { spreadsheet, settings, tables, language: languageOf(spreadsheet, settings) };
}

/** The answer with everything in it. */
export function fullAnswer({ spreadsheet, settings, tables, language, refused = [] }: OpenFile): SentAnswer {
  return {
    unchanged: false,
    file: {
      fingerprint: fingerprintOf(tables, settings, language),
      language,
      checkedAt: Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ssXXX"),
      canEdit: canEdit(tables),
      missingTab: missingTab(tables, settings) ?? null,
      refused,
      ...sentPlan(tables, settings),
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
 * Brings notes and conditional formats in line with what is in the file, as far as this person may.
 * @param isAsked somebody asked for it: look at everything, even if nothing seems to have changed.
 * @returns the file with what is remembered of it, and what could not be written.
 */
export function paintFile(file: OpenFile, isAsked: boolean): OpenFile {
  const { tables, settings, language } = file;
  try {
    const { plan, report } = checkFile(tables, settings, language);
    const purpose = purposeOf(plan, language);
    const refused = isAsked || haveMoved(tables, settings) ? paintColours(tables) : [];
    if (purpose !== undefined && settings.purpose !== undefined && settings.purpose !== purposeKey(purpose)) {
      refused.push(...renewDropDowns(tables, purpose));
    }
    // Colours and lists that were refused are tried again, by this person or by one who may; notes remember that themselves.
    const isSeen = refused.length === 0;
    refused.push(...paintNotes(tables, report, isAsked));
    const painted = { ...file, refused: refused.filter((tab, index) => refused.indexOf(tab) === index) };
    if (!isSeen) return painted;
    const seen = seenNow(tables, settings, purpose === undefined ? undefined : purposeKey(purpose));
    if (!isSameSeen(seen, settings)) writeSeen(seen);
    return { ...painted, settings: { ...settings, ...seen } };
  } catch {
    // Somebody who may only read, or a check that failed: the panel says so.
    return file;
  }
}

/** The panel's poll: nothing but the fingerprint if that is what the panel knows already. */
export function answerPoll(known: string): SentAnswer {
  const file = openFile();
  if (known !== "" && fingerprintOf(file.tables, file.settings, file.language) === known) return { unchanged: true };
  return fullAnswer(paintFile(file, false));
}

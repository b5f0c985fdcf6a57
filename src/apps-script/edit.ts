// What happens after an edit: the notes in our tables follow. Google tells of few edits and loses some, so an event is only a hint.
import { hasTables, languageOf } from "./file.ts";
import { readMarkedTables } from "./grids.ts";
import { allMarkedTabs } from "./metadata.ts";
import { paintFile } from "./panel-state.ts";
import { readSettings } from "./storage.ts";

type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, "range">;

/** Reads all our tables again, whatever was edited in one of them. Edits elsewhere, and files without our tables, cost one search. */
export function followEdit(event: Partial<EditEvent> | undefined): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const tabs = allMarkedTabs(spreadsheet);
  if (tabs.length === 0) return;
  const edited = event?.range?.getSheet().getSheetId();
  if (edited !== undefined && !tabs.some(({ sheet }) => sheet.getSheetId() === edited)) return;
  const settings = readSettings();
  const tables = readMarkedTables(tabs, settings);
  if (!hasTables(tables)) return;
  paintFile({ spreadsheet, settings, tables, language: languageOf(spreadsheet, settings) }, false);
}

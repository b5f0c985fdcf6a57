// The hidden marks on our tabs and columns, by which they are found under any name.
import type { Mark } from "../check/panel-state.ts";
import { type TableName, tables } from "../model/place.ts";
import { columnLetters } from "../sheet/areas.ts";
import { type TabKey, type TabTemplate, tabKeys } from "../sheet/template.ts";
import type { Settings } from "./storage.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const tableKey = "erasmusPlannerTable";
const columnKey = "erasmusPlannerColumn";

/** Stands before the value of a mark on a tab that somebody had before; on its rows and columns stands the table. */
const adopted = "own:";

export interface MarkedTab {
  readonly key: TabKey;
  readonly sheet: Sheet;
  readonly isAdopted: boolean;
}

/** Marks a tab and its columns as those of a table. */
export function markTab(sheet: Sheet, { key, columnKeys }: Pick<TabTemplate, "key" | "columnKeys">): void {
  sheet.addDeveloperMetadata(tableKey, key);
  columnKeys.forEach((name, index) => {
    markColumn(sheet, index, name);
  });
}

function markColumn(sheet: Sheet, index: number, value: string): void {
  const letter = columnLetters(index);
  sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(columnKey, value);
}

/** Marks a tab that is not ours, and in it the rows and columns of a table. Nothing that anybody sees changes. */
export function markAdopted(sheet: Sheet, key: TabKey, columns: readonly Mark[], rows: readonly Mark[]): void {
  sheet.addDeveloperMetadata(tableKey, adopted + key);
  for (const [name, index] of columns) markColumn(sheet, index, `${key}:${name}`);
  for (const [name, index] of rows) {
    sheet.getRange(`${index + 1}:${index + 1}`).addDeveloperMetadata(columnKey, `${key}:${name}`);
  }
}

function isTabKey(value: string): value is TabKey {
  return tabKeys.some((key) => key === value);
}

/** Every tab that carries a mark of ours; a file may hold several planning sheets. */
export function allMarkedTabs(spreadsheet: Spreadsheet): MarkedTab[] {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(tableKey).find();
  return marks.flatMap((mark) => {
    const value = mark.getValue() ?? "";
    const key = value.replace(adopted, "");
    const sheet = mark.getLocation().getSheet();
    return isTabKey(key) && sheet !== null ? [{ key, sheet, isAdopted: key !== value }] : [];
  });
}

/** The tabs that are checked: of several with the same mark an adopted one, then the one read before, as a copied tab has the marks of the first. */
export function markedTabs(all: readonly MarkedTab[], seen: Settings["tables"]): Map<TabKey, MarkedTab> {
  const found = new Map<TabKey, MarkedTab>();
  const rank = ({ key, sheet, isAdopted }: MarkedTab): number =>
    Number(isAdopted) * 2 + Number(isTable(key) && seen[key]?.sheetId === sheet.getSheetId());
  for (const tab of all) {
    const other = found.get(tab.key);
    if (other === undefined || rank(tab) > rank(other)) found.set(tab.key, tab);
  }
  return found;
}

/** The rows and columns of a table that was adopted, wherever they are now. */
export function markedPlaces(
  sheet: Sheet,
  key: TabKey,
): { readonly rows: Map<string, number>; readonly columns: Map<string, number> } {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(columnKey).find()) {
    const [table, name] = mark.getValue()?.split(":") ?? [];
    if (table !== key || name === undefined) continue;
    const location = mark.getLocation();
    const column = location.getColumn();
    const row = location.getRow();
    if (column !== null) columns.set(name, column.getColumn() - 1);
    else if (row !== null) rows.set(name, row.getRow() - 1);
  }
  return { rows, columns };
}

/** Column key to index of the column, counted from 0, wherever the columns are now. */
export function markedColumns(sheet: Sheet): Map<string, number> {
  const found = new Map<string, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(columnKey).find()) {
    const key = mark.getValue();
    const column = mark.getLocation().getColumn();
    if (key !== null && column !== null) found.set(key, column.getColumn() - 1);
  }
  return found;
}

/** Takes all marks of ours off the file, or only those of adopted tabs. */
export function removeMarks(spreadsheet: Spreadsheet, isOnlyAdopted: boolean): void {
  for (const key of [tableKey, columnKey]) {
    for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(key).find()) {
      if (!isOnlyAdopted || mark.getValue()?.includes(":")) mark.remove();
    }
  }
}

export function isTable(key: TabKey): key is TableName {
  return tables.some((table) => table === key);
}

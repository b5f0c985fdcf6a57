// The hidden marks on our tabs and columns, by which they are found under any name.
import { type TableName, tables } from "../model/place.ts";
import { type TabKey, type TabTemplate, tabKeys } from "../sheet/template.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const tableKey = "erasmusPlannerTable";
const columnKey = "erasmusPlannerColumn";

/** Marks a tab and its columns as those of a table. */
export function markTab(sheet: Sheet, { key, columnKeys }: Pick<TabTemplate, "key" | "columnKeys">): void {
  sheet.addDeveloperMetadata(tableKey, key);
  columnKeys.forEach((name, index) => {
    const letter = sheet
      .getRange(1, index + 1)
      .getA1Notation()
      .replace(/\d/g, "");
    sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(columnKey, name);
  });
}

function isTabKey(value: string | null): value is TabKey {
  return tabKeys.some((key) => key === value);
}

/** Every tab that carries a mark of ours; a file may hold several planning sheets. */
export function allMarkedTabs(spreadsheet: Spreadsheet): { readonly key: TabKey; readonly sheet: Sheet }[] {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(tableKey).find();
  return marks.flatMap((mark) => {
    const key = mark.getValue();
    const sheet = mark.getLocation().getSheet();
    return isTabKey(key) && sheet !== null ? [{ key, sheet }] : [];
  });
}

/** The tabs that are checked: of several with the same mark the first. */
export function markedTabs(spreadsheet: Spreadsheet): Map<TabKey, Sheet> {
  const found = new Map<TabKey, Sheet>();
  for (const { key, sheet } of allMarkedTabs(spreadsheet)) if (!found.has(key)) found.set(key, sheet);
  return found;
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

/** Takes all marks of ours off the file. */
export function removeMarks(spreadsheet: Spreadsheet): void {
  for (const key of [tableKey, columnKey]) {
    for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(key).find()) mark.remove();
  }
}

export function isTable(key: TabKey): key is TableName {
  return tables.some((table) => table === key);
}

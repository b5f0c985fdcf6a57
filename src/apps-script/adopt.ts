// Takes over tabs that somebody had before: sends them to the page, marks what is read as what, and forgets it again.
import type { AdoptedTable, Adoption, Mark, SentAnswer, SentTab } from "../check/panel-state.ts";
import { tables } from "../model/place.ts";
import { mostRows, readGrid } from "./grids.ts";
import { type Guard, listOf, number, oneOf, orNull, record, text, textOfLength, whole } from "./guards.ts";
import { allMarkedTabs, markAdopted } from "./metadata.ts";
import { changeAnswers } from "./panel-acts.ts";
import { openFile } from "./panel-state.ts";
import { added, releaseAdopted } from "./remove.ts";
import { sentCells } from "./sent-plan.ts";
import { nothingSeen, planAnswers, writeSeen } from "./storage.ts";
import { addChecksTab } from "./write-template.ts";

/** Headings stand within the first rows, below titles and the project's answers. */
const rowsForHeadings = 30;

/** More tabs than anybody looks through. */
const mostTabs = 50;

const mark: Guard<Mark> = (value) => {
  const [key, index]: readonly unknown[] = Array.isArray(value) ? value : [];
  return [text(key), whole(index)];
};

const formula = orNull(textOfLength(1, 2000));

const someAdoption = record<Adoption>({
  tables: listOf(
    record<AdoptedTable>({
      sheetId: number,
      table: oneOf(tables),
      columns: listOf(mark),
      rows: listOf(mark),
      status: formula,
    }),
  ),
  given: orNull(planAnswers),
  checks: formula,
});

export function tabsForPanel(sheetIds: unknown): SentTab[] {
  const wanted = listOf(number)(sheetIds);
  const spreadsheet = SpreadsheetApp.getActive();
  const ours = allMarkedTabs(spreadsheet).flatMap(({ key, sheet, isAdopted }) =>
    isAdopted && key !== "checks" ? [] : sheet.getSheetId(),
  );
  return spreadsheet
    .getSheets()
    .filter((sheet) => {
      const id = sheet.getSheetId();
      return wanted.length > 0 ? wanted.includes(id) : !ours.includes(id);
    })
    .slice(0, mostTabs)
    .map((sheet) => ({
      sheetId: sheet.getSheetId(),
      name: sheet.getName(),
      rows: sheet.getLastRow(),
      columns: sheet.getLastColumn(),
      maxRows: sheet.getMaxRows(),
      cells: sentCells(readGrid(sheet, wanted.length > 0 ? mostRows : rowsForHeadings)),
    }));
}

/** Writes no cell but those of a status column and a Checks tab, if somebody wanted them. */
export function adopt(adoption: unknown): SentAnswer {
  const { tables: adopted, given, checks } = someAdoption(adoption);
  // The tables go with the answers about the project, under the same lock.
  return changeAnswers((answers) => {
    const { spreadsheet, language } = openFile();
    releaseAdopted(spreadsheet);
    writeSeen(nothingSeen);
    const sheets = spreadsheet.getSheets();
    for (const { sheetId, table, columns, rows, status } of adopted) {
      const sheet = sheets.find((one) => one.getSheetId() === sheetId);
      if (sheet === undefined) throw new Error("That tab is not there any more.");
      const marks = [...columns];
      if (status !== null) {
        const [column = 0, row = 0] = [columns.find(([key]) => key === "status")?.[1], rows[0]?.[1]];
        if (column >= sheet.getMaxColumns()) {
          sheet.insertColumnAfter(column);
          marks.push([added, column]);
        }
        if (!sheet.getRange(1, column + 1, sheet.getMaxRows(), 1).isBlank()) throw new Error("That column is filled.");
        sheet.getRange(row + 1, column + 1).setFormula(status);
      }
      markAdopted(sheet, table, marks, rows);
    }
    if (checks !== null) markAdopted(addChecksTab(spreadsheet, language, checks), "checks", [], []);
    return { ...answers, given };
  });
}

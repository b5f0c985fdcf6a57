// Puts drop-downs on cells, and brings ours in line when the project's action, call or field changes.

import type { Language } from "../messages/messages.ts";
import { tables as tableNames } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import { actionById } from "../programme/actions.ts";
import { choicesFor, type SheetPurpose } from "../sheet/choices.ts";
import { tablesOfSheet } from "../sheet/columns.ts";
import { rowsLookedAt } from "../sheet/formulas.ts";
import { notePrefix } from "../sheet/marks.ts";
import { freeText } from "../sheet/template-words.ts";
import type { FileTable, FileTables } from "./grids.ts";
import { isTaken } from "./paint.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Begins a drop-down of ours; its hint says so, by which it is known again. Free text stays possible. */
function newDropDown(language: Language): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  return SpreadsheetApp.newDataValidation()
    .setAllowInvalid(true)
    .setHelpText(`${notePrefix} ${phrase(freeText, language)}`);
}

export function isOurDropDown(rule: DataValidation | null): boolean {
  return rule?.getHelpText()?.startsWith(notePrefix) === true;
}

/** A drop-down with these entries. */
export function offerList(range: Range, list: readonly string[], language: Language): void {
  range.setDataValidation(
    newDropDown(language)
      .requireValueInList([...list], true)
      .build(),
  );
}

/** A drop-down with what stands in other cells. */
export function offerCells(range: Range, source: Range, language: Language): void {
  range.setDataValidation(newDropDown(language).requireValueInRange(source, true).build());
}

/** What the drop-downs of the plan offer; `undefined` while action or call are not known. */
export function purposeOf(plan: Plan, language: Language): SheetPurpose | undefined {
  const action = plan.action === undefined ? undefined : actionById(plan.action);
  if (action === undefined || plan.call === undefined) return undefined;
  return { language, action, call: plan.call, variant: plan.variant, months: plan.months };
}

/** A text that is equal for purposes whose drop-downs are equal. */
export function purposeKey({ action, call, variant, months, language }: SheetPurpose): string {
  return [action.id, call, variant ?? "", months ?? "", language].join(" ");
}

function cellsBelow(table: FileTable, name: keyof typeof rowsLookedAt, column: number): Range {
  const first = table.found.headingRow + 2;
  const last = Math.min(table.found.headingRow + rowsLookedAt[name], table.sheet.getMaxRows());
  return table.sheet.getRange(first, column + 1, Math.max(1, last - first + 1), 1);
}

/**
 * Renews our drop-downs where the tables stand now; those that somebody changed or removed are left alone.
 * @returns the tabs that refused them.
 */
export function renewDropDowns(tables: FileTables, purpose: SheetPurpose): string[] {
  const refused: string[] = [];
  for (const name of tableNames) {
    const table = tables[name];
    if (table === undefined || !table.isOurs) continue;
    for (const { key, choices } of tablesOfSheet[name].columns) {
      const list = choices === undefined ? undefined : choicesFor(choices, purpose);
      const index = table.found.at.get(key);
      if (list === undefined || index === undefined) continue;
      const range =
        name === "project"
          ? table.sheet.getRange(index + 1, table.found.answerColumn + 1)
          : cellsBelow(table, name, index);
      if (!isOurDropDown(range.getCell(1, 1).getDataValidation())) continue;
      if (list.length === 0) continue;
      if (!isTaken(() => offerList(range, list, purpose.language))) refused.push(table.sheet.getName());
    }
  }
  return refused;
}

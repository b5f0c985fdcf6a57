// Writes the planning sheet into the file, tab by tab and in batches.
import type { Language } from "../messages/messages.ts";
import type { Plan } from "../model/plan.ts";
import type { Process } from "../programme/processes/process.ts";
import type { SheetPurpose } from "../sheet/choices.ts";
import type { TabNames } from "../sheet/formulas.ts";
import {
  checksTabOf,
  type DropDown,
  type Look,
  planningSheet,
  type TabKey,
  type TabTemplate,
  tabKeys,
  tabNames,
} from "../sheet/template.ts";
import { attempt } from "./attempt.ts";
import { offerCells, offerList } from "./drop-downs.ts";
import { markTab } from "./metadata.ts";
import { buildRule } from "./paint.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Names that no tab of the file has yet: "Budget", else "Budget 2". */
function freeTabNames(spreadsheet: Spreadsheet, language: Language): TabNames {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const wanted = tabNames(language);
  const free = (name: string): string => {
    let candidate = name;
    for (let count = 2; taken.has(candidate.toLowerCase()); count++) candidate = `${name} ${count}`;
    return candidate;
  };
  return {
    project: free(wanted.project),
    partners: free(wanted.partners),
    budget: free(wanted.budget),
    workPackages: free(wanted.workPackages),
    summary: free(wanted.summary),
    checks: free(wanted.checks),
    preparation: free(wanted.preparation),
  };
}

function applyLook(sheet: Sheet, look: Look): void {
  const range = sheet.getRange(look.area);
  if (look.background !== undefined) range.setBackground(look.background);
  if (look.ink !== undefined) range.setFontColor(look.ink);
  if (look.bold) range.setFontWeight("bold");
  if (look.align !== undefined) range.setHorizontalAlignment(look.align);
  if (look.format !== undefined) range.setNumberFormat(look.format);
  if (look.underline) {
    range.setBorder(null, null, true, null, null, null, "#B3BCCB", SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  }
}

function applyDropDown(sheet: Sheet, dropDown: DropDown, sheets: ReadonlyMap<TabKey, Sheet>, language: Language): void {
  const range = sheet.getRange(dropDown.area);
  if ("list" in dropDown) {
    offerList(range, dropDown.list, language);
    return;
  }
  const source = sheets.get(dropDown.from.tab)?.getRange(dropDown.from.area.replace(/\$/g, ""));
  if (source !== undefined) offerCells(range, source, language);
}

function fillTab(sheet: Sheet, tab: TabTemplate, sheets: ReadonlyMap<TabKey, Sheet>, language: Language): void {
  const { values } = tab;
  const columns = Math.max(0, ...values.map((row) => row.length));
  sheet.getRange(tab.body).setWrap(true).setVerticalAlignment("middle");
  for (const look of tab.looks) applyLook(sheet, look);
  if (columns > 0) {
    const cells = values.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => "")]);
    sheet.getRange(1, 1, cells.length, columns).setValues(cells);
  }
  for (const { cell, formula } of tab.formulas) sheet.getRange(cell).setFormula(formula);
  tab.widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(tab.frozenRows);
  if (tab.frozenColumns > 0) sheet.setFrozenColumns(tab.frozenColumns);
  for (const dropDown of tab.dropDowns) applyDropDown(sheet, dropDown, sheets, language);
  for (const { cell, text } of tab.notes) sheet.getRange(cell).setNote(text);
  if (tab.rules.length > 0) sheet.setConditionalFormatRules(tab.rules.map((rule) => buildRule(sheet, rule)));
}

/** Adds the tab with every check behind those the file has. */
export function addChecksTab(spreadsheet: Spreadsheet, language: Language, formula: string): Sheet {
  const { checks } = freeTabNames(spreadsheet, language);
  const sheet = spreadsheet.insertSheet(checks, spreadsheet.getSheets().length);
  fillTab(sheet, checksTabOf(checks, formula), new Map(), language);
  return sheet;
}

/**
 * Adds the tabs of a planning sheet behind those the file has, and opens the first.
 * @returns the new tabs with what they were made from.
 */
export function writePlanningSheet(
  spreadsheet: Spreadsheet,
  plan: Plan,
  purpose: SheetPurpose,
  process?: Process,
): { readonly sheet: Sheet; readonly tab: TabTemplate }[] {
  const names = freeTabNames(spreadsheet, purpose.language);
  const tabs = planningSheet(plan, purpose, names, process);
  const sheets = new Map<TabKey, Sheet>();
  try {
    for (const key of tabKeys) sheets.set(key, spreadsheet.insertSheet(names[key], spreadsheet.getSheets().length));
    const written = tabs.flatMap((tab) => {
      const sheet = sheets.get(tab.key);
      if (sheet === undefined) return [];
      fillTab(sheet, tab, sheets, purpose.language);
      return [{ sheet, tab }];
    });
    // Last, so that a sheet that was never finished is not taken for ours.
    for (const { sheet, tab } of written) markTab(sheet, tab);
    sheets.get("project")?.activate();
    return written;
  } catch (error) {
    // Half a planning sheet is none.
    for (const sheet of sheets.values()) attempt(() => spreadsheet.deleteSheet(sheet));
    throw error;
  }
}

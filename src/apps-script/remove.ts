// Takes everything of ours out of the file and leaves everything else as it is.

import type { Language } from "../messages/messages.ts";
import { languages } from "../messages/messages.ts";
import { inOtherLanguages } from "../phrases/phrase.ts";
import { tablesOfSheet } from "../sheet/columns.ts";
import { isOurs } from "../sheet/marks.ts";
import { headingHelp, ourGrounds, type TabKey } from "../sheet/template.ts";
import { legend } from "../sheet/template-words.ts";
import { isOurDropDown } from "./drop-downs.ts";
import { languageOf } from "./file.ts";
import { allMarkedTabs, type MarkedTab, markedPlaces, markTab, removeMarks } from "./metadata.ts";
import { isTaken, rulesOfOthers } from "./paint.ts";
import { clearStorage, readSettings } from "./storage.ts";
import { wordsIn } from "./words/languages.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a column that was not there before. */
export const added = "added";

/** The formulas that the template writes, and how many columns each fills; other formulas of our functions are the user's. */
const ourFormula = /^=ERASMUS_(PARTNERS|LINES|PROJECT|HEADROOM|STATUS|WORK_PACKAGES|MATRIX|STEPS|DUE)\(/;
const columnsFilled: Readonly<Record<string, number>> = {
  PARTNERS: 1,
  LINES: 1,
  PROJECT: 2,
  HEADROOM: 5,
  WORK_PACKAGES: 1,
  STEPS: 1,
};

/** The matrix is as wide as there are work packages: so many headings from there on stand on our ground. */
function matrixWidth(sheet: Sheet, column: number): number {
  const [heading = []] = sheet.getRange(1, column, 1, sheet.getMaxColumns() - column + 1).getBackgrounds();
  const end = heading.findIndex((colour) => !ourGrounds.has(colour.toLowerCase()));
  return end < 0 ? heading.length : end;
}

/** The help notes on headings that we wrote. */
function helpNotes(): ReadonlySet<string> {
  const texts = languages.flatMap((language: Language) =>
    Object.values(tablesOfSheet).flatMap(({ columns }) => columns.map((column) => headingHelp(column, language))),
  );
  return new Set(texts);
}

function removeNotes(sheet: Sheet): void {
  const range = sheet.getDataRange();
  const help = helpNotes();
  const notes = range.getNotes();
  const kept = notes.map((row) => row.map((note) => (isOurs(note) || help.has(note) ? "" : note)));
  if (JSON.stringify(kept) !== JSON.stringify(notes)) range.setNotes(kept);
}

function removeFormulas(sheet: Sheet): void {
  const formulas = sheet.getDataRange().getFormulas();
  formulas.forEach((row, rowIndex) => {
    row.forEach((formula, column) => {
      const name = ourFormula.exec(formula)?.[1];
      if (name === undefined) return;
      const cell = sheet.getRange(rowIndex + 1, column + 1);
      // Before the formula goes: by it the ground is found again, should this be interrupted.
      const filled = rowIndex > 0 ? 0 : name === "MATRIX" ? matrixWidth(sheet, column + 1) : columnsFilled[name];
      if (filled) clearGround(sheet, column + 1, filled);
      // The steps count back from the deadline: it stays as the day it is.
      if (name === "DUE") cell.setValue(cell.getValue());
      else cell.clearContent();
    });
  });
}

/** Takes our ground and line off calculated columns; cells that somebody coloured keep all they have. */
function clearGround(sheet: Sheet, firstColumn: number, columns: number): void {
  const range = sheet.getRange(1, firstColumn, sheet.getMaxRows(), columns);
  const painted = range.getBackgrounds().map((row) => row.map((colour) => ourGrounds.has(colour.toLowerCase())));
  const last = painted.reduce((lowest, row, index) => (row.includes(true) ? index : lowest), -1);
  const isOursAlone = painted.slice(0, last + 1).every((row) => row.every((one) => one));
  if (last >= 0 && isOursAlone) sheet.getRange(1, firstColumn, last + 1, columns).clearFormat();
}

function removeColours(sheet: Sheet): void {
  const rules = rulesOfOthers(sheet);
  if (rules.length < sheet.getConditionalFormatRules().length) sheet.setConditionalFormatRules(rules);
}

/** The lines that explain the signs, if they still say what we wrote. */
function removeLegend(sheet: Sheet): void {
  const ours = new Set(legend.flatMap((line) => [line, ...inOtherLanguages(line)]));
  const range = sheet.getDataRange();
  range.getValues().forEach((row: unknown[], rowIndex) => {
    row.forEach((value, column) => {
      if (typeof value !== "string" || !ours.has(value)) return;
      sheet
        .getRange(rowIndex + 1, column + 1)
        .clearFormat()
        .clearContent();
    });
  });
}

function removeDropDowns(sheet: Sheet): void {
  const range = sheet.getRange(1, 1, sheet.getMaxRows(), Math.min(sheet.getMaxColumns(), 40));
  const rules = range.getDataValidations();
  if (!rules.some((row) => row.some(isOurDropDown))) return;
  range.setDataValidations(rules.map((row) => row.map((rule) => (isOurDropDown(rule) ? null : rule))));
}

/** A tab that is calculated goes, unless somebody has written beside or over its table. */
function removeCalculated(sheet: Sheet): void {
  const formulas = sheet.getDataRange().getFormulas();
  const hasOurs = /^=ERASMUS_(?:CHECK|SUMMARY)\(/.test(formulas[0]?.[0] ?? "");
  const isSpilling = hasOurs && sheet.getRange(1, 2).getValue() !== "";
  const beside = sheet
    .getDataRange()
    .getValues()
    .some((row: unknown[]) => row.slice(6).some((cell) => cell !== ""));
  const isOnlyOurs = isSpilling && !beside && formulas.flat().filter((formula) => formula !== "").length === 1;
  if (isOnlyOurs && sheet.getParent().getSheets().length > 1) sheet.getParent().deleteSheet(sheet);
  else if (hasOurs) sheet.getRange(1, 1).clearContent();
}

/**
 * Takes what is ours off the tabs that somebody had before; without a status column that is nothing but marks.
 * @returns the names of tabs with something left, because cells are protected.
 */
export function releaseAdopted(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] {
  const refused = allMarkedTabs(spreadsheet).filter((tab) => tab.isAdopted && !isTaken(() => releaseTab(tab)));
  removeMarks(spreadsheet, true);
  return refused.map(({ sheet }) => sheet.getName());
}

function releaseTab({ key, sheet }: MarkedTab): void {
  if (key === "checks") {
    removeCalculated(sheet);
    return;
  }
  const { columns } = markedPlaces(sheet, key);
  const status = columns.get("status");
  if (status === undefined) return;
  const range = sheet.getRange(1, status + 1, sheet.getMaxRows(), 1);
  range.getFormulas().forEach(([formula = ""], row) => {
    if (ourFormula.test(formula)) range.getCell(row + 1, 1).clearContent();
  });
  removeNotes(sheet);
  removeColours(sheet);
  if (columns.has(added) && range.isBlank()) sheet.deleteColumns(status + 1, 1);
}

/** What is done on a tab, each whether or not the others could be: some of its cells may be protected. */
function stepsFor(key: TabKey): readonly ((sheet: Sheet) => void)[] {
  if (key === "checks" || key === "summary") return [removeCalculated];
  return [removeNotes, removeDropDowns, removeColours, removeFormulas, ...(key === "project" ? [removeLegend] : [])];
}

/** Asks once, then removes; where cells are protected, it stays marked for somebody who may. */
export function removeFromFile(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const settings = readSettings();
  const words = wordsIn(languageOf(spreadsheet, settings));
  const ui = SpreadsheetApp.getUi();
  const reasons = settings.accepted.map(({ key, reason }) => `• ${key.split("/")[2] || key.split("/")[0]}: ${reason}`);
  const answer = ui.alert(words.remove.title, words.remove.question(reasons), ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return;
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(10_000)) {
    ui.alert(words.busy);
    return;
  }
  try {
    const released = releaseAdopted(spreadsheet);
    const tabs = allMarkedTabs(spreadsheet);
    const left = tabs.filter((tab) => {
      const refused = stepsFor(tab.key).filter((step) => !isTaken(() => step(tab.sheet)));
      return refused.length > 0;
    });
    // Last, so that what was interrupted can be done again: without the marks our tabs are not found.
    removeMarks(spreadsheet, false);
    for (const { key, sheet } of left) markTab(sheet, { key, columnKeys: [] });
    if (left.length === 0) clearStorage();
    const names = [...released, ...left.map(({ sheet }) => sheet.getName())].join(", ");
    spreadsheet.toast(names === "" ? words.remove.done : words.remove.partly(names), words.title);
  } finally {
    lock.releaseLock();
  }
}

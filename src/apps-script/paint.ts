// Puts our notes on cells and our conditional formats on tables, each in one call and only when something changed.
import type { Report } from "../check/report.ts";
import type { TableName } from "../model/place.ts";
import { addText, emptyFingerprint, fingerprintText } from "../sheet/fingerprint.ts";
import { changedNotes, notesFor, notesKey } from "../sheet/marks.ts";
import { type ColourRule, colourRules, isOurRule } from "../sheet/status-colours.ts";
import { coloursOf } from "../sheet/template.ts";
import type { FileTable, FileTables } from "./grids.ts";
import { readPaintedNotes, writePaintedNotes } from "./storage.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Into a table that somebody had before, something is written only if they wanted its status. */
function isPainted({ isOurs, isAdopted, found }: FileTable): boolean {
  return isOurs && (!isAdopted || found.at.has("status"));
}

/** Tables whose cells get notes; an answer of the Project tab has its status in words beside it. */
const notedTables: readonly TableName[] = ["partners", "budget"];

/** Each refusal takes a moment: after so many the rest waits for somebody who may write there. */
const mostRefusals = 20;

/** @returns whether all of them could be written. */
function paintTable({ sheet, grid }: FileTable, wanted: ReturnType<typeof notesFor>): boolean {
  const columns = grid[0]?.length ?? 0;
  if (grid.length === 0 || columns === 0) return true;
  const present = sheet.getRange(1, 1, grid.length, columns).getNotes();
  const change = changedNotes(present, wanted);
  if (change === undefined) return true;
  const { row, column, notes } = change;
  if (isTaken(() => sheet.getRange(row + 1, column + 1, notes.length, notes[0]?.length ?? 1).setNotes(notes)))
    return true;
  // Some of the cells are protected: the others get theirs.
  let refusals = 0;
  notes.forEach((cells, down) => {
    cells.forEach((note, right) => {
      if (note === present[row + down]?.[column + right] || refusals === mostRefusals) return;
      if (!isTaken(() => sheet.getRange(row + down + 1, column + right + 1).setNote(note))) refusals += 1;
    });
  });
  return refusals === 0;
}

/** Whether Google let it be written: cells may be protected, and the file may be one that this person only reads. */
export function isTaken(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}

/**
 * Brings the notes in line with the report. The notes in the sheet are read only if ours are not the same as last time.
 * @param isAsked look even then: somebody may have deleted some.
 * @returns the tabs on which some could not be written.
 */
export function paintNotes(tables: FileTables, report: Report, isAsked: boolean): string[] {
  const refused: string[] = [];
  const painted = isAsked ? {} : readPaintedNotes();
  const now: Record<string, unknown> = { ...painted };
  let isChanged = false;
  for (const name of notedTables) {
    const table = tables[name];
    if (table === undefined || !isPainted(table)) continue;
    const wanted = notesFor(report, name, table.found);
    const key = fingerprintText(addText(emptyFingerprint, notesKey(wanted)));
    if (painted[name] === key) continue;
    if (!paintTable(table, wanted)) {
      refused.push(table.sheet.getName());
      continue;
    }
    now[name] = key;
    isChanged = true;
  }
  if (isChanged) writePaintedNotes(now);
  return refused;
}

function formulaOf(rule: Rule): string {
  const formula: unknown = rule.getBooleanCondition()?.getCriteriaValues()[0];
  return typeof formula === "string" ? formula : "";
}

export function buildRule(sheet: Sheet, { areas, formula, background, ink }: ColourRule): Rule {
  let builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setRanges(areas.map((area) => sheet.getRange(area)));
  if (background !== undefined) builder = builder.setBackground(background);
  if (ink !== undefined) builder = builder.setFontColor(ink);
  return builder.build();
}

/** Rules of other people, which stay as they are. */
export function rulesOfOthers(sheet: Sheet): Rule[] {
  return sheet.getConditionalFormatRules().filter((rule) => !isOurRule(formulaOf(rule)));
}

/**
 * Sets our conditional formats anew, where headings and status stand now.
 * @returns the tabs that refused them.
 */
export function paintColours(tables: FileTables): string[] {
  const refused: string[] = [];
  for (const name of ["partners", "budget", "workPackages"] as const) {
    const table = tables[name];
    if (table === undefined || !isPainted(table)) continue;
    const colours = coloursOf(name, table.found);
    if (colours === undefined) continue;
    const { sheet } = table;
    const ours = colourRules({ ...colours, lastRow: Math.min(colours.lastRow, sheet.getMaxRows() - 1) });
    const rules = [...rulesOfOthers(sheet), ...ours.map((rule) => buildRule(sheet, rule))];
    if (!isTaken(() => sheet.setConditionalFormatRules(rules))) refused.push(sheet.getName());
  }
  return refused;
}

// What the sidebar may do: go to a cell, write one value and take it back, keep an answer, choose a language, add tabs.
import type { PanelServer, SentAnswer, Written } from "../check/panel-state.ts";
import type { Finding } from "../check/report.ts";
import { languages } from "../messages/messages.ts";
import { euroToCents } from "../model/money.ts";
import { emptyPlan, type Plan } from "../model/plan.ts";
import { actionById } from "../programme/actions.ts";
import type { Cell } from "../sheet/cell.ts";
import { cellKey } from "../sheet/cell-edits.ts";
import { type CellIndex, cellOfPlace } from "../sheet/finding-cell.ts";
import type { usualAnswers } from "../sheet/usual-answers.ts";
import { type HeldCell, holdCell, isSame, restoreCell } from "./cell-text.ts";
import { checkFile } from "./file.ts";
import { type FileTable, readTables } from "./grids.ts";
import { either, listOf, number, oneOf, orNull, record, text, textOfLength, truth, whole } from "./guards.ts";
import { someEdits } from "./panel-cells.ts";
import { fullAnswer, type OpenFile, openFile, paintFile } from "./panel-state.ts";
import { type Answers, readSettings, writeAnswers } from "./storage.ts";
import { wordsIn } from "./words/languages.ts";
import { writePlanningSheet } from "./write-template.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

const findingKey = textOfLength(1, 2000);
const judgement = textOfLength(3, 2000);
const knownLanguage = oneOf(languages);

const held = record<HeldCell>({
  formula: text,
  kind: oneOf(["text", "number", "boolean", "date"]),
  value: either(text, either(number, truth)),
});

interface WrittenCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly before: HeldCell;
  readonly after: HeldCell;
}

/** What a write gives the panel, to come back to `undo`. */
const writtenCell = record<WrittenCell>({ sheetId: number, row: whole, column: whole, before: held, after: held });

const planChoices = record({
  action: text,
  call: whole,
  variant: orNull(text),
  months: orNull(whole),
  grant: orNull(number),
});

export function freshAnswer(file: OpenFile): SentAnswer {
  return fullAnswer(paintFile(file, false));
}

function findingWith(file: OpenFile, key: string): Finding | undefined {
  const { report } = checkFile(file.tables, file.settings, file.language);
  return report.outcomes.flatMap(({ findings }) => findings).find((finding) => finding.key === key);
}

interface FoundCell {
  readonly table: FileTable;
  readonly index: CellIndex;
  readonly range: Range;
}

function cellAt(file: OpenFile, finding: Pick<Finding, "at"> | undefined): FoundCell | undefined {
  const name = finding?.at.table;
  const table = name === undefined || name === null ? undefined : file.tables[name];
  const index = table === undefined || finding === undefined ? undefined : cellOfPlace(finding.at, table.found);
  if (table === undefined || index === undefined) return undefined;
  if (index.row >= table.sheet.getMaxRows()) return undefined;
  return { table, index, range: table.sheet.getRange(index.row + 1, index.column + 1) };
}

/** The panel names a budget line by its row. */
const budgetLine = /^line:(\d{1,6})$/;

/** Selects the cell a finding names, or the amount of a budget line; false when it is gone. */
export function goTo(key: unknown): boolean {
  const file = openFile();
  const line = budgetLine.exec(findingKey(key))?.[1];
  const at = { table: "budget", row: null, line: Number(line), column: "amount" } as const;
  const cell = cellAt(file, line === undefined ? findingWith(file, findingKey(key)) : { at });
  if (cell === undefined) return false;
  cell.table.sheet.activate();
  cell.range.activate();
  return true;
}

/** Writes cells, if each still holds what was seen: all of them or none. */
export function change(edits: unknown): Written {
  const file = openFile();
  const wanted = someEdits(edits).map((edit) => {
    const { line, ...at } = edit;
    const cell = cellAt(file, { at: { ...at, line, row: null } });
    return cell === undefined ? undefined : { ...cell, before: edit.before, value: edit.value };
  });
  const cells = wanted.flatMap((one) => one ?? []);
  if (cells.length === 0 || cells.length < wanted.length)
    return { done: false, message: wordsIn(file.language).apply.gone, undo: null };
  return writeCells(file, cells);
}

function writeCells(
  { language }: OpenFile,
  cells: readonly (FoundCell & { readonly before: string; readonly value: Cell })[],
): Written {
  const words = wordsIn(language).apply;
  const nameOf = ({ table, range }: Pick<FoundCell, "table" | "range">): string =>
    `${table.sheet.getName()}!${range.getA1Notation()}`;
  for (const cell of cells) {
    if (cellKey(cell.range.getValue()) !== cell.before) {
      return { done: false, message: words.changed(nameOf(cell)), undo: null };
    }
  }
  const done: WrittenCell[] = [];
  for (const { range, table, value } of cells) {
    const before = holdCell(range);
    try {
      range.setValue(value);
    } catch {
      // Half a fix is none.
      done.forEach((one, index) => {
        const range = cells[index]?.range;
        if (range !== undefined) restoreCell(range, one.before);
      });
      return { done: false, message: words.refused(nameOf({ range, table })), undo: null };
    }
    done.push({
      sheetId: table.sheet.getSheetId(),
      row: range.getRow(),
      column: range.getColumn(),
      before,
      after: holdCell(range),
    });
  }
  const [first] = cells;
  const message = cells.length === 1 && first !== undefined ? words.done(nameOf(first)) : words.several(cells.length);
  return { done: true, message, undo: JSON.stringify(done) };
}

/** Puts back what was changed, if the cells still hold what was written. */
export function undo(token: unknown): ReturnType<PanelServer["panelUndo"]> {
  const { spreadsheet, language } = openFile();
  const words = wordsIn(language).apply;
  const given = typeof token === "string" && token.length < 120_000 ? token : "null";
  const sheets = spreadsheet.getSheets();
  const cells = listOf(writtenCell)(JSON.parse(given)).map((cell) => {
    const sheet = sheets.find((one) => one.getSheetId() === cell.sheetId);
    const isThere = sheet !== undefined && cell.row <= sheet.getMaxRows() && cell.column <= sheet.getMaxColumns();
    return { ...cell, range: isThere ? sheet.getRange(cell.row, cell.column) : undefined };
  });
  let name = "";
  for (const { range, after } of cells) {
    if (range === undefined) return { done: false, message: words.gone };
    name = `${range.getSheet().getName()}!${range.getA1Notation()}`;
    if (!isSame(holdCell(range), after satisfies HeldCell)) return { done: false, message: words.changedSince(name) };
  }
  try {
    for (const { range, before } of cells) if (range !== undefined) restoreCell(range, before);
  } catch {
    return { done: false, message: words.refused(name) };
  }
  return { done: true, message: cells.length === 1 ? words.undone(name) : words.severalUndone(cells.length) };
}

/** Changes what people decided while nobody else does. */
export function changeAnswers(change: (answers: Answers) => Answers): SentAnswer {
  const lock = LockService.getDocumentLock();
  lock.waitLock(10_000);
  try {
    writeAnswers(change(readSettings()));
  } finally {
    lock.releaseLock();
  }
  return freshAnswer(openFile());
}

export function setLanguage(language: unknown): SentAnswer {
  const chosen = knownLanguage(language);
  return changeAnswers((answers) => ({ ...answers, language: chosen }));
}

/** Keeps that a person accepted or judged a finding, with the reason and who it was, as far as Google says. */
export function markJudged(key: unknown, reason: unknown): SentAnswer {
  const given = { key: findingKey(key), reason: judgement(text(reason).trim()) };
  const euro = findingWith(openFile(), given.key)?.euro ?? null;
  const accepted = { ...given, by: userName(), when: new Date().toISOString(), euro };
  return changeAnswers((answers) => ({
    ...answers,
    accepted: [...answers.accepted.filter((one) => one.key !== given.key), accepted],
  }));
}

/** Forgets the answer: the finding counts again. */
export function reopen(key: unknown): SentAnswer {
  const forgotten = findingKey(key);
  return changeAnswers((answers) => ({
    ...answers,
    accepted: answers.accepted.filter((one) => one.key !== forgotten),
  }));
}

/** The person's address; empty where Google does not tell it. */
function userName(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return "";
  }
}

/** Adds a planning sheet and answers with its first check. Says so when somebody else is at it. */
export function addPlanningSheet(plan: Plan): SentAnswer {
  const { action, call, variant, months } = plan;
  const chosen = action === undefined ? undefined : actionById(action);
  if (chosen === undefined || call === undefined) throw new Error("A planning sheet needs an action and a call.");
  const file = openFile();
  const { spreadsheet, language, settings } = file;
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(10_000)) throw new Error(wordsIn(language).busy);
  try {
    writePlanningSheet(spreadsheet, plan, { language, action: chosen, call, variant, months });
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
  return freshAnswer({ ...file, tables: readTables(spreadsheet, settings) });
}

/** A plan without rows, to begin with. */
export function planToMake({ action, call, variant, months, grant }: ReturnType<typeof usualAnswers>): Plan {
  return {
    ...emptyPlan,
    action,
    call,
    variant: variant ?? undefined,
    months: months ?? undefined,
    grant: grant === null ? undefined : euroToCents(grant),
  };
}

export function makeSheet(choices: unknown): SentAnswer {
  return addPlanningSheet(planToMake(planChoices(choices)));
}

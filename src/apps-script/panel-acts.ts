// What the sidebar may do: go to a cell, write one value and take it back, keep an answer, choose a language, add tabs.
import type { ExampleCells, PanelServer, SentAnswer, Written } from "../check/panel-state.ts";
import type { Finding } from "../check/report.ts";
import { languages } from "../messages/messages.ts";
import { euroToCents } from "../model/money.ts";
import { type TableName, tables } from "../model/place.ts";
import { emptyPlan, type Plan } from "../model/plan.ts";
import { actionById } from "../programme/actions.ts";
import type { Process } from "../programme/processes/process.ts";
import { processes } from "../programme/processes/processes.ts";
import type { Cell } from "../sheet/cell.ts";
import { cellKey } from "../sheet/cell-edits.ts";
import { callsOf, variantsOf } from "../sheet/choices.ts";
import { examplePlan } from "../sheet/example.ts";
import { type FoundTable, findTable } from "../sheet/find-table.ts";
import { type CellIndex, cellOfPlace } from "../sheet/finding-cell.ts";
import { readPlan } from "../sheet/read-plan.ts";
import type { usualAnswers } from "../sheet/usual-answers.ts";
import { attempt } from "./attempt.ts";
import { type HeldCell, holdCell, isSame, restoreCell, writeValue } from "./cell-text.ts";
import { checkFile, languageOf } from "./file.ts";
import { readTables } from "./grids.ts";
import {
  either,
  fromJson,
  type Guard,
  listOf,
  number,
  oneOf,
  orMissing,
  orNull,
  record,
  text,
  textOfLength,
  truth,
  whole,
} from "./guards.ts";
import { isTaken } from "./paint.ts";
import { someEdits } from "./panel-cells.ts";
import { fullAnswer, type OpenFile, openFile, paintFile } from "./panel-state.ts";
import { stepsTab, type TabCells } from "./panel-steps.ts";
import { type Answers, readSettings, writeAnswers, writeOwn } from "./storage.ts";
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
  /** The number format it had, where that was changed with it. */
  readonly format: string | undefined;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly before: HeldCell;
  readonly after: HeldCell;
}

/** What a write gives the panel, to come back to `undo`. */
const writtenCells = fromJson(
  listOf(
    record<WrittenCell>({
      format: orMissing(text),
      sheetId: number,
      row: whole,
      column: whole,
      before: held,
      after: held,
    }),
  ),
  120_000,
);

function putBack(range: Range, { before, format }: Pick<WrittenCell, "before" | "format">): void {
  if (format !== undefined) range.setNumberFormat(format);
  restoreCell(range, before);
}

function upTo(most: number): Guard<number> {
  return (value) => {
    const given = number(value);
    if (given < 0 || given > most) throw new TypeError(`This is not a number from 0 to ${most}.`);
    return given;
  };
}

const planChoices = record({
  action: text,
  call: whole,
  variant: orNull(text),
  months: orNull((value) => whole(upTo(1200)(value))),
  grant: orNull(upTo(1e10)),
  // Asked only then: the processes are data, which loading the script must not unpack.
  process: (value) => oneOf(Object.values(processes).map(({ id }) => id))(value),
});

export function freshAnswer(file: OpenFile): SentAnswer {
  return fullAnswer(paintFile(file, false));
}

function findingWith(file: OpenFile, key: string): Finding | undefined {
  const { report } = checkFile(file.tables, file.settings, file.language);
  return report.outcomes.flatMap(({ findings }) => findings).find((finding) => finding.key === key);
}

interface FoundCell {
  readonly table: TabCells;
  readonly index: CellIndex;
  readonly range: Range;
}

type CellPlace = Parameters<typeof cellOfPlace>[0];

function tabOf({ spreadsheet, tables }: OpenFile, name: CellPlace["table"]): TabCells | undefined {
  return name === null ? undefined : name === "preparation" ? stepsTab(spreadsheet) : tables[name];
}

/** @param tab the tab of the place, where it has been read already. */
function cellAt(
  file: OpenFile,
  finding: { readonly at: CellPlace } | undefined,
  table = tabOf(file, finding?.at.table ?? null),
): FoundCell | undefined {
  const index = table === undefined || finding === undefined ? undefined : cellOfPlace(finding.at, table.found);
  if (table === undefined || index === undefined) return undefined;
  if (!isUpTo(index.row + 1, table.sheet.getMaxRows())) return undefined;
  return { table, index, range: table.sheet.getRange(index.row + 1, index.column + 1) };
}

/** How the panel names a cell that no finding is about: table, row (none on the Project tab) and column. */
const anyCell = /^cell:(\w+):(\d{0,6}):(\w+)$/;

/** Selects the cell a finding names, or any cell of the tables; false when it is gone. */
export function goTo(key: unknown): boolean {
  const file = openFile();
  const [, table, line, column = ""] = anyCell.exec(findingKey(key)) ?? [];
  const at = {
    table: tables.find((one) => one === table) ?? null,
    row: null,
    line: line ? Number(line) : null,
    column,
  };
  const cell = cellAt(file, table === undefined ? findingWith(file, findingKey(key)) : { at });
  if (cell === undefined) return false;
  cell.table.sheet.activate();
  cell.range.activate();
  return true;
}

/** Writes cells, if each still holds what was seen: all of them or none. */
export function change(edits: unknown): Written {
  const file = openFile();
  const given = someEdits(edits);
  // Read once: a process changes many cells of its tab.
  const steps = given.some(({ table }) => table === "preparation") ? stepsTab(file.spreadsheet) : undefined;
  const wanted = given.map((edit) => {
    const isStep = edit.table === "preparation";
    const cell = isStep ? cellAt(file, { at: edit }, steps) : cellAt(file, { at: edit });
    if (cell === undefined) return undefined;
    const isFormula = isStep && dueDay.test(String(edit.value));
    return { ...cell, before: edit.before, value: edit.value, format: isStep ? edit.format : undefined, isFormula };
  });
  const cells = wanted.flatMap((one) => one ?? []);
  if (cells.length === 0 || cells.length < wanted.length)
    return { done: false, message: wordsIn(file.language).apply.gone, undo: null };
  return writeCells(file, cells);
}

function writeCells(
  { language }: OpenFile,
  cells: readonly (FoundCell & {
    readonly before: string;
    readonly value: Cell;
    readonly format?: string | undefined;
    readonly isFormula: boolean;
  })[],
): Written {
  const words = wordsIn(language).apply;
  const nameOf = ({ table, range }: Pick<FoundCell, "table" | "range">): string =>
    `${table.sheet.getName()}!${range.getA1Notation()}`;
  for (const cell of cells) {
    if (cellKey(cell.range.getValue()) !== cell.before) {
      return { done: false, message: words.changed(nameOf(cell)), undo: null };
    }
  }
  // All that is there is read before anything is written, and once more after all of it: each turn costs time.
  const before = cells.map(({ range, format }) => ({
    before: holdCell(range),
    format: format === undefined ? undefined : range.getNumberFormat(),
  }));
  const done: WrittenCell[] = [];
  let at = 0;
  try {
    for (const { range, value, format, isFormula } of cells) {
      if (format !== undefined) range.setNumberFormat(format);
      if (isFormula) range.setFormula(String(value));
      else writeValue(range, value);
      at += 1;
    }
    cells.forEach(({ range, table }, index) => {
      const held = before[index];
      if (held === undefined) return;
      const place = { sheetId: table.sheet.getSheetId(), row: range.getRow(), column: range.getColumn() };
      done.push({ ...place, ...held, after: holdCell(range) });
    });
  } catch {
    // Half a fix is none.
    const refused = cells[Math.min(at, cells.length - 1)];
    // The refused one, too: its format may have been written, and a call that timed out may have done its work.
    cells.slice(0, at + 1).forEach(({ range }, index) => {
      const held = before[index];
      if (held !== undefined) attempt(() => putBack(range, held));
    });
    return { done: false, message: words.refused(refused === undefined ? "" : nameOf(refused)), undo: null };
  }
  const [first] = cells;
  const message = cells.length === 1 && first !== undefined ? words.done(nameOf(first)) : words.several(cells.length);
  return { done: true, message, undo: JSON.stringify(done) };
}

/** The only formula that the page writes: a day counted from the deadline. */
const dueDay = /^=IF\(ISNUMBER\([^()]*\);(?:INT\([^()]*\)-\d+|[^()]*);""\)$/;

function isUpTo(index: number, last: number): boolean {
  return index > 0 && index <= last;
}

/** Puts back what was changed, if the cells still hold what was written. */
export function undo(token: unknown): ReturnType<PanelServer["panelUndo"]> {
  const { spreadsheet, language } = openFile();
  const words = wordsIn(language).apply;
  const given = writtenCells(token);
  const sheets = spreadsheet.getSheets();
  const cells = given.map((cell) => {
    const sheet = sheets.find((one) => one.getSheetId() === cell.sheetId);
    const isThere =
      sheet !== undefined && isUpTo(cell.row, sheet.getMaxRows()) && isUpTo(cell.column, sheet.getMaxColumns());
    return { ...cell, range: isThere ? sheet.getRange(cell.row, cell.column) : undefined };
  });
  let name = "";
  for (const { range, after } of cells) {
    if (range === undefined) return { done: false, message: words.gone };
    name = `${range.getSheet().getName()}!${range.getA1Notation()}`;
    if (!isSame(holdCell(range), after satisfies HeldCell)) return { done: false, message: words.changedSince(name) };
  }
  try {
    for (const { range, ...cell } of cells) if (range !== undefined) putBack(range, cell);
  } catch {
    for (const { range, after } of cells) if (range !== undefined) attempt(() => restoreCell(range, after));
    return { done: false, message: words.refused(name) };
  }
  return { done: true, message: cells.length === 1 ? words.undone(name) : words.severalUndone(cells.length) };
}

/** Changes what people decided while nobody else does; writes nothing if `change` gives back what it got. */
export function changeAnswers(change: (answers: Answers) => Answers): SentAnswer {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(10_000)) {
    throw new Error(wordsIn(languageOf(SpreadsheetApp.getActive(), readSettings())).busy);
  }
  try {
    const before = readSettings();
    const after = change(before);
    if (after !== before) writeAnswers(after);
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
  const file = openFile();
  const finding = findingWith(file, given.key);
  // Gone meanwhile: there is nothing left to accept.
  if (finding === undefined) return freshAnswer(file);
  const accepted = { ...given, by: userName(), when: new Date().toISOString(), euro: finding.euro };
  return changeAnswers((answers) => ({
    ...answers,
    accepted: [...answers.accepted.filter((one) => one.key !== given.key), accepted],
  }));
}

/** Forgets the answer: the finding counts again. */
export function reopen(key: unknown): SentAnswer {
  const forgotten = findingKey(key);
  return changeAnswers((answers) => {
    const accepted = answers.accepted.filter((one) => one.key !== forgotten);
    return accepted.length < answers.accepted.length ? { ...answers, accepted } : answers;
  });
}

/** The person's address; empty where Google does not tell it. */
function userName(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return "";
  }
}

/** Longer than the page keeps. */
const ownText = textOfLength(0, 100_000);

/** Keeps what the page remembers for this person; false where Google keeps no more. */
export function keepOwn(text: unknown): boolean {
  return isTaken(() => writeOwn(ownText(text)));
}

/** Adds a planning sheet and answers with its first check. Says so when somebody else is at it. */
export function addPlanningSheet(plan: Plan, process?: Process): SentAnswer {
  const { action, call, variant, months } = plan;
  const chosen = action === undefined ? undefined : actionById(action);
  if (chosen === undefined || call === undefined) throw new Error("A planning sheet needs an action and a call.");
  const file = openFile();
  const { spreadsheet, language, settings } = file;
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(10_000)) throw new Error(wordsIn(language).busy);
  try {
    writePlanningSheet(spreadsheet, plan, { language, action: chosen, call, variant, months }, process);
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

const exampleRows = listOf(listOf(either(text, number)));
const exampleCells = record<ExampleCells>({
  project: exampleRows,
  partners: exampleRows,
  budget: exampleRows,
  workPackages: exampleRows,
});

/** The plan in these cells, else the sample plan. */
export function addExample(cells: unknown): SentAnswer {
  if (cells === undefined || cells === null) return addPlanningSheet(examplePlan());
  const grids = exampleCells(cells);
  const found: { -readonly [Table in TableName]?: FoundTable } = {};
  for (const table of tables) {
    const its = findTable(grids[table], table);
    if (its !== undefined) found[table] = its;
  }
  return addPlanningSheet(readPlan(grids, found));
}

export function makeSheet(choices: unknown): SentAnswer {
  const made = planChoices(choices);
  const action = actionById(made.action);
  const isOffered =
    action !== undefined &&
    callsOf(action).includes(made.call) &&
    (made.variant === null || variantsOf(action, made.call).includes(made.variant));
  if (!isOffered) throw new TypeError("This is not an action with a call and a field of its own.");
  return addPlanningSheet(planToMake(made), processes[made.process]);
}

// Turns a report into the notes of single cells, and tells which notes in the sheet have to change for it.
import type { Finding, Report } from "../check/report.ts";
import type { TableName } from "../model/place.ts";
import type { FoundTable } from "./find-table.ts";
import { isSettled } from "./status.ts";

/** Begins every note of ours; a note that begins otherwise belongs to a person and is never touched. */
export const notePrefix = "Erasmus Planner:";

/** A note for one cell; rows and columns as indices in the table's grid. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Google cuts no note this short, and nobody reads a longer one. */
const longestNote = 1000;

/** With a full stop, unless it ends a sentence already. */
export function sentence(text: string): string {
  return text === "" || /[.!?…:]["”’)]?$/.test(text) ? text : `${text}.`;
}

function noteText(findings: readonly Finding[]): string {
  const texts = findings.map((finding) => [finding.message, finding.fix].map(sentence).filter(Boolean).join(" "));
  return `${notePrefix} ${[...new Set(texts)].join("\n")}`.slice(0, longestNote);
}

/**
 * The notes for one table: one per cell at which something is wrong or to be judged. Cells that are only empty get none,
 * the status beside them asks already.
 */
export function notesFor(report: Report, table: TableName, found: FoundTable): Note[] {
  const byCell = new Map<string, { readonly row: number; readonly column: number; readonly findings: Finding[] }>();
  for (const outcome of report.outcomes) {
    if (outcome.kind !== "fail" && outcome.kind !== "review") continue;
    for (const finding of outcome.findings) {
      const { at } = finding;
      if (at.table !== table || at.line === null || at.column === null || isSettled(finding)) continue;
      const column = found.at.get(at.column);
      if (column === undefined) continue;
      const row = at.line - 1;
      const cell = `${row}:${column}`;
      const noted = byCell.get(cell);
      if (noted === undefined) byCell.set(cell, { row, column, findings: [finding] });
      else noted.findings.push(finding);
    }
  }
  return [...byCell.values()].map(({ row, column, findings }) => ({ row, column, text: noteText(findings) }));
}

export function isOurs(note: string): boolean {
  return note.startsWith(notePrefix);
}

/** The smallest rectangle of cells whose notes change, with the notes that belong there. */
export interface NoteChange {
  readonly row: number;
  readonly column: number;
  readonly notes: string[][];
}

/**
 * What has to change so that the sheet has the notes it should have; `undefined` when it has them already. A person's own
 * note stays, and its cell gets none of ours.
 * @param present the notes in the sheet, from row 1 and column A on.
 */
export function changedNotes(present: readonly (readonly string[])[], wanted: readonly Note[]): NoteChange | undefined {
  const notes = present.map((row) => row.map((note) => (isOurs(note) ? "" : note)));
  for (const { row, column, text } of wanted) {
    const cells = notes[row];
    if (cells !== undefined && cells[column] === "") cells[column] = text;
  }
  const rows: number[] = [];
  const columns: number[] = [];
  notes.forEach((cells, row) => {
    cells.forEach((note, column) => {
      if (note === present[row]?.[column]) return;
      rows.push(row);
      columns.push(column);
    });
  });
  if (rows.length === 0) return undefined;
  const [row, lastRow] = ends(rows);
  const [column, lastColumn] = ends(columns);
  return { row, column, notes: notes.slice(row, lastRow + 1).map((cells) => cells.slice(column, lastColumn + 1)) };
}

function ends(numbers: readonly number[]): [first: number, last: number] {
  // Not `Math.min(...numbers)`: a long budget has more numbers than a call may have arguments.
  return numbers.reduce<[number, number]>(
    ([first, last], one) => [Math.min(first, one), Math.max(last, one)],
    [Number.POSITIVE_INFINITY, 0],
  );
}

/** A text that is equal for equal notes, kept so that the sheet's notes need not be read when nothing changed. */
export function notesKey(notes: readonly Note[]): string {
  return JSON.stringify(notes.map(({ row, column, text }) => [row, column, text]));
}

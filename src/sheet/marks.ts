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

function sentence(text: string): string {
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

/**
 * The notes as they should be; `undefined` when they are so already. A person's own note stays, and its cell gets none of ours.
 * @param present the notes in the sheet, from row 1 and column A on.
 */
export function changedNotes(present: readonly (readonly string[])[], wanted: readonly Note[]): string[][] | undefined {
  let isChanged = false;
  const notes = present.map((row) =>
    row.map((note) => {
      if (!isOurs(note)) return note;
      return "";
    }),
  );
  for (const { row, column, text } of wanted) {
    const cells = notes[row];
    if (cells !== undefined && cells[column] === "") cells[column] = text;
  }
  for (let row = 0; row < notes.length && !isChanged; row++) {
    isChanged = (notes[row] ?? []).some((note, column) => note !== present[row]?.[column]);
  }
  return isChanged ? notes : undefined;
}

/** A text that is equal for equal notes, kept so that the sheet's notes need not be read when nothing changed. */
export function notesKey(notes: readonly Note[]): string {
  return JSON.stringify(notes.map(({ row, column, text }) => [row, column, text]));
}

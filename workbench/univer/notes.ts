// Reads and writes the notes that cells carry.

import type { Area } from "./area.ts";
import type { Engine } from "./engine.ts";

/** The notes inside the area, keyed by `row,column` counted from 0. */
export function readNotes(engine: Engine, sheetId: string, area: Area): Map<string, string> {
  const notes = new Map<string, string>();
  for (const note of engine.notes.getSheetNotes(engine.unitId, sheetId)?.values() ?? []) {
    if (note.row < area.startRow || note.row > area.endRow) continue;
    if (note.col < area.startColumn || note.col > area.endColumn) continue;
    notes.set(`${note.row},${note.col}`, note.note);
  }
  return notes;
}

/** Sets the note of one cell; an empty text removes it. */
export function writeNote(engine: Engine, sheetId: string, row: number, column: number, text: string): void {
  const { sheetsNote } = engine.packages;
  const place = { unitId: engine.unitId, sheetId, row, col: column };
  if (text === "") {
    engine.run(sheetsNote.RemoveNoteMutation.id, place);
    return;
  }
  const old = engine.notes.getNote(engine.unitId, sheetId, { row, col: column });
  const note = {
    width: 220,
    height: 80,
    ...old,
    id: old?.id ?? `note-${row}-${column}-${Date.now()}`,
    row,
    col: column,
    note: text,
  };
  engine.run(sheetsNote.UpdateNoteMutation.id, { ...place, note });
}

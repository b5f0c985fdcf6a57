// Adds, removes and renames sheets, rows and columns from script code, with formulas and rules following.

import type { ICommandInfo, IMutationInfo, IWorksheetData } from "@univerjs/core";
import type { Engine } from "./engine.ts";

/**
 * Carries out a structural change the way Univer's own command would, but without moving the selection.
 * Earlier undo steps point at places that have moved, so they are dropped.
 */
function restructure(engine: Engine, sheetId: string, command: ICommandInfo, mutation: IMutationInfo): void {
  const { workbook, interceptors } = engine;
  const active = workbook.getActiveSheet();
  // Univer takes the active sheet for the one that rows are removed from.
  if (active.getSheetId() !== sheetId) workbook.setActiveSheet(engine.sheet(sheetId));
  const around = interceptors.onCommandExecute(command);
  for (const step of [...(around.preRedos ?? []), mutation, ...around.redos]) engine.run(step.id, step.params);
  for (const step of interceptors.afterCommandExecute(command).redos) engine.run(step.id, step.params);
  const back = workbook.getSheetBySheetId(active.getSheetId());
  if (back && workbook.getActiveSheet() !== back) workbook.setActiveSheet(back);
  engine.undoStack.clearUndoRedo(engine.unitId);
  for (const follow of engine.afterStructure) follow();
}

function at(engine: Engine, sheetId: string): { unitId: string; subUnitId: string } {
  return { unitId: engine.unitId, subUnitId: sheetId };
}

/** Inserts `count` empty rows so that the first of them is row `row`, counted from 0. */
export function insertRows(engine: Engine, sheetId: string, row: number, count: number): void {
  const { sheets, core } = engine.packages;
  const sheet = engine.sheet(sheetId);
  const range = {
    startRow: row,
    endRow: row + count - 1,
    startColumn: 0,
    endColumn: sheet.getColumnCount() - 1,
    rangeType: core.RANGE_TYPE.ROW,
  };
  const params = { ...at(engine, sheetId), range, direction: core.Direction.DOWN };
  restructure(
    engine,
    sheetId,
    { id: sheets.InsertRowCommand.id, params },
    {
      id: sheets.InsertRowMutation.id,
      params: { ...at(engine, sheetId), range },
    },
  );
}

/** Inserts `count` empty columns so that the first of them is column `column`, counted from 0. */
export function insertColumns(engine: Engine, sheetId: string, column: number, count: number): void {
  const { sheets, core } = engine.packages;
  const sheet = engine.sheet(sheetId);
  const range = {
    startRow: 0,
    endRow: sheet.getRowCount() - 1,
    startColumn: column,
    endColumn: column + count - 1,
    rangeType: core.RANGE_TYPE.COLUMN,
  };
  const params = { ...at(engine, sheetId), range, direction: core.Direction.RIGHT };
  restructure(
    engine,
    sheetId,
    { id: sheets.InsertColCommand.id, params },
    {
      id: sheets.InsertColMutation.id,
      params: { ...at(engine, sheetId), range },
    },
  );
}

/** Removes `count` rows from row `row` on, counted from 0. */
export function removeRows(engine: Engine, sheetId: string, row: number, count: number): void {
  const { sheets, core } = engine.packages;
  const sheet = engine.sheet(sheetId);
  const range = {
    startRow: row,
    endRow: row + count - 1,
    startColumn: 0,
    endColumn: sheet.getColumnCount() - 1,
    rangeType: core.RANGE_TYPE.ROW,
  };
  const params = { ...at(engine, sheetId), range };
  restructure(engine, sheetId, { id: sheets.RemoveRowCommand.id, params }, { id: sheets.RemoveRowMutation.id, params });
}

/** Removes `count` columns from column `column` on, counted from 0. */
export function removeColumns(engine: Engine, sheetId: string, column: number, count: number): void {
  const { sheets, core } = engine.packages;
  const sheet = engine.sheet(sheetId);
  const range = {
    startRow: 0,
    endRow: sheet.getRowCount() - 1,
    startColumn: column,
    endColumn: column + count - 1,
    rangeType: core.RANGE_TYPE.COLUMN,
  };
  const params = { ...at(engine, sheetId), range };
  restructure(engine, sheetId, { id: sheets.RemoveColCommand.id, params }, { id: sheets.RemoveColMutation.id, params });
}

/** Adds an empty sheet of 1000 rows and 26 columns, as Google does; gives its id. */
export function addSheet(engine: Engine, name: string, index: number): string {
  const { sheets, core } = engine.packages;
  const id = String(Math.floor(Math.random() * 2_000_000_000) + 1);
  const sheet = core.mergeWorksheetSnapshotWithDefault({ id, name, ...emptySheet } satisfies Partial<IWorksheetData>);
  engine.run(sheets.InsertSheetMutation.id, { unitId: engine.unitId, index, sheet });
  engine.undoStack.clearUndoRedo(engine.unitId);
  return id;
}

/** The size and grid of a new sheet, as in Google Sheets. */
export const emptySheet = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
} satisfies Partial<IWorksheetData>;

/** Removes a sheet; formulas that read it become errors. */
export function removeSheet(engine: Engine, sheetId: string): void {
  const { sheets } = engine.packages;
  const params = at(engine, sheetId);
  restructure(
    engine,
    sheetId,
    { id: sheets.RemoveSheetCommand.id, params },
    {
      id: sheets.RemoveSheetMutation.id,
      params: { ...params, subUnitName: engine.sheet(sheetId).getName() },
    },
  );
}

/** Renames a sheet; formulas that read it follow. */
export function renameSheet(engine: Engine, sheetId: string, name: string): void {
  const { sheets } = engine.packages;
  const params = { ...at(engine, sheetId), name };
  restructure(
    engine,
    sheetId,
    { id: sheets.SetWorksheetNameCommand.id, params },
    {
      id: "sheet.mutation.set-worksheet-name",
      params,
    },
  );
}

/** Brings the sheet to the front. */
export function activateSheet(engine: Engine, sheetId: string): void {
  engine.run(engine.packages.sheets.SetWorksheetActiveOperation.id, at(engine, sheetId));
}

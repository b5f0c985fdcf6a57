// Tells which of the many changes in the sheet are a person's edits of cell content, as Google's onEdit would.

import type { ICellData, IExecutionOptions, Nullable } from "@univerjs/core";
import type { Person } from "../host/person.ts";
import { type Area, areaAround } from "./area.ts";
import type { Engine } from "./engine.ts";

type CellValue = ICellData["v"];

/** One edit: the changed rectangle, and for a single cell the content before and after. */
export interface UserEdit {
  readonly sheetId: string;
  /** Who made it. */
  readonly person: Person;
  readonly area: Area;
  readonly before: Nullable<ICellData>;
  readonly after: Nullable<ICellData>;
}

interface ChangeOfCells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly trigger?: string;
}

/** Moving cells, inserting, deleting, sorting and renaming rewrite formulas; Google tells scripts nothing of them. */
const structural =
  /^sheet\.(command|mutation)\.((insert|remove|move|delete|copy)-(row|col|range|sheet|worksheet|multi)|reorder-range|set-worksheet-name)/;

/**
 * Calls `onEdit` for each edit by a person, after the running task: once per rectangle, however many steps it took.
 * Script code, formula results, changes of looks and structural changes are no edits; undo and redo of an edit are.
 */
export function watchUserEdits(
  engine: Engine,
  person: () => Person,
  onEdit: (edit: UserEdit) => void,
): { stop(): void } {
  const { SetRangeValuesMutation } = engine.packages.sheets;
  const before = new Map<object, Map<string, Nullable<ICellData>>>();
  let waiting: UserEdit[] = [];
  let sawStructure = false;

  const isCandidate = (
    id: string,
    params: object | undefined,
    options?: IExecutionOptions,
  ): params is ChangeOfCells => {
    if (id !== SetRangeValuesMutation.id || !params || options?.fromFormula || options?.onlyLocal) return false;
    return !engine.scriptRunning();
  };

  const flush = () => {
    const edits = sawStructure ? [] : waiting;
    waiting = [];
    sawStructure = false;
    for (const edit of edits) onEdit(edit);
  };
  const flushLater = () => {
    if (waiting.length === 0 && !sawStructure) setTimeout(flush, 0);
  };

  const starting = engine.commands.beforeCommandExecuted((command, options) => {
    if (!isCandidate(command.id, command.params, options)) return;
    const cells = engine.sheet(command.params.subUnitId).getCellMatrix();
    const old = new Map<string, Nullable<ICellData>>();
    forEachChanged(command.params, (row, column) => {
      const cell = cells.getValue(row, column);
      old.set(`${row},${column}`, cell ? { ...cell } : cell);
    });
    before.set(command.params, old);
  });

  const done = engine.commands.onCommandExecuted((command, options) => {
    if (structural.test(command.id) && !engine.scriptRunning() && !options?.fromFormula) {
      flushLater();
      sawStructure = true;
    }
    if (!isCandidate(command.id, command.params, options)) return;
    const params = command.params;
    const old = before.get(params);
    before.delete(params);
    if (!old || structural.test(params.trigger ?? "")) return;
    const cells = engine.sheet(params.subUnitId).getCellMatrix();
    let area: Area | undefined;
    forEachChanged(params, (row, column) => {
      if (sameContent(old.get(`${row},${column}`), cells.getValue(row, column))) return;
      const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      area = area ? areaAround(area, cell) : cell;
    });
    if (!area) return;
    const { startRow, startColumn, endRow, endColumn } = area;
    const single = startRow === endRow && startColumn === endColumn;
    const now = cells.getValue(startRow, startColumn);
    flushLater();
    const earlier = waiting.find(
      (edit) => edit.sheetId === params.subUnitId && sameArea(edit.area, { startRow, startColumn, endRow, endColumn }),
    );
    waiting = waiting.filter((edit) => edit !== earlier);
    waiting.push({
      sheetId: params.subUnitId,
      person: person(),
      area,
      before: single ? (earlier ? earlier.before : old.get(`${startRow},${startColumn}`)) : undefined,
      after: single && now ? { ...now } : undefined,
    });
  });

  return {
    stop() {
      starting.dispose();
      done.dispose();
    },
  };
}

function forEachChanged(params: ChangeOfCells, visit: (row: number, column: number) => void): void {
  for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
    for (const column of Object.keys(cells ?? {})) visit(Number(row), Number(column));
  }
}

function sameContent(one: Nullable<ICellData>, other: Nullable<ICellData>): boolean {
  const value = (cell: Nullable<ICellData>): CellValue => (cell?.f ? undefined : (cell?.v ?? undefined));
  const text = (cell: Nullable<ICellData>) => cell?.p?.body?.dataStream ?? "";
  return (one?.f ?? "") === (other?.f ?? "") && value(one) === value(other) && text(one) === text(other);
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.startRow === other.startRow &&
    one.startColumn === other.startColumn &&
    one.endRow === other.endRow &&
    one.endColumn === other.endColumn
  );
}

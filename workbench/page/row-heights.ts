// Lets rows grow to their text after scripts and formulas have written, as they do when a person types.

import { MarkDirtyRowAutoHeightOperation, SheetSkeletonService } from "@univerjs/sheets";
import type { Area } from "../univer/area.ts";
import type { Engine } from "../univer/engine.ts";

const AFTER_MS = 30;

interface Written {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, unknown>>;
  /** Where spilled results are: by workbook, sheet, row and column of the formula. */
  readonly arrayFormulaRange?: Readonly<Record<string, Record<string, Record<number, Record<number, Area | null>>>>>;
}

/** Watches the workbook; Univer then measures the marked rows when it has time. */
export function growRows(engine: Engine): void {
  const { SetArrayFormulaDataMutation } = engine.packages.formula;
  const { SetRangeValuesMutation } = engine.packages.sheets;
  const skeletons = engine.univer.__getInjector().get(SheetSkeletonService);
  const rows = new Map<string, [first: number, last: number][]>();
  let due = false;

  const mark = (sheetId: string, first: number, last: number): void => {
    const marked = rows.get(sheetId) ?? [];
    marked.push([first, last]);
    rows.set(sheetId, marked);
    if (!due) setTimeout(measure, AFTER_MS);
    due = true;
  };

  const measure = (): void => {
    due = false;
    for (const [subUnitId, marked] of rows) {
      const sheet = engine.workbook.getSheetBySheetId(subUnitId);
      if (!sheet) continue;
      // The layout of a sheet that is not in front still has the column widths it began with.
      const skeleton = skeletons.ensureSkeleton(engine.unitId, subUnitId);
      skeleton?.makeDirty(true);
      skeleton?.calculate();
      const endColumn = sheet.getColumnCount() - 1;
      const ranges = merged(marked).map(([startRow, endRow]) => ({ startRow, endRow, startColumn: 0, endColumn }));
      const task = { unitId: engine.unitId, subUnitId, ranges, id: crypto.randomUUID() };
      void engine.commands.executeCommand(MarkDirtyRowAutoHeightOperation.id, task, { onlyLocal: true });
    }
    rows.clear();
  };

  engine.commands.onCommandExecuted((command, options) => {
    const written = (command.params ?? {}) as Written;
    if (command.id === SetRangeValuesMutation.id && written.subUnitId !== undefined) {
      if (!engine.scriptRunning() && !options?.fromFormula) return;
      const numbers = Object.keys(written.cellValue ?? {}).map(Number);
      if (numbers.length > 0) mark(written.subUnitId, Math.min(...numbers), Math.max(...numbers));
    }
    if (command.id === SetArrayFormulaDataMutation.id) {
      for (const [sheetId, places] of Object.entries(written.arrayFormulaRange?.[engine.unitId] ?? {})) {
        const areas = Object.values(places ?? {}).flatMap((columns) => Object.values(columns ?? {}));
        for (const area of areas) if (area) mark(sheetId, area.startRow, area.endRow);
      }
    }
  });
}

/** The row spans in order, with those that touch made one. */
function merged(spans: readonly (readonly [number, number])[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [first, last] of [...spans].sort(([one], [other]) => one - other)) {
    const before = result.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

// Lets people separate a formula's arguments with semicolons, as most European sheets do.

import type { ICellData, Nullable } from "@univerjs/core";
import type { Engine } from "./engine.ts";
import { withCommas } from "./formula-text.ts";

/** Rewrites each formula on its way into a cell; what is stored and shown then has commas. */
export function acceptSemicolons(engine: Engine): { stop(): void } {
  const { SetRangeValuesCommand, SetRangeValuesMutation } = engine.packages.sheets;
  const listener = engine.commands.beforeCommandExecuted((command, options) => {
    if (options?.fromFormula) return;
    if (command.id !== SetRangeValuesCommand.id && command.id !== SetRangeValuesMutation.id) return;
    const params = command.params as { value?: unknown; cellValue?: unknown } | undefined;
    rewriteCells(params?.value);
    rewriteCells(params?.cellValue);
  });
  return { stop: () => listener.dispose() };
}

/** Cells come one by one, as rows of an array, or keyed by row and column. */
function rewriteCells(cells: unknown): void {
  if (typeof cells !== "object" || cells === null) return;
  const cell = cells as Nullable<ICellData>;
  if (typeof cell?.f === "string") {
    if (cell.f.includes(";")) cell.f = withCommas(cell.f);
    return;
  }
  for (const row of Object.values(cells)) {
    if (typeof row !== "object" || row === null) continue;
    if (typeof (row as ICellData).f === "string") rewriteCells(row);
    else {
      for (const one of Object.values(row)) {
        if (typeof one === "object" && one !== null && typeof (one as ICellData).f === "string") rewriteCells(one);
      }
    }
  }
}

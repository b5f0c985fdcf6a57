// The hidden fields of workbook, sheet, row and column; they are saved and move along with their row or column.

import type { CustomData } from "@univerjs/core";
import type { Engine } from "./engine.ts";

/** What carries hidden fields: the workbook, a sheet, or one row or column counted from 0. */
export type Holder =
  | { readonly kind: "workbook" }
  | { readonly kind: "sheet"; readonly sheetId: string }
  | { readonly kind: "row" | "column"; readonly sheetId: string; readonly index: number };

/** The hidden fields of the holder; do not change the object. */
export function readFields(engine: Engine, holder: Holder): Readonly<Record<string, unknown>> {
  return fieldsOf(engine, holder) ?? {};
}

function fieldsOf(engine: Engine, holder: Holder): CustomData | undefined {
  if (holder.kind === "workbook") return engine.workbook.getCustomMetadata();
  const sheet = engine.sheet(holder.sheetId);
  if (holder.kind === "sheet") return sheet.getCustomMetadata();
  return holder.kind === "row"
    ? sheet.getRowManager().getCustomMetadata(holder.index)
    : sheet.getColumnManager().getCustomMetadata(holder.index);
}

/** Sets one hidden field; undefined removes it. The value must survive JSON. */
export function writeField(engine: Engine, holder: Holder, name: string, value: unknown): void {
  const { [name]: _old, ...rest } = readFields(engine, holder);
  const custom = value === undefined ? rest : { ...rest, [name]: value };
  if (holder.kind === "workbook") {
    engine.workbook.setCustomMetadata(custom);
    return;
  }
  if (holder.kind === "sheet") {
    engine.sheet(holder.sheetId).setCustomMetadata(custom);
    return;
  }
  const place = { unitId: engine.unitId, subUnitId: holder.sheetId };
  const { sheets } = engine.packages;
  if (holder.kind === "row") {
    engine.run(sheets.SetRowDataMutation.id, { ...place, rowData: { [holder.index]: { custom } } });
  } else {
    engine.run(sheets.SetColDataMutation.id, { ...place, columnData: { [holder.index]: { custom } } });
  }
}

/** The rows or columns of a sheet that have hidden fields, counted from 0. */
export function indexesWithFields(engine: Engine, sheetId: string, kind: "row" | "column"): number[] {
  const sheet = engine.sheet(sheetId);
  const data = kind === "row" ? sheet.getRowManager().getRowData() : sheet.getColumnManager().getColumnData();
  return Object.entries(data)
    .filter(([, entry]) => entry?.custom && Object.keys(entry.custom).length > 0)
    .map(([index]) => Number(index));
}

// Reads and writes the names that stand for rectangles of cells.

import { type Area, areaFromA1, columnLetters, splitSheetName } from "./area.ts";
import type { Engine } from "./engine.ts";

/** A named rectangle of cells. */
export interface NamedArea {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** All names that stand for cells; names for formulas are left out. */
export function readNames(engine: Engine): NamedArea[] {
  const found: NamedArea[] = [];
  for (const entry of Object.values(engine.names.getDefinedNameMap(engine.unitId) ?? {})) {
    const { sheetName, cells } = splitSheetName(entry.formulaOrRefString.replace(/^=/, ""));
    const sheet = sheetName === undefined ? undefined : engine.workbook.getSheetBySheetName(sheetName);
    const area = sheet && areaFromA1(cells, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
    if (sheet && area) found.push({ name: entry.name, sheetId: sheet.getSheetId(), area });
  }
  return found;
}

/** Gives the cells a name, or moves the name to them. */
export function writeName(engine: Engine, { name, sheetId, area }: NamedArea): void {
  const old = engine.names.getValueByName(engine.unitId, name);
  const sheetName = engine.sheet(sheetId).getName().replaceAll("'", "''");
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const cells = `${corner(area.startRow, area.startColumn)}:${corner(area.endRow, area.endColumn)}`;
  engine.run(engine.packages.formula.SetDefinedNameMutation.id, {
    unitId: engine.unitId,
    id: old?.id ?? `name-${name}`,
    name,
    formulaOrRefString: `'${sheetName}'!${cells}`,
    localSheetId: "AllDefaultWorkbook",
  });
}

/** Removes a name; an unknown one is no error. */
export function removeName(engine: Engine, name: string): void {
  const old = engine.names.getValueByName(engine.unitId, name);
  if (old) engine.run(engine.packages.formula.RemoveDefinedNameMutation.id, { unitId: engine.unitId, ...old });
}

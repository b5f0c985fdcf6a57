// Puts tabs of somebody's own into an open file.

import type { Headless } from "../../workbench/headless.ts";
import type { Cells } from "./own-sheet-cells.ts";

export function addTab(file: Headless, name: string, cells: Cells): void {
  const sheet = file.host.context.spreadsheet().insertSheet(name);
  const width = Math.max(...cells.map((row) => row.length));
  const values = cells.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  sheet.getRange(1, 1, values.length, width).setValues(values);
}

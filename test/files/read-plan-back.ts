// Reads the plan in the bytes of a workbook, as the command line does.

import { findPlanTables } from "../../src/files/plan-tables.ts";
import { readWorkbook } from "../../src/files/read-workbook.ts";
import { shownValue } from "../../src/files/workbook.ts";
import type { Plan } from "../../src/model/plan.ts";
import { readPlan } from "../../src/sheet/read-plan.ts";

export async function readPlanBack(bytes: Uint8Array): Promise<Plan> {
  const { tabs } = await readWorkbook(bytes);
  const visible = tabs.filter(({ isHidden }) => !isHidden);
  const found = findPlanTables(
    visible.map(({ name, rows }) => ({ name, grid: rows.map((row) => row.map(shownValue)) })),
  );
  if (found.unclear.length > 0) throw new Error(`Two tabs look alike: ${JSON.stringify(found.unclear)}`);
  return readPlan(found.grids);
}

// Reads the plan in a Google spreadsheet, as from a workbook file: any tab, in any order, found by its headings.

import { FileFault } from "../../files/file-fault.ts";
import { findPlanTables } from "../../files/plan-tables.ts";
import type { ReadFile } from "../read-plan-file.ts";
import { planOfTables } from "../read-sheet-file.ts";
import type { Quota } from "./quota.ts";
import { PassingFault, withRetries } from "./retries.ts";
import { sheetAddress } from "./sheet-list.ts";
import { SheetFault, type SheetsApi } from "./sheets-api.ts";
import { tabsOfAnswer } from "./spreadsheet-tabs.ts";

/**
 * One attempt. What cannot be read is a sentence with its address.
 * @throws PassingFault for what may work later, UserError for what ends everything.
 */
export async function askForPlan(id: string, api: SheetsApi, quota: Quota): Promise<ReadFile> {
  const where = sheetAddress(id);
  await quota.take();
  try {
    const tabs = tabsOfAnswer(await api.ask(id));
    if (tabs === undefined) throw new PassingFault(`${where}: Google’s answer holds no spreadsheet.`, false, undefined);
    return planOfTables(where, "tab", findPlanTables(tabs), [], false);
  } catch (error) {
    if (error instanceof SheetFault) return { plans: [], faults: [error.message], notes: [] };
    if (error instanceof FileFault) return { plans: [], faults: [`${where}: ${error.message}`], notes: [] };
    throw error;
  }
}

/** As often as it takes; each attempt counts against the quota. */
export async function readGoogleSheet(id: string, api: SheetsApi, quota: Quota, firstWait?: number): Promise<ReadFile> {
  try {
    return await withRetries(() => askForPlan(id, api, quota), firstWait);
  } catch (error) {
    if (!(error instanceof PassingFault)) throw error;
    return { plans: [], faults: [error.message], notes: [] };
  }
}

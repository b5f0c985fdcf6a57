// The file a plan is kept in: the workbook, and beside it what scripts have stored.

import type { IWorkbookData } from "@univerjs/core";
import type { PropertyStores } from "../google/stored-data.ts";

/** A saved plan; survives JSON. */
export interface PlanFile {
  readonly format: "erasmus-planner-workbench";
  readonly version: 1;
  /** When it was saved, ISO 8601. */
  readonly savedAt: string;
  readonly workbook: Partial<IWorkbookData>;
  readonly properties: PropertyStores;
}

/** Reads what JSON gave; throws with a sentence for people when it is no plan of ours. */
export function readPlanFile(json: unknown): PlanFile {
  const file = isRecord(json) ? json : {};
  if (file.format !== "erasmus-planner-workbench") throw new Error("This file was not saved by the workbench.");
  if (file.version !== 1) throw new Error("This file was saved by a newer workbench.");
  const { workbook, properties, savedAt } = file;
  if (!isRecord(workbook) || !isRecord(workbook.sheets) || !Array.isArray(workbook.sheetOrder)) {
    throw new Error("This file has no sheets in it.");
  }
  const stores = isRecord(properties) ? properties : {};
  return {
    format: "erasmus-planner-workbench",
    version: 1,
    savedAt: typeof savedAt === "string" ? savedAt : new Date(0).toISOString(),
    workbook,
    properties: { document: texts(stores.document), user: texts(stores.user), script: texts(stores.script) },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function texts(value: unknown): Record<string, string> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

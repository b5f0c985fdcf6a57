// Reads the plan, or the list of plans, in a file.

import type { TableName } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { type JsonPlan, readJsonPlan } from "../sheet/read-json-plan.ts";
import type { PlanFile } from "./plan-files.ts";
import { type BytesOf, readBytes, shownName } from "./read-bytes.ts";
import { readJsonFile } from "./read-json-file.ts";
import { isSheetFile, readSheetFile } from "./read-sheet-file.ts";
import { UserError } from "./user-error.ts";

export interface FilePlan {
  /** The file as it was named; "-" for standard input. */
  readonly file: string;
  /** From 1, where the file holds a list of plans. */
  readonly index: number | undefined;
  /** The file of each table, where they are CSV: there a row is a line of the file. */
  readonly parts?: { readonly [Table in TableName]?: string };
  readonly plan: Plan;
}

export interface ReadFile {
  readonly plans: readonly FilePlan[];
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

const planMembers = ["action", "call", "grant", "partners", "lines"];

function isPlan(value: unknown): boolean {
  return typeof value === "object" && value !== null && planMembers.some((member) => Object.hasOwn(value, member));
}

const whatPlansAre = 'A plan is an object such as { "action": "KA220-HED", "call": 2026, "partners": [ … ] }.';

/** Nesting that overflows the stack is no plan either. */
function readAsPlan(value: unknown): JsonPlan {
  try {
    return readJsonPlan(value);
  } catch (error) {
    if (error instanceof RangeError) return { error: `it is nested too deeply. ${whatPlansAre}` };
    throw error;
  }
}

/** Never throws for what a file holds: faults are sentences with the file's name. */
export async function readPlanFile(file: PlanFile, bytesOf: BytesOf = readBytes): Promise<ReadFile> {
  if (isSheetFile(file)) return readSheetFile(file, bytesOf);
  const { name, fromFolder } = file;
  const its = shownName(name);
  let value: unknown;
  try {
    value = await readJsonFile(name, bytesOf);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { plans: [], faults: [error.message], notes: [] };
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (fromFolder && !list.some(isPlan))
    return { plans: [], faults: [], notes: [`${its}: passed over, it holds no plan.`] };
  if (list.length === 0) return { plans: [], faults: [`${its}: the list is empty. ${whatPlansAre}`], notes: [] };
  const plans: FilePlan[] = [];
  const faults: string[] = [];
  list.forEach((one, position) => {
    const index = Array.isArray(value) ? position + 1 : undefined;
    const where = index === undefined ? its : `${its}, plan ${index}`;
    if (typeof one === "object" && one !== null && !Array.isArray(one) && !isPlan(one)) {
      faults.push(`${where}: there is no plan in it. ${whatPlansAre}`);
      return;
    }
    const read = readAsPlan(one);
    if ("error" in read) faults.push(`${where}: ${read.error}`);
    else plans.push({ file: name, index, plan: read.plan });
  });
  return { plans, faults, notes: [] };
}

// What a portfolio needs to know of one file or spreadsheet: its plans with their verdicts, and why it could not be read.

import { checkPlan } from "../../check/check-plan.ts";
import type { Verdict } from "../../check/report.ts";
import type { PlanFile } from "../plan-files.ts";
import { type BytesOf, readBytes } from "../read-bytes.ts";
import { type FilePlan, type ReadFile, readPlanFile } from "../read-plan-file.ts";

export interface PlanVerdict {
  readonly filePlan: FilePlan;
  readonly verdict: Verdict;
}

export interface FileVerdicts {
  readonly plans: readonly PlanVerdict[];
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

export function verdictsOf({ plans, faults, notes }: ReadFile): FileVerdicts {
  return { plans: plans.map((filePlan) => ({ filePlan, verdict: checkPlan(filePlan.plan).verdict })), faults, notes };
}

/** Reads and checks one file; never throws for what it holds. */
export async function fileVerdicts(file: PlanFile, bytesOf: BytesOf = readBytes): Promise<FileVerdicts> {
  return verdictsOf(await readPlanFile(file, bytesOf));
}

// Reads the one plan that a command is about.

import { checkPlanWithTally } from "../check/check-plan.ts";
import type { Acceptance } from "../check/outcome.ts";
import type { Language } from "../messages/messages.ts";
import type { Plan } from "../model/plan.ts";
import type { CheckedFile } from "./checked-file.ts";
import { findPlanFiles } from "./plan-files.ts";
import { type FilePlan, readPlanFile } from "./read-plan-file.ts";
import { UserError } from "./user-error.ts";

/** @throws UserError where there is no plan, or more than one. */
async function oneFilePlan(name: string): Promise<FilePlan> {
  const { files, faults } = await findPlanFiles([name]);
  const read = await Promise.all(files.map((file) => readPlanFile(file)));
  const wrong = [...faults, ...read.flatMap((one) => one.faults)];
  const [first, ...others] = read.flatMap(({ plans }) => plans);
  if (wrong.length > 0 || first === undefined) throw new UserError([...wrong, `${name}: no plan is read.`].join("\n"));
  if (others.length > 0)
    throw new UserError(`${name}: there are ${others.length + 1} plans in it. Give a file with one.`);
  return first;
}

/** @throws UserError where there is no plan, or more than one. */
export async function onePlan(name: string): Promise<Plan> {
  return (await oneFilePlan(name)).plan;
}

/** As `onePlan`, with what its check came to. */
export async function oneCheckedPlan(
  name: string,
  language: Language,
  accepted: readonly Acceptance[] = [],
): Promise<CheckedFile> {
  const filePlan = await oneFilePlan(name);
  return { filePlan, checked: checkPlanWithTally(filePlan.plan, { language, accepted }) };
}

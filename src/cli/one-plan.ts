// Reads the one plan that a command is about, checked.

import { checkPlanWithTally } from "../check/check-plan.ts";
import type { Acceptance } from "../check/outcome.ts";
import type { Language } from "../messages/messages.ts";
import type { CheckedFile } from "./checked-file.ts";
import { tell } from "./output.ts";
import { findPlanFiles } from "./plan-files.ts";
import { readPlanFile } from "./read-plan-file.ts";
import { UserError } from "./user-error.ts";

/** @throws UserError where the file holds no plan, or several. */
export async function readOnePlan(
  name: string,
  language: Language,
  accepted: readonly Acceptance[] = [],
): Promise<CheckedFile> {
  const { files, faults, notes } = await findPlanFiles([name]);
  const [file, ...others] = files;
  if (file === undefined) throw new UserError(faults[0] ?? `${name}: no plan was found.`);
  if (others.length > 0) throw new UserError(`${name}: there are ${files.length} plans. Name one of them.`);
  const read = await readPlanFile(file);
  for (const note of [...notes, ...read.notes]) await tell(note);
  const [filePlan, ...more] = read.plans;
  if (filePlan === undefined) throw new UserError(read.faults[0] ?? `${name}: no plan was found.`);
  if (more.length > 0)
    throw new UserError(`${name}: there are ${read.plans.length} plans in it. Keep one in the file.`);
  for (const fault of read.faults) await tell(fault);
  return { filePlan, checked: checkPlanWithTally(filePlan.plan, { language, accepted }) };
}

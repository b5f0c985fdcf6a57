// Reads the one plan that a command is about.

import type { Plan } from "../model/plan.ts";
import { findPlanFiles } from "./plan-files.ts";
import { readPlanFile } from "./read-plan-file.ts";
import { UserError } from "./user-error.ts";

/** @throws UserError where there is no plan, or more than one. */
export async function onePlan(name: string): Promise<Plan> {
  const { files, faults } = await findPlanFiles([name]);
  const read = await Promise.all(files.map(readPlanFile));
  const wrong = [...faults, ...read.flatMap((one) => one.faults)];
  const [first, ...others] = read.flatMap(({ plans }) => plans);
  if (wrong.length > 0 || first === undefined) throw new UserError([...wrong, `${name}: no plan is read.`].join("\n"));
  if (others.length > 0)
    throw new UserError(`${name}: there are ${others.length + 1} plans in it. Give a file with one.`);
  return first.plan;
}

// Reads the one plan that a command is about.

import type { Plan } from "../model/plan.ts";
import { readPlanFile } from "./read-plan-file.ts";
import { UserError } from "./user-error.ts";

/** @throws UserError where the file holds no plan, or several. */
export async function onePlan(name: string): Promise<Plan> {
  const { plans, faults } = await readPlanFile({ name, fromFolder: false });
  const [first, second] = plans;
  if (faults.length > 0 || first === undefined) throw new UserError(faults.join("\n"));
  if (second !== undefined)
    throw new UserError(`${name}: there are ${plans.length} plans in it. Give a file with one.`);
  return first.plan;
}

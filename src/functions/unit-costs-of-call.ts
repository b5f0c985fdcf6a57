// The unit costs of an action in a call, for formulas that do not name a field.
import { requirementsInForce } from "../check/values-in-force.ts";
import type { Action } from "../programme/programme.ts";
import type { RequirementOf } from "../programme/requirements.ts";
import { variantsOf } from "../sheet/choices.ts";

export interface UnitCostOfCall {
  readonly id: string;
  readonly value: RequirementOf<"unit-cost">;
}

/** Where no variant is named, those that hold for all; where there are none, those of the first variant that has some. */
export function unitCostsOfCall(action: Action, call: number, variant: string | undefined): readonly UnitCostOfCall[] {
  const variants = variant === undefined ? [undefined, ...variantsOf(action, call)] : [variant];
  for (const one of variants) {
    const its = requirementsInForce(action, call, one).flatMap(({ id, value }) =>
      value.form === "unit-cost" ? [{ id, value }] : [],
    );
    if (its.length > 0) return its;
  }
  return [];
}

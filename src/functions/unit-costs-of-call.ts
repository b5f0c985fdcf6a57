// The unit costs of an action in a call, for formulas that do not name a field.
import { requirementsInForce } from "../check/values-in-force.ts";
import type { Action } from "../programme/programme.ts";
import type { RequirementOf } from "../programme/requirements.ts";
import { variantsOf } from "../sheet/choices.ts";

export interface UnitCostOfCall {
  readonly id: string;
  readonly value: RequirementOf<"unit-cost">;
}

/** Where no variant is named, those of all of them, the first one of each id: none differs by field. */
export function unitCostsOfCall(action: Action, call: number, variant: string | undefined): readonly UnitCostOfCall[] {
  const variants = variant === undefined ? [undefined, ...variantsOf(action, call)] : [variant];
  const byId = new Map<string, UnitCostOfCall>();
  for (const one of variants) {
    for (const { id, value } of requirementsInForce(action, call, one)) {
      if (value.form === "unit-cost" && !byId.has(id)) byId.set(id, { id, value });
    }
  }
  return [...byId.values()];
}

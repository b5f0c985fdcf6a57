// The Guide recommends a number of work packages beside project management; more is a matter of judgement.
import { wholePlan } from "../model/place.ts";
import { defineRule, notApplicable, pass } from "./rule.ts";

export const tooManyWorkPackages = defineRule<"too-many-work-packages">({
  id: "too-many-work-packages",
  severity: "review",
  needs: ["implementationWorkPackages"],
  check(tally) {
    const recommended = tally.value("implementationWorkPackages");
    const foundCount = tally.implementationPackages;
    if (recommended === undefined || foundCount === 0) return notApplicable;
    const slots = { found: foundCount, recommended };
    if (foundCount <= recommended) return pass(slots);
    return { kind: "found", findings: [{ kind: "review", slots, at: { ...wholePlan, table: "workPackages" } }] };
  },
});

// The Guide recommends a number of work packages beside project management; more is a matter of judgement.
import { wholePlan } from "../model/place.ts";
import { defineRule, notApplicable, pass } from "./rule.ts";

export const tooManyWorkPackages = defineRule<"too-many-work-packages">({
  id: "too-many-work-packages",
  severity: "review",
  needs: ["implementationWorkPackages"],
  check(tally) {
    const recommended = tally.value("implementationWorkPackages");
    const listed = Math.max(tally.plan.workPackages.length, tally.byWorkPackage.size);
    if (recommended === undefined || listed === 0) return notApplicable;
    const foundCount = tally.management.workPackage === undefined ? listed : listed - 1;
    const slots = { found: foundCount, recommended };
    if (foundCount <= recommended) return pass(slots);
    return { kind: "found", findings: [{ kind: "review", slots, at: { ...wholePlan, table: "workPackages" } }] };
  },
});

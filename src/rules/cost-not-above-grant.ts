// Co-financing: the project must cost more than the lump sum that is asked for.
import { projectCell } from "../model/place.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";
import { requestedGrant } from "./tally.ts";

export const costNotAboveGrant = defineRule<"cost-not-above-grant">({
  id: "cost-not-above-grant",
  severity: "error",
  needs: ["costAboveGrant"],
  check(tally) {
    if (tally.value("costAboveGrant") === undefined) return notApplicable;
    const grant = requestedGrant(tally);
    if (grant === undefined) return undecided;
    const cost = tally.plan.totalCost;
    const at = projectCell("totalCost");
    if (cost === undefined) {
      if (tally.plan.unreadable.includes("totalCost")) return undecided;
      return { kind: "found", findings: [{ kind: "open", slots: { grant }, at }] };
    }
    if (cost > grant) return pass({ cost, grant });
    return { kind: "found", findings: [{ kind: "fail", slots: { cost, grant }, at, euro: grant - cost }] };
  },
});

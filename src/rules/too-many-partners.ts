// Some actions limit the number of organisations.
import { wholePlan } from "../model/place.ts";
import { countOrganisations } from "./counting.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";

export const tooManyPartners = defineRule<"too-many-partners">({
  id: "too-many-partners",
  severity: "error",
  needs: ["maximumPartners"],
  check(tally) {
    const requirement = tally.value("maximumPartners");
    if (requirement === undefined) return notApplicable;
    const count = countOrganisations(tally, requirement.who);
    const slots = { found: count.certain, most: requirement.atMost };
    if (count.certain > requirement.atMost) {
      return { kind: "found", findings: [{ kind: "fail", slots, at: { ...wholePlan, table: "partners" } }] };
    }
    return count.possible > requirement.atMost ? undecided : pass(slots);
  },
});

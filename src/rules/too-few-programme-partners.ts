// A stricter reading of the Guide's minimum: only organisations from programme countries may count towards it.
import { wholePlan } from "../model/place.ts";
import { countOrganisations } from "./counting.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";

export const tooFewProgrammePartners = defineRule<"too-few-programme-partners">({
  id: "too-few-programme-partners",
  severity: "review",
  needs: ["minimumProgrammePartners"],
  check(tally) {
    const requirement = tally.value("minimumProgrammePartners");
    if (requirement === undefined) return notApplicable;
    const count = countOrganisations(tally, requirement.who);
    const slots = { found: count.certain, needed: requirement.atLeast };
    if (count.certain >= requirement.atLeast) return pass(slots);
    const general = tally.value("minimumPartners");
    const all = general === undefined ? undefined : countOrganisations(tally, general.who);
    // Below the plain minimum there is an error already; the second reading changes nothing.
    if (count.possible >= requirement.atLeast || all === undefined || all.certain < requirement.atLeast)
      return undecided;
    return { kind: "found", findings: [{ kind: "review", slots, at: { ...wholePlan, table: "partners" } }] };
  },
});

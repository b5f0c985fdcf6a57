// Activities take place in the countries of the partners; the plan does not say where they are.
import { wholePlan } from "../model/place.ts";
import { defineRule, notApplicable } from "./rule.ts";

export const activitiesOutsidePartnerCountries = defineRule<"activities-outside-partner-countries">({
  id: "activities-outside-partner-countries",
  severity: "review",
  needs: ["activitiesInPartnerCountries"],
  check(tally) {
    const where = tally.value("activitiesInPartnerCountries");
    if (where === undefined) return notApplicable;
    return { kind: "found", findings: [{ kind: "review", slots: { where }, at: wholePlan }] };
  },
});

// Activities take place in the countries of the partners; the plan does not say where they are.
import { wholePlan } from "../model/place.ts";
import { defineRule, notApplicable } from "./rule.ts";

export const activitiesOutsidePartnerCountries = defineRule<"activities-outside-partner-countries">({
  id: "activities-outside-partner-countries",
  severity: "review",
  needs: ["activitiesInPartnerCountries"],
  check(tally) {
    if (tally.value("activitiesInPartnerCountries") === undefined) return notApplicable;
    return { kind: "found", findings: [{ kind: "review", slots: {}, at: wholePlan }] };
  },
});

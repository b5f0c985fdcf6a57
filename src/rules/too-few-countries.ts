// The organisations that count must come from a number of different countries.
import { wholePlan } from "../model/place.ts";
import { countCountries, leastNeeded, mayCount, meetsCondition } from "./counting.ts";
import { defineRule, notApplicable, pass } from "./rule.ts";

export const tooFewCountries = defineRule<"too-few-countries">({
  id: "too-few-countries",
  severity: "error",
  needs: ["minimumCountries"],
  check(tally) {
    const requirement = tally.value("minimumCountries");
    if (requirement === undefined) return notApplicable;
    const { certain, possible, countries } = countCountries(tally, requirement.who);
    const needed = requirement.atLeast;
    const slots = { countries, needed };
    const at = { ...wholePlan, table: "partners" as const, column: "country" };
    if (certain >= needed) return pass(slots);
    for (const exception of requirement.exceptions ?? []) {
      if (certain < exception.atLeast || meetsCondition(tally, exception.when) !== true) continue;
      if (exception.judge !== true) return pass({ countries, needed: exception.atLeast });
      return { kind: "found", findings: [{ kind: "review", slots: { ...slots, exception: exception.atLeast }, at }] };
    }
    const isOpen = possible >= leastNeeded(tally, "minimumCountries", requirement) || tally.partners.length === 0;
    if (isOpen) return { kind: "found", findings: [{ kind: "open", slots, at }] };
    const associatedCount = mayCount(requirement.who, { role: "associated" }, "member-state");
    // A country code that stands for any country of region 9, the widest that actions admit.
    const anyCountry = mayCount(requirement.who, { country: "ZA" }, "region-9");
    return { kind: "found", findings: [{ kind: "fail", slots: { ...slots, anyCountry, associatedCount }, at }] };
  },
});

// The organisations of a certain description come from a number of countries, at least or at most.
import { wholePlan } from "../model/place.ts";
import { countCountries } from "./counting.ts";
import { conclude, holding, labelOf, markOf } from "./requirements.ts";
import { defineRule, type RuleFinding } from "./rule.ts";
import type { RuleSlots } from "./slots.ts";

export const wrongNumberOfCountries = defineRule<"wrong-number-of-countries">({
  id: "wrong-number-of-countries",
  severity: "error",
  needs: [],
  form: "countries",
  check(tally) {
    const { holding: all, isOpen: hasOpen } = holding(tally, "countries");
    const findings: RuleFinding<"wrong-number-of-countries">[] = [];
    const counts: RuleSlots["wrong-number-of-countries"]["met"]["counts"][number][] = [];
    let isOpen = hasOpen;
    for (const requirement of all) {
      const { counted, atLeast: least = 0, atMost: most } = requirement.value;
      const { certain, possible, countries } = countCountries(tally, counted.who);
      const slots = { countries, least, most, label: labelOf(counted) };
      counts.push({ countries, label: slots.label });
      const mark = { at: { ...wholePlan, table: "partners" as const, column: "country" }, ...markOf(requirement) };
      if (certain < least && tally.partners.length === 0) findings.push({ kind: "open", slots, ...mark });
      else if (possible < least || (most !== undefined && certain > most)) {
        findings.push({ kind: "fail", slots, ...mark });
      } else if (certain < least || (most !== undefined && possible > most)) isOpen = true;
    }
    return conclude(findings, isOpen, { slots: { counts }, entries: all.map(({ entry }) => entry) });
  },
});

// The organisations of a certain description come from a number of countries, at least or at most.
import { countCountries } from "./counting.ts";
import { checkRequirements, partnersColumn } from "./requirements.ts";
import { defineRule } from "./rule.ts";
import type { RuleSlots } from "./slots.ts";

export const wrongNumberOfCountries = defineRule<"wrong-number-of-countries">({
  id: "wrong-number-of-countries",
  severity: "error",
  needs: [],
  form: "countries",
  check(tally) {
    const counts: RuleSlots["wrong-number-of-countries"]["met"]["counts"][number][] = [];
    return checkRequirements<"wrong-number-of-countries", "countries">(
      tally,
      "countries",
      () => ({ counts }),
      ({ counted, atLeast: least = 0, atMost: most = Number.POSITIVE_INFINITY }, { say, leaveOpen }) => {
        const { certain, possible, countries } = countCountries(tally, counted.who);
        const slots = { countries, least, most, label: counted.label };
        counts.push(slots);
        if (tally.partners.length > 0 && (possible < least || certain > most)) {
          say({ kind: "fail", slots, at: partnersColumn("country") });
        } else if (certain < least || possible > most) leaveOpen();
      },
    );
  },
});

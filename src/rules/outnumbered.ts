// At least as many organisations of one description as of another.
import { countOrganisations } from "./counting.ts";
import { checkRequirements, partnersColumn } from "./requirements.ts";
import { defineRule } from "./rule.ts";
import type { RuleSlots } from "./slots.ts";

export const outnumbered = defineRule<"outnumbered">({
  id: "outnumbered",
  severity: "error",
  needs: [],
  form: "parity",
  check(tally) {
    const pairs: RuleSlots["outnumbered"]["met"]["pairs"][number][] = [];
    return checkRequirements<"outnumbered", "parity">(
      tally,
      "parity",
      () => ({ pairs }),
      ({ atLeastAsMany, as }, { say, leaveOpen }) => {
        const some = countOrganisations(tally, atLeastAsMany.who);
        const others = countOrganisations(tally, as.who);
        const slots = {
          some: { found: some.certain, label: atLeastAsMany.label },
          others: { found: others.certain, label: as.label },
        };
        pairs.push(slots);
        if (some.possible < others.certain) say({ kind: "fail", slots, at: partnersColumn("country") });
        else if (some.certain < others.possible) leaveOpen();
      },
    );
  },
});

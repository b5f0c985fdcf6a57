// At least as many organisations of one description as of another.
import { wholePlan } from "../model/place.ts";
import { countOrganisations } from "./counting.ts";
import { conclude, holding, labelOf, markOf } from "./requirements.ts";
import { defineRule, type RuleFinding } from "./rule.ts";
import type { RuleSlots } from "./slots.ts";

export const outnumbered = defineRule<"outnumbered">({
  id: "outnumbered",
  severity: "error",
  needs: [],
  form: "parity",
  check(tally) {
    const { holding: all, isOpen: hasOpen } = holding(tally, "parity");
    const findings: RuleFinding<"outnumbered">[] = [];
    const pairs: RuleSlots["outnumbered"]["met"]["pairs"][number][] = [];
    let isOpen = hasOpen;
    for (const requirement of all) {
      const { atLeastAsMany, as } = requirement.value;
      const some = countOrganisations(tally, atLeastAsMany.who);
      const others = countOrganisations(tally, as.who);
      const slots = {
        some: { found: some.certain, label: labelOf(atLeastAsMany) },
        others: { found: others.certain, label: labelOf(as) },
      };
      pairs.push(slots);
      if (some.possible < others.certain) {
        const at = { ...wholePlan, table: "partners" as const, column: "country" };
        findings.push({ kind: "fail", slots, at, ...markOf(requirement) });
      } else if (some.certain < others.possible) isOpen = true;
    }
    return conclude(findings, isOpen, { slots: { pairs }, entries: all.map(({ entry }) => entry) });
  },
});

// An action admits only a number of organisations of a certain description, or none at all.
import { partnerCell, wholePlan } from "../model/place.ts";
import { countOrganisations, partnersWho } from "./counting.ts";
import { conclude, holding, labelOf, markOf } from "./requirements.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const tooManyOfThese = defineRule<"too-many-of-these">({
  id: "too-many-of-these",
  severity: "error",
  needs: [],
  form: "organisations",
  check(tally) {
    const { holding: all, isOpen: hasOpen } = holding(tally, "organisations");
    const findings: RuleFinding<"too-many-of-these">[] = [];
    const limited = all.filter(({ value }) => value.atMost !== undefined);
    let isOpen = hasOpen;
    for (const requirement of limited) {
      const { counted, atMost: most = 0, column = "type" } = requirement.value;
      const { certain, possible } = countOrganisations(tally, counted.who);
      if (certain <= most) {
        if (possible > most) isOpen = true;
        continue;
      }
      findings.push({
        kind: "fail",
        slots: { found: certain, most, label: labelOf(counted) },
        at: { ...wholePlan, table: "partners", column },
        related: partnersWho(tally, counted.who).map((partner) => partnerCell(partner, column)),
        ...markOf(requirement),
      });
    }
    return conclude(findings, isOpen, { slots: {}, entries: limited.map(({ entry }) => entry) });
  },
});

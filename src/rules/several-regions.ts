// Some actions are for one region of the world at a time.
import { partnerCell, wholePlan } from "../model/place.ts";
import { partnersWho } from "./counting.ts";
import { satisfies } from "./predicate.ts";
import { conclude, holding, labelOf, markOf } from "./requirements.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const severalRegions = defineRule<"several-regions">({
  id: "several-regions",
  severity: "error",
  needs: [],
  form: "one-region",
  check(tally) {
    const { holding: all, isOpen: hasOpen } = holding(tally, "one-region");
    const findings: RuleFinding<"several-regions">[] = [];
    let isOpen = hasOpen;
    for (const requirement of all) {
      const { counted } = requirement.value;
      const counting = partnersWho(tally, counted.who);
      const regions = new Set(
        counting.flatMap(({ country }) => {
          const its = country === undefined ? undefined : tally.standing(country);
          // The halves of a region are one region.
          return its === undefined || !its.startsWith("region-")
            ? []
            : [its.slice("region-".length).replace(/[ab]$/, "")];
        }),
      );
      if (tally.partners.some((partner) => satisfies(counted.who, partner, tally.standing) === undefined))
        isOpen = true;
      if (regions.size <= 1) continue;
      findings.push({
        kind: "fail",
        slots: { regions: [...regions].sort((one, other) => Number(one) - Number(other)), label: labelOf(counted) },
        at: { ...wholePlan, table: "partners", column: "country" },
        related: counting.map((partner) => partnerCell(partner, "country")),
        ...markOf(requirement),
      });
    }
    return conclude(findings, isOpen, { slots: {}, entries: all.map(({ entry }) => entry) });
  },
});

// Partners in a certain role or from certain places must be of a certain kind.
import { partnerCell } from "../model/place.ts";
import { satisfies } from "./predicate.ts";
import { conclude, holding, markOf } from "./requirements.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const notOfTheKind = defineRule<"not-of-the-kind">({
  id: "not-of-the-kind",
  severity: "error",
  needs: [],
  form: "each",
  check(tally) {
    const { holding: all, isOpen: hasOpen } = holding(tally, "each");
    const findings: RuleFinding<"not-of-the-kind">[] = [];
    let isOpen = hasOpen;
    for (const requirement of all) {
      const { each, must, column = "type" } = requirement.value;
      for (const partner of tally.partners) {
        const isAsked = satisfies(each.who, partner, tally.standing);
        if (isAsked === undefined) isOpen = true;
        if (isAsked !== true) continue;
        const answer = satisfies(must.who, partner, tally.standing);
        if (answer === true) continue;
        const slots = {
          name: partner.name,
          row: partner.row,
          each: { en: each.en, sv: each.sv },
          must: { en: must.en, sv: must.sv },
        };
        const mark = { at: partnerCell(partner, column), ...markOf(requirement, partner.name ?? `#${partner.row}`) };
        if (answer === false) findings.push({ kind: "fail", slots, ...mark });
        else if (partner.type === undefined || partner.country === undefined) isOpen = true;
        else findings.push({ kind: "review", slots, ...mark });
      }
    }
    return conclude(findings, isOpen, { slots: {}, entries: all.map(({ entry }) => entry) });
  },
});

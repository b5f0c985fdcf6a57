// A partner from outside the programme must bring something that the others cannot; a person judges that.
import { partnerCell } from "../model/place.ts";
import { satisfies } from "./predicate.ts";
import { defineRule, found, notApplicable, type RuleFinding, undecided } from "./rule.ts";

export const addedValueToJudge = defineRule<"added-value-to-judge">({
  id: "added-value-to-judge",
  severity: "review",
  needs: ["addedValue"],
  check(tally) {
    const needing = tally.value("addedValue");
    if (needing === undefined) return notApplicable;
    const findings: RuleFinding<"added-value-to-judge">[] = [];
    let isComplete = true;
    for (const partner of tally.partners) {
      const needs = satisfies(needing, partner, tally.standing);
      if (needs === undefined) isComplete = false;
      if (needs !== true || partner.country === undefined) continue;
      const at = partnerCell(partner, "addedValue");
      const who = { name: partner.name, row: partner.row };
      if (partner.addedValue !== undefined) {
        findings.push({ kind: "review", slots: { ...who, country: partner.country }, at, quote: partner.addedValue });
      } else if (!partner.unreadable.includes("addedValue")) findings.push({ kind: "open", slots: who, at });
    }
    return found(findings, isComplete ? notApplicable : undecided);
  },
});

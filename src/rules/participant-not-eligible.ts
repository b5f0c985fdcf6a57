// Some actions admit only some kinds of organisation.
import { partnerCell } from "../model/place.ts";
import { satisfies } from "./predicate.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding, undecided } from "./rule.ts";

export const participantNotEligible = defineRule<"participant-not-eligible">({
  id: "participant-not-eligible",
  severity: "error",
  needs: ["participants"],
  check(tally) {
    const participants = tally.value("participants");
    if (participants === undefined || tally.partners.length === 0) return notApplicable;
    const onlySchools = "type" in participants && participants.type.includes("school");
    const findings: RuleFinding<"participant-not-eligible">[] = [];
    let isComplete = true;
    for (const partner of tally.partners) {
      if (partner.role === "associated") continue;
      const answer = satisfies(participants, partner, tally.standing);
      // Without a role it could still be an associated partner.
      if (answer === undefined || partner.role === undefined) isComplete = false;
      if (answer !== false || partner.role === undefined) continue;
      const slots = { name: partner.name, row: partner.row, type: partner.type ?? "other", onlySchools };
      findings.push({ kind: "fail", slots, at: partnerCell(partner, "type") });
    }
    return found(findings, isComplete ? pass({}) : undecided);
  },
});

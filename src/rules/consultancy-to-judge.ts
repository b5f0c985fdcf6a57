// Consultancies and intermediaries count as enterprises only with experience in the field; a person judges that.
import { partnerCell } from "../model/place.ts";
import { partnersWho } from "./counting.ts";
import { defineRule, found, notApplicable } from "./rule.ts";

export const consultancyToJudge = defineRule<"consultancy-to-judge">({
  id: "consultancy-to-judge",
  severity: "review",
  needs: ["judgedAsEnterprise"],
  check(tally) {
    const judged = tally.value("judgedAsEnterprise");
    if (judged === undefined) return notApplicable;
    const findings = partnersWho(tally, judged)
      .filter((partner) => partner.role !== "associated")
      .map((partner) => ({
        kind: "review" as const,
        slots: { name: partner.name, row: partner.row },
        at: partnerCell(partner, "type"),
      }));
    return found(findings, notApplicable);
  },
});

// Somebody who takes part without a line in a finished budget is worth a second look.
import { partnerCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass, undecided } from "./rule.ts";
import { isBudgetComplete } from "./tally.ts";

export const partnerWithoutLines = defineRule<"partner-without-lines">({
  id: "partner-without-lines",
  severity: "review",
  needs: [],
  check(tally) {
    if (!isBudgetComplete(tally)) return notApplicable;
    const { partners, organisation, byPartner } = tally;
    // Such lines may be anybody's.
    if (tally.byUnknownPartner.size > 0 || tally.linesWithoutPartner.length > 0) return undecided;
    const paid = new Set([...byPartner.keys()].map((index) => organisation[index]));
    const findings = partners
      .filter(({ role, name }, index) => role && role !== "associated" && name && !paid.has(organisation[index]))
      .map((partner) => ({
        kind: "review" as const,
        slots: { name: partner.name, row: partner.row },
        at: partnerCell(partner, "name"),
      }));
    return found(findings, pass({}));
  },
});

// The role decides whether an organisation counts and may be funded.
import { partnerCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass, undecided } from "./rule.ts";

export const partnerWithoutRole = defineRule<"partner-without-role">({
  id: "partner-without-role",
  severity: "error",
  needs: [],
  check(tally) {
    if (tally.partners.length === 0) return notApplicable;
    const findings = tally.partners
      .filter((partner) => partner.role === undefined && !partner.unreadable.includes("role"))
      .map((partner) => ({
        kind: "open" as const,
        slots: { name: partner.name, row: partner.row },
        at: partnerCell(partner, "role"),
      }));
    return found(findings, tally.partners.some((partner) => partner.role === undefined) ? undecided : pass({}));
  },
});

// Where an organisation is established decides what it may do.
import { partnerCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass, undecided } from "./rule.ts";

export const partnerWithoutCountry = defineRule<"partner-without-country">({
  id: "partner-without-country",
  severity: "error",
  needs: [],
  check(tally) {
    if (tally.partners.length === 0) return notApplicable;
    const findings = tally.partners
      .filter((partner) => partner.country === undefined && !partner.unreadable.includes("country"))
      .map((partner) => ({
        kind: "open" as const,
        slots: { name: partner.name, row: partner.row },
        at: partnerCell(partner, "country"),
      }));
    return found(findings, tally.partners.some((partner) => partner.country === undefined) ? undecided : pass({}));
  },
});

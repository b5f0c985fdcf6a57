// A row with a country or role but no name: nobody can tell who it is.
import { partnerCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass, undecided } from "./rule.ts";

export const partnerWithoutName = defineRule<"partner-without-name">({
  id: "partner-without-name",
  severity: "error",
  needs: [],
  check(tally) {
    if (tally.partners.length === 0) return notApplicable;
    const findings = tally.partners
      .filter((partner) => partner.name === undefined && !partner.unreadable.includes("name"))
      .map((partner) => ({ kind: "open" as const, slots: { row: partner.row }, at: partnerCell(partner, "name") }));
    return found(findings, tally.partners.some((partner) => partner.name === undefined) ? undecided : pass({}));
  },
});

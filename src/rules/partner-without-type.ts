// Where a rule asks for universities, enterprises or schools, each partner's type must be known.
import { partnerCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass } from "./rule.ts";

const askingForTypes = ["minimumOfKind", "eche", "participants"] as const;

export const partnerWithoutType = defineRule<"partner-without-type">({
  id: "partner-without-type",
  severity: "error",
  needs: [],
  check(tally) {
    if (tally.partners.length === 0 || askingForTypes.every((name) => tally.value(name) === undefined))
      return notApplicable;
    const findings = tally.partners
      .filter(
        (partner) =>
          partner.type === undefined && partner.role !== "associated" && !partner.unreadable.includes("type"),
      )
      .map((partner) => ({
        kind: "open" as const,
        slots: { name: partner.name, row: partner.row },
        at: partnerCell(partner, "type"),
      }));
    return found(findings, pass({}));
  },
});

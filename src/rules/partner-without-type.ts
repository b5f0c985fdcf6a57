// Where a rule asks for universities, enterprises or schools, each partner's type must be known.
import { partnerCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass } from "./rule.ts";

const countingTypes = ["organisations", "countries", "each-country", "some-countries", "parity", "each"] as const;
const askingForTypes = ["minimumOfKind", "eche", "participants"] as const;

export const partnerWithoutType = defineRule<"partner-without-type">({
  id: "partner-without-type",
  severity: "error",
  needs: [],
  check(tally) {
    const isAsked =
      askingForTypes.some((name) => tally.value(name) !== undefined) ||
      countingTypes.some((form) => tally.requirements(form).length > 0);
    if (tally.partners.length === 0 || !isAsked) return notApplicable;
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

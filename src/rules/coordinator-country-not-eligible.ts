// The coordinator must be established where the action lets an organisation apply.
import { partnerCell } from "../model/place.ts";
import { isInCountrySet } from "./predicate.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding, undecided } from "./rule.ts";

export const coordinatorCountryNotEligible = defineRule<"coordinator-country-not-eligible">({
  id: "coordinator-country-not-eligible",
  severity: "error",
  needs: ["coordinatorCountries"],
  check(tally) {
    const set = tally.value("coordinatorCountries");
    if (set === undefined || tally.coordinators.length === 0) return notApplicable;
    const findings: RuleFinding<"coordinator-country-not-eligible">[] = [];
    for (const partner of tally.coordinators) {
      const country = partner.country;
      if (country === undefined || isInCountrySet(set, country, tally.standing)) continue;
      const isWider = set.standings.some((standing) => standing.startsWith("region-"));
      const slots = { name: partner.name, row: partner.row, country, call: tally.call, isWider };
      findings.push({
        kind: "fail",
        slots,
        at: partnerCell(partner, "country"),
        related: [partnerCell(partner, "role")],
      });
    }
    const countries = tally.coordinators.map((partner) => partner.country);
    const [country] = countries;
    return found(findings, country === undefined || countries.includes(undefined) ? undecided : pass({ country }));
  },
});

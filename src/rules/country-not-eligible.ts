// Each partner must be established where the action admits partners, or associated partners.
import { partnerCell } from "../model/place.ts";
import type { CountryCode } from "../model/plan.ts";
import { countryStanding } from "../programme/standing.ts";
import { isInCountrySet } from "./predicate.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding, undecided } from "./rule.ts";

export const countryNotEligible = defineRule<"country-not-eligible">({
  id: "country-not-eligible",
  severity: "error",
  needs: ["partnerCountries"],
  check(tally) {
    const partnerSet = tally.value("partnerCountries");
    if (partnerSet === undefined || tally.partners.length === 0) return notApplicable;
    const associatedSet = tally.value("associatedCountries");
    const excluded = tally.value("excludedPartnerCountries") ?? [];
    const programme = tally.value("coordinatorCountries");
    const outside = new Set<CountryCode>();
    const findings: RuleFinding<"country-not-eligible">[] = [];
    let isComplete = true;
    for (const partner of tally.partners) {
      const { country, role } = partner;
      if (country === undefined) {
        isComplete = false;
        continue;
      }
      // The coordinator's country has a rule of its own.
      if (role === "coordinator") continue;
      const set = role === "associated" ? associatedSet : partnerSet;
      if (set === undefined) continue;
      const at = partnerCell(partner, "country");
      // Only sets of regions rest on the number of a country's region, which is not confirmed for every call.
      const restsOnRegion = set.standings.some((standing) => standing.startsWith("region-"));
      const isUnconfirmed = restsOnRegion && countryStanding(country, tally.call)?.regionEvidence === "unverified";
      const who = { name: partner.name, row: partner.row, country, call: tally.call };
      // Without a role it could still be an associated partner.
      if (
        role === undefined &&
        (associatedSet === undefined || isInCountrySet(associatedSet, country, tally.standing))
      ) {
        isComplete = false;
        continue;
      }
      const isExcluded = role !== "associated" && excluded.includes(country);
      if (isUnconfirmed && !isExcluded) {
        findings.push({ kind: "review", slots: who, at });
      } else if (isExcluded || !isInCountrySet(set, country, tally.standing)) {
        const mayBeAssociated =
          role !== "associated" &&
          associatedSet !== undefined &&
          isInCountrySet(associatedSet, country, tally.standing);
        const slots = { ...who, role: role ?? "partner", mayBeAssociated, standing: tally.standing(country) ?? "" };
        const basis = isExcluded
          ? (["excludedPartnerCountries"] as const)
          : role === "associated"
            ? (["associatedCountries"] as const)
            : (["partnerCountries"] as const);
        findings.push({ kind: "fail", slots, at, basis });
      } else if (programme !== undefined && !isInCountrySet(programme, country, tally.standing)) outside.add(country);
    }
    return found(findings, isComplete ? pass({ outside: [...outside] }) : undecided);
  },
});

// An OID is E and 8 digits, a PIC 9 digits; the agency that takes the application knows one of them.
import { partnerCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding } from "./rule.ts";

/** What the identifier looks like; what stands before it, spaces and stops do not matter. */
function kindOf(typed: string): "oid" | "pic" | undefined {
  const bare = typed
    .toUpperCase()
    .replace(/[\s.:-]/g, "")
    .replace(/^(?:OID|PIC)/, "");
  if (/^E\d{8}$/.test(bare)) return "oid";
  return /^\d{9}$/.test(bare) ? "pic" : undefined;
}

/** An Erasmus code such as "S NORRVIK01", or the number of a charter: nine digits, or the longer form up to 2020. */
const echeCode = /^(?:[A-Z]{1,3} *[A-Z][A-Z-]*\d{2,3}|\d{9}|\d{4,6}-[\w-]+)$/i;

export const identifierToCorrect = defineRule<"identifier-to-correct">({
  id: "identifier-to-correct",
  severity: "warning",
  needs: ["identifiers", "managedBy"],
  check(tally) {
    const agency = tally.value("managedBy");
    const identifiers = tally.value("identifiers");
    const wanted = agency === undefined ? undefined : identifiers?.[agency];
    if (wanted === undefined) return notApplicable;
    const isEverywhere = identifiers?.eacea === identifiers?.["national-agency"];
    const findings: RuleFinding<"identifier-to-correct">[] = [];
    let checked = 0;
    for (const partner of tally.partners) {
      const who = { name: partner.name, row: partner.row };
      if (partner.id !== undefined) {
        checked += 1;
        const kind = kindOf(partner.id);
        const slots = { ...who, typed: partner.id, wanted, isOther: kind !== undefined, isEverywhere };
        if (kind !== wanted) findings.push({ kind: "fail", slots, at: partnerCell(partner, "id") });
      }
      if (partner.echeCode !== undefined && !echeCode.test(partner.echeCode)) {
        const slots = { ...who, typed: partner.echeCode };
        findings.push({ kind: "review", slots, at: partnerCell(partner, "echeCode") });
      }
    }
    return found(findings, checked === 0 ? notApplicable : pass({ checked, wanted }));
  },
});

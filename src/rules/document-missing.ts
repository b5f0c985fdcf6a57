// What must be there of each organisation before the application goes in, where the plan keeps track of it.
import { partnerCell } from "../model/place.ts";
import type { DocumentKey, Partner } from "../model/plan.ts";
import { satisfies } from "./predicate.ts";
import { defineRule, found, notApplicable, pass } from "./rule.ts";
import type { Tally } from "./tally.ts";

/** What must be there of a partner; nothing where it signs nothing or the call's Guide was not read on it. */
export function neededDocuments(tally: Tally, partner: Partner): DocumentKey[] {
  const agency = tally.value("managedBy");
  const needed = agency === undefined ? undefined : tally.value("partnerDocuments")?.[agency];
  // An associated partner gets no money and signs nothing.
  if (needed === undefined || partner.role === undefined || partner.role === "associated") return [];
  const charter = tally.value("eche");
  const needsCharter = charter !== undefined && satisfies(charter, partner, tally.standing) === true;
  return [
    ...needed[partner.role === "coordinator" ? "coordinator" : "partner"],
    ...(needsCharter ? (["echeCode"] as const) : []),
  ];
}

/** What a partner's row still lacks of the documents that the plan has a place for. */
export function missingDocuments(tally: Tally, partner: Partner): DocumentKey[] {
  return neededDocuments(tally, partner).filter(
    (key) =>
      tally.plan.documents.includes(key) && !partner.unreadable.includes(key) && (partner[key] ?? false) === false,
  );
}

export const documentMissing = defineRule<"document-missing">({
  id: "document-missing",
  severity: "warning",
  needs: ["partnerDocuments", "managedBy"],
  check(tally) {
    if (tally.plan.documents.length === 0 || tally.partners.length === 0) return notApplicable;
    const findings = tally.partners.flatMap((partner) => {
      const missing = missingDocuments(tally, partner);
      const [first] = missing;
      if (first === undefined) return [];
      return {
        kind: "open" as const,
        slots: { name: partner.name, row: partner.row, missing },
        at: partnerCell(partner, first),
        related: missing.slice(1).map((key) => partnerCell(partner, key)),
      };
    });
    return found(findings, pass({}));
  },
});

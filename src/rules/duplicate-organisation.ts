// One organisation in several rows, by name, by OID or by faculty, counts once.
import { partnerCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding } from "./rule.ts";

export const duplicateOrganisation = defineRule<"duplicate-organisation">({
  id: "duplicate-organisation",
  severity: "review",
  needs: [],
  check(tally) {
    if (tally.partners.length === 0) return notApplicable;
    const rowsOf = new Map<number, number[]>();
    tally.organisation.forEach((first, index) => {
      const rows = rowsOf.get(first);
      if (rows === undefined) rowsOf.set(first, [index]);
      else rows.push(index);
    });
    const findings: RuleFinding<"duplicate-organisation">[] = [];
    for (const indexes of rowsOf.values()) {
      if (indexes.length === 1) continue;
      const partners = indexes.flatMap((index) => tally.partners[index] ?? []);
      const [first, second] = partners;
      if (first === undefined || second === undefined) continue;
      findings.push({
        kind: "review",
        slots: { name: first.name ?? "", rows: partners.map((partner) => partner.row), other: second.name ?? "" },
        at: partnerCell(second, "name"),
        subject: partners.map(({ name = "" }) => name).sort()[0] ?? "",
        related: partners.map((partner) => partnerCell(partner, "name")),
      });
    }
    return found(findings, pass({ organisations: rowsOf.size }));
  },
});

// Associated partners get no EU money, so no budget line may be theirs.
import { partnerCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding } from "./rule.ts";
import { linesConcerned } from "./tally.ts";

export const associatedPartnerFunded = defineRule<"associated-partner-funded">({
  id: "associated-partner-funded",
  severity: "error",
  needs: ["associatedPartnersUnfunded"],
  check(tally) {
    const associated = tally.partners.filter((partner) => partner.role === "associated").length;
    if (associated === 0 || tally.plan.lines.length === 0) return notApplicable;
    const findings: RuleFinding<"associated-partner-funded">[] = [];
    for (const [index, sum] of tally.byPartner) {
      const partner = tally.partners[index];
      if (partner?.role !== "associated" || sum.total <= 0) continue;
      const lines = tally.plan.lines.filter((line) => tally.partnerOf(line) === index);
      findings.push({
        kind: "fail",
        slots: { name: partner.name, row: partner.row, amount: sum.total, lines: sum.lines },
        at: linesConcerned(lines, "amount").at,
        subject: partner.name ?? "",
        related: [partnerCell(partner, "role"), ...linesConcerned(lines, "partner").related],
        euro: sum.total,
      });
    }
    return found(findings, pass({ partners: associated }));
  },
});

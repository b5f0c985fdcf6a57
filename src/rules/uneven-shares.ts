// A partner whose share of a finished budget is far from an equal one: nothing forbids it, but assessors will ask.
import { partnerCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass, undecided } from "./rule.ts";
import { isBudgetComplete } from "./tally.ts";

/** Our own measure: more than twice an equal share, or less than a third of it. */
const most = 2;
const least = 1 / 3;

export const unevenShares = defineRule<"uneven-shares">({
  id: "uneven-shares",
  severity: "review",
  needs: [],
  check(tally) {
    if (!isBudgetComplete(tally)) return notApplicable;
    const { partners, organisation } = tally;
    if (tally.byUnknownPartner.size > 0 || tally.linesWithoutPartner.length > 0) return undecided;
    const amounts = new Map<number, number>();
    for (const [index, { total }] of tally.byPartner) {
      const first = organisation[index] ?? index;
      // Associated partners get no money; another rule says so.
      if (partners[index]?.role !== "associated") amounts.set(first, (amounts.get(first) ?? 0) + total);
    }
    const count = amounts.size;
    const total = [...amounts.values()].reduce((sum, one) => sum + one, 0);
    if (count < 2 || total === 0) return notApplicable;
    const findings = [...amounts].flatMap(([index, amount]) => {
      const partner = partners[index];
      const share = amount / total;
      if (partner === undefined || (share * count <= most && share * count >= least)) return [];
      const slots = { name: partner.name, row: partner.row, amount, share, count };
      return [{ kind: "review" as const, slots, at: partnerCell(partner, "name") }];
    });
    return found(findings, pass({ count }));
  },
});

// Some budget categories may take only so much, or are not paid at all, for everybody or for some partners.
import { type Cents, euroToCents, shareOf } from "../model/money.ts";
import { lineCell } from "../model/place.ts";
import type { BudgetLine } from "../model/plan.ts";
import type { RequirementOf } from "../programme/requirements.ts";
import { satisfies } from "./predicate.ts";
import { checkRequirements, textOf } from "./requirements.ts";
import { defineRule, notApplicable } from "./rule.ts";
import { estimatedCost, requestedGrant, type Tally } from "./tally.ts";

/** What may be spent at most; `undefined` while the sum that it is a share of is not known. */
export function spendingLimit(tally: Tally, { atMost }: Pick<RequirementOf<"spending">, "atMost">): Cents | undefined {
  if ("euro" in atMost) return euroToCents(atMost.euro);
  const base = atMost.of === "cost" ? estimatedCost(tally) : requestedGrant(tally);
  return base && shareOf(base, atMost.share);
}

export const categoryAboveLimit = defineRule<"category-above-limit">({
  id: "category-above-limit",
  severity: "error",
  needs: [],
  form: "spending",
  check(tally) {
    if (tally.plan.lines.length === 0) return notApplicable;
    return checkRequirements<"category-above-limit", "spending">(
      tally,
      "spending",
      () => ({}),
      ({ categories, by, atMost }, { say, leaveOpen }) => {
        let amount: Cents = 0;
        let largest: BudgetLine | undefined;
        const lines: BudgetLine[] = [];
        for (const line of tally.plan.lines) {
          if (line.category === undefined || !categories.includes(line.category)) continue;
          const partner = tally.partners[tally.partnerOf(line) ?? -1];
          const counts = by === undefined || (partner && satisfies(by.who, partner, tally.standing));
          if (counts === undefined || line.amount === undefined) leaveOpen();
          if (counts !== true || line.amount === undefined) continue;
          amount += line.amount;
          lines.push(line);
          if (line.amount > (largest?.amount ?? 0)) largest = line;
        }
        if (largest === undefined) return;
        const { share, of } = "share" in atMost ? atMost : { share: undefined, of: undefined };
        const limit = spendingLimit(tally, { atMost });
        if (limit === undefined) leaveOpen();
        else if (amount > limit) {
          const over = amount - limit;
          const category = largest.category ?? "";
          say({
            kind: "fail",
            slots: { category, amount, limit, over, by: by && textOf(by), of, share },
            at: lineCell(largest, "amount"),
            related: lines.map((line) => lineCell(line, "amount")),
            euro: over,
            group: { category },
          });
        }
      },
    );
  },
});

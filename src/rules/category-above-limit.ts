// Some budget categories may take only so much, or are not paid at all, for everybody or for some partners.
import { type Cents, euroToCents, shareOf } from "../model/money.ts";
import { lineCell } from "../model/place.ts";
import type { BudgetLine } from "../model/plan.ts";
import { satisfies } from "./predicate.ts";
import { checkRequirements, textOf } from "./requirements.ts";
import { defineRule, notApplicable } from "./rule.ts";
import { estimatedCost, requestedGrant } from "./tally.ts";

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
        const base = of === "cost" ? estimatedCost(tally) : requestedGrant(tally);
        const limit = "euro" in atMost ? euroToCents(atMost.euro) : base && shareOf(base, atMost.share);
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

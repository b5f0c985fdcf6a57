// Some budget categories may take only so much, or are not paid at all, for everybody or for some partners.
import { type Cents, euroToCents, shareOf } from "../model/money.ts";
import { lineCell } from "../model/place.ts";
import type { BudgetLine } from "../model/plan.ts";
import { satisfies } from "./predicate.ts";
import { conclude, holding, markOf } from "./requirements.ts";
import { defineRule, notApplicable, type RuleFinding } from "./rule.ts";
import { estimatedCost, requestedGrant } from "./tally.ts";

export const categoryAboveLimit = defineRule<"category-above-limit">({
  id: "category-above-limit",
  severity: "error",
  needs: [],
  form: "spending",
  check(tally) {
    if (tally.plan.lines.length === 0) return notApplicable;
    const { holding: all, isOpen: hasOpen } = holding(tally, "spending");
    const findings: RuleFinding<"category-above-limit">[] = [];
    let isOpen = hasOpen;
    for (const requirement of all) {
      const { categories, by, atMost } = requirement.value;
      let amount: Cents = 0;
      const lines: BudgetLine[] = [];
      for (const line of tally.plan.lines) {
        if (line.category === undefined || !categories.includes(line.category)) continue;
        const index = tally.partnerOf(line);
        const partner = index === undefined ? undefined : tally.partners[index];
        const counts =
          by === undefined ? true : partner === undefined ? undefined : satisfies(by.who, partner, tally.standing);
        if (counts === undefined || line.amount === undefined) isOpen = true;
        if (counts !== true || line.amount === undefined) continue;
        amount += line.amount;
        lines.push(line);
      }
      const base = "euro" in atMost ? undefined : atMost.of === "grant" ? requestedGrant(tally) : estimatedCost(tally);
      const largest = lines.reduce<BudgetLine | undefined>(
        (best, line) => ((line.amount ?? 0) > (best?.amount ?? 0) ? line : best),
        undefined,
      );
      if (largest === undefined) continue;
      if (base === undefined && "share" in atMost) {
        isOpen = true;
        continue;
      }
      const limit = "euro" in atMost ? euroToCents(atMost.euro) : shareOf(base ?? 0, atMost.share);
      if (amount <= limit) continue;
      const category = largest.category ?? "";
      findings.push({
        kind: "fail",
        slots: {
          category,
          amount,
          limit,
          over: amount - limit,
          by: by === undefined ? undefined : { en: by.en, sv: by.sv },
          of: "euro" in atMost ? undefined : atMost.of,
          share: "euro" in atMost ? undefined : atMost.share,
        },
        at: lineCell(largest, "amount"),
        related: lines.map((line) => lineCell(line, "amount")),
        euro: amount - limit,
        group: { category },
        ...markOf(requirement),
      });
    }
    return conclude(findings, isOpen, { slots: {}, entries: all.map(({ entry }) => entry) });
  },
});

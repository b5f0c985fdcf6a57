// An amount that is typed beside a quantity and a rate should be what they make.
import { product } from "../model/money.ts";
import { lineCell } from "../model/place.ts";
import { lineSubject } from "./line-subject.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding } from "./rule.ts";

export const amountDiffersFromRate = defineRule<"amount-differs-from-rate">({
  id: "amount-differs-from-rate",
  severity: "warning",
  needs: [],
  check({ plan, priced }) {
    const findings: RuleFinding<"amount-differs-from-rate">[] = [];
    // Where the Guide fixes the rate, its own sum is what counts.
    const fixed = new Set(priced.filter(({ price }) => price !== "unknown" && "due" in price).map(({ line }) => line));
    let isCompared = false;
    for (const line of plan.lines) {
      const { quantity, rate, amount } = line;
      if (quantity === undefined || rate === undefined || amount === undefined || fixed.has(line)) continue;
      isCompared = true;
      const its = product(quantity, rate);
      if (its === amount) continue;
      findings.push({
        kind: "fail",
        slots: { quantity, rate, product: its, amount },
        at: lineCell(line, "amount"),
        subject: lineSubject(line),
        euro: Math.abs(amount - its),
      });
    }
    return found(findings, isCompared ? pass({}) : notApplicable);
  },
});

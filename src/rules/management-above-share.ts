// Project management may take only a share of the budget.
import { shareOf } from "../model/money.ts";
import { lineCell } from "../model/place.ts";
import type { BudgetLine } from "../model/plan.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";
import { requestedGrant } from "./tally.ts";

export const managementAboveShare = defineRule<"management-above-share">({
  id: "management-above-share",
  severity: "error",
  needs: ["managementShare"],
  check(tally) {
    const share = tally.value("managementShare");
    if (share === undefined || tally.plan.lines.length === 0) return notApplicable;
    const { workPackage, sum } = tally.management;
    const base = requestedGrant(tally);
    if (base === undefined) return undecided;
    const limit = shareOf(base, share);
    const amount = sum?.total ?? 0;
    if (sum === undefined || amount <= limit) {
      return tally.linesWithoutAmount.length > 0 ? undecided : pass({ amount, share, limit });
    }
    const over = amount - limit;
    const slots = { workPackage, amount, base, share, limit, over };
    const belongs = (line: BudgetLine): boolean => tally.management.has(line);
    const related = tally.plan.lines.filter(belongs).map((line) => lineCell(line, "amount"));
    const at = lineCell(sum.largest, "amount");
    const group = workPackage === undefined ? { category: "management" } : { workPackage };
    return { kind: "found", findings: [{ kind: "fail", slots, at, related, euro: over, group }] };
  },
});

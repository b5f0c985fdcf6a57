// Project management may take only a share of the budget.
import { shareOf } from "../model/money.ts";
import { lineCell, wholePlan, workPackageCell } from "../model/place.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";
import { linesConcerned, requestedGrant } from "./tally.ts";

export const managementAboveShare = defineRule<"management-above-share">({
  id: "management-above-share",
  severity: "error",
  needs: ["managementShare"],
  check(tally) {
    const share = tally.value("managementShare");
    if (share === undefined || tally.plan.lines.length === 0) return notApplicable;
    const { management } = tally;
    const { workPackage, sum, isKnown, possible } = management;
    const base = requestedGrant(tally);
    // A grant of nothing is told by other rules; a share of it says nothing.
    if (base === undefined || base === 0) return undecided;
    const limit = shareOf(base, share);
    const amount = sum?.total ?? 0;
    if (sum !== undefined && amount > limit) {
      const over = amount - limit;
      const slots = { workPackage, amount, base, share, limit, over };
      const { at, related } = linesConcerned(tally.plan.lines.filter(management.has), "amount");
      const row = tally.plan.workPackages.find(({ id }) => id === workPackage);
      if (row !== undefined) related.push(workPackageCell(row, "id"));
      const group = workPackage === undefined ? { category: "management" } : { workPackage };
      return { kind: "found", findings: [{ kind: "fail", slots, at, subject: "", related, euro: over, group }] };
    }
    if (!isKnown || amount + possible > limit) {
      const silent = isKnown ? tally.plan.lines.filter((line) => management.mayHave(line)) : [];
      const cells = silent.map((line) => lineCell(line, "workPackage"));
      const slots = { lines: isKnown ? silent.length : undefined, share, limit };
      const at = cells[0] ?? { ...wholePlan, table: "budget" as const, column: "workPackage" };
      return { kind: "found", findings: [{ kind: "open", slots, at, subject: "", related: cells }] };
    }
    return tally.linesWithoutAmount.length > 0 ? undecided : pass({ amount, share, limit });
  },
});

// With a lump sum the budget lines must add up to exactly that sum.
import { projectCell } from "../model/place.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";

export const linesDifferFromLumpSum = defineRule<"lines-differ-from-lump-sum">({
  id: "lines-differ-from-lump-sum",
  severity: "error",
  needs: ["lumpSums"],
  check(tally) {
    const grant = tally.plan.grant;
    if (tally.value("lumpSums") === undefined || tally.plan.lines.length === 0) return notApplicable;
    if (tally.linesWithoutAmount.length > 0 || tally.plan.unreadable.includes("grant")) return undecided;
    // The lines are the grant.
    if (grant === undefined) return notApplicable;
    const total = tally.total;
    if (total === grant) return pass({ total });
    const slots = { total, grant };
    const euro = Math.abs(total - grant);
    return { kind: "found", findings: [{ kind: "fail", slots, at: projectCell("grant"), euro }] };
  },
});

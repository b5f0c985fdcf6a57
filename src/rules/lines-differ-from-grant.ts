// Where the grant is built from costs, lines that add up to something else are worth a second look.
import { projectCell } from "../model/place.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";
import { estimatedCost } from "./tally.ts";

export const linesDifferFromGrant = defineRule<"lines-differ-from-grant">({
  id: "lines-differ-from-grant",
  severity: "warning",
  needs: ["grantCap"],
  check(tally) {
    const grant = tally.plan.grant;
    if (tally.value("lumpSums") !== undefined || tally.plan.lines.length === 0) return notApplicable;
    if (tally.linesWithoutAmount.length > 0 || tally.plan.unreadable.includes("grant")) return undecided;
    // The lines are the grant.
    if (grant === undefined) return notApplicable;
    const total = tally.total;
    // Where the EU pays a share, the lines may show the whole cost.
    const isCost = tally.value("coFinancingRate") !== undefined && total === estimatedCost(tally);
    if (total === grant || isCost) return pass({ total });
    const slots = { total, grant };
    const euro = Math.abs(total - grant);
    return { kind: "found", findings: [{ kind: "fail", slots, at: projectCell("grant"), euro }] };
  },
});

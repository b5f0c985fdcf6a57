// The EU pays a share of the estimated cost; the grant must not be more.
import { shareOf } from "../model/money.ts";
import { projectCell } from "../model/place.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";
import { estimatedCost, requestedGrant } from "./tally.ts";

export const grantAboveCoFinancing = defineRule<"grant-above-co-financing">({
  id: "grant-above-co-financing",
  severity: "error",
  needs: ["coFinancingRate"],
  uses: ["paidInFull"],
  check(tally) {
    const rate = tally.value("coFinancingRate");
    if (rate === undefined) return notApplicable;
    const grant = requestedGrant(tally);
    if (grant === undefined) return undecided;
    const cost = estimatedCost(tally);
    if (cost === undefined) {
      if (tally.plan.unreadable.includes("totalCost")) return undecided;
      return { kind: "found", findings: [{ kind: "open", slots: { grant, rate }, at: projectCell("totalCost") }] };
    }
    const inFull = tally.value("paidInFull") ?? [];
    const full = inFull.reduce((sum, category) => sum + (tally.byCategory.get(category)?.total ?? 0), 0);
    const limit = shareOf(Math.max(0, cost - full), rate) + full;
    // Without lines nobody knows how much of the cost is paid in full.
    if (grant > limit && grant <= cost && inFull.length > 0 && tally.plan.lines.length === 0) return undecided;
    if (grant <= limit) return pass({ grant, cost, rate });
    const slots = { grant, cost, rate, limit, over: grant - limit };
    return { kind: "found", findings: [{ kind: "fail", slots, at: projectCell("grant"), euro: grant - limit }] };
  },
});

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
    const inLines = inFull.reduce((sum, category) => sum + (tally.byCategory.get(category)?.total ?? 0), 0);
    // Lines that add up to more than the cost do not make the cost larger.
    const full = Math.min(cost, inLines);
    const limit = shareOf(cost - full, rate) + full;
    // Without lines, or with lines that do not say it, nobody knows how much of the cost is paid in full.
    const said = [...tally.byCategory.values()].reduce((sum, { total }) => sum + total, 0);
    const mayBeMore =
      tally.plan.lines.length === 0 ||
      said < tally.total ||
      tally.linesWithoutAmount.some(({ category }) => category === undefined || inFull.includes(category));
    if (grant > limit && grant <= cost && inFull.length > 0 && mayBeMore) return undecided;
    if (grant <= limit) return pass({ grant, cost, rate });
    const slots = { grant, cost, rate, limit, over: grant - limit };
    return { kind: "found", findings: [{ kind: "fail", slots, at: projectCell("grant"), euro: grant - limit }] };
  },
});

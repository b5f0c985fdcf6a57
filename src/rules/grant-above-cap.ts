// The grant asked for must not be above the largest grant of the action. Lump sums have a rule of their own.
import { projectCell } from "../model/place.ts";
import { planCap } from "./cap.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";
import { requestedGrant } from "./tally.ts";

export const grantAboveCap = defineRule<"grant-above-cap">({
  id: "grant-above-cap",
  severity: "error",
  needs: ["grantCap"],
  check(tally) {
    if (tally.value("lumpSums") !== undefined) return notApplicable;
    const cap = planCap(tally);
    if (cap === undefined) return notApplicable;
    const at = projectCell("grant");
    const requested = requestedGrant(tally);
    // With unreadable amounts the lines are a lower bound, which can already be too much; of the cost they say nothing.
    const isCost = tally.value("coFinancingRate") !== undefined;
    const atLeast = requested ?? (isCost ? 0 : tally.total);
    if (atLeast > cap.most || (cap.exact !== undefined && atLeast > cap.exact)) {
      const limit = cap.exact ?? cap.most;
      const over = atLeast - limit;
      const slots = { grant: atLeast, cap: limit, over, months: tally.plan.months };
      return { kind: "found", findings: [{ kind: "fail", slots, at, euro: over }] };
    }
    // Nobody asks for nothing: 0 is an amount that is still to come.
    if (requested === undefined || requested === 0) {
      const isInLines = tally.plan.lines.length > 0 && !isCost;
      if (requested === undefined && (tally.plan.unreadable.includes("grant") || isInLines)) return undecided;
      return { kind: "found", findings: [{ kind: "open", slots: { cap: cap.exact }, at }] };
    }
    if (cap.exact === undefined && requested > cap.least) return undecided;
    return pass({ grant: requested, cap: cap.exact ?? cap.least });
  },
});

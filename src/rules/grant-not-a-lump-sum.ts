// Where the Guide fixes lump sums, the grant must be exactly one of them.
import { centsToEuro, euroToCents } from "../model/money.ts";
import { projectCell } from "../model/place.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";
import { requestedGrant } from "./tally.ts";

export const grantNotALumpSum = defineRule<"grant-not-a-lump-sum">({
  id: "grant-not-a-lump-sum",
  severity: "error",
  needs: ["lumpSums"],
  check(tally) {
    const lumpSums = tally.value("lumpSums");
    if (lumpSums === undefined) return notApplicable;
    const choices = lumpSums.map(euroToCents);
    const at = projectCell("grant");
    const grant = requestedGrant(tally);
    if (grant === undefined) {
      if (tally.plan.unreadable.includes("grant") || tally.plan.lines.length > 0) return undecided;
      return { kind: "found", findings: [{ kind: "open", slots: { choices }, at }] };
    }
    if (choices.includes(grant)) return pass({ grant });
    const nearest = choices.reduce((best, one) => (Math.abs(one - grant) < Math.abs(best - grant) ? one : best));
    const slots = { grant, choices, nearest };
    const suggestion = tally.plan.grant === undefined ? {} : { suggestion: String(centsToEuro(nearest)) };
    const euro = Math.abs(grant - nearest);
    return { kind: "found", findings: [{ kind: "fail", slots, at, euro, ...suggestion }] };
  },
});

// The consortium needs a number of different organisations.
import { wholePlan } from "../model/place.ts";
import { countOrganisations, leastNeeded, mayCount, meetsCondition } from "./counting.ts";
import { defineRule, notApplicable, pass } from "./rule.ts";

export const tooFewPartners = defineRule<"too-few-partners">({
  id: "too-few-partners",
  severity: "error",
  needs: ["minimumPartners"],
  check(tally) {
    const requirement = tally.value("minimumPartners");
    if (requirement === undefined) return notApplicable;
    const count = countOrganisations(tally, requirement.who);
    const needed = requirement.atLeast;
    const at = { ...wholePlan, table: "partners" as const };
    const slots = { found: count.certain, needed };
    if (count.certain >= needed) return pass(slots);
    for (const exception of requirement.exceptions ?? []) {
      if (count.certain < exception.atLeast || meetsCondition(tally, exception.when) !== true) continue;
      if (exception.judge !== true) return pass({ found: count.certain, needed: exception.atLeast });
      return { kind: "found", findings: [{ kind: "review", slots: { ...slots, exception: exception.atLeast }, at }] };
    }
    const associatedCount = mayCount(requirement.who, { role: "associated" }, "member-state");
    if (count.possible >= leastNeeded(tally, "minimumPartners", requirement) || tally.partners.length === 0) {
      return { kind: "found", findings: [{ kind: "open", slots: { ...slots, associatedCount }, at }] };
    }
    const associated = tally.partners.filter((partner) => partner.role === "associated").length;
    return { kind: "found", findings: [{ kind: "fail", slots: { ...slots, associated, associatedCount }, at }] };
  },
});

// The same consortium may apply once, to one agency; only the partners know.
import { wholePlan } from "../model/place.ts";
import { defineRule, notApplicable } from "./rule.ts";

export const sameConsortiumElsewhere = defineRule<"same-consortium-elsewhere">({
  id: "same-consortium-elsewhere",
  severity: "review",
  needs: ["oneApplication"],
  check(tally) {
    if (tally.value("oneApplication") === undefined) return notApplicable;
    return { kind: "found", findings: [{ kind: "review", slots: {}, at: wholePlan }] };
  },
});

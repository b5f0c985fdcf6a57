// There can be only one coordinator.
import { partnerCell } from "../model/place.ts";
import { defineRule, notApplicable } from "./rule.ts";

export const severalCoordinators = defineRule<"several-coordinators">({
  id: "several-coordinators",
  severity: "error",
  needs: ["oneCoordinator"],
  check(tally) {
    const [first, second] = tally.coordinators;
    // One is what `no-coordinator` says already.
    if (first === undefined || second === undefined) return notApplicable;
    const slots = { rows: tally.coordinators.map((partner) => partner.row) };
    const related = tally.coordinators.map((partner) => partnerCell(partner, "role"));
    return {
      kind: "found",
      findings: [{ kind: "fail", slots, at: partnerCell(second, "role"), subject: "", related }],
    };
  },
});

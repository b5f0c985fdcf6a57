// There can be only one coordinator.
import { partnerCell } from "../model/place.ts";
import { defineRule, notApplicable, pass } from "./rule.ts";

export const severalCoordinators = defineRule<"several-coordinators">({
  id: "several-coordinators",
  severity: "error",
  needs: ["oneCoordinator"],
  check(tally) {
    const [first, second] = tally.coordinators;
    if (tally.value("oneCoordinator") === undefined || first === undefined) return notApplicable;
    if (second === undefined) return pass({});
    const slots = { rows: tally.coordinators.map((partner) => partner.row) };
    const related = tally.coordinators.map((partner) => partnerCell(partner, "role"));
    return {
      kind: "found",
      findings: [{ kind: "fail", slots, at: partnerCell(second, "role"), subject: "", related }],
    };
  },
});

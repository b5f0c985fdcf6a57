// One organisation applies on behalf of all.
import { wholePlan } from "../model/place.ts";
import { defineRule, notApplicable, pass } from "./rule.ts";

export const noCoordinator = defineRule<"no-coordinator">({
  id: "no-coordinator",
  severity: "error",
  needs: ["oneCoordinator"],
  check(tally) {
    if (tally.value("oneCoordinator") === undefined) return notApplicable;
    const coordinator = tally.coordinators[0];
    if (coordinator !== undefined) {
      return pass({ name: coordinator.name, row: coordinator.row, country: coordinator.country });
    }
    const mayStillCome = tally.partners.length === 0 || tally.partners.some((partner) => partner.role === undefined);
    const at = { ...wholePlan, table: "partners" as const, column: "role" };
    return { kind: "found", findings: [{ kind: mayStillCome ? "open" : "fail", slots: {}, at }] };
  },
});

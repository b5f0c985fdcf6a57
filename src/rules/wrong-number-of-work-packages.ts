// Some actions say how many work packages a project has beside project management.
import { wholePlan } from "../model/place.ts";
import { conclude, holding, markOf } from "./requirements.ts";
import { defineRule, notApplicable, type RuleFinding } from "./rule.ts";

export const wrongNumberOfWorkPackages = defineRule<"wrong-number-of-work-packages">({
  id: "wrong-number-of-work-packages",
  severity: "error",
  needs: [],
  form: "work-packages",
  check(tally) {
    const found = tally.implementationPackages;
    // A plan without work packages has not come so far.
    if (found === 0) return notApplicable;
    const { holding: all, isOpen } = holding(tally, "work-packages");
    const findings: RuleFinding<"wrong-number-of-work-packages">[] = [];
    for (const requirement of all) {
      const { atLeast: least = 0, atMost: most } = requirement.value;
      if (found >= least && (most === undefined || found <= most)) continue;
      const at = { ...wholePlan, table: "workPackages" as const };
      findings.push({ kind: "fail", slots: { found, least, most }, at, ...markOf(requirement) });
    }
    return conclude(findings, isOpen, { slots: { found }, entries: all.map(({ entry }) => entry) });
  },
});

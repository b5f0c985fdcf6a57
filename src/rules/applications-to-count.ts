// How often an organisation may apply by one deadline; only the partners know.
import { wholePlan } from "../model/place.ts";
import { conclude, holding, markOf } from "./requirements.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const applicationsToCount = defineRule<"applications-to-count">({
  id: "applications-to-count",
  severity: "review",
  needs: [],
  form: "applications",
  check(tally) {
    const { holding: all, isOpen } = holding(tally, "applications");
    const findings = all.map((requirement): RuleFinding<"applications-to-count"> => {
      const { as, atMost } = requirement.value;
      const coordinator = tally.coordinators[0]?.name;
      return { kind: "review", slots: { as, most: atMost, coordinator }, at: wholePlan, ...markOf(requirement) };
    });
    return conclude(findings, isOpen, { slots: {}, entries: [] });
  },
});

// What the Guide asks and no plan shows: a person answers.
import { wholePlan } from "../model/place.ts";
import { conclude, holding, markOf } from "./requirements.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const toConfirm = defineRule<"to-confirm">({
  id: "to-confirm",
  severity: "review",
  needs: [],
  form: "question",
  check(tally) {
    const { holding: all, isOpen } = holding(tally, "question");
    const findings = all.map((requirement): RuleFinding<"to-confirm"> => {
      const { question } = requirement.value;
      return { kind: "review", slots: { question }, at: wholePlan, ...markOf(requirement) };
    });
    return conclude(findings, isOpen, { slots: {}, entries: [] });
  },
});

// What the Guide asks and no plan shows: a person answers.
import { wholePlan } from "../model/place.ts";
import { checkRequirements } from "./requirements.ts";
import { defineRule } from "./rule.ts";

export const toConfirm = defineRule<"to-confirm">({
  id: "to-confirm",
  severity: "review",
  needs: [],
  form: "question",
  check(tally) {
    return checkRequirements<"to-confirm", "question">(
      tally,
      "question",
      () => ({}),
      ({ question }, { say }) => say({ kind: "review", slots: { question }, at: wholePlan }),
    );
  },
});

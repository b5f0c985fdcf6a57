// An action needs a number of different organisations of a certain description.
import { countOrganisations } from "./counting.ts";
import { checkRequirements, partnersColumn, shortfall } from "./requirements.ts";
import { defineRule } from "./rule.ts";
import type { RuleSlots } from "./slots.ts";

export const tooFewOfThese = defineRule<"too-few-of-these">({
  id: "too-few-of-these",
  severity: "error",
  needs: [],
  form: "organisations",
  check(tally) {
    const counts: RuleSlots["too-few-of-these"]["met"]["counts"][number][] = [];
    return checkRequirements<"too-few-of-these", "organisations">(
      tally,
      "organisations",
      () => ({ counts }),
      ({ counted, atLeast: needed, unless, column = "type" }, { say, leaveOpen, passOver }) => {
        if (needed === undefined) return passOver();
        const countOf = (who: typeof counted.who) => countOrganisations(tally, who);
        const count = countOf(counted.who);
        const slots = { found: count.certain, needed, label: counted.label };
        counts.push(slots);
        const at = partnersColumn(column);
        const lacks = shortfall(tally, count, needed, unless, countOf);
        if (lacks === "open") leaveOpen();
        else if (lacks === "fail") say({ kind: "fail", slots, at });
        else if (lacks !== "met") say({ kind: "review", slots: { ...slots, question: lacks.question }, at });
      },
    );
  },
});

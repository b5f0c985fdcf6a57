// An action needs a number of different organisations of a certain description.
import { wholePlan } from "../model/place.ts";
import { countOrganisations } from "./counting.ts";
import { conclude, exceptionOf, hasEmptyCells, holding, labelOf, markOf } from "./requirements.ts";
import { defineRule, type RuleFinding } from "./rule.ts";
import type { RuleSlots } from "./slots.ts";

export const tooFewOfThese = defineRule<"too-few-of-these">({
  id: "too-few-of-these",
  severity: "error",
  needs: [],
  form: "organisations",
  check(tally) {
    const { holding: all, isOpen: hasOpen } = holding(tally, "organisations");
    const findings: RuleFinding<"too-few-of-these">[] = [];
    const counts: RuleSlots["too-few-of-these"]["met"]["counts"][number][] = [];
    const limited = all.filter(({ value }) => value.atLeast !== undefined);
    let isOpen = hasOpen;
    for (const requirement of limited) {
      const { counted, atLeast: needed = 0, unless, column = "type" } = requirement.value;
      const { certain, possible } = countOrganisations(tally, counted.who);
      const slots = { found: certain, needed, label: labelOf(counted) };
      counts.push({ found: certain, label: slots.label });
      if (certain >= needed) continue;
      const mark = { at: { ...wholePlan, table: "partners" as const, column }, ...markOf(requirement) };
      const question = exceptionOf(tally, unless);
      if (tally.partners.length === 0) findings.push({ kind: "open", slots, ...mark });
      else if (possible >= needed && hasEmptyCells(tally)) isOpen = true;
      else if (possible >= needed) findings.push({ kind: "review", slots: { ...slots, question: undefined }, ...mark });
      else if (question !== undefined) findings.push({ kind: "review", slots: { ...slots, question }, ...mark });
      else findings.push({ kind: "fail", slots, ...mark });
    }
    return conclude(findings, isOpen, { slots: { counts }, entries: limited.map(({ entry }) => entry) });
  },
});

// In each of certain countries an action needs a number of organisations of a certain description.
import { wholePlan } from "../model/place.ts";
import { countCountries, countInCountry } from "./counting.ts";
import { conclude, exceptionOf, hasEmptyCells, holding, labelOf, markOf } from "./requirements.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const tooFewInACountry = defineRule<"too-few-in-a-country">({
  id: "too-few-in-a-country",
  severity: "error",
  needs: [],
  form: "each-country",
  check(tally) {
    const { holding: all, isOpen: hasOpen } = holding(tally, "each-country");
    const findings: RuleFinding<"too-few-in-a-country">[] = [];
    let isOpen = hasOpen;
    for (const requirement of all) {
      const { of, parts } = requirement.value;
      const isCoordinators = of === "coordinator";
      const asked = isCoordinators ? { role: ["coordinator"] as const } : of;
      const { countries, certain, possible } = countCountries(tally, asked);
      if (possible > certain || (isCoordinators && certain === 0)) isOpen = true;
      for (const country of countries) {
        for (const { counted, atLeast: needed, unless } of parts) {
          const count = countInCountry(tally, counted.who, country);
          if (count.certain >= needed) continue;
          const slots = { country, found: count.certain, needed, label: labelOf(counted), isCoordinators };
          const mark = {
            at: { ...wholePlan, table: "partners" as const, column: "type" },
            ...markOf(requirement, `${country} ${counted.en[0]}`),
          };
          const question = exceptionOf(tally, unless, ({ who }) => countInCountry(tally, who, country));
          if (count.possible >= needed && hasEmptyCells(tally)) isOpen = true;
          else if (count.possible >= needed)
            findings.push({ kind: "review", slots: { ...slots, question: undefined }, ...mark });
          else if (question !== undefined) findings.push({ kind: "review", slots: { ...slots, question }, ...mark });
          else findings.push({ kind: "fail", slots, ...mark });
        }
      }
    }
    return conclude(findings, isOpen, { slots: {}, entries: all.map(({ entry }) => entry) });
  },
});

// In each of certain countries an action needs a number of organisations of a certain description.
import { countCountries, countInCountry } from "./counting.ts";
import { checkRequirements, partnersColumn, shortfall } from "./requirements.ts";
import { defineRule } from "./rule.ts";

export const tooFewInACountry = defineRule<"too-few-in-a-country">({
  id: "too-few-in-a-country",
  severity: "error",
  needs: [],
  form: "each-country",
  check(tally) {
    return checkRequirements<"too-few-in-a-country", "each-country">(
      tally,
      "each-country",
      () => ({}),
      ({ of, parts }, { say, leaveOpen }) => {
        const isCoordinators = of === "coordinator";
        const asked = countCountries(tally, isCoordinators ? { role: ["coordinator"] } : of);
        if (asked.possible > asked.certain || (isCoordinators && asked.certain === 0)) leaveOpen();
        for (const country of asked.countries) {
          for (const { counted, atLeast: needed, unless } of parts) {
            const countOf = (who: typeof counted.who) => countInCountry(tally, who, country);
            const count = countOf(counted.who);
            const slots = { country, found: count.certain, needed, label: counted.label, isCoordinators };
            const at = partnersColumn("type");
            const detail = `${country} ${counted.label[0]}`;
            const lacks = shortfall(tally, count, needed, unless, countOf);
            if (lacks === "open") leaveOpen();
            else if (lacks === "fail") say({ kind: "fail", slots, at }, detail);
            else if (lacks !== "met")
              say({ kind: "review", slots: { ...slots, question: lacks.question }, at }, detail);
          }
        }
      },
    );
  },
});

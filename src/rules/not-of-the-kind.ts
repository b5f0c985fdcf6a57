// Partners in a certain role or from certain places must be of a certain kind.
import { partnerCell } from "../model/place.ts";
import { satisfies } from "./predicate.ts";
import { checkRequirements } from "./requirements.ts";
import { defineRule } from "./rule.ts";

export const notOfTheKind = defineRule<"not-of-the-kind">({
  id: "not-of-the-kind",
  severity: "error",
  needs: [],
  form: "each",
  check(tally) {
    return checkRequirements<"not-of-the-kind", "each">(
      tally,
      "each",
      () => ({}),
      ({ each, must, column = "type" }, { say, leaveOpen }) => {
        for (const partner of tally.partners) {
          const isAsked = satisfies(each.who, partner, tally.standing);
          if (isAsked === undefined) leaveOpen();
          const answer = isAsked === true ? satisfies(must.who, partner, tally.standing) : true;
          if (answer === true) continue;
          const { name, row, type, country } = partner;
          if (answer === undefined && (type === undefined || country === undefined)) {
            leaveOpen();
            continue;
          }
          const slots = { name, row, each: each.text, must: must.text };
          say(
            { kind: answer === false ? "fail" : "review", slots, at: partnerCell(partner, column) },
            name ?? `#${row}`,
          );
        }
      },
    );
  },
});

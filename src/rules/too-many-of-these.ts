// An action admits only a number of organisations of a certain description, or none at all.
import { partnerCell } from "../model/place.ts";
import { countOrganisations, partnersWho } from "./counting.ts";
import { checkRequirements, partnersColumn } from "./requirements.ts";
import { defineRule } from "./rule.ts";

export const tooManyOfThese = defineRule<"too-many-of-these">({
  id: "too-many-of-these",
  severity: "error",
  needs: [],
  form: "organisations",
  check(tally) {
    return checkRequirements<"too-many-of-these", "organisations">(
      tally,
      "organisations",
      () => ({}),
      ({ counted, atMost: most, column = "type" }, { say, leaveOpen, passOver }) => {
        if (most === undefined) return passOver();
        const { certain, possible } = countOrganisations(tally, counted.who);
        if (certain > most) {
          const related = partnersWho(tally, counted.who).map((partner) => partnerCell(partner, column));
          const slots = { found: certain, most, label: counted.label };
          // Where none is admitted, each of them is one too many.
          const [first] = most === 0 ? related : [];
          say({ kind: "fail", slots, at: first ?? partnersColumn(column), related });
        } else if (possible > most) leaveOpen();
      },
    );
  },
});

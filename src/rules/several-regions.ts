// Some actions are for one region of the world at a time.
import { partnerCell } from "../model/place.ts";
import { partnersWho } from "./counting.ts";
import { satisfies } from "./predicate.ts";
import { checkRequirements, partnersColumn } from "./requirements.ts";
import { defineRule } from "./rule.ts";

export const severalRegions = defineRule<"several-regions">({
  id: "several-regions",
  severity: "error",
  needs: [],
  form: "one-region",
  check(tally) {
    return checkRequirements<"several-regions", "one-region">(
      tally,
      "one-region",
      () => ({}),
      ({ counted }, { say, leaveOpen }) => {
        const counting = partnersWho(tally, counted.who);
        const regions = new Set<string>();
        for (const { country = "" } of counting) {
          // The halves of a region are one region.
          const region = /^region-(\d+)/.exec(tally.standing(country) ?? "")?.[1];
          if (region !== undefined) regions.add(region);
        }
        if (regions.size > 1) {
          const related = counting.map((partner) => partnerCell(partner, "country"));
          const sorted = [...regions].sort((one, other) => Number(one) - Number(other));
          say({
            kind: "fail",
            slots: { regions: sorted, label: counted.label },
            at: partnersColumn("country"),
            related,
          });
        } else if (tally.partners.some((partner) => satisfies(counted.who, partner, tally.standing) === undefined)) {
          leaveOpen();
        }
      },
    );
  },
});

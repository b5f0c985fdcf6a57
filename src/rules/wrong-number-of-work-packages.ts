// Some actions say how many work packages a project has beside project management.
import { wholePlan } from "../model/place.ts";
import { checkRequirements } from "./requirements.ts";
import { defineRule, notApplicable } from "./rule.ts";

export const wrongNumberOfWorkPackages = defineRule<"wrong-number-of-work-packages">({
  id: "wrong-number-of-work-packages",
  severity: "error",
  needs: [],
  form: "work-packages",
  check(tally) {
    const found = tally.implementationPackages;
    // A plan without work packages has not come so far.
    if (found === 0) return notApplicable;
    return checkRequirements<"wrong-number-of-work-packages", "work-packages">(
      tally,
      "work-packages",
      () => ({ found }),
      ({ atLeast: least = 0, atMost: most = Number.POSITIVE_INFINITY }, { say }) => {
        const at = { ...wholePlan, table: "workPackages" as const };
        if (found < least || found > most) say({ kind: "fail", slots: { found, least, most }, at });
      },
    );
  },
});

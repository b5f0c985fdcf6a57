// How often an organisation may apply by one deadline; only the partners know.
import { wholePlan } from "../model/place.ts";
import { checkRequirements } from "./requirements.ts";
import { defineRule } from "./rule.ts";

export const applicationsToCount = defineRule<"applications-to-count">({
  id: "applications-to-count",
  severity: "review",
  needs: [],
  form: "applications",
  check(tally) {
    return checkRequirements<"applications-to-count", "applications">(
      tally,
      "applications",
      () => ({}),
      ({ as, atMost: most }, { say }) => {
        say({ kind: "review", slots: { as, most, coordinator: tally.coordinators[0]?.name }, at: wholePlan });
      },
    );
  },
});

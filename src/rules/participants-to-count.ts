// Where the grant is limited for each person who takes part: how many that makes.
import { euroToCents } from "../model/money.ts";
import { projectCell } from "../model/place.ts";
import { checkRequirements } from "./requirements.ts";
import { defineRule, undecided } from "./rule.ts";
import { requestedGrant } from "./tally.ts";

export const participantsToCount = defineRule<"participants-to-count">({
  id: "participants-to-count",
  severity: "review",
  needs: [],
  form: "participants",
  check(tally) {
    const grant = requestedGrant(tally);
    if (grant === undefined) return undecided;
    return checkRequirements<"participants-to-count", "participants">(
      tally,
      "participants",
      () => ({}),
      ({ euroEach }, { say }) => {
        const each = euroToCents(euroEach);
        say({ kind: "review", slots: { grant, each, needed: Math.ceil(grant / each) }, at: projectCell("grant") });
      },
    );
  },
});

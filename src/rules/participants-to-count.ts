// Where the grant is limited for each person who takes part: whether there are enough of them, or how many that makes.
import { euroToCents } from "../model/money.ts";
import { projectCell } from "../model/place.ts";
import { checkRequirements } from "./requirements.ts";
import { defineRule, undecided } from "./rule.ts";
import { requestedGrant } from "./tally.ts";

export const participantsToCount = defineRule<"participants-to-count">({
  id: "participants-to-count",
  severity: "error",
  needs: [],
  form: "participants",
  check(tally) {
    const grant = requestedGrant(tally);
    const { participants, unreadable } = tally.plan;
    if (grant === undefined || unreadable.includes("participants")) return undecided;
    return checkRequirements<"participants-to-count", "participants">(
      tally,
      "participants",
      () => ({}),
      ({ euroEach }, { say }) => {
        const each = euroToCents(euroEach);
        const slots = { grant, each, needed: Math.ceil(grant / each) };
        if (participants === undefined) say({ kind: "review", slots, at: projectCell("participants") });
        else if (participants < slots.needed) {
          const most = participants * each;
          const failed = { ...slots, participants, most };
          say({ kind: "fail", slots: failed, at: projectCell("participants"), euro: grant - most });
        }
      },
    );
  },
});

// Where the grant is limited for each person who takes part: how many that makes.
import { euroToCents } from "../model/money.ts";
import { projectCell } from "../model/place.ts";
import { conclude, holding, markOf } from "./requirements.ts";
import { defineRule, type RuleFinding, undecided } from "./rule.ts";
import { requestedGrant } from "./tally.ts";

export const participantsToCount = defineRule<"participants-to-count">({
  id: "participants-to-count",
  severity: "review",
  needs: [],
  form: "participants",
  check(tally) {
    const grant = requestedGrant(tally);
    if (grant === undefined) return undecided;
    const { holding: all, isOpen } = holding(tally, "participants");
    const findings = all.map((requirement): RuleFinding<"participants-to-count"> => {
      const each = euroToCents(requirement.value.euroEach);
      const slots = { grant, each, needed: Math.ceil(grant / each) };
      return { kind: "review", slots, at: projectCell("grant"), ...markOf(requirement) };
    });
    return conclude(findings, isOpen, { slots: {}, entries: [] });
  },
});

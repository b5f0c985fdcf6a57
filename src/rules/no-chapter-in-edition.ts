// An action that an edition of the Guide names without a chapter on it cannot be checked.
import { projectCell } from "../model/place.ts";
import { defineRule } from "./rule.ts";

export const noChapterInEdition = defineRule<"no-chapter-in-edition">({
  id: "no-chapter-in-edition",
  severity: "error",
  needs: ["namedWithoutChapter"],
  check(tally) {
    const slots = { action: tally.action.id, call: tally.call };
    return { kind: "found", findings: [{ kind: "open", slots, at: projectCell("call") }] };
  },
});

// Some strands can only be applied for by one kind of organisation.
import { partnerCell } from "../model/place.ts";
import { satisfies } from "./predicate.ts";
import { defineRule, found, notApplicable, pass, undecided } from "./rule.ts";

export const coordinatorOfWrongKind = defineRule<"coordinator-of-wrong-kind">({
  id: "coordinator-of-wrong-kind",
  severity: "error",
  needs: ["coordinatorKind"],
  check(tally) {
    const kind = tally.value("coordinatorKind");
    if (kind === undefined || tally.coordinators.length === 0) return notApplicable;
    const answers = tally.coordinators.map((partner) => satisfies(kind, partner, tally.standing));
    const findings = tally.coordinators
      .filter((_, index) => answers[index] === false)
      .map((partner) => ({
        kind: "fail" as const,
        slots: { name: partner.name, row: partner.row },
        at: partnerCell(partner, "type"),
      }));
    return found(findings, answers.includes(undefined) ? undecided : pass({}));
  },
});

// Money that belongs to nobody cannot be checked against a partner's role.
import { lineCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass } from "./rule.ts";

export const lineWithoutPartner = defineRule<"line-without-partner">({
  id: "line-without-partner",
  severity: "error",
  needs: [],
  check(tally) {
    if (tally.plan.lines.length === 0) return notApplicable;
    const findings = tally.linesWithoutPartner
      .filter((line) => !line.unreadable.includes("partner"))
      .map((line) => ({ kind: "open" as const, slots: { amount: line.amount ?? 0 }, at: lineCell(line, "partner") }));
    return found(findings, pass({}));
  },
});

// A budget line without an amount leaves every sum open.
import { lineCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass, undecided } from "./rule.ts";

export const lineWithoutAmount = defineRule<"line-without-amount">({
  id: "line-without-amount",
  severity: "error",
  needs: [],
  check(tally) {
    if (tally.plan.lines.length === 0) return notApplicable;
    const findings = tally.linesWithoutAmount
      .filter((line) => !["amount", "quantity", "rate"].some((column) => line.unreadable.includes(column)))
      .map((line) => ({ kind: "open" as const, slots: { partner: line.partner }, at: lineCell(line, "amount") }));
    return found(findings, tally.linesWithoutAmount.length > 0 ? undecided : pass({}));
  },
});

// Money that belongs to nobody cannot be checked against a partner's role.
import { lineCell } from "../model/place.ts";
import { defineRule, notApplicable, pass } from "./rule.ts";

export const lineWithoutPartner = defineRule<"line-without-partner">({
  id: "line-without-partner",
  severity: "error",
  needs: [],
  check(tally) {
    if (tally.plan.lines.length === 0) return notApplicable;
    const lines = tally.linesWithoutPartner.filter((line) => !line.unreadable.includes("partner"));
    const [first] = lines;
    if (first === undefined) return pass({});
    // A budget may be written by work package first: one question for all its lines.
    const slots = { lines: lines.length, amount: lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0) };
    const related = lines.map((line) => lineCell(line, "partner"));
    const at = lineCell(first, "partner");
    return { kind: "found", findings: [{ kind: "open", slots, at, subject: "", related }] };
  },
});

// Where a yearly ceiling holds, each line must say its project year.
import { lineCell } from "../model/place.ts";
import { defineRule, notApplicable, pass } from "./rule.ts";

export const lineWithoutYear = defineRule<"line-without-year">({
  id: "line-without-year",
  severity: "error",
  needs: ["yearCap"],
  check(tally) {
    if (tally.plan.lines.length === 0 || tally.value("yearCap") === undefined) return notApplicable;
    const lines = tally.plan.lines.filter((line) => line.year === undefined && !line.unreadable.includes("year"));
    const first = lines[0];
    if (first === undefined) return pass({});
    const related = lines.map((line) => lineCell(line, "year"));
    const at = lineCell(first, "year");
    return { kind: "found", findings: [{ kind: "open", slots: { lines: lines.length }, at, subject: "", related }] };
  },
});

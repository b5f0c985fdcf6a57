// Money in a year in which its work package does not run.
import { lineCell } from "../model/place.ts";
import type { BudgetLine } from "../model/plan.ts";
import { defineRule, found, notApplicable, pass } from "./rule.ts";

export const lineOutsideWorkPackage = defineRule<"line-outside-work-package">({
  id: "line-outside-work-package",
  severity: "review",
  needs: [],
  check(tally) {
    const { lines: all, workPackages } = tally.plan;
    const outside = new Map<string, BudgetLine[]>();
    let isKnown = false;
    for (const line of workPackages.length > 0 ? all : []) {
      const { startMonth: start, endMonth: end, id } = tally.workPackageOf(line) ?? {};
      if (line.year === undefined || start === undefined || end === undefined || end < start) continue;
      isKnown = true;
      if (line.year * 12 >= start && (line.year - 1) * 12 < end) continue;
      const key = `${id} year ${line.year}`;
      const others = outside.get(key);
      if (others === undefined) outside.set(key, [line]);
      else others.push(line);
    }
    const findings = [...outside].flatMap(([subject, lines]) => {
      const [first] = lines;
      const { id = "", startMonth: start = 0, endMonth: end = 0 } = (first && tally.workPackageOf(first)) ?? {};
      if (first?.year === undefined) return [];
      const slots = { id, start, end, year: first.year, lines: lines.length };
      const related = lines.map((line) => lineCell(line, "year"));
      return [{ kind: "review" as const, slots, at: lineCell(first, "year"), subject, related }];
    });
    return found(findings, isKnown ? pass({}) : notApplicable);
  },
});

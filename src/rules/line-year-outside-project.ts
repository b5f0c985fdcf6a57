// A line's year must lie inside the project.
import { defineRule, found, notApplicable, pass } from "./rule.ts";
import { linesConcerned } from "./tally.ts";

export const lineYearOutsideProject = defineRule<"line-year-outside-project">({
  id: "line-year-outside-project",
  severity: "error",
  needs: [],
  check(tally) {
    const years = tally.years;
    if (years === undefined || tally.byYear.size === 0) return notApplicable;
    const findings = [...tally.byYear]
      .filter(([year]) => year < 1 || year > years)
      .map(([year, sum]) => ({
        kind: "fail" as const,
        slots: { year, years },
        ...linesConcerned(
          tally.plan.lines.filter((line) => line.year === year),
          "year",
        ),
        subject: `year ${year}`,
        euro: sum.total,
      }));
    return found(findings, pass({ years }));
  },
});

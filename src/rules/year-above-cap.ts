// What is planned for one project year against the yearly ceiling.
import { planYearCap } from "./cap.ts";
import { defineRule, found, notApplicable, pass, undecided } from "./rule.ts";
import { linesConcerned } from "./tally.ts";

export const yearAboveCap = defineRule<"year-above-cap">({
  id: "year-above-cap",
  severity: "warning",
  needs: ["yearCap"],
  check(tally) {
    const cap = planYearCap(tally);
    if (cap === undefined || tally.plan.lines.length === 0) return notApplicable;
    const years = tally.years ?? Math.max(1, ...tally.byYear.keys());
    let roomiest: number | undefined;
    for (let year = 1; year <= years; year += 1) {
      const planned = tally.byYear.get(year)?.total ?? 0;
      const best = roomiest === undefined ? cap : (tally.byYear.get(roomiest)?.total ?? 0);
      if (planned < best) roomiest = year;
    }
    const findings = [...tally.byYear]
      .filter(([, sum]) => sum.total > cap)
      .sort(([one], [other]) => one - other)
      .map(([year, sum]) => ({
        kind: "fail" as const,
        slots: { year, total: sum.total, cap, over: sum.total - cap, roomiest },
        ...linesConcerned(
          tally.plan.lines.filter((line) => line.year === year),
          "amount",
        ),
        subject: `year ${year}`,
        euro: sum.total - cap,
        group: { year },
      }));
    const isComplete =
      tally.linesWithoutAmount.length === 0 && tally.plan.lines.every((line) => line.year !== undefined);
    return found(findings, isComplete ? pass({ cap, years }) : undecided);
  },
});

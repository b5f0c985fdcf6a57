// A work package ends with the project at the latest: an extension brings no more money.
import { defineRule, found, notApplicable, pass, type RuleFinding } from "./rule.ts";

export const workPackageAfterEnd = defineRule<"work-package-after-end">({
  id: "work-package-after-end",
  severity: "warning",
  needs: ["duration"],
  check(tally) {
    const { months, workPackages } = tally.plan;
    const duration = tally.value("duration");
    const ends = workPackages.flatMap((one) => one.endMonth ?? []);
    if (months === undefined || duration === undefined || ends.length === 0) return notApplicable;
    const findings = workPackages.flatMap(({ row, id, endMonth }): RuleFinding<"work-package-after-end">[] => {
      if (endMonth === undefined || endMonth <= months) return [];
      const at = { table: "workPackages", row, name: id, column: "endMonth" } as const;
      return [{ kind: "fail", slots: { workPackage: id, endMonth, months, duration }, at }];
    });
    return found(findings, pass({ months }));
  },
});

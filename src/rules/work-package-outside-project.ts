// The months of a work package lie inside the project, the last not before the first.
import { workPackageCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass } from "./rule.ts";

export const workPackageOutsideProject = defineRule<"work-package-outside-project">({
  id: "work-package-outside-project",
  severity: "error",
  needs: [],
  check({ plan: { months, workPackages } }) {
    const dated = workPackages.filter(({ startMonth, endMonth }) => startMonth !== undefined || endMonth !== undefined);
    if (dated.length === 0) return notApplicable;
    const findings = dated.flatMap((workPackage) => {
      const { id, startMonth: start = 1, endMonth: end = start } = workPackage;
      const isOver = months !== undefined && Math.max(start, end) > months;
      if (start <= end && !isOver) return [];
      const at = workPackageCell(workPackage, start > (months ?? start) ? "startMonth" : "endMonth");
      return [{ kind: "fail" as const, slots: { id, start, end, months: isOver ? months : undefined }, at }];
    });
    return found(findings, pass({}));
  },
});

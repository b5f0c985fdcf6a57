// Each work package is led by one of the partners.
import { nearest, normalise } from "../model/matching.ts";
import { workPackageCell } from "../model/place.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding } from "./rule.ts";

export const workPackageWithoutLead = defineRule<"work-package-without-lead">({
  id: "work-package-without-lead",
  severity: "warning",
  needs: [],
  check({ plan, partners }) {
    if (plan.workPackages.length === 0) return notApplicable;
    const names = partners.flatMap(({ name }) => (name === undefined ? [] : [[normalise(name), name] as const]));
    const known = new Map(names);
    const findings = plan.workPackages.flatMap((workPackage): RuleFinding<"work-package-without-lead">[] => {
      const { id, lead } = workPackage;
      // Any name could be the one that is missing.
      if (lead === undefined || known.has(normalise(lead)) || names.length < partners.length) return [];
      const suggestion = nearest(normalise(lead), names);
      const repair = suggestion === undefined ? {} : { suggestion };
      return [{ kind: "fail", slots: { id, lead, suggestion }, at: workPackageCell(workPackage, "lead"), ...repair }];
    });
    const open = plan.workPackages.filter(({ lead }) => lead === undefined);
    const related = open.map((workPackage) => workPackageCell(workPackage, "lead"));
    const [at] = related;
    if (at !== undefined)
      findings.push({ kind: "open", slots: { ids: open.map(({ id }) => id) }, at, subject: "", related });
    return found(findings, pass({}));
  },
});

// A budget line must belong to an organisation of the partner table.
import { nearest, normalise } from "../model/matching.ts";
import type { BudgetLine } from "../model/plan.ts";
import { defineRule, found, notApplicable, pass, undecided } from "./rule.ts";
import { linesConcerned } from "./tally.ts";

export const linePartnerUnknown = defineRule<"line-partner-unknown">({
  id: "line-partner-unknown",
  severity: "error",
  needs: [],
  check(tally) {
    if (tally.plan.lines.length === 0) return notApplicable;
    const names = tally.partners.flatMap(({ name }) => (name === undefined ? [] : [[normalise(name), name] as const]));
    // Any of the names could be the one that is missing.
    if (tally.byUnknownPartner.size > 0 && names.length < tally.partners.length) return undecided;
    const linesOf = new Map<string, BudgetLine[]>([...tally.byUnknownPartner.keys()].map((typed) => [typed, []]));
    if (linesOf.size > 0) for (const line of tally.plan.lines) linesOf.get(line.partner ?? "")?.push(line);
    const findings = [...tally.byUnknownPartner].map(([typed, sum]) => {
      const suggestion = nearest(normalise(typed), names);
      return {
        kind: "fail" as const,
        slots: { typed, lines: sum.lines, suggestion },
        ...linesConcerned(linesOf.get(typed) ?? [], "partner"),
        euro: sum.total,
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    });
    return found(findings, pass({}));
  },
});

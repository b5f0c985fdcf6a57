// Some actions need a number of universities, enterprises or other kinds among the partners.
import { wholePlan } from "../model/place.ts";
import { countOrganisations } from "./counting.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding } from "./rule.ts";

export const tooFewOfAKind = defineRule<"too-few-of-a-kind">({
  id: "too-few-of-a-kind",
  severity: "error",
  needs: ["minimumOfKind"],
  check(tally) {
    const requirements = tally.value("minimumOfKind");
    if (requirements === undefined) return notApplicable;
    const kinds: { kind: string; found: number }[] = [];
    const findings: RuleFinding<"too-few-of-a-kind">[] = [];
    for (const { kind, atLeast, who } of requirements) {
      const count = countOrganisations(tally, who);
      kinds.push({ kind, found: count.certain });
      if (count.certain >= atLeast) continue;
      const isOpen = count.possible >= atLeast || tally.partners.length === 0;
      findings.push({
        kind: isOpen ? "open" : "fail",
        slots: { kind, found: count.certain, needed: atLeast },
        at: { ...wholePlan, table: "partners", column: "type" },
      });
    }
    return found(findings, pass({ kinds }));
  },
});

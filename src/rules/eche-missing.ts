// Universities that need the Erasmus Charter for Higher Education must hold it.
import { partnerCell } from "../model/place.ts";
import { satisfies } from "./predicate.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding, undecided } from "./rule.ts";

export const echeMissing = defineRule<"eche-missing">({
  id: "eche-missing",
  severity: "error",
  needs: ["eche"],
  check(tally) {
    const needing = tally.value("eche");
    if (needing === undefined) return notApplicable;
    const findings: RuleFinding<"eche-missing">[] = [];
    let holders = 0;
    let isComplete = true;
    for (const partner of tally.partners) {
      if (partner.role === "associated") continue;
      const needs = satisfies(needing, partner, tally.standing);
      // A misspelt country is a finding already; the type alone says that the question will come.
      if (needs === undefined) isComplete = false;
      if (needs !== true) continue;
      if (partner.eche === true) holders += 1;
      else {
        const at = partnerCell(partner, "eche");
        const slots = { name: partner.name, row: partner.row };
        if (partner.eche === false) findings.push({ kind: "fail", slots, at });
        else if (partner.unreadable.includes("eche")) isComplete = false;
        else findings.push({ kind: "open", slots, at });
      }
    }
    if (findings.length === 0 && holders === 0 && isComplete) return notApplicable;
    return found(findings, isComplete ? pass({ holders }) : undecided);
  },
});

// Some budget categories may take only so much, or are not paid at all, for everybody or for some partners.
import { euroToCents } from "../model/money.ts";
import { lineCell } from "../model/place.ts";
import type { Evidence } from "../programme/programme.ts";
import type { RequirementOf } from "../programme/requirements.ts";
import { checkRequirements } from "./requirements.ts";
import { defineRule, notApplicable } from "./rule.ts";
import { limitedSpending } from "./spending.ts";
import type { Tally } from "./tally.ts";

function evidenceOf(tally: Tally, requirement: RequirementOf<"spending">): Evidence | undefined {
  return tally.requirements("spending").find(({ value }) => value === requirement)?.entry.evidence;
}

export const categoryAboveLimit = defineRule<"category-above-limit">({
  id: "category-above-limit",
  severity: "error",
  needs: [],
  form: "spending",
  check(tally) {
    if (tally.plan.lines.length === 0) return notApplicable;
    return checkRequirements<"category-above-limit", "spending">(
      tally,
      "spending",
      () => ({}),
      (requirement, { say, leaveOpen, passOver }) => {
        const { by, atMost, categories } = requirement;
        const { groups, limit, isOpen } = limitedSpending(tally, requirement);
        // A limit that nobody has confirmed is worth a word only where it is passed.
        const isPassed = limit !== undefined && groups.some(({ amount }) => amount > limit);
        if (!isPassed && evidenceOf(tally, requirement) === "unverified") passOver();
        if (isOpen || (limit === undefined && groups.some(({ amount }) => amount > 0))) leaveOpen();
        for (const { scope, amount, lines, largest } of groups) {
          if (limit === undefined || amount <= limit) continue;
          const over = amount - limit;
          const { share, of } = "share" in atMost ? atMost : { share: undefined, of: undefined };
          const monthly = "euroPerMonth" in atMost ? euroToCents(atMost.euroPerMonth) : undefined;
          const category = categories && largest.category;
          const { year, partner, line } = scope;
          const group = year === undefined ? category && { category } : { year };
          const slots = { category, amount, limit, over, by: by?.text, of, share, monthly };
          const isUnit = line !== undefined;
          say(
            {
              kind: "fail",
              slots: { ...slots, year, partner, isUnit },
              at: lineCell(largest, isUnit && largest.rate !== undefined ? "rate" : "amount"),
              related: lines.map((line) => lineCell(line, "amount")),
              euro: over,
              ...(group ? { group } : {}),
            },
            isUnit ? largest.partner : (partner ?? (year === undefined ? undefined : `year ${year}`)),
          );
        }
      },
    );
  },
});

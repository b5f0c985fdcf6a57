// Some project types do not pay some budget categories.
import { suggestedCategories } from "../programme/categories.ts";
import { defineRule, found, notApplicable, pass } from "./rule.ts";
import { linesConcerned } from "./tally.ts";

export const categoryNotAllowed = defineRule<"category-not-allowed">({
  id: "category-not-allowed",
  severity: "error",
  needs: ["categories"],
  check(tally) {
    const allowed = tally.value("categories");
    if (allowed === undefined || tally.plan.lines.length === 0) return notApplicable;
    // Words of other actions, such as "Travel", may well mean something that is paid.
    const own = suggestedCategories
      .filter((suggested) => suggested.action === tally.action.id)
      .flatMap((suggested) => suggested.categories);
    const findings = [...tally.byCategory]
      .filter(([category]) => own.includes(category) && !allowed.includes(category))
      .map(([category, sum]) => ({
        kind: "fail" as const,
        slots: { category, amount: sum.total, lines: sum.lines, allowed, variant: tally.plan.variant },
        ...linesConcerned(
          tally.plan.lines.filter((line) => line.category === category),
          "category",
        ),
        subject: category,
        euro: sum.total,
        group: { category },
      }));
    return found(findings, pass({}));
  },
});

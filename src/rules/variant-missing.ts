// Where rules differ by field, lot or strand, the plan must say which it is.
import { projectCell } from "../model/place.ts";
import { isOffered } from "../programme/variants.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";

export const variantMissing = defineRule<"variant-missing">({
  id: "variant-missing",
  severity: "error",
  needs: [],
  check(tally) {
    const open = tally.action.variants.filter(
      (variant) => isOffered(variant, tally.call) && tally.valueFor("closed", variant.id) === undefined,
    );
    if (open.length === 0) return notApplicable;
    const variant = tally.plan.variant;
    if (variant !== undefined) return pass({ variant, action: tally.action.id });
    if (tally.plan.unreadable.includes("variant")) return undecided;
    const choices = open.map((one) => one.id);
    const slots = { choices, action: tally.action.id };
    return { kind: "found", findings: [{ kind: "open", slots, at: projectCell("variant") }] };
  },
});

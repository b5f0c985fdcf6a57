// A field or project type that the action does not offer in this call.
import { projectCell } from "../model/place.ts";
import { defineRule, notApplicable } from "./rule.ts";

export const variantClosed = defineRule<"variant-closed">({
  id: "variant-closed",
  severity: "error",
  needs: ["closed"],
  check(tally) {
    const variant = tally.plan.variant;
    if (variant === undefined) return notApplicable;
    const slots = { variant, action: tally.action.id, call: tally.call };
    return { kind: "found", findings: [{ kind: "fail", slots, at: projectCell("variant") }] };
  },
});

// A field, lot or project type that the action does not offer in this call.
import { projectCell } from "../model/place.ts";
import { isOffered } from "../programme/variants.ts";
import { defineRule, notApplicable } from "./rule.ts";

export const variantClosed = defineRule<"variant-closed">({
  id: "variant-closed",
  severity: "error",
  needs: [],
  uses: ["closed"],
  check(tally) {
    const id = tally.plan.variant;
    const variant = tally.action.variants.find((one) => one.id === id);
    if (id === undefined || (tally.value("closed") === undefined && (!variant || isOffered(variant, tally.call)))) {
      return notApplicable;
    }
    const slots = { variant: id, action: tally.action.id, call: tally.call };
    return { kind: "found", findings: [{ kind: "fail", slots, at: projectCell("variant") }] };
  },
});

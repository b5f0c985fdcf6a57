// The action must have had a call that year.
import { projectCell } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { gapOf } from "../programme/covered-calls.ts";
import type { Action } from "../programme/programme.ts";
import type { RuleResult } from "./rule.ts";
import { pass, undecided } from "./rule.ts";

/** Runs before there is a tally, so it is no `Rule`. A call after `checkedThrough` is `call-not-covered`'s. */
export function checkCall(plan: Plan, action: Action): RuleResult<"call-not-open"> {
  const [first, end] = action.calls;
  const last = end ?? action.checkedThrough;
  const at = projectCell("call");
  if (plan.call === undefined) {
    if (plan.unreadable.includes("call")) return undecided;
    return { kind: "found", findings: [{ kind: "open", slots: { first, last }, at }] };
  }
  if (plan.call < first || (end !== null && plan.call > end)) {
    const slots = { call: plan.call, first, last, action: action.id };
    return { kind: "found", findings: [{ kind: "fail", slots, at }] };
  }
  const gap = gapOf(action, plan.call);
  if (gap?.because === "no-call") {
    const slots = { call: plan.call, first, last, action: action.id };
    const entry = { ...gap, from: gap.call, value: null };
    return { kind: "found", findings: [{ kind: "fail", slots, at, entry }] };
  }
  return pass({ call: plan.call });
}

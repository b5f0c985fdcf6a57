// The plan must say which action it is for: nothing can be checked without it.
import { projectCell } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import type { RuleResult } from "./rule.ts";
import { pass, undecided } from "./rule.ts";

/** Runs before there is a tally, so it is no `Rule`. */
export function checkAction(plan: Plan): RuleResult<"action-missing"> {
  if (plan.action !== undefined) return pass({});
  if (plan.unreadable.includes("action")) return undecided;
  return { kind: "found", findings: [{ kind: "open", slots: {}, at: projectCell("action") }] };
}

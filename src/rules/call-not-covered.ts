// A call that nobody has compared with its Guide yet is not guessed at.
import { projectCell } from "../model/place.ts";
import { coveredCalls, gapOf, isCovered, nearestCovered } from "../programme/covered-calls.ts";
import type { Action } from "../programme/programme.ts";
import type { RuleResult } from "./rule.ts";
import { pass } from "./rule.ts";

/** Runs before there is a tally, so it is no `Rule`. */
export function checkCovered(call: number, action: Action): RuleResult<"call-not-covered"> {
  // A year without a call is `call-not-open`'s.
  if (isCovered(action, call) || gapOf(action, call)?.because === "no-call") return pass({});
  const read = call < action.checkedThrough ? coveredCalls(action) : undefined;
  const slots = { call, newest: nearestCovered(action, call), read };
  return { kind: "found", findings: [{ kind: "open", slots, at: projectCell("call") }] };
}

// What becomes of the findings on a plan when it moves to another call: it is checked in both.

import { type CheckedPlan, checkPlanWithTally } from "../check/check-plan.ts";
import type { PanelFinding, PanelReport } from "../check/panel-state.ts";
import type { Plan } from "../model/plan.ts";
import { panelReport } from "../sheet/panel.ts";
import { markOf } from "../sheet/status.ts";

export interface PlanDifferences {
  readonly before: CheckedPlan;
  readonly after: CheckedPlan;
  readonly added: readonly PanelFinding[];
  readonly gone: readonly PanelFinding[];
  /** About the same, but it weighs or says something else. */
  readonly changed: readonly { readonly before: PanelFinding; readonly after: PanelFinding }[];
  readonly same: number;
}

/** By key, in the order of a report. */
function findingsOf({ errors, open, judge, unchecked }: PanelReport): Map<string, PanelFinding> {
  return new Map([...errors, ...open, ...judge, ...unchecked].map((one) => [one.key, one]));
}

function saysTheSame(one: PanelFinding, other: PanelFinding): boolean {
  return markOf(one) === markOf(other) && one.message === other.message;
}

/** @param plan with a call of its own. */
export function planDifferences(plan: Plan, call: number): PlanDifferences {
  const before = checkPlanWithTally(plan);
  const after = checkPlanWithTally({ ...plan, call });
  const [had, has] = [findingsOf(panelReport(before, "en")), findingsOf(panelReport(after, "en"))];
  const pairs = [...has].flatMap(([key, now]) => {
    const earlier = had.get(key);
    return earlier === undefined ? [] : [{ before: earlier, after: now }];
  });
  const changed = pairs.filter(({ before: one, after: other }) => !saysTheSame(one, other));
  return {
    before,
    after,
    added: [...has.values()].filter(({ key }) => !had.has(key)),
    gone: [...had.values()].filter(({ key }) => !has.has(key)),
    changed,
    same: pairs.length - changed.length,
  };
}

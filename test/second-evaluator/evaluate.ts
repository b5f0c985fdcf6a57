// The second evaluator: what is broken in a plan, worked out a second time from the same data and by other means.
import type { Plan } from "../../src/model/plan.ts";
import { actions } from "../../src/programme/actions.ts";
import { Broken, type Weight } from "./broken.ts";
import { consortium } from "./consortium.ts";
import { money } from "./money.ts";
import { requirements } from "./requirements.ts";

/** The rules it knows; of others it says nothing. */
export const knownRules: readonly string[] = [
  "call-not-open",
  "variant-closed",
  "duration-not-allowed",
  "too-few-partners",
  "too-few-countries",
  "too-few-of-a-kind",
  "too-few-of-these",
  "wrong-number-of-countries",
  "too-few-in-a-country",
  "too-few-complete-countries",
  "outnumbered",
  "too-many-partners",
  "too-many-of-these",
  "several-regions",
  "no-coordinator",
  "several-coordinators",
  "coordinator-country-not-eligible",
  "coordinator-of-wrong-kind",
  "not-of-the-kind",
  "coordinator-too-young",
  "participant-not-eligible",
  "country-not-eligible",
  "eche-missing",
  "grant-not-a-lump-sum",
  "grant-above-cap",
  "grant-below-minimum",
  "cost-not-above-grant",
  "grant-above-co-financing",
  "lines-differ-from-lump-sum",
  "lines-differ-from-grant",
  "year-above-cap",
  "management-above-share",
  "category-not-allowed",
  "category-above-limit",
  "associated-partner-funded",
  "line-partner-unknown",
  "line-year-outside-project",
  "wrong-number-of-work-packages",
  "participants-to-count",
];

/** Rules that are broken, with how much they weigh. */
export function evaluate(plan: Plan): ReadonlyMap<string, Weight> {
  const broken = new Broken();
  const action = actions.find(({ id }) => id === plan.action);
  const { call, variant } = plan;
  if (action === undefined || call === undefined) return broken.rules;
  const [first, last] = action.calls;
  const gap = action.gaps?.find((one) => one.call === call);
  if (call < first || (last !== null && call > last) || gap?.because === "no-call") {
    broken.add("call-not-open", []);
    return broken.rules;
  }
  const isRead = call >= (action.checkedFrom ?? first) && call <= action.checkedThrough && gap === undefined;
  if (!isRead) return broken.rules;
  const at = { action, call, variant, plan, broken };
  consortium(at);
  money(at);
  requirements(at);
  return broken.rules;
}

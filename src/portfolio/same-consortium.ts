// Finds plans of one action and call whose consortia are the same, or the same but for one organisation.

import type { ReportSource } from "../check/report.ts";
import { reportSource } from "../check/sources.ts";
import { valueInForce } from "../check/values-in-force.ts";
import type { CountryCode } from "../model/plan.ts";
import { actionById } from "../programme/actions.ts";
import type { Member } from "./organisations.ts";
import type { PortfolioPlan } from "./portfolio-plan.ts";

export interface ConsortiumGroup {
  readonly action: string;
  readonly call: number;
  /** All consortia are equal; else any two of them share all organisations but one. */
  readonly isSame: boolean;
  /** Indices of the plans, at least two. */
  readonly plans: readonly number[];
  /** The organisations that all of them have. */
  readonly organisations: readonly number[];
  /** Countries of the coordinators: with several, the applications go to several National Agencies. */
  readonly agencies: readonly CountryCode[];
  /** Where the Guide allows one application of a consortium; `undefined`: it is worth a look, and no rule of this call. */
  readonly source: ReportSource | undefined;
}

/** Below this, sharing all but one says nothing. */
const smallestNearlySame = 3;

/** The organisations of each plan without associated partners, ascending. */
function consortia(plans: readonly PortfolioPlan[], members: readonly Member[]): number[][] {
  const sets = plans.map(() => new Set<number>());
  for (const { plan, partner, organisation } of members) {
    if (partner.role !== "associated") sets[plan]?.add(organisation);
  }
  return sets.map((set) => [...set].sort((one, other) => one - other));
}

function ruleOf({ plan }: PortfolioPlan): ReportSource | undefined {
  const action = plan.action === undefined ? undefined : actionById(plan.action);
  if (action === undefined || plan.call === undefined) return undefined;
  const inForce = valueInForce(action, "oneApplication", plan.call, plan.variant);
  return inForce === undefined ? undefined : reportSource(inForce.entry);
}

/**
 * Two consortia are nearly the same when one becomes the other by taking one organisation out, putting one in, or both.
 * Such two are equal after taking at most one out of each, so that plans are found by what is left, without comparing each
 * with each.
 */
export function sameConsortia(plans: readonly PortfolioPlan[], members: readonly Member[]): ConsortiumGroup[] {
  const sets = consortia(plans, members);
  /** Plans by action, call and organisations: with all of them, and with each one left out. */
  const byKey = new Map<string, { readonly core: readonly number[]; readonly plans: number[] }>();
  const add = (frame: string, core: readonly number[], plan: number): void => {
    const key = `${frame} ${core.join(" ")}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { core, plans: [plan] });
    else known.plans.push(plan);
  };
  plans.forEach(({ plan: { action, call } }, index) => {
    const set = sets[index] ?? [];
    if (action === undefined || call === undefined || set.length < 2) return;
    const frame = `${action} ${call}`;
    add(frame, set, index);
    if (set.length < smallestNearlySame) return;
    for (let left = 0; left < set.length; left += 1) {
      add(frame, [...set.slice(0, left), ...set.slice(left + 1)], index);
    }
  });

  const groups: ConsortiumGroup[] = [];
  for (const { core, plans: found } of byKey.values()) {
    const [first] = found;
    if (first === undefined || found.length < 2) continue;
    const whole = new Set(found.map((index) => (sets[index] ?? []).join(" ")));
    const isSame = whole.size === 1;
    // Equal consortia meet once more under each organisation left out.
    if (isSame && sets[first]?.length !== core.length) continue;
    groups.push(groupOf(plans, found, core, isSame));
  }
  return groups;
}

function groupOf(
  plans: readonly PortfolioPlan[],
  found: readonly number[],
  core: readonly number[],
  isSame: boolean,
): ConsortiumGroup {
  const agencies = new Set<CountryCode>();
  for (const index of found) {
    for (const { role, country } of plans[index]?.plan.partners ?? []) {
      if (role === "coordinator" && country !== undefined) agencies.add(country);
    }
  }
  const sources = found.flatMap((index) => {
    const plan = plans[index];
    return plan === undefined ? [] : (ruleOf(plan) ?? []);
  });
  const [first = 0] = found;
  const { action = "", call = 0 } = plans[first]?.plan ?? {};
  // Only where the rule holds for two of them is it broken by applying twice.
  const source = sources.length > 1 ? sources[0] : undefined;
  return { action, call, isSame, plans: found, organisations: core, agencies: [...agencies].sort(), source };
}

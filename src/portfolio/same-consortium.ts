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

/** Plans whose consortia are equal when each is without one organisation, or whole. */
interface Bucket {
  /** The first of them, and the index of the organisation left out of it; -1 for none. */
  readonly plan: number;
  readonly left: number;
  readonly plans: number[];
}

/** Sums stay exact: a consortium of 500 such numbers is below 2^53. */
const largestNumber = 2 ** 44;

/** A number for each organisation, so that a sum of them tells consortia apart nearly always; the rest is compared. */
function numbersOf(count: number): readonly number[] {
  let seed = 20_261_121;
  const next = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed;
  };
  return Array.from({ length: count }, () => (next() * 4096 + (next() >>> 20)) % largestNumber);
}

function without(set: readonly number[], left: number): readonly number[] {
  return left < 0 ? set : [...set.slice(0, left), ...set.slice(left + 1)];
}

function areEqual(one: readonly number[], oneLeft: number, other: readonly number[], otherLeft: number): boolean {
  const [a, b] = [without(one, oneLeft), without(other, otherLeft)];
  return a.length === b.length && a.every((organisation, index) => organisation === b[index]);
}

/**
 * Two consortia are nearly the same when one becomes the other by taking one organisation out, putting one in, or both.
 * Such two are equal after taking at most one out of each, so that plans are found by what is left, without comparing each
 * with each.
 */
export function sameConsortia(plans: readonly PortfolioPlan[], members: readonly Member[]): ConsortiumGroup[] {
  const sets = consortia(plans, members);
  const setOf = (plan: number): readonly number[] => sets[plan] ?? [];
  const numbers = numbersOf(members.reduce((most, { organisation }) => Math.max(most, organisation + 1), 0));
  const numberOf = (organisation: number): number => numbers[organisation] ?? 0;
  const frames = new Map<string, Map<number, Bucket>>();
  plans.forEach(({ plan: { action, call } }, plan) => {
    const set = setOf(plan);
    if (action === undefined || call === undefined || set.length < 2) return;
    const frame = `${action} ${call}`;
    const buckets = frames.get(frame) ?? new Map<number, Bucket>();
    frames.set(frame, buckets);
    const whole = set.reduce((sum, organisation) => sum + numberOf(organisation), 0);
    const most = set.length < smallestNearlySame ? 0 : set.length;
    for (let left = -1; left < most; left += 1) {
      let key = left < 0 ? whole : whole - numberOf(set[left] ?? -1);
      let bucket = buckets.get(key);
      // Different consortia of the same sum stand one after the other.
      while (bucket !== undefined && !areEqual(setOf(bucket.plan), bucket.left, set, left)) {
        key += 1;
        bucket = buckets.get(key);
      }
      if (bucket === undefined) buckets.set(key, { plan, left, plans: [plan] });
      else bucket.plans.push(plan);
    }
  });

  const groups: ConsortiumGroup[] = [];
  for (const buckets of frames.values()) {
    for (const { plan, left, plans: found } of buckets.values()) {
      if (found.length < 2) continue;
      const isSame = found.every((one) => areEqual(setOf(one), -1, setOf(plan), -1));
      // Equal consortia meet once more under each organisation left out.
      if (!isSame || left < 0) groups.push(groupOf(plans, found, without(setOf(plan), left), isSame));
    }
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

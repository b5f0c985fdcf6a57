// Counts in how many applications of an action and call each organisation takes part, against what the Guide allows.
import type { ReportSource } from "../check/report.ts";
import { reportSource } from "../check/sources.ts";
import { type InForce, valueInForce } from "../check/values-in-force.ts";
import { actionById } from "../programme/actions.ts";
import type { Member } from "./organisations.ts";
import type { PortfolioPlan } from "./portfolio-plan.ts";

export interface ApplicationCount {
  readonly organisation: number;
  readonly action: string;
  readonly call: number;
  /** Indices of the plans in which it is applicant or partner. */
  readonly plans: readonly number[];
  readonly limit: number;
  readonly source: ReportSource;
}

function limitOf({ plan }: PortfolioPlan): InForce<number> | undefined {
  const action = plan.action === undefined ? undefined : actionById(plan.action);
  if (action === undefined || plan.call === undefined) return undefined;
  return valueInForce(action, "applicationsPerOrganisation", plan.call, plan.variant);
}

/** Organisations with more applications than are allowed, the most first. Associated partners do not count as applying. */
export function tooManyApplications(plans: readonly PortfolioPlan[], members: readonly Member[]): ApplicationCount[] {
  const limits = plans.map(limitOf);
  const counts = new Map<
    string,
    { organisation: number; action: string; call: number; plans: Set<number>; lowest: InForce<number> }
  >();
  for (const { plan, partner, organisation } of members) {
    const limit = limits[plan];
    const { action, call } = plans[plan]?.plan ?? {};
    if (limit === undefined || action === undefined || call === undefined || partner.role === "associated") continue;
    const key = `${organisation} ${action} ${call}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { organisation, action, call, plans: new Set([plan]), lowest: limit });
    else {
      known.plans.add(plan);
      // The fields count together; where they differ the lowest limit is the one to keep to.
      if (limit.value < known.lowest.value) known.lowest = limit;
    }
  }
  return [...counts.values()]
    .filter((one) => one.plans.size > one.lowest.value)
    .map(({ plans: its, lowest, ...one }) => ({
      ...one,
      plans: [...its],
      limit: lowest.value,
      source: reportSource(lowest.entry),
    }))
    .sort((one, other) => other.plans.length - one.plans.length || one.organisation - other.organisation);
}

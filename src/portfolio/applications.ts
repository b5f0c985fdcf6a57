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

interface Frame {
  readonly action: string;
  readonly call: number;
  readonly limit: InForce<number>;
  /** Indices of plans by organisation, each plan once: rows come plan by plan. */
  readonly counts: Map<number, { readonly plans: number[]; lowest: InForce<number> }>;
}

/** Plans of an action and call count together, whatever their limit. */
function framesOf(plans: readonly PortfolioPlan[]): (Frame | undefined)[] {
  const counts = new Map<string, Frame["counts"]>();
  return plans.map(({ plan: { action: id, call, variant } }) => {
    const action = id === undefined ? undefined : actionById(id);
    if (action === undefined || call === undefined) return undefined;
    const limit = valueInForce(action, "applicationsPerOrganisation", call, variant);
    if (limit === undefined) return undefined;
    const key = `${action.id} ${call}`;
    const known = counts.get(key) ?? new Map();
    counts.set(key, known);
    return { action: action.id, call, limit, counts: known };
  });
}

/** Organisations with more applications than are allowed, the most first. Associated partners do not count as applying. */
export function tooManyApplications(plans: readonly PortfolioPlan[], members: readonly Member[]): ApplicationCount[] {
  const frames = framesOf(plans);
  for (const { plan, partner, organisation } of members) {
    const frame = frames[plan];
    if (frame === undefined || partner.role === "associated") continue;
    const { counts, limit } = frame;
    const known = counts.get(organisation);
    if (known === undefined) counts.set(organisation, { plans: [plan], lowest: limit });
    else if (known.plans[known.plans.length - 1] !== plan) {
      known.plans.push(plan);
      // The fields count together; where they differ the lowest limit is the one to keep to.
      if (limit.value < known.lowest.value) known.lowest = limit;
    }
  }
  const byCounts = new Map(frames.flatMap((frame) => (frame === undefined ? [] : [[frame.counts, frame] as const])));
  return [...byCounts]
    .flatMap(([counts, { action, call }]) =>
      [...counts].flatMap(([organisation, { plans: its, lowest }]) =>
        its.length > lowest.value
          ? [{ organisation, action, call, plans: its, limit: lowest.value, source: reportSource(lowest.entry) }]
          : [],
      ),
    )
    .sort((one, other) => other.plans.length - one.plans.length || one.organisation - other.organisation);
}

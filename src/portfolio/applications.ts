// Counts in how many applications of an action and call each organisation takes part, against what the Guide allows.
import type { ReportSource } from "../check/report.ts";
import { reportSource } from "../check/sources.ts";
import { type InForce, requirementsInForce } from "../check/values-in-force.ts";
import { actionById } from "../programme/actions.ts";
import type { Requirement } from "../programme/requirements.ts";
import type { Member } from "./organisations.ts";
import type { PortfolioPlan } from "./portfolio-plan.ts";

export interface ApplicationCount {
  readonly organisation: number;
  readonly action: string;
  readonly call: number;
  /** Which of its applications are counted: those it coordinates, or all in which it is applicant or partner. */
  readonly as: "coordinator" | "participant";
  /** Indices of those plans. */
  readonly plans: readonly number[];
  readonly limit: number;
  readonly source: ReportSource;
}

type Limit = InForce<Requirement & { readonly form: "applications" }>;

/** What counts together: the plans of an action and call, whatever their limit. */
interface Frame {
  readonly action: string;
  readonly call: number;
  /** Who is counted: every organisation that applies, or the coordinators only. */
  readonly as: "coordinator" | "participant";
  /** Indices of plans by organisation, each plan once: rows come plan by plan. */
  readonly counts: Map<number, { readonly plans: number[]; lowest: Limit }>;
}

interface Limited {
  readonly frame: Frame;
  readonly limit: Limit;
}

/** The limits in force in a plan's action, call and variant. */
export function applicationLimitsOf({ action: id, call, variant }: PortfolioPlan["plan"]): Limit[] {
  const action = id === undefined ? undefined : actionById(id);
  if (action === undefined || call === undefined) return [];
  return requirementsInForce(action, call, variant).flatMap(({ value, entry }) =>
    value.form === "applications" ? [{ value, entry }] : [],
  );
}

/** For each plan the limits that its action, call and variant set. */
function limitsOf(plans: readonly PortfolioPlan[]): readonly (readonly Limited[])[] {
  const frames = new Map<string, Frame>();
  const known = new Map<string, readonly Limited[]>();
  return plans.map(({ plan }) => {
    const { action: id, call, variant } = plan;
    if (id === undefined || call === undefined) return [];
    const key = `${id} ${call} ${variant}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const limits = applicationLimitsOf(plan).map((limit): Limited => {
      const { as } = limit.value;
      const frameKey = `${id} ${call} ${as}`;
      const frame = frames.get(frameKey) ?? { action: id, call, as, counts: new Map() };
      frames.set(frameKey, frame);
      return { frame, limit };
    });
    known.set(key, limits);
    return limits;
  });
}

/** Organisations with more applications than are allowed, the most first. Associated partners do not count as applying. */
export function tooManyApplications(plans: readonly PortfolioPlan[], members: readonly Member[]): ApplicationCount[] {
  const limits = limitsOf(plans);
  const frames = new Set<Frame>();
  for (const { plan, partner, organisation } of members) {
    if (partner.role === "associated") continue;
    for (const { frame, limit } of limits[plan] ?? []) {
      if (frame.as === "coordinator" && partner.role !== "coordinator") continue;
      frames.add(frame);
      const known = frame.counts.get(organisation);
      if (known === undefined) frame.counts.set(organisation, { plans: [plan], lowest: limit });
      else if (known.plans[known.plans.length - 1] !== plan) {
        known.plans.push(plan);
        // The fields count together; where they differ the lowest limit is the one to keep to.
        if (limit.value.atMost < known.lowest.value.atMost) known.lowest = limit;
      }
    }
  }
  return [...frames]
    .flatMap(({ counts, action, call, as }) =>
      [...counts].flatMap(([organisation, { plans: its, lowest }]) =>
        its.length > lowest.value.atMost
          ? [
              {
                organisation,
                action,
                call,
                as,
                plans: its,
                limit: lowest.value.atMost,
                source: reportSource(lowest.entry),
              },
            ]
          : [],
      ),
    )
    .sort((one, other) => other.plans.length - one.plans.length || one.organisation - other.organisation);
}

// An office's plans together: verdicts, totals, deadlines, and what only shows when plans are seen side by side.
import type { ReportSource, Verdict } from "../check/report.ts";
import { reportSource } from "../check/sources.ts";
import { valueInForce } from "../check/values-in-force.ts";
import type { Cents } from "../model/money.ts";
import { actionById } from "../programme/actions.ts";
import type { Deadline } from "../programme/parameters.ts";
import { type ApplicationCount, tooManyApplications } from "./applications.ts";
import { type Contradiction, contradictions } from "./contradictions.ts";
import { type Member, membersOf } from "./organisations.ts";
import type { PortfolioPlan } from "./portfolio-plan.ts";
import { type ConsortiumGroup, sameConsortia } from "./same-consortium.ts";

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** The plans of one action and call. */
export interface CallTotal {
  readonly action: string | undefined;
  readonly call: number | undefined;
  readonly plans: number;
  readonly verdicts: VerdictCounts;
  /** Sum of the grants that are known, and of how many plans. */
  readonly grant: Cents;
  readonly grants: number;
}

export interface DeadlineRow {
  readonly action: string;
  readonly call: number;
  /** `undefined` where no deadline is known. */
  readonly deadline: Deadline | undefined;
  readonly source: ReportSource | undefined;
  /** Indices of the plans that may apply by then. */
  readonly plans: readonly number[];
}

export interface Portfolio {
  readonly totals: readonly CallTotal[];
  readonly deadlines: readonly DeadlineRow[];
  readonly sameConsortia: readonly ConsortiumGroup[];
  readonly tooManyApplications: readonly ApplicationCount[];
  readonly contradictions: readonly Contradiction[];
  /** Names of the organisations, by their number. */
  readonly organisations: readonly string[];
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

type Counting<Total> = { -readonly [Key in keyof Total]: Total[Key] };

function totalsOf(plans: readonly PortfolioPlan[]): CallTotal[] {
  const totals = new Map<string, Counting<CallTotal> & { verdicts: Record<Verdict, number> }>();
  for (const { plan, verdict } of plans) {
    const { action, call, grant } = plan;
    const key = `${action ?? ""} ${call ?? ""}`;
    const known = totals.get(key) ?? {
      action,
      call,
      plans: 0,
      verdicts: { ok: 0, open: 0, review: 0, problems: 0 },
      grant: 0,
      grants: 0,
    };
    known.plans += 1;
    known.verdicts[verdict] += 1;
    if (grant !== undefined) {
      known.grant += grant;
      known.grants += 1;
    }
    totals.set(key, known);
  }
  return [...totals.values()].sort(
    (one, other) => compared(one.action ?? "", other.action ?? "") || (one.call ?? 0) - (other.call ?? 0),
  );
}

/** By time; what has no known deadline last. */
function deadlinesOf(plans: readonly PortfolioPlan[]): DeadlineRow[] {
  const rows = new Map<string, DeadlineRow & { readonly plans: number[] }>();
  plans.forEach(({ plan }, index) => {
    const action = plan.action === undefined ? undefined : actionById(plan.action);
    const { call } = plan;
    if (action === undefined || call === undefined) return;
    const known = valueInForce(action, "deadlines", call, plan.variant);
    for (const deadline of known?.value ?? [undefined]) {
      const key = `${action.id} ${call} ${deadline?.at ?? ""} ${deadline?.round ?? ""}`;
      const row = rows.get(key);
      if (row !== undefined) row.plans.push(index);
      else {
        const source = known === undefined ? undefined : reportSource(known.entry);
        rows.set(key, { action: action.id, call, deadline, source, plans: [index] });
      }
    }
  });
  const at = ({ deadline }: DeadlineRow): string => deadline?.at ?? "\uffff";
  return [...rows.values()].sort((one, other) => compared(at(one), at(other)));
}

/** The name each organisation is given first. */
function namesOf(members: readonly Member[]): string[] {
  const names: string[] = [];
  for (const { organisation, partner } of members) names[organisation] ??= partner.name ?? partner.id ?? "";
  return names;
}

export function portfolioOf(plans: readonly PortfolioPlan[]): Portfolio {
  const members = membersOf(plans);
  return {
    totals: totalsOf(plans),
    deadlines: deadlinesOf(plans),
    sameConsortia: sameConsortia(plans, members),
    tooManyApplications: tooManyApplications(plans, members),
    contradictions: contradictions(members),
    organisations: namesOf(members),
  };
}

// What is planned against every cap: the whole project, each year, each capped part of the budget.
import type { Cents } from "../model/money.ts";
import { shareOf } from "../model/money.ts";
import { planCap, planYearCap } from "../rules/cap.ts";
import { meetsCondition } from "../rules/counting.ts";
import { limitedSpending, type SpendingScope } from "../rules/spending.ts";
import { requestedGrant, type Tally } from "../rules/tally.ts";

export interface Headroom {
  readonly scope:
    | { readonly kind: "lump-sum" | "grant" | "management" }
    | { readonly kind: "year"; readonly year: number }
    /** A limit of some categories; `detail` is the year or partner it holds for. */
    | {
        readonly kind: "category";
        readonly id: string;
        readonly categories: readonly string[];
        readonly detail: SpendingScope;
      };
  /** `undefined`: the Guide sets no cap here, or it cannot be told yet. */
  readonly cap: Cents | undefined;
  readonly planned: Cents;
  /** A lump sum must be met exactly; a cap may be undercut. */
  readonly isExact: boolean;
  /** The share the cap comes from, for parts of the budget. */
  readonly share: number | undefined;
  /** How being over (or off a fixed amount) weighs. */
  readonly weight: "error" | "warning";
}

/** The planning sheet has room for so many below its answers. */
const mostRows = 12;

/** Confirmed limits of categories on which something is planned; what is not paid at all has no headroom. */
function categoryCaps(tally: Tally): Headroom[] {
  return tally.requirements("spending").flatMap(({ id, value, entry }): Headroom[] => {
    const { categories, per, when } = value;
    if (categories === undefined || per === "unit" || entry.evidence === "unverified") return [];
    if (when !== undefined && meetsCondition(tally, when) !== true) return [];
    const { groups, limit } = limitedSpending(tally, value);
    if (limit === 0 || limit === undefined) return [];
    const weight = (entry.word ?? "must") === "must" && value.weight === undefined ? "error" : "warning";
    return groups.map(({ scope: detail, amount }) => {
      const scope = { kind: "category" as const, id, categories, detail };
      return { scope, cap: limit, planned: amount, isExact: false, share: undefined, weight };
    });
  });
}

/** All caps of a plan, widest scope first; years from 1 to the last year of the project or of a line. */
export function headroomOf(tally: Tally): Headroom[] {
  const result: Headroom[] = [];
  const lumpSums = tally.value("lumpSums");
  const hasLines = tally.plan.lines.length > 0;
  const grant = tally.plan.grant;
  if (lumpSums !== undefined) {
    const planned = tally.total;
    const cap = grant ?? planCap(tally)?.exact;
    result.push({ scope: { kind: "lump-sum" }, cap, planned, isExact: true, share: undefined, weight: "error" });
  } else {
    const planned = grant ?? tally.total;
    const cap = planCap(tally)?.exact;
    result.push({ scope: { kind: "grant" }, cap, planned, isExact: false, share: undefined, weight: "error" });
  }
  const share = tally.value("managementShare");
  const base = requestedGrant(tally);
  if (share !== undefined && hasLines && base !== undefined && tally.management.isKnown) {
    const planned = tally.management.sum?.total ?? 0;
    const cap = shareOf(base, share);
    result.push({ scope: { kind: "management" }, cap, planned, isExact: false, share, weight: "error" });
  }
  const yearCap = planYearCap(tally);
  const years = Math.max(tally.years ?? 0, hasLines ? Math.max(0, ...tally.byYear.keys()) : 0);
  for (let year = 1; year <= Math.min(years, 10); year += 1) {
    const planned = tally.byYear.get(year)?.total ?? 0;
    result.push({
      scope: { kind: "year", year },
      cap: yearCap,
      planned,
      isExact: false,
      share: undefined,
      weight: "warning",
    });
  }
  return [...result, ...categoryCaps(tally)].slice(0, mostRows);
}

// Partner by work package: every line of the budget in exactly one cell, so that the sums always agree with the lines.
import type { Cents } from "../model/money.ts";
import type { Plan } from "../model/plan.ts";
import { partnersByName } from "./partner-names.ts";
import { workPackagesOf } from "./work-packages.ts";

export interface MatrixColumn {
  /** As `workPackageKey` gives it; `undefined`: lines that name none. */
  readonly key: string | undefined;
  readonly id: string | undefined;
  readonly total: Cents;
}

export interface MatrixRow {
  /** Index in the plan's partners; `undefined`: not on the list, or lines that name nobody. */
  readonly partner: number | undefined;
  readonly name: string | undefined;
  /** One amount per column. */
  readonly amounts: readonly Cents[];
  readonly total: Cents;
}

export interface BudgetMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly total: Cents;
  /** Lines whose amount is missing or cannot be read: with any of them the sums are lower bounds. */
  readonly withoutAmount: number;
}

/** Ids as people count: WP2 before WP10. */
function inOrder(one: string, other: string): number {
  const numberOf = (key: string): number => Number(/^wp(\d+)$/.exec(key)?.[1] ?? Number.POSITIVE_INFINITY);
  const [a, b] = [numberOf(one), numberOf(other)];
  return a === b ? 0 : a - b;
}

/**
 * Rows are the partners in their order, then names that are not on the list; columns the work packages in theirs, then
 * those that only lines name. Lines without partner or work package have a row or column of their own.
 */
export function budgetMatrix(plan: Plan): BudgetMatrix {
  const packages = workPackagesOf(plan);
  const listed = [...packages.known.keys()];
  const partnerOf = partnersByName(plan.partners);
  const rowOf = new Map<string, Map<string | undefined, Cents>>();
  plan.partners.forEach(({ name }, index) => {
    if (name !== undefined) rowOf.set(`${index}`, new Map());
  });
  const totals = new Map<string | undefined, Cents>();
  let withoutAmount = 0;
  for (const { partner, workPackage, amount } of plan.lines) {
    const key = workPackage === undefined ? undefined : packages.keyOf(workPackage);
    if (amount === undefined) {
      withoutAmount += 1;
      continue;
    }
    const index = partner === undefined ? undefined : partnerOf(partner);
    const row = index === undefined ? `?${partner ?? ""}` : `${index}`;
    const cells = rowOf.get(row) ?? new Map<string | undefined, Cents>();
    rowOf.set(row, cells);
    cells.set(key, (cells.get(key) ?? 0) + amount);
    totals.set(key, (totals.get(key) ?? 0) + amount);
  }
  const named = [...packages.known.keys()].filter((key) => !listed.includes(key)).sort(inOrder);
  const keys: (string | undefined)[] = [...listed, ...named, ...(totals.has(undefined) ? [undefined] : [])];
  const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, one) => total + one, 0);
  const rows = [...rowOf].map(([row, cells]): MatrixRow => {
    const amounts = keys.map((key) => cells.get(key) ?? 0);
    const partner = row.startsWith("?") ? undefined : Number(row);
    const name = partner === undefined ? row.slice(1) || undefined : plan.partners[partner]?.name;
    return { partner, name, amounts, total: sum(amounts) };
  });
  const columns = keys.map((key) => ({
    key,
    id: key === undefined ? undefined : packages.known.get(key)?.id,
    total: totals.get(key) ?? 0,
  }));
  return { columns, rows, total: sum(columns.map(({ total }) => total)), withoutAmount };
}

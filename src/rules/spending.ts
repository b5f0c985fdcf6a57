// What the lines under a limit come to: for the project, or for each year, partner or unit.
import { type Cents, euroToCents, shareOf } from "../model/money.ts";
import type { BudgetLine } from "../model/plan.ts";
import type { RequirementOf } from "../programme/requirements.ts";
import { satisfies } from "./predicate.ts";
import { estimatedCost, requestedGrant, type Tally } from "./tally.ts";

/** What a limit holds for; all `undefined`: the project. */
export interface SpendingScope {
  readonly year: number | undefined;
  readonly partner: string | undefined;
  /** A line at which each unit is limited, by its number. */
  readonly line: number | undefined;
}

/** Lines that share a limit. */
export interface Spending {
  readonly scope: SpendingScope;
  readonly amount: Cents;
  readonly lines: readonly BudgetLine[];
  /** The line with the largest amount. */
  readonly largest: BudgetLine;
}

export interface LimitedSpending {
  readonly groups: readonly Spending[];
  /** `undefined`: not known yet. */
  readonly limit: Cents | undefined;
  /** Lines do not say whether they count, or for how much. */
  readonly isOpen: boolean;
}

type Part = Pick<Spending, "scope" | "amount">;

const wholeProject: SpendingScope = { year: undefined, partner: undefined, line: undefined };

/** Euro for one unit of a line; without a quantity only an amount that is no more than the limit tells. */
function unitAmount({ amount, quantity, rate }: BudgetLine, limit: Cents | undefined): Cents | undefined {
  if (rate !== undefined) return rate;
  if (amount === undefined) return undefined;
  if (quantity !== undefined && quantity > 0) return Math.ceil(amount / quantity - 1e-7);
  return limit !== undefined && amount <= limit ? amount : undefined;
}

export function limitOf(tally: Tally, { atMost }: RequirementOf<"spending">): Cents | undefined {
  if ("euro" in atMost) return euroToCents(atMost.euro);
  if ("euroPerMonth" in atMost) {
    return tally.plan.months === undefined ? undefined : euroToCents(atMost.euroPerMonth) * tally.plan.months;
  }
  const base = atMost.of === "cost" ? estimatedCost(tally) : requestedGrant(tally);
  return base === undefined ? undefined : shareOf(base, atMost.share);
}

export function limitedSpending(tally: Tally, requirement: RequirementOf<"spending">): LimitedSpending {
  const { categories, by, per } = requirement;
  const limit = limitOf(tally, requirement);
  let isOpen = false;
  /** The part of a limit that a line belongs to; `undefined` where it does not say. */
  const partOf = (line: BudgetLine, row: number): Part | undefined => {
    const amount = per === "unit" ? unitAmount(line, limit) : line.amount;
    if (amount === undefined) {
      // A question asks about each unit where there are no quantities.
      isOpen = isOpen || per !== "unit";
      return undefined;
    }
    if (per === undefined) return { scope: wholeProject, amount };
    if (per === "unit") return { scope: { ...wholeProject, line: row }, amount };
    const partner = tally.partnerOf(line);
    const scope: SpendingScope =
      per === "year"
        ? { ...wholeProject, year: line.year }
        : { ...wholeProject, partner: tally.partners[tally.organisation[partner ?? -1] ?? -1]?.name };
    if (scope.year === undefined && scope.partner === undefined) {
      isOpen = true;
      return undefined;
    }
    return { scope, amount };
  };
  const groups = new Map<string, { scope: SpendingScope; amount: Cents; lines: BudgetLine[]; largest: BudgetLine }>();
  tally.plan.lines.forEach((line, row) => {
    if (categories !== undefined && (line.category === undefined || !categories.includes(line.category))) return;
    if (by !== undefined) {
      const partner = tally.partners[tally.partnerOf(line) ?? -1];
      const counts = partner && satisfies(by.who, partner, tally.standing);
      if (counts === undefined) isOpen = true;
      if (counts !== true) return;
    }
    const part = partOf(line, row);
    if (part === undefined) return;
    const key = Object.values(part.scope).join();
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { scope: part.scope, amount: part.amount, lines: [line], largest: line });
      return;
    }
    group.amount += part.amount;
    group.lines.push(line);
    if ((line.amount ?? 0) > (group.largest.amount ?? 0)) group.largest = line;
  });
  return { groups: [...groups.values()], limit, isOpen };
}

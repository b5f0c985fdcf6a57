// What if the final report gets these scores: the project's weighted score, and what would be paid by a scale.
import { type Cents, shareOf } from "../model/money.ts";
import type { PaidFrom } from "../programme/final-score.ts";

export interface ScoredPackage {
  readonly amount: Cents;
  /** 0 to 100; `undefined` for project management, which is not scored. */
  readonly score: number | undefined;
}

export interface WeightedScore {
  /** Before rounding. */
  readonly exact: number;
  /** Rounded up to a whole point, as the assessment module does. */
  readonly points: number;
  /** Whole per cent of the budget for each work package; together they need not be 100. */
  readonly shares: readonly number[];
}

/** `undefined` where no scored work package has money. */
export function weightedScoreOf(packages: readonly ScoredPackage[]): WeightedScore | undefined {
  const total = packages.reduce((sum, { amount }) => sum + amount, 0);
  if (total <= 0) return undefined;
  const shares = packages.map(({ amount }) => Math.round((amount * 100) / total));
  let points = 0;
  let weight = 0;
  packages.forEach(({ score }, index) => {
    const share = shares[index] ?? 0;
    if (score === undefined) return;
    points += score * share;
    weight += share;
  });
  if (weight === 0) return undefined;
  const exact = points / weight;
  return { exact, points: Math.ceil(Number(exact.toPrecision(12))), shares };
}

export function percentFor(score: number, scale: readonly PaidFrom[]): number {
  return scale.reduce((paid, { points, percent }) => (score >= points ? percent : paid), 0);
}

export interface PayOut {
  readonly percent: number;
  readonly total: Cents;
  /** For each work package; project management follows the whole. */
  readonly byPackage: readonly Cents[];
}

/** Below full pay the whole grant is reduced; with full pay only work packages that would not get it by themselves. */
export function payOutOf(
  packages: readonly ScoredPackage[],
  { points }: Pick<WeightedScore, "points">,
  scale: readonly PaidFrom[],
): PayOut {
  const percent = percentFor(points, scale);
  const byPackage = packages.map(({ amount, score }) => {
    const own = percent === 100 && score !== undefined ? percentFor(score, scale) : percent;
    return shareOf(amount, own / 100);
  });
  const sum = byPackage.reduce((total, one) => total + one, 0);
  const whole = packages.reduce((total, { amount }) => total + amount, 0);
  return { percent, total: percent === 100 ? sum : shareOf(whole, percent / 100), byPackage };
}

// Which lump sum: the planned cost against each one on offer, and what the consortium lacks for it.
import type { Language } from "../messages/messages.ts";
import { type Cents, euroToCents } from "../model/money.ts";
import type { Plan } from "../model/plan.ts";
import { actionById } from "../programme/actions.ts";
import type { Action } from "../programme/programme.ts";
import { checkPlan } from "./check-plan.ts";
import { compositionFindings } from "./composition.ts";
import { valueInForce } from "./values-in-force.ts";

export interface LumpSumOffer {
  /** Euro. */
  readonly amount: number;
  /** The variant that offers it; `undefined` where the menu does not depend on it. */
  readonly variant: string | undefined;
}

export interface LumpSumOption {
  readonly lumpSum: Cents;
  readonly variant: string | undefined;
  /** Planned minus lump sum: so much to cut, or if it is negative to add. */
  readonly difference: Cents;
  readonly chosen: boolean;
  /** What is broken or open in the size of the consortium that this lump sum asks for, in sentences. */
  readonly missing: readonly string[];
}

/**
 * The lump sums to choose from, smallest first: those of the variant, then those that only other variants offer, as types
 * of sport events do. Empty where the variant has none.
 */
export function lumpSumsOnOffer(action: Action, call: number, variant: string | undefined): LumpSumOffer[] {
  const sumsOf = (id: string | undefined): readonly number[] => valueInForce(action, "lumpSums", call, id)?.value ?? [];
  const own = sumsOf(variant).map((amount): LumpSumOffer => ({ amount, variant }));
  if (own.length === 0 && variant !== undefined) return [];
  for (const { id, calls } of action.variants) {
    if (calls !== undefined && (call < calls[0] || call > calls[1])) continue;
    for (const amount of sumsOf(id)) if (!own.some((one) => one.amount === amount)) own.push({ amount, variant: id });
  }
  return own.sort((one, other) => one.amount - other.amount);
}

/** The sum of the lines; while there are none, the typed total cost. */
export function plannedCost({ lines, totalCost }: Plan): Cents {
  return lines.length === 0 ? (totalCost ?? 0) : lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** Rules on how many organisations and countries take part: what a larger lump sum may ask more of. */
const aboutSize = /^(?:too-few|too-many|wrong-number|outnumbered)/;

function lacking(plan: Plan, language: Language): string[] {
  const consortium: Plan = { ...plan, months: undefined, grant: undefined, lines: [] };
  return compositionFindings(checkPlan(consortium, { language }))
    .filter(({ key, kind, severity }) => aboutSize.test(key) && (kind === "open" || severity === "error"))
    .map(({ message }) => message);
}

/** Every lump sum of the plan's action and call, smallest first; empty where there are none to choose from. */
export function lumpSumChoice(plan: Plan, language: Language = "en"): readonly LumpSumOption[] {
  const action = plan.action === undefined ? undefined : actionById(plan.action);
  if (action === undefined || plan.call === undefined) return [];
  const planned = plannedCost(plan);
  const missing = new Map<string | undefined, readonly string[]>();
  return lumpSumsOnOffer(action, plan.call, plan.variant).map(({ amount, variant }) => {
    const lumpSum = euroToCents(amount);
    const lacks = missing.get(variant) ?? lacking({ ...plan, variant }, language);
    missing.set(variant, lacks);
    return { lumpSum, variant, difference: planned - lumpSum, chosen: plan.grant === lumpSum, missing: lacks };
  });
}

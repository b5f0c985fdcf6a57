// What the rules may ask about a plan. `check/tally.ts` gathers it in one pass over the partners and one over the lines.
import type { Cents } from "../model/money.ts";
import { lineCell, type Place, wholePlan } from "../model/place.ts";
import type { BudgetLine, CountryCode, Partner, Plan, WorkPackage } from "../model/plan.ts";
import type { ParameterName, Parameters } from "../programme/parameters.ts";
import type { Action, DatedValue } from "../programme/programme.ts";
import type { RequirementForm, RequirementOf, Text } from "../programme/requirements.ts";
import type { UnitPrice } from "./unit-price.ts";

/** A sum of budget lines, and of how many. */
export interface Sum {
  total: Cents;
  lines: number;
}

/** The cells of a column in these lines, and among them the one of the largest amount, which *Go to cell* selects. */
export function linesConcerned(
  lines: readonly BudgetLine[],
  column: string,
): { readonly at: Place; readonly related: Place[] } {
  let largest = lines[0];
  for (const line of lines) if ((line.amount ?? 0) > (largest?.amount ?? 0)) largest = line;
  const at = largest === undefined ? { ...wholePlan, table: "budget" as const, column } : lineCell(largest, column);
  return { at, related: lines.map((line) => lineCell(line, column)) };
}

/** A requirement of one form with its id and the entry it comes from. */
export interface RequirementInForce<Form extends RequirementForm> {
  readonly id: string;
  readonly value: RequirementOf<Form>;
  readonly entry: DatedValue<unknown>;
}

/** A line with a quantity whose category has a unit cost. */
export interface PricedLine {
  readonly line: BudgetLine;
  /** What is paid, in words. */
  readonly item: Text;
  readonly entry: DatedValue<unknown>;
  readonly price:
    | { readonly each: Cents; readonly due: Cents }
    /** A share of what is really spent, which is quantity times rate. */
    | { readonly share: number; readonly due: Cents }
    | Exclude<UnitPrice, { readonly each: Cents }>;
}

export interface Tally {
  readonly plan: Plan;
  readonly action: Action;
  readonly call: number;
  /** The value in force; `undefined` where the action sets none in this call and variant. */
  value<Name extends ParameterName>(name: Name): Parameters[Name] | undefined;
  /** The same for another variant: where the plan does not say its variant, rules ask what any of them would need. */
  valueFor<Name extends ParameterName>(name: Name, variant: string): Parameters[Name] | undefined;
  /** The requirements of a form that the action has in this call and variant. */
  requirements<Form extends RequirementForm>(form: Form): readonly RequirementInForce<Form>[];
  /** A country's standing in the call, such as `member-state` or `region-5a`; `undefined` for a code we do not know. */
  standing(country: CountryCode): string | undefined;
  readonly partners: readonly Partner[];
  /** For each partner the index of the first row of the same organisation. */
  readonly organisation: readonly number[];
  readonly coordinators: readonly Partner[];
  /** Sum of all amounts that could be read. */
  readonly total: Cents;
  /** Lines whose amount is missing or unreadable: with any of them a total is a lower bound. */
  readonly linesWithoutAmount: readonly BudgetLine[];
  /** Lines with a unit cost. What a confirmed one gives stands as the amount of a line without one. */
  readonly priced: readonly PricedLine[];
  readonly byYear: ReadonlyMap<number, Sum>;
  readonly byCategory: ReadonlyMap<string, Sum>;
  /** The index of the partner whose line it is; `undefined` where the line names none of the list. */
  partnerOf(line: BudgetLine): number | undefined;
  /** Sums by the partner's index. */
  readonly byPartner: ReadonlyMap<number, Sum>;
  /** Sums by the name as typed, of lines whose partner is not in the list. */
  readonly byUnknownPartner: ReadonlyMap<string, Sum>;
  /** Lines with an amount but without a partner. */
  readonly linesWithoutPartner: readonly BudgetLine[];
  /** What project management takes, see `check/management.ts`. */
  readonly management: {
    /** Its work package as typed; `undefined` where there is none, or none that can be told. */
    readonly workPackage: string | undefined;
    /** Whether the plan says what project management is. */
    readonly isKnown: boolean;
    readonly sum: Sum | undefined;
    /** What may come on top: the lines do not say whether they belong to it. */
    readonly possible: Cents;
    has(line: BudgetLine): boolean;
    mayHave(line: BudgetLine): boolean;
  };
  /** The row of the Work packages tab that the line names. */
  workPackageOf(line: BudgetLine): WorkPackage | undefined;
  /** Work packages beside project management, in their own table or named by a line. */
  readonly implementationPackages: number;
  /** Project years, a last part of a year counted as one; `undefined` without months. */
  readonly years: number | undefined;
}

/**
 * What the project asks for: the typed grant, else the sum of the lines, else not known. Where the EU pays a share of the
 * cost the lines are the cost, and only the typed grant tells.
 */
export function requestedGrant(tally: Tally): Cents | undefined {
  if (tally.plan.grant !== undefined) return tally.plan.grant;
  if (tally.value("coFinancingRate") !== undefined) return undefined;
  return tally.plan.lines.length > 0 && tally.linesWithoutAmount.length === 0 ? tally.total : undefined;
}

/**
 * What the whole project will cost: the typed cost; else, where the EU pays a share of it, the sum of the lines if that is
 * more than the grant. `undefined`: not known.
 */
export function estimatedCost(tally: Tally): Cents | undefined {
  const { plan, total } = tally;
  if (plan.totalCost !== undefined) return plan.totalCost;
  if (tally.value("coFinancingRate") === undefined || tally.linesWithoutAmount.length > 0) return undefined;
  return plan.grant !== undefined && total > plan.grant ? total : undefined;
}

/** Whether every line has an amount and they reach what is asked for: before that, who gets how much says nothing. */
export function isBudgetComplete({ plan, total, linesWithoutAmount }: Tally): boolean {
  return plan.lines.length > 0 && linesWithoutAmount.length === 0 && plan.grant !== undefined && total >= plan.grant;
}

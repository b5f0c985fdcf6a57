// What the rules may ask about a plan. `check/tally.ts` gathers it in one pass over the partners and one over the lines.
import type { Cents } from "../model/money.ts";
import type { BudgetLine, CountryCode, Partner, Plan } from "../model/plan.ts";
import type { ParameterName, Parameters } from "../programme/parameters.ts";
import type { Action } from "../programme/programme.ts";

/** A sum of budget lines and where it comes from. */
export interface Sum {
  total: Cents;
  lines: number;
  /** The line with the largest amount, which *Go to cell* selects. */
  largest: BudgetLine;
}

export interface Tally {
  readonly plan: Plan;
  readonly action: Action;
  readonly call: number;
  /** The value in force; `undefined` where the action sets none in this call and variant. */
  value<Name extends ParameterName>(name: Name): Parameters[Name] | undefined;
  /** The same for another variant: where the plan does not say its variant, rules ask what any of them would need. */
  valueFor<Name extends ParameterName>(name: Name, variant: string): Parameters[Name] | undefined;
  /** A country's standing in the call, such as `member-state` or `region-2`; `undefined` for a code we do not know. */
  standing(country: CountryCode): string | undefined;
  readonly partners: readonly Partner[];
  /** For each partner the index of the first row of the same organisation. */
  readonly organisation: readonly number[];
  readonly coordinators: readonly Partner[];
  /** Sum of all amounts that could be read. */
  readonly total: Cents;
  /** Lines whose amount is missing or unreadable: with any of them a total is a lower bound. */
  readonly linesWithoutAmount: readonly BudgetLine[];
  readonly byYear: ReadonlyMap<number, Sum>;
  readonly byCategory: ReadonlyMap<string, Sum>;
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
  /** Work packages beside project management, in their own table or named by a line. */
  readonly implementationPackages: number;
  /** Project years, a last part of a year counted as one; `undefined` without months. */
  readonly years: number | undefined;
}

/** What the project asks for: the typed grant, else the sum of the lines, else not known. */
export function requestedGrant(tally: Tally): Cents | undefined {
  if (tally.plan.grant !== undefined) return tally.plan.grant;
  return tally.plan.lines.length > 0 && tally.linesWithoutAmount.length === 0 ? tally.total : undefined;
}

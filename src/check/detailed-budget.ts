// The detailed lump-sum budget of EACEA: beneficiary by work package by cost category, with the workbook's own rounding.
import type { Cents } from "../model/money.ts";
import { type CostCategory, indirectPercent } from "../programme/budget-table.ts";

/** One cost: units times the cost of one, rounded to the cent. */
export interface DetailedCost {
  readonly beneficiary: string;
  readonly workPackage: string;
  readonly category: CostCategory;
  readonly amount: Cents;
}

export interface FundingTerms {
  /** Co-financing rate as a fraction. */
  readonly rate: number;
  /** The largest grant; 0: there is none. */
  readonly maximum: Cents;
}

interface Costs {
  /** All cost categories, subcontracting among them. */
  readonly direct: Cents;
  readonly indirect: Cents;
  readonly total: Cents;
}

export interface PackageBudget extends Costs {
  readonly workPackage: string;
  readonly byCategory: ReadonlyMap<CostCategory, Cents>;
  /** Its part of the beneficiary's EU contribution. */
  readonly share: Cents;
}

export interface BeneficiaryBudget extends Costs {
  readonly beneficiary: string;
  readonly packages: readonly PackageBudget[];
  /** EU contribution, rounded for each beneficiary. */
  readonly contribution: Cents;
}

export interface DetailedBudget extends Costs {
  readonly beneficiaries: readonly BeneficiaryBudget[];
  /** The co-financing rate, or what the largest grant leaves of it. */
  readonly effectiveRate: number;
  /** The sum of the rounded contributions: the grant to type in Part A. */
  readonly contribution: Cents;
}

/** As a spreadsheet rounds: half a cent up, the last digits of a binary fraction left out. */
function rounded(cents: number): Cents {
  return Math.round(Number(cents.toPrecision(15)));
}

/** Seven per cent of the direct costs without volunteers; whole numbers until the last step, so that half a cent is half a cent. */
function indirectCosts(direct: Cents, volunteers: Cents): Cents {
  return Math.round(((direct - volunteers) * indirectPercent) / 100);
}

function effectiveRateOf(total: Cents, { rate, maximum }: FundingTerms): number {
  return maximum > 0 && total * rate > maximum ? maximum / total : rate;
}

function sumOf(parts: readonly Costs[]): Costs {
  const add = (key: keyof Costs): Cents => parts.reduce((sum, part) => sum + part[key], 0);
  return { direct: add("direct"), indirect: add("indirect"), total: add("total") };
}

/** Beneficiaries and work packages in the order in which costs first name them. */
export function detailedBudget(costs: readonly DetailedCost[], terms: FundingTerms): DetailedBudget {
  const byBeneficiary = new Map<string, Map<string, Map<CostCategory, Cents>>>();
  for (const { beneficiary, workPackage, category, amount } of costs) {
    const packages = byBeneficiary.get(beneficiary) ?? new Map<string, Map<CostCategory, Cents>>();
    byBeneficiary.set(beneficiary, packages);
    const byCategory = packages.get(workPackage) ?? new Map<CostCategory, Cents>();
    packages.set(workPackage, byCategory);
    byCategory.set(category, (byCategory.get(category) ?? 0) + amount);
  }
  const drafts = [...byBeneficiary].map(([beneficiary, packages]) => {
    const own = [...packages].map(([workPackage, byCategory]) => {
      const direct = [...byCategory.values()].reduce((sum, amount) => sum + amount, 0);
      const indirect = indirectCosts(direct, byCategory.get("A5") ?? 0);
      return { workPackage, byCategory, direct, indirect, total: direct + indirect };
    });
    return { beneficiary, packages: own, ...sumOf(own) };
  });
  const all = sumOf(drafts);
  const effectiveRate = effectiveRateOf(all.total, terms);
  const beneficiaries = drafts.map((draft): BeneficiaryBudget => {
    const contribution = rounded(draft.total * effectiveRate);
    const packages = draft.packages.map((one) => ({
      ...one,
      share: draft.total === 0 ? 0 : rounded((one.total / draft.total) * contribution),
    }));
    return { ...draft, packages, contribution };
  });
  const contribution = beneficiaries.reduce((sum, one) => sum + one.contribution, 0);
  return { ...all, beneficiaries, effectiveRate, contribution };
}

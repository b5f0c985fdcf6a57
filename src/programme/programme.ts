// How the programme is written down: dated values with their sources, and actions made of them.
import type { OrganisationType, Role } from "../model/plan.ts";
import type { Parameters } from "./parameters.ts";
import type { DatedRequirement } from "./requirements.ts";
import type { SourceId } from "./sources.ts";
import type { VariantKind } from "./variants.ts";

/**
 * How sure a value is: read in that edition of the Guide; on a page of the Commission, EACEA or an agency;
 * on any other page; or only recalled or inferred.
 */
export type Evidence = "guide" | "official" | "secondary" | "unverified";

export interface Cite {
  readonly source: SourceId;
  /** Printed page or pages of the Guide, such as "237" or "237, 242". */
  readonly page?: string;
}

/**
 * A value and the call from which it holds. It carries forward until the next `from` for the same variants;
 * `value: null` is a dated end. An entry with `variants` beats one without.
 */
export interface DatedValue<Value> {
  readonly from: number;
  /** Lots, strands, fields or project types it holds for; a field also covers its project types (`school` covers `school/exchange`). */
  readonly variants?: readonly string[];
  readonly value: Value | null;
  readonly cite: Cite;
  readonly evidence: Evidence;
  /** How binding the source's own word is; `must` unless said. */
  readonly word?: "must" | "should" | "recommended";
  /** What somebody who relies on the value has to know, such as years that were inferred. */
  readonly note?: string;
}

/** What a value rests on: named once in an action's file where several values rest on the same page. */
export type Basis = Pick<DatedValue<unknown>, "cite" | "evidence" | "note">;

/** A call between the first and the last about which nothing can be checked. */
export interface Gap extends Basis {
  readonly call: number;
  /** The action had no call that year, or it had one and no source on it was read. */
  readonly because: "no-call" | "not-read";
}

/** A set of countries by their standing in the call, by code, or everybody. */
export interface CountrySet {
  /** Standings, see `src/programme/countries.ts`: `member-state`, `associated`, `region-1`, half a region `region-5a` … or `any`. */
  readonly standings: readonly string[];
  readonly codes?: readonly string[];
  readonly except?: readonly string[];
}

/** A condition on one partner, as data. */
export type Predicate =
  | { readonly role: readonly Role[] }
  | { readonly type: readonly OrganisationType[] }
  | { readonly country: CountrySet }
  | { readonly flag: string }
  | { readonly level: readonly string[] }
  | { readonly forProfit: boolean }
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate };

/** A condition on the plan, as data: it may hold, not hold, or be open. */
export type ConsortiumCondition =
  /** Every counted partner satisfies the predicate. */
  | { readonly every: Predicate }
  /** At least, or at most, so many different countries have a partner that satisfies the predicate. */
  | { readonly countriesWith: Predicate; readonly atLeast: number }
  | { readonly countriesWith: Predicate; readonly atMost: number }
  /** At least so many different organisations satisfy the predicate. */
  | { readonly organisationsWith: Predicate; readonly atLeast: number }
  /** The budget has lines of one of these categories. */
  | { readonly spendsOn: readonly string[] }
  /** The project lasts so many months. */
  | { readonly months: readonly number[] }
  | { readonly allOf: readonly ConsortiumCondition[] }
  | { readonly noneOf: readonly ConsortiumCondition[] };

export interface Variant {
  readonly id: string;
  /** The usual code, such as `KA220-HED`; shown in the sidebar's context line. */
  readonly code?: string;
  /** Other codes people type. */
  readonly otherCodes?: readonly string[];
  readonly calls?: readonly [number, number];
  /** Where it is something else than the action's other variants. */
  readonly is?: VariantKind;
}

export interface Action {
  readonly id: string;
  /** Official title in English; the other languages have it in src/phrases. */
  readonly title: string;
  /** Further titles, codes and translations a person may type. Matching ignores case, accents and punctuation. */
  readonly names: readonly string[];
  readonly code?: string;
  /** First and last call; `null`: the action is still open. */
  readonly calls: readonly [number, number | null];
  /** The first call whose values are written down, where earlier calls have not been read yet. */
  readonly checkedFrom?: number;
  /** Calls in between without a call, or of which nothing was read. */
  readonly gaps?: readonly Gap[];
  /** The last call for which somebody compared the values with a source. */
  readonly checkedThrough: number;
  readonly variants: readonly Variant[];
  /** What the Guide calls its variants; set where there are any. */
  readonly variantsAre?: VariantKind;
  readonly values: { readonly [Name in keyof Parameters]?: readonly DatedValue<Parameters[Name]>[] };
  /** Conditions that no parameter names, in the order of a report. */
  readonly requirements?: readonly DatedRequirement[];
}

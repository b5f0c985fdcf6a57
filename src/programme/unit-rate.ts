// The forms a unit cost takes: what it depends on, and what it comes to in euro.
import type { Person } from "./persons.ts";

/** ERASMUS_TRAVEL gives the rate of the unit cost with this id. */
export const travelId = "travel-unit-cost";

/** From so many kilometres or days on, so many euro; ascending. Below the first entry nothing is paid. */
export type Steps = readonly (readonly [from: number, euro: number])[];

/** Euro for each kind of person; `countries` are codes with spaces between, and without them every other country. */
export interface RateRow {
  readonly countries?: string;
  readonly euro: Readonly<Partial<Record<Person, number>>>;
}

/** Euro a day for stays of so many days; `countries` are those of the stay. */
export interface Stay {
  readonly who: Person;
  readonly from: number;
  readonly to: number;
  readonly countries?: string;
  readonly days: Steps;
}

export type UnitRate =
  /** With `months` the quantity may also be persons for that many months each, at so many times the rate. */
  | { readonly euro: number; readonly months?: number }
  /** The first row with the country of the organisation. */
  | { readonly table: readonly RateRow[] }
  /** By the distance one way, for the journey there and back. */
  | { readonly distance: Steps; readonly green?: Steps }
  | { readonly stays: readonly Stay[] }
  /** This fraction of what is really spent. */
  | { readonly share: number }
  /** One of these, ascending: the one at or below what is really spent. */
  | { readonly oneOf: readonly number[] };

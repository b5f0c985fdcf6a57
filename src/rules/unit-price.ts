// What a unit costs by the Guide, or what has to be known for it.
import { type Cents, euroToCents } from "../model/money.ts";
import type { CountryCode } from "../model/plan.ts";
import type { Person } from "../programme/persons.ts";
import { countryTakingPart } from "../programme/standing.ts";
import type { Steps, UnitRate } from "../programme/unit-rate.ts";

/** What a unit cost can depend on; `undefined`: not said. */
export interface UnitInputs {
  readonly person: Person | undefined;
  /** Of the organisation that works. */
  readonly country: CountryCode | undefined;
  /** Where somebody stays. */
  readonly host: CountryCode | undefined;
  readonly km: number | undefined;
  readonly days: number | undefined;
}

/** `purpose`: the line says neither how far a journey is nor how long a stay. */
export type Needed = "staff" | "country" | "km" | "days" | "purpose";

export type UnitPrice =
  | { readonly each: Cents }
  /** `persons`: the answers that would do, for the column `staff`. */
  | { readonly needs: Needed; readonly persons: readonly Person[] }
  /** The source is silent about this case, or nobody has read it. */
  | "unknown";

/** The last step that is reached, in cents; nothing below the first. */
export function stepAt(steps: Steps, reached: number): Cents {
  const its = steps.filter(([from]) => from <= reached);
  return euroToCents(its[its.length - 1]?.[1] ?? 0);
}

/** The members of a list of codes with spaces between; a territory is where its Member State is. */
function holds(countries: string | undefined, country: CountryCode | undefined): boolean {
  return (
    countries === undefined || (country !== undefined && countries.split(" ").includes(countryTakingPart(country)))
  );
}

function needs(column: Needed, persons: readonly Person[] = []): UnitPrice {
  return { needs: column, persons };
}

/** The kinds of persons among whom a rate distinguishes. */
export function personsOfRate(rate: UnitRate): readonly Person[] {
  if ("table" in rate) return Object.keys(rate.table[0]?.euro ?? {}) as Person[];
  return "stays" in rate ? [...new Set(rate.stays.map(({ who }) => who))] : [];
}

/** Of stays, teachers and the like are staff. */
function staying(person: Person | undefined): Person | undefined {
  return person === "manager" || person === "teacher" || person === "technician" || person === "administrative"
    ? "staff"
    : person;
}

/** @returns `unknown` also for a rate by what is really spent, which has no price of its own. */
export function unitPrice(rate: UnitRate, { person, country, host, km, days }: UnitInputs): UnitPrice {
  if ("euro" in rate) return { each: euroToCents(rate.euro) };
  if ("distance" in rate) return km === undefined ? needs("km") : { each: stepAt(rate.distance, km) };
  if ("table" in rate) {
    if (country === undefined && rate.table.some(({ countries }) => countries !== undefined)) return needs("country");
    const row = rate.table.find(({ countries }) => holds(countries, country));
    if (row === undefined) return "unknown";
    const euro = person && row.euro[person];
    return euro === undefined ? needs("staff", personsOfRate(rate)) : { each: euroToCents(euro) };
  }
  if (!("stays" in rate)) return "unknown";
  const persons = personsOfRate(rate);
  const who = staying(person);
  if (who === undefined || !persons.includes(who)) return needs("staff", persons);
  if (days === undefined) return needs("days");
  const possible = rate.stays.filter((stay) => stay.who === who && stay.from <= days && days <= stay.to);
  const stay = possible.find(({ countries }) => holds(countries, host));
  if (stay === undefined) return possible.length > 0 && host === undefined ? needs("country") : "unknown";
  let each = 0;
  for (let day = 1; day <= days; day += 1) each += stepAt(stay.days, day);
  return { each };
}

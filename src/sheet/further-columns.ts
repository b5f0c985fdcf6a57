// Which further columns and answers the planning sheet of an action needs: for its unit costs, or for what its grant depends on.
import { requirementsInForce } from "../check/values-in-force.ts";
import { type Person, persons } from "../programme/persons.ts";
import type { Action } from "../programme/programme.ts";
import type { UnitRate } from "../programme/unit-rate.ts";
import { personsOfRate } from "../rules/unit-price.ts";

interface Asked {
  readonly action: Action;
  readonly call: number;
  readonly variant: string | undefined;
}

function ratesOf({ action, call, variant }: Asked): UnitRate[] {
  return requirementsInForce(action, call, variant).flatMap(({ value }) =>
    value.form === "unit-cost" ? [value.rate] : [],
  );
}

function isPaidPerParticipant({ action, call, variant }: Asked): boolean {
  return requirementsInForce(action, call, variant).some(({ value }) => value.form === "participants");
}

/** Whom the lines may name; coordinator and partners are known from their roles. */
export function personsOf(asked: Asked): Person[] {
  const named = new Set(ratesOf(asked).flatMap(personsOfRate));
  return persons.filter((person) => named.has(person) && person !== "coordinator" && person !== "partner");
}

/** Keys of columns of the budget table, and of answers about the project. */
export function furtherColumns(asked: Asked): string[] {
  const rates = ratesOf(asked);
  return [
    ...(personsOf(asked).length > 0 ? ["staff"] : []),
    ...(rates.some((rate) => "distance" in rate) ? ["km"] : []),
    ...(rates.some((rate) => "stays" in rate) ? ["days"] : []),
    ...(isPaidPerParticipant(asked) ? ["participants"] : []),
  ];
}

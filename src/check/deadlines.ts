// Until when to apply: the deadlines of an action's fields in a call, and the one that a plan counts back from.
import type { Deadline } from "../programme/parameters.ts";
import type { Action, DatedValue } from "../programme/programme.ts";
import { valueInForce } from "./values-in-force.ts";

/** A deadline with what says so. */
export interface KnownDeadline extends Deadline {
  /** The field it was read for; `undefined` where the action has none or all have the same entry. */
  readonly variant: string | undefined;
  readonly entry: DatedValue<unknown>;
}

/** Every deadline of the call, in the order of time; of all fields where none is named, closed ones left out. */
export function deadlinesOf(action: Action, call: number, variant: string | undefined): KnownDeadline[] {
  const offered = action.variants.filter(({ calls }) => !calls || (calls[0] <= call && call <= calls[1]));
  const asked = variant !== undefined || offered.length === 0 ? [variant] : offered.map(({ id }) => id);
  return asked
    .flatMap((one) => {
      const its = valueInForce(action, "deadlines", call, one);
      if (its === undefined || valueInForce(action, "closed", call, one) !== undefined) return [];
      return its.value.map((deadline) => ({ ...deadline, variant: one, entry: its.entry }));
    })
    .sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
}

/**
 * The deadline that steps are counted back from: of the round that is asked for, else the first that is certain. Where
 * fields differ and none is named it is the earliest: nobody is late who keeps it.
 */
export function deadlineFor(
  action: Action,
  call: number,
  variant: string | undefined,
  round?: number,
): KnownDeadline | undefined {
  const known = deadlinesOf(action, call, variant);
  if (round !== undefined) return known.find((one) => one.round === round);
  return known.find(({ optional }) => optional !== true) ?? known[0];
}

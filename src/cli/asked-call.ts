// Reads which action, call and variant an argument names, or says what would work.

import { resolveCall, wordsIn } from "../functions/arguments.ts";
import { actionById } from "../programme/actions.ts";
import { lastCallOfPeriod } from "../programme/country-outlooks.ts";
import type { Action } from "../programme/programme.ts";
import { readAction } from "../sheet/read-action.ts";
import { readWhole } from "../sheet/read-number.ts";
import { UserError } from "./user-error.ts";

export interface AskedCall {
  readonly action: Action;
  readonly call: number;
  readonly variant: string | undefined;
}

/** @throws UserError for an action, call or variant we do not know, with the nearest match. */
export function askedCall(action: string, call: string, variant: string | undefined): AskedCall {
  const resolved = resolveCall(
    wordsIn(() => "en"),
    action,
    call,
    variant,
  );
  if (resolved.text === undefined) return resolved;
  if (resolved.text === "") throw new UserError('Which action? Name it by its title or code, for example "KA220-HED".');
  throw new UserError(`${resolved.text} The actions and their calls: erasmus-planner actions.`);
}

/** A call that nobody has checked yet is answered with the values of the newest that somebody has. */
export interface ShownCall {
  readonly asked: AskedCall;
  /** "Not yet checked for 2027; values of 2026 shown."; `undefined` where the call itself was checked. */
  readonly notice: string | undefined;
}

/** As `askedCall`; for a later call of the programme period the newest values, with words that say so. */
export function shownCall(action: string, call: string, variant: string | undefined): ShownCall {
  const id = readAction(action).value?.action;
  const known = id === undefined ? undefined : actionById(id);
  if (known !== undefined && known.calls[1] === null) {
    const newest = known.checkedThrough;
    const year = readWhole(call, newest + 1, lastCallOfPeriod).value;
    if (year !== undefined) {
      const asked = askedCall(action, String(newest), variant);
      return { asked, notice: `Not yet checked for ${year}; values of ${newest} shown.` };
    }
  }
  return { asked: askedCall(action, call, variant), notice: undefined };
}

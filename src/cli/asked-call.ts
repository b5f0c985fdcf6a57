// Reads which action, call and variant an argument names, or says what would work.

import { resolveCall, wordsIn } from "../functions/arguments.ts";
import type { Action } from "../programme/programme.ts";
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

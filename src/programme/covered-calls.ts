// Which calls of an action have values: later ones are not out yet, and some earlier ones nobody has read.
import type { Action, Gap } from "./programme.ts";

/** The first call whose values are written down. */
export function firstCovered({ calls, checkedFrom }: Action): number {
  return checkedFrom ?? calls[0];
}

/** The last call of the action, or the last that was compared with a source. */
export function lastCovered({ calls, checkedThrough }: Action): number {
  return calls[1] ?? checkedThrough;
}

/** @returns `undefined` for a call that is no gap. */
export function gapOf(action: Action, call: number): Gap | undefined {
  return action.gaps?.find((gap) => gap.call === call);
}

/** Whether anything can be said about the action in this call. */
export function isCovered(action: Action, call: number): boolean {
  return firstCovered(action) <= call && call <= action.checkedThrough && gapOf(action, call) === undefined;
}

/** The calls about which something can be said, in ascending order. */
export function coveredCalls(action: Action): number[] {
  const calls: number[] = [];
  for (let call = firstCovered(action); call <= lastCovered(action); call += 1) {
    if (isCovered(action, call)) calls.push(call);
  }
  return calls;
}

/** The last call before this one about which something is known; for calls before the first such call the newest. */
export function nearestCovered(action: Action, call: number): number {
  for (let earlier = call - 1; earlier >= firstCovered(action); earlier -= 1) {
    if (isCovered(action, earlier)) return earlier;
  }
  return action.checkedThrough;
}

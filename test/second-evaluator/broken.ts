// What the second evaluator finds: rules that are broken, each with how much it weighs.
import type { Entry } from "./looked-up.ts";

/** `judge`: a person must judge it, since the source only recommends it or nobody has confirmed it. */
export type Weight = "error" | "warning" | "judge";

const order: readonly Weight[] = ["judge", "warning", "error"];

/** Rules and their heaviest finding. */
export class Broken {
  readonly rules = new Map<string, Weight>();

  /**
   * @param entries what the finding rests on; the first one's word is the Guide's own.
   * @param weight how it weighs where the Guide says "must" and somebody has read it.
   */
  add(rule: string, entries: readonly Entry[], weight: Weight = "error"): void {
    const isUnread = entries.some(({ evidence }) => evidence === "unverified");
    const isAdvice = weight === "error" && (entries[0]?.word ?? "must") !== "must";
    const its: Weight = isUnread || isAdvice ? "judge" : weight;
    const known = this.rules.get(rule);
    if (known === undefined || order.indexOf(its) > order.indexOf(known)) this.rules.set(rule, its);
  }
}

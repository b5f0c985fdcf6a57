// From an action, a call and a variant to the values in force, each with its source.
import type { ParameterName, Parameters } from "../programme/parameters.ts";
import type { Action, DatedValue } from "../programme/programme.ts";
import type { DatedRequirement, Requirement } from "../programme/requirements.ts";

/** A value in force; `Value` is never `null`: a value that has ended is not in force. */
export interface InForce<Value> {
  readonly value: Value;
  readonly entry: DatedValue<unknown>;
}

/** The field of a variant: `school` of `school/exchange`. */
export function fieldOf(variant: string): string {
  const slash = variant.indexOf("/");
  return slash < 0 ? variant : variant.slice(0, slash);
}

/** 0: does not hold for the variant; 1: holds for all; 2: for its field; 3: for exactly this variant. */
function fitOf(entry: DatedValue<unknown>, variant: string | undefined): number {
  if (entry.variants === undefined) return 1;
  if (variant === undefined) return 0;
  if (entry.variants.includes(variant)) return 3;
  return entry.variants.includes(fieldOf(variant)) ? 2 : 0;
}

/** The entry that holds in a call, which may be a dated end: the one for the narrowest variant, and of those the newest. */
function entryInForce<Entry extends DatedValue<unknown>>(
  entries: readonly Entry[],
  call: number,
  variant: string | undefined,
): Entry | undefined {
  let best: Entry | undefined;
  let bestFit = 0;
  for (const entry of entries) {
    if (entry.from > call) continue;
    const entryFit = fitOf(entry, variant);
    if (entryFit === 0) continue;
    if (entryFit > bestFit || (entryFit === bestFit && best !== undefined && entry.from > best.from)) {
      best = entry;
      bestFit = entryFit;
    }
  }
  return best;
}

/** An edition that names the action without a chapter: what earlier calls say is not carried into it. */
function editionWithoutChapter(action: Action, call: number): number | undefined {
  const best = entryInForce(action.values.namedWithoutChapter ?? [], call, undefined);
  return best === undefined || best.value === null ? undefined : best.from;
}

/**
 * The value that holds in a call, with the entry it comes from.
 * @returns `undefined` where the action sets no such value, or it has ended.
 */
export function valueInForce<Name extends ParameterName>(
  action: Action,
  name: Name,
  call: number,
  variant: string | undefined,
): InForce<Parameters[Name]> | undefined {
  const entries: readonly DatedValue<Parameters[Name]>[] | undefined = action.values[name];
  const best = entries && entryInForce(entries, call, variant);
  if (best === undefined || best.value === null) return undefined;
  const edition = editionWithoutChapter(action, call);
  return edition !== undefined && best.from < edition ? undefined : { value: best.value, entry: best };
}

/** The requirements that hold in a call, in the action's order; of each id the entry that holds, as for a parameter. */
export function requirementsInForce(
  action: Action,
  call: number,
  variant: string | undefined,
): readonly (InForce<Requirement> & { readonly id: string })[] {
  const byId = new Map<string, DatedRequirement[]>();
  for (const entry of action.requirements ?? []) {
    const same = byId.get(entry.id);
    if (same === undefined) byId.set(entry.id, [entry]);
    else same.push(entry);
  }
  const edition = editionWithoutChapter(action, call);
  return [...byId].flatMap(([id, entries]) => {
    const best = entryInForce(entries, call, variant);
    return best === undefined || best.value === null || (edition !== undefined && best.from < edition)
      ? []
      : [{ id, value: best.value, entry: best }];
  });
}

// What differs between two calls of an action: values that changed, and values that another source says again.

import type { Action, DatedValue } from "../programme/programme.ts";
import { variantsOf } from "../sheet/choices.ts";
import type { AskedCall } from "./asked-call.ts";
import { parameterNames, parameterTitle } from "./parameter-words.ts";
import { endOfValue, requirementsOfCall, requirementTitle, type ValueOfCall, valueOfCall } from "./values-of-call.ts";

/** A value in two calls; `null` where none is known. A value that ended is known, with `value: null`. */
export interface ValueDifference {
  readonly parameter: string;
  readonly title: string;
  /** The variants for which it is so; empty where it is so for the whole action, or for the one that was asked about. */
  readonly variants: readonly string[];
  readonly before: ValueOfCall | null;
  readonly after: ValueOfCall | null;
}

export interface ActionDifferences {
  readonly changed: readonly ValueDifference[];
  /** Known in one of the calls alone: nobody can say whether it changed. */
  readonly knownInOne: readonly ValueDifference[];
  /** The same value, that rests on another source, page or year. */
  readonly evidencedAgain: readonly ValueDifference[];
  /** Values that are carried forward from the same source. */
  readonly unchanged: number;
  /** Variants that only one of the calls has. */
  readonly newVariants: readonly string[];
  readonly goneVariants: readonly string[];
}

export interface TwoCalls {
  readonly action: Action;
  readonly before: number;
  readonly after: number;
  readonly variant: string | undefined;
}

/** The history of each parameter and requirement by name, in the order of pages and lists. */
function historiesOf({ values, requirements = [] }: Action): Map<string, readonly DatedValue<unknown>[]> {
  const histories = new Map<string, readonly DatedValue<unknown>[]>();
  for (const name of parameterNames) histories.set(name, values[name] ?? []);
  for (const { id } of requirements) {
    histories.set(
      id,
      requirements.filter((one) => one.id === id),
    );
  }
  return histories;
}

/** What holds, or has ended, by name. */
function valuesOf(asked: AskedCall): Map<string, ValueOfCall> {
  const values = parameterNames.flatMap((name) => valueOfCall(name, asked) ?? []);
  const known = new Map([...values, ...requirementsOfCall(asked, undefined)].map((one) => [one.parameter, one]));
  for (const [name, history] of historiesOf(asked.action)) {
    if (known.has(name)) continue;
    const parameter = parameterNames.find((one) => one === name);
    const title = parameter === undefined ? requirementTitle(name) : parameterTitle(parameter);
    const end = endOfValue(name, title, history, asked);
    if (end !== undefined) known.set(name, end);
  }
  return known;
}

/** What a plan is held against: not where it stands, nor how sure that is. */
function substance({ value, binding }: ValueOfCall): string {
  return JSON.stringify(value === null ? null : [value, binding]);
}

/** Every difference, in the order of parameters and then of the action's requirements; variants that differ alike stand together. */
export function actionDifferences(calls: TwoCalls): ActionDifferences {
  const { action, before, after, variant } = calls;
  const [had, has] = [variantsOf(action, before), variantsOf(action, after)];
  const both = had.filter((id) => has.includes(id));
  const variants: readonly (string | undefined)[] = variant !== undefined || both.length === 0 ? [variant] : both;
  const inVariants = variants.map((its) => ({
    variant: its,
    before: valuesOf({ action, call: before, variant: its }),
    after: valuesOf({ action, call: after, variant: its }),
  }));
  const changed: ValueDifference[] = [];
  const knownInOne: ValueDifference[] = [];
  const evidencedAgain: ValueDifference[] = [];
  let unchanged = 0;
  for (const name of historiesOf(action).keys()) {
    const groups = new Map<string, Omit<ValueDifference, "variants"> & { readonly of: string[] }>();
    for (const one of inVariants) {
      const [was, is] = [one.before.get(name), one.after.get(name)];
      const any = is ?? was;
      if (any === undefined) continue;
      const key = JSON.stringify([was, is]);
      const group = groups.get(key) ?? {
        parameter: name,
        title: any.title,
        before: was ?? null,
        after: is ?? null,
        of: [],
      };
      groups.set(key, group);
      if (one.variant !== undefined) group.of.push(one.variant);
    }
    for (const { of, ...difference } of groups.values()) {
      const isForAll = of.length === variants.length;
      const its: ValueDifference = { ...difference, variants: isForAll ? [] : of };
      if (its.before === null || its.after === null) knownInOne.push(its);
      else if (substance(its.before) !== substance(its.after)) changed.push(its);
      else if (JSON.stringify(its.before) !== JSON.stringify(its.after)) evidencedAgain.push(its);
      else unchanged += 1;
    }
  }
  return {
    changed,
    knownInOne,
    evidencedAgain,
    unchanged,
    newVariants: has.filter((id) => !had.includes(id)),
    goneVariants: had.filter((id) => !has.includes(id)),
  };
}

// The library: checks plans and looks up the programme's values. No side effects; runs wherever JavaScript does.

import { type CheckOptions, checkPlan } from "./check/check-plan.ts";
import type { Report, ReportSource } from "./check/report.ts";
import { reportSource } from "./check/sources.ts";
import { valueInForce } from "./check/values-in-force.ts";
import type { Language } from "./messages/messages.ts";
import type { CountryCode } from "./model/plan.ts";
import { actionById, actions, actionTitle } from "./programme/actions.ts";
import { isCovered } from "./programme/covered-calls.ts";
import type { ParameterName, Parameters } from "./programme/parameters.ts";
import type { Action } from "./programme/programme.ts";
import { standingOf } from "./programme/standing.ts";
import { callsOf, variantsOf } from "./sheet/choices.ts";
import { readAction } from "./sheet/read-action.ts";
import { readJsonPlan } from "./sheet/read-json-plan.ts";

/** A value as it stands in a cell; what is missing makes rules open, never broken. */
export type JsonCell = string | number | boolean | null;

export interface JsonPartner {
  readonly name?: JsonCell;
  /** ISO 3166-1 alpha-2, the EU's EL and UK, or a name in any supported language. */
  readonly country?: JsonCell;
  /** An id such as `hei`, or its name. */
  readonly type?: JsonCell;
  /** `coordinator`, `partner`, `affiliated` or `associated`. */
  readonly role?: JsonCell;
  /** OID or PIC. */
  readonly id?: JsonCell;
  readonly eche?: JsonCell;
  /** `YYYY-MM-DD`. */
  readonly established?: JsonCell;
  readonly addedValue?: JsonCell;
  readonly flags?: readonly string[];
  readonly level?: JsonCell;
  readonly forProfit?: JsonCell;
  /** Countries of a European NGO's branches. */
  readonly members?: readonly string[];
}

export interface JsonLine {
  readonly partner?: JsonCell;
  readonly workPackage?: JsonCell;
  readonly category?: JsonCell;
  /** Project year: 1 is the first twelve months. */
  readonly year?: JsonCell;
  readonly quantity?: JsonCell;
  /** Euro. */
  readonly rate?: JsonCell;
  /** Euro; quantity times rate where it is missing. */
  readonly amount?: JsonCell;
  readonly country?: JsonCell;
  readonly staff?: JsonCell;
  readonly km?: JsonCell;
  readonly note?: JsonCell;
}

export interface JsonWorkPackage {
  readonly id?: JsonCell;
  readonly title?: JsonCell;
  readonly lead?: JsonCell;
  readonly startMonth?: JsonCell;
  readonly endMonth?: JsonCell;
}

/** A plan; further members are ignored. */
export interface JsonPlan {
  /** Id, official title or usual code, such as `KA220-HED`. */
  readonly action: JsonCell;
  readonly call: JsonCell;
  readonly partners: readonly JsonPartner[];
  readonly title?: JsonCell;
  /** Field, lot, strand or project type, where the action has such. */
  readonly variant?: JsonCell;
  readonly months?: JsonCell;
  readonly start?: JsonCell;
  /** Euro. */
  readonly grant?: JsonCell;
  readonly totalCost?: JsonCell;
  /** How many people take part, where the grant depends on it. */
  readonly participants?: JsonCell;
  readonly lines?: readonly JsonLine[];
  readonly workPackages?: readonly JsonWorkPackage[];
  readonly priorities?: readonly string[];
}

/**
 * Checks a plan against the rules in force for its action and call.
 * @throws Error whose message names the member that has a wrong shape; a plan with mistakes gives a report.
 */
export function check(plan: JsonPlan, options: CheckOptions = {}): Report {
  const read = readJsonPlan(plan);
  if ("error" in read) throw new Error(read.error);
  return checkPlan(read.plan, options);
}

export interface ActionEntry {
  readonly id: string;
  readonly title: string;
  /** Calls whose rules are known, newest first. */
  readonly calls: readonly number[];
  readonly variants: readonly string[];
}

/** A value in force with what it rests on. */
export interface ProgrammeValue<Value> {
  readonly value: Value;
  /** The call from which it holds. */
  readonly from: number;
  readonly source: ReportSource;
  readonly note: string | null;
}

export interface Programme {
  /** Every action, or those that have the call. */
  actions(call?: number, language?: Language): readonly ActionEntry[];
  /**
   * The value of a parameter, such as `grantCap`; `undefined` where the action sets none in this call and variant.
   * @param action id, official title or usual code; a code that names a variant sets it when none is given.
   * @throws Error for an action nobody knows.
   */
  value<Name extends ParameterName>(
    action: string,
    call: number,
    parameter: Name,
    variant?: string,
  ): ProgrammeValue<Parameters[Name]> | undefined;
  /** A country's standing in a call, such as `member-state` or `region-5`; `undefined` for a code nobody knows. */
  standing(country: CountryCode, call: number): string | undefined;
}

function entryOf(action: Action, language: Language): ActionEntry {
  return {
    id: action.id,
    title: actionTitle(action, language),
    calls: callsOf(action),
    variants: action.variants.map(({ id }) => id),
  };
}

/** What the Programme Guides say. */
export const programme: Programme = {
  actions(call, language = "en") {
    const those = call === undefined ? actions : actions.filter((action) => isCovered(action, call));
    return those.map((action) => {
      const entry = entryOf(action, language);
      return call === undefined ? entry : { ...entry, variants: variantsOf(action, call) };
    });
  },
  value(name, call, parameter, variant) {
    const named = readAction(name).value;
    const action = named === undefined ? undefined : actionById(named.action);
    if (action === undefined) throw new Error(`No action is called “${name}”.`);
    const found = isCovered(action, call)
      ? valueInForce(action, parameter, call, variant ?? named?.variant)
      : undefined;
    if (found === undefined) return undefined;
    const { entry, value } = found;
    return { value, from: entry.from, source: reportSource(entry), note: entry.note ?? null };
  },
  standing: (country, call) => standingOf(country, call),
};

// Values, requirements and countries of a call, looked up anew from the programme's data for the second evaluator.
import type { OrganisationType } from "../../src/model/plan.ts";
import { countryGroups, type StandingEntry, territoryGroups } from "../../src/programme/countries.ts";
import type { ParameterName, Parameters } from "../../src/programme/parameters.ts";
import type { Action, DatedValue } from "../../src/programme/programme.ts";
import type { Requirement } from "../../src/programme/requirements.ts";

/** What a value rests on: how it may weigh follows from it. */
export type Entry = Pick<DatedValue<unknown>, "evidence" | "word">;

export interface Held<Value> {
  readonly value: Value;
  readonly entry: Entry;
}

/** An action in one call and variant. */
export interface Setting {
  readonly action: Action;
  readonly call: number;
  readonly variant: string | undefined;
}

/** Entries of the most particular variant beat others; of those the newest that has begun holds. */
function entryAt<Each extends DatedValue<unknown>>(
  entries: readonly Each[],
  { call, variant }: Setting,
): Each | undefined {
  const begun = entries.filter(({ from }) => from <= call).sort((one, other) => other.from - one.from);
  const field = variant?.split("/")[0];
  const levels = [
    begun.filter(({ variants }) => variant !== undefined && variants?.includes(variant)),
    begun.filter(({ variants }) => field !== undefined && variants?.includes(field)),
    begun.filter(({ variants }) => variants === undefined),
  ];
  return levels.find((level) => level.length > 0)?.[0];
}

/** From the edition on that only names the action, nothing of earlier calls holds. */
function forgottenBefore(setting: Setting): number {
  const named = entryAt(setting.action.values.namedWithoutChapter ?? [], { ...setting, variant: undefined });
  return named?.value === true ? named.from : 0;
}

export function held<Name extends ParameterName>(setting: Setting, name: Name): Held<Parameters[Name]> | undefined {
  const entries: readonly DatedValue<Parameters[Name]>[] = setting.action.values[name] ?? [];
  const entry = entryAt(entries, setting);
  if (entry === undefined || entry.value === null || entry.from < forgottenBefore(setting)) return undefined;
  return { value: entry.value, entry };
}

export function requirementsOf(setting: Setting): readonly Held<Requirement>[] {
  const all = setting.action.requirements ?? [];
  return [...new Set(all.map(({ id }) => id))].flatMap((id) => {
    const entry = entryAt(
      all.filter((one) => one.id === id),
      setting,
    );
    if (entry === undefined || entry.value === null || entry.from < forgottenBefore(setting)) return [];
    return [{ value: entry.value, entry }];
  });
}

const ofTerritory = new Map<string, string>();
for (const { codes, memberState } of territoryGroups)
  for (const code of codes.split(" ")) ofTerritory.set(code, memberState);

const histories = new Map<string, readonly StandingEntry[]>();
for (const { codes, history } of countryGroups) for (const code of codes.split(" ")) histories.set(code, history);

/** The State as which a place takes part: an overseas territory as its Member State. */
export function stateOf(code: string): string {
  return ofTerritory.get(code) ?? code;
}

export interface CountryFacts {
  /** `member-state`, `associated`, or `region-5`. */
  readonly standing: string;
  /** The same with the half, `region-5a`. */
  readonly half: string;
  /** Nobody confirmed the number of the region. */
  readonly isRegionUnconfirmed: boolean;
}

export function countryFacts(code: string, call: number): CountryFacts | undefined {
  const history = histories.get(stateOf(code));
  const now = [...(history ?? [])].reverse().find(([from]) => from <= call);
  if (now === undefined) return undefined;
  const [, standing, evidence, half = ""] = now;
  return { standing, half: `${standing}${half}`, isRegionUnconfirmed: evidence === "unverified" };
}

/** All codes that are known, and some that stand for each standing. */
export const allCodes: readonly string[] = [...histories.keys(), ...ofTerritory.keys()];

/** One country of each standing and half in a call. */
export function oneOfEachStanding(call: number): readonly string[] {
  const byStanding = new Map<string, string>();
  for (const code of allCodes) {
    const half = countryFacts(code, call)?.half;
    if (half !== undefined && !byStanding.has(half)) byStanding.set(half, code);
  }
  return [...byStanding.values()];
}

export const everyType: readonly OrganisationType[] = [
  "hei",
  "school",
  "school-authority",
  "vet-provider",
  "adult-education-provider",
  "teacher-education-provider",
  "enterprise",
  "consultancy",
  "social-partner",
  "research-organisation",
  "public-authority",
  "ministry",
  "organisation-of-heis",
  "venture-capital",
  "ngo",
  "european-ngo",
  "youth-organisation",
  "sport-organisation",
  "informal-youth-group",
  "individual",
  "other",
];

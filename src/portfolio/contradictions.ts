// Finds organisations that plans describe differently: another country or another type.
import { normalise } from "../model/matching.ts";
import type { Member } from "./organisations.ts";

/** A value, and the plans that say so. */
export interface Said {
  readonly value: string;
  readonly plans: readonly number[];
}

export interface Contradiction {
  readonly organisation: number;
  readonly about: "country" | "type";
  /** At least two, the most frequent first. */
  readonly said: readonly Said[];
  /** One organisation by its id, or by name and country; else only the names are equal, and they may be two. */
  readonly isCertain: boolean;
}

function saidIn(members: readonly Member[], about: Contradiction["about"]): Said[] {
  const plans = new Map<string, Set<number>>();
  for (const { plan, partner } of members) {
    const value = partner[about];
    if (value === undefined) continue;
    const known = plans.get(value);
    if (known === undefined) plans.set(value, new Set([plan]));
    else known.add(plan);
  }
  return [...plans]
    .map(([value, its]) => ({ value, plans: [...its] }))
    .sort((one, other) => other.plans.length - one.plans.length || (one.value < other.value ? -1 : 1));
}

/** The members of each group in which not all are alike: nearly always they are, and then nothing is gathered. */
function unlike<Key, Value>(
  members: readonly Member[],
  keyOf: (member: Member) => Key | undefined,
  valueIn: (member: Member) => Value | undefined,
): Member[][] {
  const first = new Map<Key, Value>();
  const differing = new Map<Key, Member[]>();
  for (const member of members) {
    const [key, value] = [keyOf(member), valueIn(member)];
    if (key === undefined || value === undefined) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, value);
    else if (known !== value && !differing.has(key)) differing.set(key, []);
  }
  if (differing.size > 0) {
    for (const member of members) {
      const key = keyOf(member);
      if (key !== undefined) differing.get(key)?.push(member);
    }
  }
  return [...differing.values()];
}

/** Whether ids tell them apart: two organisations of the same name, and nothing to look at. */
function haveDifferentIds(members: readonly Member[]): boolean {
  return new Set(members.flatMap(({ partner }) => (partner.id === undefined ? [] : [normalise(partner.id)]))).size > 1;
}

export function contradictions(members: readonly Member[]): Contradiction[] {
  const names = new Map<string, string>();
  const nameOf = ({ partner: { name } }: Member): string | undefined => {
    if (name === undefined) return undefined;
    let known = names.get(name);
    if (known === undefined) {
      known = normalise(name);
      names.set(name, known);
    }
    return known;
  };
  const organisationOf = ({ organisation }: Member): number => organisation;
  const found = (["country", "type"] as const).flatMap((about) =>
    unlike(members, organisationOf, ({ partner }) => partner[about]).map((group): Contradiction => {
      return { organisation: group[0]?.organisation ?? 0, about, said: saidIn(group, about), isCertain: true };
    }),
  );
  const namesakes = unlike(members, nameOf, organisationOf).filter((group) => !haveDifferentIds(group));
  const elsewhere = namesakes.flatMap((group): Contradiction[] => {
    const said = saidIn(group, "country");
    const organisation = group[0]?.organisation ?? 0;
    return said.length > 1 ? [{ organisation, about: "country", said, isCertain: false }] : [];
  });
  return [...found, ...elsewhere];
}

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

function groupsBy(members: readonly Member[], keyOf: (member: Member) => string | undefined): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

/** Whether ids tell them apart: two organisations of the same name, and nothing to look at. */
function haveDifferentIds(members: readonly Member[]): boolean {
  return new Set(members.flatMap(({ partner }) => (partner.id === undefined ? [] : [normalise(partner.id)]))).size > 1;
}

export function contradictions(members: readonly Member[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const group of groupsBy(members, ({ organisation }) => String(organisation)).values()) {
    for (const about of ["country", "type"] as const) {
      const said = saidIn(group, about);
      const [first] = group;
      if (first !== undefined && said.length > 1) {
        found.push({ organisation: first.organisation, about, said, isCertain: true });
      }
    }
  }
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
  for (const group of groupsBy(members, nameOf).values()) {
    const [first] = group;
    if (first === undefined || group.every(({ organisation }) => organisation === first.organisation)) continue;
    const said = saidIn(group, "country");
    if (said.length > 1 && !haveDifferentIds(group)) {
      found.push({ organisation: first.organisation, about: "country", said, isCertain: false });
    }
  }
  return found;
}

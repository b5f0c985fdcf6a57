// Whether a partner is of a kind, whatever still stands in its empty cells: by trying everything that could be filled in.
import type { Partner, Role } from "../../src/model/plan.ts";
import type { CountrySet, Predicate } from "../../src/programme/programme.ts";
import { countryFacts, everyType, oneOfEachStanding } from "./looked-up.ts";

/** A partner of whom every cell is filled in. */
interface Complete {
  readonly role: Role;
  readonly type: string;
  readonly country: string;
  readonly level: string;
  readonly forProfit: boolean;
  readonly flags: readonly string[];
}

export function isIn({ standings, codes = [], except = [] }: CountrySet, country: string, call: number): boolean {
  if (except.includes(country)) return false;
  const facts = countryFacts(country, call);
  return (
    codes.includes(country) ||
    standings.includes("any") ||
    (facts !== undefined && (standings.includes(facts.standing) || standings.includes(facts.half)))
  );
}

function isOne(who: Predicate, partner: Complete, call: number): boolean {
  if ("all" in who) return who.all.every((part) => isOne(part, partner, call));
  if ("any" in who) return who.any.some((part) => isOne(part, partner, call));
  if ("not" in who) return !isOne(who.not, partner, call);
  if ("role" in who) return who.role.includes(partner.role);
  if ("type" in who) return who.type.some((type) => type === partner.type);
  if ("country" in who) return isIn(who.country, partner.country, call);
  if ("flag" in who) return partner.flags.includes(who.flag);
  if ("level" in who) return who.level.includes(partner.level);
  return who.forProfit === partner.forProfit;
}

function codesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(codesIn);
  if (typeof value === "string") return /^[A-Z]{2}$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(codesIn) : [];
}

function levelsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(levelsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "level" ? (inner as string[]) : levelsIn(inner)));
}

const texts = new WeakMap<Predicate, string>();

/** Only cells of which the condition speaks can decide. */
function mentions(who: Predicate, cell: string): boolean {
  const text = texts.get(who) ?? JSON.stringify(who);
  texts.set(who, text);
  return text.includes(`"${cell}":`);
}

/** `yes` and `no` hold however the empty cells are filled in. */
export type Certainty = "yes" | "no" | "maybe";

export function certaintyOf(who: Predicate, partner: Partner, call: number): Certainty {
  const open = <Value>(
    cell: string,
    known: Value | undefined,
    all: () => readonly Value[],
    any: Value,
  ): readonly Value[] => (known !== undefined ? [known] : mentions(who, cell) ? all() : [any]);
  let isYes = true;
  let isNo = true;
  const roles: readonly Role[] = ["coordinator", "partner", "affiliated", "associated"];
  for (const role of open("role", partner.role, () => roles, "partner")) {
    for (const type of open<string>("type", partner.type, () => everyType, "other")) {
      for (const level of open("level", partner.level, () => [...levelsIn(who), "none of these"], "")) {
        for (const forProfit of open("forProfit", partner.forProfit, () => [true, false], false)) {
          const countries = open("country", partner.country, () => [...oneOfEachStanding(call), ...codesIn(who)], "");
          for (const country of countries) {
            if (isOne(who, { role, type, level, forProfit, country, flags: partner.flags }, call)) isNo = false;
            else isYes = false;
          }
        }
      }
    }
  }
  return isYes ? "yes" : isNo ? "no" : "maybe";
}

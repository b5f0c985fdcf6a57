// Whether a partner satisfies a condition that is written as data: yes, no, or not known yet.
import type { CountryCode, Partner } from "../model/plan.ts";
import type { CountrySet, Predicate } from "../programme/programme.ts";

/** `undefined`: a cell that decides it is empty or unreadable. */
export type Answer = boolean | undefined;

/** Standing with the half of a region, `region-5a`. */
export type StandingOf = (country: CountryCode) => string | undefined;

export function isInCountrySet(set: CountrySet, country: CountryCode, standing: StandingOf): boolean {
  if (set.except?.includes(country)) return false;
  if (set.codes?.includes(country)) return true;
  if (set.standings.includes("any")) return true;
  const its = standing(country);
  if (its === undefined) return false;
  // A region covers its halves.
  return set.standings.includes(its) || set.standings.includes(its.replace(/[ab]$/, ""));
}

export function satisfies(predicate: Predicate, partner: Partner, standing: StandingOf): Answer {
  if ("all" in predicate) {
    let answer: Answer = true;
    for (const part of predicate.all) {
      const its = satisfies(part, partner, standing);
      if (its === false) return false;
      if (its === undefined) answer = undefined;
    }
    return answer;
  }
  if ("any" in predicate) {
    let answer: Answer = false;
    for (const part of predicate.any) {
      const its = satisfies(part, partner, standing);
      if (its === true) return true;
      if (its === undefined) answer = undefined;
    }
    return answer;
  }
  if ("not" in predicate) {
    const its = satisfies(predicate.not, partner, standing);
    return its === undefined ? undefined : !its;
  }
  if ("role" in predicate) return partner.role === undefined ? undefined : predicate.role.includes(partner.role);
  if ("type" in predicate) return partner.type === undefined ? undefined : predicate.type.includes(partner.type);
  if ("country" in predicate) {
    return partner.country === undefined ? undefined : isInCountrySet(predicate.country, partner.country, standing);
  }
  if ("flag" in predicate) return partner.flags.includes(predicate.flag);
  if ("level" in predicate) return partner.level === undefined ? undefined : predicate.level.includes(partner.level);
  return partner.forProfit === undefined ? undefined : partner.forProfit === predicate.forProfit;
}

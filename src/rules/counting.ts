// Counting partners when some cells are still empty: what is certain, and what it could become.
import { type CountryCode, emptyPartner, type Partner } from "../model/plan.ts";
import type { CountRequirement } from "../programme/parameters.ts";
import type { ConsortiumCondition, Predicate } from "../programme/programme.ts";
import { countryTakingPart } from "../programme/standing.ts";
import { type Answer, satisfies } from "./predicate.ts";
import type { Tally } from "./tally.ts";

/** `possible` is at least `certain`: it also counts partners of whom a deciding cell is not known. */
export interface Count {
  readonly certain: number;
  readonly possible: number;
}

/** Different organisations that satisfy the condition: one organisation in several rows counts once. */
export function countOrganisations(tally: Tally, who: Predicate): Count {
  const certain = new Set<number>();
  const possible = new Set<number>();
  tally.partners.forEach((partner, index) => {
    const answer = satisfies(who, partner, tally.standing);
    const organisation = tally.organisation[index] ?? index;
    if (answer === true) certain.add(organisation);
    // Namesakes in one country are one organisation; without its country a row may be one of its own.
    if (answer !== false) possible.add(partner.country === undefined ? -1 - index : organisation);
  });
  return { certain: certain.size, possible: possible.size };
}

/** Different countries of the partners that satisfy the condition, in the order of the rows. */
export function countCountries(tally: Tally, who: Predicate): Count & { readonly countries: readonly CountryCode[] } {
  const countries = new Set<CountryCode>();
  for (const partner of tally.partners) {
    if (partner.country !== undefined && satisfies(who, partner, tally.standing) === true) {
      // An overseas territory takes part as its Member State and is no further country.
      countries.add(countryTakingPart(partner.country));
    }
  }
  const further = new Set<CountryCode>();
  let unknown = 0;
  for (const partner of tally.partners) {
    const answer = satisfies(who, partner, tally.standing);
    if (answer === false) continue;
    if (partner.country === undefined) unknown += 1;
    else if (!countries.has(countryTakingPart(partner.country))) further.add(countryTakingPart(partner.country));
  }
  return { certain: countries.size, possible: countries.size + further.size + unknown, countries: [...countries] };
}

/**
 * The lowest minimum that could hold: an exception counts unless its condition is certainly not met, and while the plan does
 * not say its variant, so do the minima of all variants.
 */
export function leastNeeded(
  tally: Tally,
  name: "minimumPartners" | "minimumCountries",
  requirement: CountRequirement,
): number {
  const others =
    tally.plan.variant === undefined ? tally.action.variants.flatMap(({ id }) => tally.valueFor(name, id) ?? []) : [];
  const minima = [requirement, ...others].flatMap(({ atLeast, exceptions = [] }) => [
    atLeast,
    ...exceptions.filter(({ when }) => meetsCondition(tally, when) !== false).map((exception) => exception.atLeast),
  ]);
  return Math.min(...minima);
}

/** Whether a partner could satisfy the condition in this role, or in a country of this standing, whatever else it is. */
export function mayCount(
  who: Predicate,
  partner: Partial<Pick<Partner, "role" | "country">>,
  standing: string,
): boolean {
  return satisfies(who, { ...emptyPartner, ...partner }, () => standing) !== false;
}

function reaches({ certain, possible }: Count, atLeast: number): Answer {
  return certain >= atLeast ? true : possible >= atLeast ? undefined : false;
}

/** Whether the plan meets a condition; `every` asks only partners that have a role in the application. */
export function meetsCondition(tally: Tally, condition: ConsortiumCondition): Answer {
  if ("months" in condition) {
    return tally.plan.months === undefined ? undefined : condition.months.includes(tally.plan.months);
  }
  if ("spendsOn" in condition) {
    return tally.plan.lines.some(({ category }) => category !== undefined && condition.spendsOn.includes(category));
  }
  if ("allOf" in condition) {
    const answers = condition.allOf.map((one) => meetsCondition(tally, one));
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
  }
  if ("noneOf" in condition) {
    const answers = condition.noneOf.map((one) => meetsCondition(tally, one));
    return answers.includes(true) ? false : answers.includes(undefined) ? undefined : true;
  }
  if ("every" in condition) {
    const applying = tally.partners.filter((partner) => partner.role !== "associated");
    if (applying.length === 0) return undefined;
    let answer: Answer = true;
    for (const partner of applying) {
      const its = satisfies(condition.every, partner, tally.standing);
      if (its === false) return false;
      if (its === undefined) answer = undefined;
    }
    return answer;
  }
  if ("organisationsWith" in condition) {
    return reaches(countOrganisations(tally, condition.organisationsWith), condition.atLeast);
  }
  const count = countCountries(tally, condition.countriesWith);
  if ("atLeast" in condition) return reaches(count, condition.atLeast);
  const isMore = reaches(count, condition.atMost + 1);
  return isMore === undefined ? undefined : !isMore;
}

/** As `countOrganisations`, in one country: who may still turn out to be there is possible. */
export function countInCountry(tally: Tally, who: Predicate, country: CountryCode): Count {
  const certain = new Set<number>();
  const possible = new Set<number>();
  tally.partners.forEach((partner, index) => {
    if (partner.country !== undefined && countryTakingPart(partner.country) !== country) return;
    const answer = satisfies(who, partner, tally.standing);
    const organisation = tally.organisation[index] ?? index;
    if (answer === true && partner.country !== undefined) certain.add(organisation);
    if (answer !== false) possible.add(organisation);
  });
  return { certain: certain.size, possible: possible.size };
}

/** Partners with a type, role or country that satisfies the condition for certain. */
export function partnersWho(tally: Tally, who: Predicate): Partner[] {
  return tally.partners.filter((partner) => satisfies(who, partner, tally.standing) === true);
}

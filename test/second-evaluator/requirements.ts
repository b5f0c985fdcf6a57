// The conditions that chapters of the Guide add, form by form, written a second time.
import type { Plan } from "../../src/model/plan.ts";
import type { Predicate } from "../../src/programme/programme.ts";
import type { CountryPart, Exception, Requirement, RequirementOf } from "../../src/programme/requirements.ts";
import type { Broken, Weight } from "./broken.ts";
import { countries, holds, organisations, type Span } from "./counts.ts";
import { countryFacts, requirementsOf, type Setting, stateOf } from "./looked-up.ts";
import { askedFor, costOf, shareIn } from "./money.ts";
import { certaintyOf } from "./who.ts";

interface Situation extends Setting {
  readonly plan: Plan;
  readonly broken: Broken;
}

/** Too few for certain; with an exception that applies a person is asked instead. */
function shortfall(
  { plan, call }: Situation,
  span: Span,
  atLeast: number,
  unless: Exception | undefined,
): Weight | undefined {
  if (plan.partners.length === 0 || span.most >= atLeast) return undefined;
  const isExcepted = unless !== undefined && organisations(plan, call, unless.counted.who).least >= unless.atLeast;
  return isExcepted ? "judge" : "error";
}

/** The same plan with only those partners who are in this country, and those who still may be, as if they were. */
function partIn({ plan }: Situation, country: string): Plan {
  const there = plan.partners.filter((one) => one.country === undefined || stateOf(one.country) === country);
  return { ...plan, partners: there.map((one) => ({ ...one, country: one.country ?? country })) };
}

/** How many of a part a country has: rows without a country may be there, and are not for certain. */
function spanIn(at: Situation, country: string, who: Predicate): Span {
  const certain = at.plan.partners.filter((one) => one.country !== undefined && stateOf(one.country) === country);
  return {
    least: organisations({ ...at.plan, partners: certain }, at.call, who).least,
    most: organisations(partIn(at, country), at.call, who).most,
  };
}

function missingPart(at: Situation, country: string, part: CountryPart): Weight | undefined {
  const { counted, atLeast, unless } = part;
  const { most } = spanIn(at, country, counted.who);
  if (most >= atLeast) return undefined;
  const isExcepted = unless !== undefined && spanIn(at, country, unless.counted.who).least >= unless.atLeast;
  return isExcepted ? "judge" : "error";
}

function countriesOf({ plan, call }: Situation, of: Predicate | "coordinator"): string[] {
  const there = plan.partners.filter((one) =>
    of === "coordinator" ? one.role === "coordinator" : certaintyOf(of, one, call) === "yes",
  );
  return [...new Set(there.flatMap(({ country }) => (country === undefined ? [] : [stateOf(country)])))];
}

/** Too few countries that have all the parts; undecided while a cell is empty that may make one complete. */
function tooFewComplete(
  at: Situation,
  parts: readonly CountryPart[],
  atLeast: number,
  besideCoordinator: boolean,
): Weight | undefined {
  const { plan, call } = at;
  const homes = plan.partners.filter(({ role }) => role === "coordinator").map(({ country = "" }) => stateOf(country));
  if (plan.partners.length === 0 || (besideCoordinator && homes.length === 0)) return undefined;
  for (const partner of plan.partners) {
    for (const { counted } of parts) {
      const answer = certaintyOf(counted.who, partner, call);
      if (answer === "maybe" || (answer === "yes" && partner.country === undefined)) return undefined;
    }
  }
  const all = [...new Set(plan.partners.flatMap(({ country }) => (country === undefined ? [] : [stateOf(country)])))];
  const candidates = all.filter((country) => !besideCoordinator || !homes.includes(country));
  const worst = candidates.map((country) => parts.map((part) => missingPart(at, country, part)));
  const complete = worst.filter((weights) => weights.every((weight) => weight === undefined)).length;
  if (complete >= atLeast) return undefined;
  const arguable = worst.filter((weights) => !weights.includes("error")).length;
  return arguable >= atLeast ? "judge" : "error";
}

/** In cents; `undefined` while what it is a share of is not known. */
function limitOf(at: Situation, atMost: RequirementOf<"spending">["atMost"]): number | undefined {
  if ("euro" in atMost) return atMost.euro * 100;
  if ("euroPerMonth" in atMost)
    return at.plan.months === undefined ? undefined : atMost.euroPerMonth * 100 * at.plan.months;
  const base = atMost.of === "cost" ? costOf(at) : askedFor(at);
  return base === undefined ? undefined : shareIn(base, atMost.share);
}

function check(at: Situation, value: Requirement, add: (rule: string, weight?: Weight) => void): void {
  const { plan, call } = at;
  switch (value.form) {
    case "organisations": {
      const span = organisations(plan, call, value.counted.who);
      const weight = value.atLeast === undefined ? undefined : shortfall(at, span, value.atLeast, value.unless);
      if (weight !== undefined) add("too-few-of-these", weight);
      if (value.atMost !== undefined && span.least > value.atMost) add("too-many-of-these");
      return;
    }
    case "countries": {
      const span = countries(plan, call, value.counted.who);
      const isTooFew = value.atLeast !== undefined && plan.partners.length > 0 && span.most < value.atLeast;
      if (isTooFew || (value.atMost !== undefined && span.least > value.atMost)) add("wrong-number-of-countries");
      return;
    }
    case "one-region": {
      const counted = plan.partners.filter((one) => certaintyOf(value.counted.who, one, call) === "yes");
      const regions = counted.flatMap(({ country }) =>
        country === undefined ? [] : (countryFacts(country, call)?.standing ?? []),
      );
      const unconfirmed = counted.some(
        ({ country }) => country !== undefined && countryFacts(country, call)?.isRegionUnconfirmed,
      );
      if (new Set(regions).size > 1) add("several-regions", unconfirmed ? "judge" : "error");
      return;
    }
    case "each-country":
      for (const country of countriesOf(at, value.of)) {
        for (const part of value.parts) {
          const weight = missingPart(at, country, part);
          if (weight !== undefined) add("too-few-in-a-country", weight);
        }
      }
      return;
    case "some-countries": {
      const weight = tooFewComplete(at, value.parts, value.atLeast, value.beside === "coordinator");
      if (weight !== undefined) add("too-few-complete-countries", weight);
      return;
    }
    case "parity":
      if (organisations(plan, call, value.atLeastAsMany.who).most < organisations(plan, call, value.as.who).least) {
        add("outnumbered");
      }
      return;
    case "each":
      for (const partner of plan.partners) {
        const isMeant = certaintyOf(value.each.who, partner, call) === "yes";
        if (isMeant && certaintyOf(value.must.who, partner, call) === "no") add("not-of-the-kind");
      }
      return;
    case "spending": {
      const limit = limitOf(at, value.atMost);
      if (value.per === "unit") {
        const asked = plan.lines.filter(({ category }) => value.categories?.includes(category ?? ""));
        const each = asked.map(({ amount = 0, quantity = 0, rate }) => rate ?? (quantity > 0 ? amount / quantity : 0));
        if (limit !== undefined && each.some((one) => one > limit)) add("category-above-limit");
        return;
      }
      const spent = new Map<string, number>();
      for (const line of plan.lines) {
        const { category, amount, partner, year } = line;
        if (amount === undefined || (value.categories && !value.categories.includes(category ?? ""))) continue;
        const who = plan.partners.find(({ name }) => name !== undefined && name === partner);
        if (value.by !== undefined && (!who || certaintyOf(value.by.who, who, call) !== "yes")) continue;
        const scope = value.per === "year" ? year : value.per === "partner" ? who?.name : "project";
        if (scope !== undefined) spent.set(String(scope), (spent.get(String(scope)) ?? 0) + amount);
      }
      if (limit !== undefined && [...spent.values()].some((sum) => sum > limit)) add("category-above-limit");
      return;
    }
    case "work-packages": {
      const typed = [
        ...plan.workPackages.map(({ id }) => id),
        ...plan.lines.flatMap(({ workPackage }) => workPackage ?? []),
      ];
      const count = new Set(typed.map((one) => /^wp ?0*(\d+)/i.exec(one)?.[1] ?? one.toLowerCase())).size - 1;
      const isTooFew = value.atLeast !== undefined && count < value.atLeast;
      if (count > 0 && (isTooFew || (value.atMost !== undefined && count > value.atMost)))
        add("wrong-number-of-work-packages");
      return;
    }
    case "participants": {
      const grant = askedFor(at);
      const people = at.plan.participants;
      if (grant !== undefined && people !== undefined && people * value.euroEach * 100 < grant) {
        add("participants-to-count");
      }
      return;
    }
    // What only a person can say is never broken.
    case "question":
    case "applications":
    // Unit costs need quantities, which the generator never writes.
    case "unit-cost":
      return;
  }
}

/** Adds the requirements that are not met; one whose condition does not hold for certain says nothing. */
export function requirements(at: Situation): void {
  for (const { value, entry } of requirementsOf(at)) {
    if (value.when !== undefined && holds(at.plan, at.call, value.when) !== "yes") continue;
    const most: Weight = value.weight === "review" ? "judge" : (value.weight ?? "error");
    check(at, value, (rule, weight = "error") => at.broken.add(rule, [entry], weight === "error" ? most : weight));
  }
}

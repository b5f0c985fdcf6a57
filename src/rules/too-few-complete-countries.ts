// A number of countries must each bring together organisations of several descriptions.
import type { CountryCode } from "../model/plan.ts";
import type { Text } from "../programme/requirements.ts";
import { countryTakingPart } from "../programme/standing.ts";
import { countInCountry } from "./counting.ts";
import { satisfies } from "./predicate.ts";
import { checkRequirements, partnersColumn, shortfall } from "./requirements.ts";
import { defineRule } from "./rule.ts";
import type { RuleSlots } from "./slots.ts";

type Lacking = RuleSlots["too-few-complete-countries"]["fail"]["lacking"][number];

export const tooFewCompleteCountries = defineRule<"too-few-complete-countries">({
  id: "too-few-complete-countries",
  severity: "error",
  needs: [],
  form: "some-countries",
  check(tally) {
    const complete: CountryCode[] = [];
    return checkRequirements<"too-few-complete-countries", "some-countries">(
      tally,
      "some-countries",
      () => ({ countries: complete }),
      ({ atLeast: needed, beside, parts }, { say, leaveOpen }) => {
        const coordinators = tally.coordinators.map(({ country = "" }) => countryTakingPart(country));
        const countries = new Set<CountryCode>();
        let isOpen = beside !== undefined && coordinators.length === 0;
        for (const partner of tally.partners) {
          for (const { counted, unless } of parts) {
            const { country } = partner;
            const answer = satisfies(counted.who, partner, tally.standing);
            // An organisation without a country may be the one that a country lacks.
            if (answer === undefined || (answer === true && country === undefined)) isOpen = true;
            // Where an exception may apply, a person can make the country a complete one.
            const isExcused = unless !== undefined && satisfies(unless.counted.who, partner, tally.standing) === true;
            if ((answer === true || isExcused) && country !== undefined) countries.add(countryTakingPart(country));
          }
        }
        if (beside !== undefined) for (const country of coordinators) countries.delete(country);

        const own: CountryCode[] = [];
        const questions: { country: CountryCode; question: Text }[] = [];
        const incomplete: Lacking[][] = [];
        for (const country of countries) {
          const lacking: Lacking[] = [];
          const asked: Text[] = [];
          for (const { counted, atLeast, unless } of parts) {
            const countOf = (who: typeof counted.who) => countInCountry(tally, who, country);
            const count = countOf(counted.who);
            const lacks = shortfall(tally, { ...count, possible: count.certain }, atLeast, unless, countOf);
            if (typeof lacks === "object" && lacks.question !== undefined) asked.push(lacks.question);
            else if (lacks !== "met") lacking.push({ country, missing: atLeast - count.certain, label: counted.label });
          }
          const [question] = asked;
          if (lacking.length > 0) incomplete.push(lacking);
          else if (question !== undefined) questions.push({ country, question });
          else own.push(country);
        }
        complete.push(...own);
        if (own.length >= needed) return;
        const at = partnersColumn("type");
        const [first] = questions;
        if (isOpen || tally.partners.length === 0) leaveOpen();
        else if (first !== undefined && own.length + questions.length >= needed)
          say({ kind: "review", slots: first, at });
        else {
          // First the countries that lack least: they are the nearest way to the minimum.
          const missing = (list: readonly Lacking[]): number => list.reduce((sum, one) => sum + one.missing, 0);
          incomplete.sort((one, other) => missing(one) - missing(other));
          const slots = {
            countries: own,
            needed,
            beside: beside !== undefined,
            parts: parts.map(({ counted, atLeast }) => ({ needed: atLeast, label: counted.label })),
            lacking: incomplete.slice(0, needed - own.length).flat(),
          };
          say({ kind: "fail", slots, at });
        }
      },
    );
  },
});

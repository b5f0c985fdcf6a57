// A number of countries must each bring together organisations of several descriptions.
import { wholePlan } from "../model/place.ts";
import type { CountryCode } from "../model/plan.ts";
import type { CountryPart, Text } from "../programme/requirements.ts";
import { countryTakingPart } from "../programme/standing.ts";
import { countInCountry } from "./counting.ts";
import { satisfies } from "./predicate.ts";
import { conclude, exceptionOf, holding, labelOf, markOf } from "./requirements.ts";
import { defineRule, type RuleFinding } from "./rule.ts";
import type { RuleSlots } from "./slots.ts";
import type { Tally } from "./tally.ts";

type Lacking = RuleSlots["too-few-complete-countries"]["fail"]["lacking"];

interface OneCountry {
  readonly lacking: Lacking;
  /** Asked where only an exception makes the country complete. */
  readonly questions: readonly Text[];
}

function lookAt(tally: Tally, country: CountryCode, parts: readonly CountryPart[]): OneCountry {
  const lacking: Lacking[number][] = [];
  const questions: Text[] = [];
  for (const { counted, atLeast, unless } of parts) {
    const missing = atLeast - countInCountry(tally, counted.who, country).certain;
    if (missing <= 0) continue;
    const question = exceptionOf(tally, unless, ({ who }) => countInCountry(tally, who, country));
    if (question === undefined) lacking.push({ country, missing, label: labelOf(counted) });
    else questions.push(question);
  }
  return { lacking, questions };
}

/** Countries of the partners that could be one of the parts, each once, in the order of the rows. */
function countriesOf(tally: Tally, parts: readonly CountryPart[]): readonly CountryCode[] {
  const countries = new Set<CountryCode>();
  for (const partner of tally.partners) {
    if (partner.country === undefined) continue;
    const counts = parts.some(({ counted }) => satisfies(counted.who, partner, tally.standing) === true);
    if (counts) countries.add(countryTakingPart(partner.country));
  }
  return [...countries];
}

export const tooFewCompleteCountries = defineRule<"too-few-complete-countries">({
  id: "too-few-complete-countries",
  severity: "error",
  needs: [],
  form: "some-countries",
  check(tally) {
    const { holding: all, isOpen: hasOpen } = holding(tally, "some-countries");
    const findings: RuleFinding<"too-few-complete-countries">[] = [];
    const met: { countries: readonly CountryCode[] }[] = [];
    let isOpen = hasOpen;
    for (const requirement of all) {
      const { atLeast: needed, beside, parts } = requirement.value;
      const coordinators = tally.coordinators.flatMap(({ country }) =>
        country === undefined ? [] : [countryTakingPart(country)],
      );
      if (beside === "coordinator" && coordinators.length === 0) {
        isOpen = true;
        continue;
      }
      const looked = countriesOf(tally, parts)
        .filter((country) => beside === undefined || !coordinators.includes(country))
        .map((country) => ({ country, ...lookAt(tally, country, parts) }));
      const complete = looked.filter(({ lacking, questions }) => lacking.length + questions.length === 0);
      const countries = complete.map(({ country }) => country);
      met.push({ countries });
      if (complete.length >= needed) continue;
      const unknown = tally.partners.some((partner) =>
        parts.some(({ counted }) => satisfies(counted.who, partner, tally.standing) === undefined),
      );
      const mark = { at: { ...wholePlan, table: "partners" as const, column: "type" }, ...markOf(requirement) };
      const slots = {
        countries,
        needed,
        beside: beside !== undefined,
        parts: parts.map(({ counted, atLeast }) => ({ needed: atLeast, label: labelOf(counted) })),
      };
      const possible = looked.filter(({ lacking }) => lacking.length === 0);
      if (tally.partners.length === 0) findings.push({ kind: "open", slots, ...mark });
      else if (unknown) isOpen = true;
      else if (possible.length >= needed) {
        const asked = possible.find(({ questions }) => questions.length > 0);
        const question = asked?.questions[0];
        if (asked !== undefined && question !== undefined) {
          findings.push({ kind: "review", slots: { country: asked.country, question }, ...mark });
        }
      } else {
        // First the countries that lack least: they are the nearest way to the minimum.
        const nearest = looked
          .filter(({ lacking }) => lacking.length > 0)
          .sort((one, other) => missingIn(one) - missingIn(other))
          .slice(0, needed - complete.length);
        findings.push({
          kind: "fail",
          slots: { ...slots, lacking: nearest.flatMap(({ lacking }) => lacking) },
          ...mark,
        });
      }
    }
    return conclude(findings, isOpen, { slots: { met }, entries: all.map(({ entry }) => entry) });
  },
});

function missingIn({ lacking }: OneCountry): number {
  return lacking.reduce((sum, { missing }) => sum + missing, 0);
}

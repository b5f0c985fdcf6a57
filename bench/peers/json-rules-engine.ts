// json-rules-engine: conditions on facts that are worked out by hand, since it can neither add up nor join rows.
import { Engine, type RuleProperties } from "json-rules-engine";
import type { ComparedRule } from "../answer.ts";
import type { Grids } from "../plans.ts";
import { factsOf } from "./handwritten.ts";

type Condition = { readonly fact: string; readonly operator: string; readonly value: unknown; readonly path?: string };

function is(fact: string, operator: string, value: unknown): Condition {
  return { fact, operator, value };
}

const anyOf: Readonly<Record<ComparedRule, readonly Condition[]>> = {
  "duration-not-allowed": [is("months", "lessThan", 12), is("months", "greaterThan", 36)],
  "too-few-partners": [is("organisations", "lessThan", 3)],
  "too-few-countries": [is("countries", "lessThan", 3)],
  "no-coordinator": [is("coordinators", "equal", 0)],
  "several-coordinators": [is("coordinators", "greaterThan", 1)],
  "coordinator-country-not-eligible": [is("coordinatorsElsewhere", "greaterThan", 0)],
  "country-not-eligible": [is("notAdmittedCountries", "greaterThan", 0)],
  "participant-not-eligible": [is("notAdmittedTypes", "greaterThan", 0)],
  "grant-not-a-lump-sum": [is("grant", "notIn", [120_000_00, 250_000_00, 400_000_00])],
  "cost-not-above-grant": [is("totalCost", "lessThanInclusive", { fact: "grant" })],
  "lines-differ-from-lump-sum": [
    is("linesWithoutAmount", "greaterThan", 0),
    is("total", "notEqual", { fact: "grant" }),
  ],
  "management-above-share": [
    is("linesWithoutAmount", "greaterThan", 0),
    is("managementAndUnknown", "greaterThan", { fact: "fifthOfGrant" }),
  ],
  "associated-partner-funded": [is("associatedMoney", "greaterThan", 0)],
  "line-partner-unknown": [is("unknownPartners", "greaterThan", 0)],
  "line-without-amount": [is("linesWithoutAmount", "greaterThan", 0)],
  "line-year-outside-project": [is("latestYear", "greaterThan", { fact: "years" }), is("earliestYear", "lessThan", 1)],
};

const rules = Object.entries(anyOf).map(
  ([rule, any]): RuleProperties => ({ conditions: { any: [...any] }, event: { type: rule } }),
);

/** Gives the rules that are not met. */
export function jsonRulesEngine(): (grids: Grids) => Promise<readonly string[]> {
  const engine = new Engine(rules);
  return async (grids) => {
    const facts = factsOf(grids);
    const { events } = await engine.run({
      ...facts,
      fifthOfGrant: Math.floor(facts.grant * 0.2 + 1e-6),
      managementAndUnknown: facts.management + facts.withoutWorkPackage,
      years: Math.ceil(facts.months / 12),
    });
    return events.map(({ type }) => type);
  };
}

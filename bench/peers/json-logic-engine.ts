// json-logic-engine: the rules as JSON over the rows, compiled; names are handed over, since rows cannot be joined.
import { LogicEngine } from "json-logic-engine";
import type { ComparedRule } from "../answer.ts";
import type { Grids } from "../plans.ts";
import { neighbours, programmeNames, rowsOf } from "./rows.ts";

type Logic = string | number | boolean | null | readonly Logic[] | { readonly [operator: string]: Logic };

const at = (name: string): Logic => ({ var: name });
/** A value of the plan, seen from a row. */
const outside = (name: string): Logic => ({ var: `../../${name}` });
const count = (list: string, of: Logic): Logic => ({ length: [{ filter: [at(list), of] }] });
const sum = (list: string, of: Logic): Logic => ({
  reduce: [{ filter: [at(list), of] }, { "+": [{ var: "accumulator" }, { var: "current.amount" }] }, 0],
});
const isRole = (...roles: readonly string[]): Logic => ({ in: [at("role"), roles] });
const inProgramme: Logic = { in: [at("country"), [...programmeNames]] };
const isAdmitted: Logic = { in: [at("country"), [...programmeNames, ...neighbours]] };
const isFull = isRole("Coordinator", "Partner");
const hasAmount: Logic = { "!==": [at("amount"), null] };

const rules: Readonly<Record<ComparedRule, Logic>> = {
  "duration-not-allowed": { or: [{ "<": [at("months"), 12] }, { ">": [at("months"), 36] }] },
  "too-few-partners": { "<": [count("partners", { and: [isFull, inProgramme] }), 3] },
  "too-few-countries": { "<": [{ length: [at("countries")] }, 3] },
  "no-coordinator": { "===": [count("partners", isRole("Coordinator")), 0] },
  "several-coordinators": { ">": [count("partners", isRole("Coordinator")), 1] },
  "coordinator-country-not-eligible": {
    ">": [count("partners", { and: [isRole("Coordinator"), { "!": [inProgramme] }] }), 0],
  },
  "country-not-eligible": { ">": [count("partners", { and: [isRole("Partner"), { "!": [isAdmitted] }] }), 0] },
  "participant-not-eligible": {
    ">": [count("partners", { in: [at("type"), ["Natural person", "Informal group of young people"]] }), 0],
  },
  "grant-not-a-lump-sum": { "!": [{ in: [at("grant"), [120_000_00, 250_000_00, 400_000_00]] }] },
  "cost-not-above-grant": { "<=": [at("totalCost"), at("grant")] },
  "lines-differ-from-lump-sum": {
    or: [
      { ">": [count("lines", { "===": [at("amount"), null] }), 0] },
      { "!==": [sum("lines", hasAmount), at("grant")] },
    ],
  },
  "management-above-share": {
    or: [
      { ">": [count("lines", { "===": [at("amount"), null] }), 0] },
      { ">": [sum("lines", { in: [at("workPackage"), ["WP1", ""]] }), { "*": [at("grant"), 0.2] }] },
    ],
  },
  "associated-partner-funded": {
    ">": [
      count("lines", { and: [{ in: [at("partner"), outside("associatedNames")] }, { ">": [at("amount"), 0] }] }),
      0,
    ],
  },
  "line-partner-unknown": { ">": [count("lines", { "!": [{ in: [at("partner"), outside("names")] }] }), 0] },
  "line-without-amount": { ">": [count("lines", { "===": [at("amount"), null] }), 0] },
  "line-year-outside-project": {
    ">": [
      count("lines", {
        or: [{ "<": [at("year"), 1] }, { ">=": [{ "*": [{ "-": [at("year"), 1] }, 12] }, outside("months")] }],
      }),
      0,
    ],
  },
};

/** Gives the rules that are not met. */
export function jsonLogicEngine(): (grids: Grids) => readonly string[] {
  const engine = new LogicEngine();
  const compiled = Object.entries(rules).map(([rule, logic]) => [rule, engine.build(logic)] as const);
  return (grids) => {
    const rows = rowsOf(grids);
    return compiled.filter(([, isBroken]) => isBroken(rows) === true).map(([rule]) => rule);
  };
}

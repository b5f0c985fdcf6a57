// What the product does with the cells of a file, from rows to report.
import { checkPlan } from "../src/check/check-plan.ts";
import type { Report } from "../src/check/report.ts";
import { readPlan } from "../src/sheet/read-plan.ts";
import type { Answer } from "./answer.ts";
import type { Grids } from "./plans.ts";

/** Every rule, with all sentences, sources and places. */
export function checkGrids(grids: Grids): Report {
  return checkPlan(readPlan(grids));
}

export function answerOf({ verdict, outcomes }: Report): Answer {
  const said = outcomes.flatMap(({ rule, kind }) =>
    kind === "pass" || kind === "not-applicable" ? [] : [`${rule} ${kind}`],
  );
  return { verdict, said: said.sort() };
}

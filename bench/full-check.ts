// A whole plan checked from its rows: the product against the limit, a hand-written check and other engines.
import { type Answer, comparedOf } from "./answer.ts";
import { type Candidate, inTurn, measure } from "./measure.ts";
import { checkByHand } from "./peers/handwritten.ts";
import { buildWorkbook } from "./peers/hyperformula.ts";
import { jsonLogicEngine } from "./peers/json-logic-engine.ts";
import { jsonRulesEngine } from "./peers/json-rules-engine.ts";
import { touch } from "./peers/touch.ts";
import { zenEngine } from "./peers/zen-engine.ts";
import { type Grids, goodPlan, plansOf } from "./plans.ts";
import { answerOf, checkGrids } from "./product.ts";

const logic = jsonLogicEngine();
const jsonRules = jsonRulesEngine();
const zen = zenEngine();

function hyperformula(grids: Grids): readonly string[] {
  const workbook = buildWorkbook(grids);
  const broken = workbook.brokenRules();
  workbook.close();
  return broken;
}

function sameOrThrow(who: string, plan: number, theirs: unknown, ours: unknown): void {
  const [one, other] = [JSON.stringify(theirs), JSON.stringify(ours)];
  if (one !== other) throw new Error(`Plan ${plan}: ${who} says\n${one}\nand the product\n${other}`);
}

/** Everybody's answers about every plan; throws where one differs. Gives the number of answers compared. */
export async function compareAnswers(partners: number, lines: number): Promise<number> {
  let compared = 0;
  for (const [plan, grids] of plansOf(partners, lines).entries()) {
    const ours: Answer = answerOf(checkGrids(grids));
    sameOrThrow("the hand-written check", plan, checkByHand(grids), ours);
    const rules = comparedOf(ours.said);
    sameOrThrow("json-rules-engine", plan, comparedOf(await jsonRules(grids)), rules);
    sameOrThrow("json-logic-engine", plan, comparedOf(logic(grids)), rules);
    sameOrThrow("zen-engine", plan, comparedOf(await zen(grids)), rules);
    sameOrThrow("HyperFormula", plan, comparedOf(hyperformula(grids)), rules);
    compared += 5;
  }
  return compared;
}

/** Microseconds for one plan, by name. */
export async function measureFullCheck(): Promise<ReadonlyMap<string, number>> {
  const good = Array.from({ length: 8 }, () => goodPlan(50, 2000));
  const plans = good;
  const candidates: Candidate[] = [
    { name: "touch", run: inTurn(plans, touch), times: 100 },
    { name: "check", run: inTurn(plans, checkGrids), times: 40 },
    { name: "checkWithMistakes", run: inTurn(plansOf(50, 2000), checkGrids), times: 40 },
    { name: "handwritten", run: inTurn(plans, checkByHand), times: 40 },
    { name: "jsonRulesEngine", run: inTurn(plans, jsonRules), times: 20 },
    { name: "jsonLogicEngine", run: inTurn(plans, logic), times: 5 },
    { name: "zenEngine", run: inTurn(plans, zen), times: 1 },
  ];
  const quick = await measure(candidates, 25, 5);
  const slow = await measure([{ name: "hyperformulaBuild", run: inTurn(good, hyperformula), times: 1 }], 3, 1);
  return new Map([...quick, ...slow]);
}

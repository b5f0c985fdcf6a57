// Money that belongs to nobody: one question for all lines, and a mark on each.
import { expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import { cases, goodPlan } from "../check/good-plan.ts";
import type { JsonPlan } from "../check/plan-json.ts";

const rule = "line-without-partner";

function plan(): JsonPlan {
  const one = cases.find(({ action, call }) => action.id === "cooperation-partnerships" && call === 2026);
  if (one === undefined) throw new Error("Cooperation Partnerships of call 2026 are expected.");
  return goodPlan(one);
}

it("is met when every line names a partner, and says nothing of a plan without lines", () => {
  expect(outcomeOf(checkJson(plan()), rule).kind).toBe("pass");
  expect(findingsOf(checkJson({ ...plan(), lines: [] }), rule)).toEqual([]);
});

it("asks about one line by its amount", () => {
  const its = plan();
  delete its.lines[1]?.partner;
  Object.assign(its.lines[1] ?? {}, { amount: 1800 });
  const findings = findingsOf(checkJson(its), rule);
  expect(findings.map((one) => [weightOf(one), one.message])).toEqual([["open", "Who spends €1,800?"]]);
});

it("asks once about many lines, with a mark on each", () => {
  const its = plan();
  for (const line of its.lines) delete line.partner;
  const count = its.lines.length;
  const [finding, ...others] = findingsOf(checkJson(its), rule);
  expect(others).toEqual([]);
  // The lines add up to the grant.
  expect(finding?.message).toMatch(new RegExp(`^Who spends €400,000 in ${count}\\slines\\?$`));
  expect(new Set(finding?.cells.map(({ line }) => line)).size).toBe(count);
  expect(finding?.cells.every(({ column, text }) => column === "partner" && text === "who spends it?")).toBe(true);
});

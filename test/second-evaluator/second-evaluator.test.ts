// The product and the second evaluator agree on every plan about what is broken, and both find each rule broken and met.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { differences } from "./compare.ts";
import { evaluate, knownRules } from "./evaluate.ts";
import { wholePlan } from "./whole-plan.ts";

/** The nightly script tries a million others. */
const plans = 20_000;

describe("plans of every action, call and variant", { timeout: 120_000 }, () => {
  const brokenRules = new Map<string, number>();
  const settings = new Set<string>();

  it("are judged alike", () => {
    const judgedAlike = (plan: Plan): void => {
      settings.add(`${plan.action} ${plan.call} ${plan.variant}`);
      const second = evaluate(plan);
      for (const rule of second.keys()) brokenRules.set(rule, (brokenRules.get(rule) ?? 0) + 1);
      expect(differences(plan, second)).toEqual([]);
    };
    fc.assert(fc.property(wholePlan, judgedAlike), { numRuns: plans, seed: 20_261_121 });
  });

  it("break every rule, and keep it, often enough to tell", () => {
    const seldom = knownRules.filter((rule) => {
      const broken = brokenRules.get(rule) ?? 0;
      return broken < 20 || broken > plans - 20;
    });
    expect(seldom).toEqual([]);
    expect(settings.size).toBeGreaterThan(400);
  });
});

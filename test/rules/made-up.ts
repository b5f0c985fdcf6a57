// An action that exists only in tests, to hold a rule against forms of conditions that no written action uses yet.
import { tallyPlan } from "../../src/check/tally.ts";
import type { Partner, Plan } from "../../src/model/plan.ts";
import { emptyPartner, emptyPlan } from "../../src/model/plan.ts";
import type { Action } from "../../src/programme/programme.ts";
import type { Requirement } from "../../src/programme/requirements.ts";
import type { AnyResult } from "../../src/rules/rule.ts";
import type { Tally } from "../../src/rules/tally.ts";

const basis = { from: 2026, cite: { source: "guide-2026", page: "1" }, evidence: "guide" } as const;

/** The tally of a plan for call 2026 of an action with these requirements and values. */
export function tallyOf(
  plan: Partial<Plan>,
  requirements: readonly Requirement[],
  values: Action["values"] = {},
): Tally {
  const action: Action = {
    id: "made-up",
    title: "Made up",
    names: [],
    calls: [2026, null],
    checkedThrough: 2026,
    variants: [],
    values,
    requirements: requirements.map((value, index) => ({ id: `condition-${index + 1}`, value, ...basis })),
  };
  return tallyPlan({ ...emptyPlan, ...plan }, action, 2026);
}

/** Partners written as "ES hei partner"; "?" is a cell that is still empty. */
export function partners(...written: readonly string[]): Partner[] {
  return written.map((words, index) => {
    const [country, type, role] = words.split(" ").map((word) => (word === "?" ? undefined : word));
    return {
      ...emptyPartner,
      row: index + 1,
      name: "Alnus Betula Corylus Daphne Erica Fagus Gentiana Hedera".split(" ")[index],
      country,
      type: type as Partner["type"],
      role: role as Partner["role"],
    };
  });
}

/** "pass", "undecided", "not-applicable", or the kinds of its findings. */
export function kindsOf(result: AnyResult): string {
  return result.kind === "found" ? result.findings.map(({ kind }) => kind).join(" ") : result.kind;
}

/** The slots of the first finding. */
export function slotsOf(result: AnyResult): unknown {
  return result.kind === "found" ? result.findings[0]?.slots : undefined;
}

/** A value in force in call 2026. */
export function since2026<Value>(value: Value): readonly (typeof basis & { readonly value: Value })[] {
  return [{ ...basis, value }];
}

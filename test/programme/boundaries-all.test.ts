// Every number of every action is tried on both sides, on a smallest plan that is built from the conditions themselves.
import { describe, expect, it } from "vitest";
import { checkPlan } from "../../src/check/check-plan.ts";
import { requirementsInForce, valueInForce } from "../../src/check/values-in-force.ts";
import type { Plan } from "../../src/model/plan.ts";
import { actions } from "../../src/programme/actions.ts";
import type { Action, DatedValue } from "../../src/programme/programme.ts";
import { callsOf, variantsOf } from "../../src/sheet/choices.ts";
import { type Boundaries, boundariesOf, faultOf } from "./boundaries.ts";
import { type Setting, smallestPlan } from "./smallest-plan.ts";

interface Tried extends Partial<Boundaries> {
  readonly setting: Setting;
  readonly plan: Plan | undefined;
}

function labelOf({ action, call, variant }: Setting): string {
  return [action.id, variant, call].filter((part) => part !== undefined).join(" ");
}

function isOpen({ action, call, variant }: Setting): boolean {
  return (["namedWithoutChapter", "closed"] as const).every(
    (name) => valueInForce(action, name, call, variant) === undefined,
  );
}

/** Every value and requirement in force. */
function entriesIn({ action, call, variant }: Setting): DatedValue<unknown>[] {
  const names = Object.keys(action.values) as (keyof Action["values"])[];
  const values = names.flatMap((name) => valueInForce(action, name, call, variant)?.entry ?? []);
  return [...values, ...requirementsInForce(action, call, variant).map(({ entry }) => entry)];
}

/** Each variant in the newest call, and of earlier calls those that hold a value which no newer one holds. */
function triedOf(action: Action): Tried[] {
  const seen = new Set<DatedValue<unknown>>();
  const result: Tried[] = [];
  let isNewest = true;
  for (const call of callsOf(action)) {
    const variants = variantsOf(action, call);
    const settings = (variants.length === 0 ? [undefined] : variants).map((variant) => ({ action, call, variant }));
    for (const setting of settings.filter(isOpen)) {
      const entries = entriesIn(setting);
      if (!isNewest && entries.every((entry) => seen.has(entry))) continue;
      for (const entry of entries) seen.add(entry);
      const plan = smallestPlan(setting);
      const tried: Partial<Boundaries> = plan === undefined ? {} : boundariesOf(setting, plan);
      result.push({ setting, plan, ...tried });
    }
    if (settings.some(isOpen)) isNewest = false;
  }
  return result;
}

const all = actions.flatMap(triedOf);

describe("a smallest plan", () => {
  it("is found for every action and variant, in every call whose values are tried", () => {
    expect(all.length).toBeGreaterThan(actions.length);
    expect(all.filter(({ probes }) => probes === undefined).map(({ setting }) => labelOf(setting))).toEqual([]);
  });

  it("has nothing wrong and nothing left open", () => {
    const wrong = all.flatMap(({ setting, plan }) => {
      const findings =
        plan === undefined
          ? []
          : checkPlan(plan).outcomes.flatMap(({ rule, findings: its }) => its.map((one) => ({ rule, ...one })));
      const bad = findings.filter(({ kind, severity }) => kind === "open" || (kind === "fail" && severity === "error"));
      return bad.map(({ rule, message }) => `${labelOf(setting)}: ${rule}, ${message}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe("boundaries", () => {
  it("lie where the values say, on both sides", () => {
    const probes = all.flatMap(({ setting, probes: its = [] }) => its.map((probe) => ({ setting, probe })));
    expect(probes.length).toBeGreaterThan(1000);
    expect(probes.filter(({ probe }) => probe.finds).length).toBeGreaterThan(400);
    expect(probes.flatMap(({ setting, probe }) => faultOf(setting, probe) ?? [])).toEqual([]);
  });

  it("are tried of every kind of number", () => {
    const names = new Set(all.flatMap(({ probes = [] }) => probes.map(({ name }) => name)));
    for (const name of [
      "minimumPartners",
      "maximumPartners",
      "minimumCountries",
      "minimumOfKind",
      "coordinatorMinimumAge",
      "duration",
      "grantCap",
      "grantMinimum",
      "yearCap",
      "lumpSums",
      "coFinancingRate",
      "managementShare",
      "implementationWorkPackages",
    ]) {
      expect(names).toContain(name);
    }
  });

  it("are all tried", () => {
    const notTried = all.flatMap(({ setting, notCovered = new Map() }) =>
      [...notCovered].map(([name, reason]) => `${labelOf(setting)} ${name}: ${reason}`),
    );
    expect(notTried).toEqual([]);
  });
});

// The smallest fix: what it proposes always holds when it is checked again, and nothing smaller does.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlanWithTally } from "../../src/check/check-plan.ts";
import { changedPlan } from "../../src/check/plan-change.ts";
import { errorsOf, type Fix, smallestFix } from "../../src/check/smallest-fix.ts";
import { emptyLine, type Plan } from "../../src/model/plan.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { readJsonPlan } from "../../src/sheet/read-json-plan.ts";
import { cases, goodPlan } from "./good-plan.ts";

const sample = examplePlan();

/** The sample without its three mistakes. */
function faultless(): Plan {
  const fix = smallestFix(sample);
  if (fix === undefined) throw new Error("The sample can be mended.");
  return fix.plan;
}

const clean = faultless();

function errorCount(plan: Plan): number {
  return errorsOf(checkPlanWithTally(plan)).length;
}

function cellsOf({ parts }: Fix): string[] {
  return parts.flatMap(({ changes }) =>
    changes.map((one) => ("joins" in one ? `+ ${one.joins.country}` : `${one.column}=${one.value}`)),
  );
}

function fixOf(plan: Plan): Fix {
  const fix = smallestFix(plan);
  if (fix === undefined) throw new Error("Nothing mends this plan.");
  return fix;
}

/** The changes made one after the other to the plan as it was. */
function applied(plan: Plan, { parts }: Fix): Plan {
  return parts.flatMap(({ changes }) => changes).reduce(changedPlan, plan);
}

describe("what it proposes", () => {
  it("mends the sample plan by four cells", () => {
    const fix = fixOf(sample);
    expect([fix.errors, fix.left]).toEqual([3, 0]);
    expect(cellsOf(fix)).toEqual(["country=ES", "amount=10000", "amount=14000", "partner=Norrviks universitet"]);
    expect(errorCount(applied(sample, fix))).toBe(0);
    expect(applied(sample, fix).lines.reduce((sum, { amount = 0 }) => sum + amount, 0)).toBe(250_000_00);
  });

  it("is nothing where there is no error", () => {
    expect(errorCount(clean)).toBe(0);
    expect(smallestFix(clean)).toBeUndefined();
  });

  it.each<[string, Partial<Plan>, string[]]>([
    ["months beyond the longest", { months: 40 }, ["months=36"]],
    ["months below the shortest", { months: 11, lines: [], workPackages: [], grant: undefined }, ["months=12"]],
    ["months that its work packages do not fit", { months: 11, lines: [], grant: undefined }, ["months=36"]],
    ["a sum that is no lump sum, without lines", { grant: 240_000_00, lines: [] }, ["grant=250000"]],
  ])("%s", (_name, changed, expected) => {
    expect(cellsOf(fixOf({ ...clean, ...changed }))).toEqual(expected);
  });

  it("chooses the lump sum that the lines add up to rather than another budget", () => {
    expect(cellsOf(fixOf({ ...clean, grant: 120_000_00 }))).toEqual(["grant=250000"]);
  });

  it("closes a small gap in the largest line, to the cent", () => {
    const [first, ...others] = clean.lines;
    if (first === undefined) throw new Error("The sample has lines.");
    const short = { ...clean, lines: [{ ...first, amount: (first.amount ?? 0) - 1 }, ...others] };
    const fix = fixOf(short);
    expect(fix.parts.flatMap(({ changes }) => changes)).toHaveLength(1);
    expect(applied(short, fix).lines.reduce((sum, { amount = 0 }) => sum + amount, 0)).toBe(250_000_00);
  });

  it("moves an amount to the same partner, and leaves amounts that follow from quantity and rate", () => {
    const fix = fixOf(sample);
    const changed = fix.parts.flatMap(({ changes }) =>
      changes.flatMap((one) => ("joins" in one || one.column !== "amount" ? [] : one.row)),
    );
    const lines = sample.lines.filter(({ row }) => changed.includes(row));
    expect(new Set(lines.map(({ partner }) => partner)).size).toBe(1);
    expect(lines.every(({ quantity }) => quantity === undefined)).toBe(true);
  });

  it("names a country that is missing", () => {
    const two = {
      ...clean,
      lines: [],
      partners: clean.partners.filter(({ country }) => !/DE|ES|UA/.test(country ?? "")),
    };
    const fix = fixOf(two);
    const joining = fix.parts.flatMap(({ changes }) => changes.flatMap((one) => ("joins" in one ? one.joins : [])));
    expect(joining).toHaveLength(1);
    expect(["SE", "FI"]).not.toContain(joining[0]?.country);
    expect(errorCount(applied(two, fix))).toBe(0);
  });

  it("leaves one coordinator, and finds one where there is none", () => {
    const both = clean.partners.map((one) => (one.row === 3 ? { ...one, role: "coordinator" as const } : one));
    expect(cellsOf(fixOf({ ...clean, partners: both }))).toEqual(["role=partner"]);
    const none = clean.partners.map((one) => (one.row === 2 ? { ...one, role: "partner" as const } : one));
    expect(cellsOf(fixOf({ ...clean, partners: none }))).toEqual(["role=coordinator"]);
  });

  it("leaves what nothing mends, and says how many those are", () => {
    const fix = fixOf({ ...sample, variant: "higher-education", lines: [...sample.lines, stranger()] });
    expect(fix.left).toBeLessThan(fix.errors);
    expect(errorCount(fix.plan)).toBe(fix.left);
  });

  it("does not touch accepted errors", () => {
    const [share] = errorsOf(checkPlanWithTally(sample)).filter(({ key }) => key.startsWith("management"));
    const accepted = [{ key: share?.key ?? "", by: "", when: "", reason: "Agreed", euro: null }];
    const fix = smallestFix(sample, { accepted });
    expect(fix?.errors).toBe(2);
    expect(fix && cellsOf(fix)).toEqual(["country=ES", "partner=Norrviks universitet"]);
  });
});

function stranger() {
  return {
    ...emptyLine,
    row: 40,
    partner: "Zzyzx Institute",
    workPackage: "WP2",
    category: "staff",
    amount: 0,
    year: 1,
  };
}

it("gives up in time, with what it has: never more errors than before", () => {
  for (const mostChecks of [1, 2, 5, 20]) {
    const fix = smallestFix(sample, { mostChecks });
    if (fix !== undefined) expect(errorCount(applied(sample, fix))).toBeLessThan(errorCount(sample));
  }
  let calls = 0;
  smallestFix(sample, { hasTime: () => ++calls < 3 });
  expect(calls).toBeLessThan(20);
});

describe("over many plans", () => {
  const good = cases
    .filter((_, index) => index % 23 === 0)
    .flatMap((one): Plan[] => {
      const read = readJsonPlan(goodPlan(one));
      return "plan" in read ? [read.plan] : [];
    })
    .filter((plan) => errorCount(plan) === 0);

  it("has plans to break", () => {
    expect(good.length).toBeGreaterThan(4);
  });

  const broken = fc
    .record({
      plan: fc.constantFrom(...good),
      months: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      cents: fc.integer({ min: -50_000_00, max: 50_000_00 }),
      second: fc.boolean(),
      misspelt: fc.boolean(),
      gone: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ plan, months, cents, second, misspelt, gone }): Plan => {
      const [first, ...lines] = plan.lines;
      const partners = plan.partners
        .slice(0, plan.partners.length - gone)
        .map((one, index) => (second && index === 1 ? { ...one, role: "coordinator" as const } : one));
      const third = partners[2];
      return {
        ...plan,
        months: months ?? plan.months,
        lines: first === undefined ? [] : [{ ...first, amount: Math.max(0, (first.amount ?? 0) + cents) }, ...lines],
        partners: partners.map((one) => (misspelt && one === third ? { ...one, country: undefined } : one)),
      };
    });

  it("applying the fix clears the errors it says it clears, and adds none", () => {
    fc.assert(
      fc.property(broken, (plan) => {
        const before = errorCount(plan);
        const fix = smallestFix(plan, { mostChecks: 120 });
        if (fix === undefined) return;
        expect(fix.errors).toBe(before);
        expect(fix.left).toBeLessThan(before);
        expect(errorCount(applied(plan, fix))).toBe(fix.left);
        expect(errorCount(fix.plan)).toBe(fix.left);
      }),
      { numRuns: 40 },
    );
  });

  it("no part of a whole fix can be left out", () => {
    fc.assert(
      fc.property(broken, (plan) => {
        const fix = smallestFix(plan, { mostChecks: 120 });
        if (fix === undefined || fix.left > 0) return;
        for (const part of fix.parts) {
          const parts = fix.parts.filter((one) => one !== part);
          const rest = parts.flatMap(({ changes }) => changes).reduce(changedPlan, plan);
          expect(errorCount(rest)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });
});

// Project management takes at most a share of the budget, however the work packages are named and whatever the lines leave out.
import { describe, expect, it } from "vitest";
import { shareOf } from "../../src/model/money.ts";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import { type Case, caseName, cases, goodPlan, valueIn, weightBySource } from "../check/good-plan.ts";
import type { JsonLine, JsonPlan, JsonWorkPackage } from "../check/plan-json.ts";

const limited = cases.filter((one) => valueIn(one, "managementShare") !== undefined);
const [inForce] = limited.filter(({ call, variant }) => call === 2026 && variant === "higher-education");
if (inForce === undefined) throw new Error("call 2026 is expected");

/** A plan for `grant` euro with these lines, and the rest of the grant in WP2. */
function withLines(
  one: Case,
  grant: number,
  lines: readonly JsonLine[],
  workPackages: JsonWorkPackage[] = [],
): JsonPlan {
  const plan = goodPlan(one);
  const partner = plan.partners[0]?.name ?? "";
  const spent = lines.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
  const rest = { partner, workPackage: "WP2", category: "staff", year: 1, amount: grant - spent / 100 };
  const own = lines.map((line) => ({ partner, year: 1, ...line }));
  return { ...plan, grant, totalCost: grant * 2, lines: [...own, rest], workPackages };
}

function kindOf(plan: JsonPlan): string {
  const report = checkJson(plan);
  const outcome = outcomeOf(report, "management-above-share");
  return outcome.findings[0] === undefined ? outcome.kind : weightOf(outcome.findings[0]);
}

const tooMuch = { workPackage: "WP1", category: "management", amount: 50_000.01 };
const enough = { workPackage: "WP1", category: "management", amount: 50_000 };

it("is a fifth in Cooperation Partnerships with lump sums, and confirmed for call 2026 alone", () => {
  expect([...new Set(limited.map((one) => valueIn(one, "managementShare")))]).toEqual([0.2]);
  expect([...new Set(limited.map(({ call }) => call))]).toEqual([2022, 2023, 2024, 2025, 2026]);
  const certain = limited.filter((one) => weightBySource(one, "managementShare") === "error");
  expect([...new Set(certain.map(({ call }) => call))]).toEqual([2026]);
});

describe.each(limited.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const weight = weightBySource(one, "managementShare");
  const share = valueIn(one, "managementShare") ?? 0;

  it("may use the share to the cent and not a cent more, whatever the lump sum", () => {
    for (const grant of valueIn(one, "lumpSums") ?? []) {
      const limit = shareOf(grant * 100, share) / 100;
      expect(kindOf(withLines(one, grant, [{ ...tooMuch, amount: limit }]))).toBe(
        weight === "error" ? "pass" : "review",
      );
      const above = withLines(one, grant, [{ ...tooMuch, amount: limit + 0.01 }]);
      expect(kindOf(above)).toBe(weight);
      expect(findingsOf(checkJson(above), "management-above-share")).toMatchObject([{ euro: 0.01 }]);
    }
  });
});

describe("call 2026", () => {
  it("adds up all lines of the work package, and names them", () => {
    const lines = [30_000, 15_000, 7_500].map((amount) => ({ workPackage: "WP1", category: "management", amount }));
    const [finding] = findingsOf(checkJson(withLines(inForce, 250_000, lines)), "management-above-share");
    expect(finding).toMatchObject({ euro: 2_500, group: { name: "WP1", lines: 3 } });
    expect(finding?.at).toMatchObject({ table: "budget", line: 1, column: "amount" });
  });

  it("takes the share of the lump sum that is typed, and of the lines where none is", () => {
    const plan = withLines(inForce, 250_000, [tooMuch]);
    expect(kindOf({ ...plan, grant: 400_000 })).toBe("pass");
    delete plan.grant;
    expect(kindOf(plan)).toBe("error");
  });

  it.each([
    "WP1",
    "wp1",
    "WP 1",
    "WP01",
    "Wp.1",
    "1",
    1,
    "AP1",
    "Arbetspaket 1",
    "Work package 1",
    "Työpaketti 1",
    "WP1.2",
    "WP1: Project management",
    "WP1 - Management",
    "1. Projektledning",
    "Project management",
    "Projektledning",
    "Management and coordination",
    "Project coordination",
  ])("knows project management by the name %s", (workPackage) => {
    expect(kindOf(withLines(inForce, 250_000, [{ ...tooMuch, workPackage }]))).toBe("error");
    expect(kindOf(withLines(inForce, 250_000, [{ ...enough, workPackage }]))).toBe("pass");
  });

  it("follows the title in the table of work packages", () => {
    const workPackages = [
      { id: "WP1", title: "Needs and design" },
      { id: "WP2", title: "Waste management course" },
      { id: "WP5", title: "Project management" },
    ];
    const fifth = { ...tooMuch, workPackage: "WP5" };
    expect(kindOf(withLines(inForce, 250_000, [fifth], workPackages))).toBe("error");
    expect(kindOf(withLines(inForce, 250_000, [tooMuch], workPackages))).toBe("pass");
    const byTitle = { ...tooMuch, workPackage: "project management" };
    expect(kindOf(withLines(inForce, 250_000, [byTitle], workPackages))).toBe("error");
  });

  it.each(["Waste management course", "Quality management", "Data management plan", "Land administration"])(
    "does not take %s for project management",
    (title) => {
      const workPackages = [
        { id: "WP1", title: "Coordination" },
        { id: "WP2", title },
      ];
      expect(kindOf(withLines(inForce, 250_000, [enough], workPackages))).toBe("pass");
    },
  );

  it("does not depend on the order of the work packages", () => {
    const workPackages = [
      { id: "WP3", title: "Management of forests" },
      { id: "WP1", title: "Management" },
    ];
    for (const order of [workPackages, [...workPackages].reverse()]) {
      expect(kindOf(withLines(inForce, 250_000, [tooMuch], order))).toBe("error");
    }
  });

  it("asks which work package it is, rather than to guess or to say that it is met", () => {
    const workPackages = [
      { id: "WP1", title: "Needs and design" },
      { id: "WP2", title: "Course" },
    ];
    const plan = withLines(inForce, 250_000, [{ ...tooMuch, category: "staff" }], workPackages);
    expect(kindOf(plan)).toBe("open");
    expect(findingsOf(checkJson(plan), "management-above-share")).toMatchObject([
      { message: "Which work package is project management?", at: { table: "budget", line: null } },
    ]);
  });

  it("asks for the work package of lines that could make it too much", () => {
    const silent = { category: "staff", amount: 30_000 };
    const plan = withLines(inForce, 250_000, [{ ...enough, amount: 30_000 }, silent]);
    expect(kindOf(plan)).toBe("open");
    const [finding] = findingsOf(checkJson(plan), "management-above-share");
    expect(finding?.cells.map(({ line, column }) => [line, column])).toEqual([[2, "workPackage"]]);
    const little = { ...silent, amount: 20_000 };
    expect(kindOf(withLines(inForce, 250_000, [{ ...enough, amount: 30_000 }, little]))).toBe("pass");
  });

  it("goes by the category where nobody uses work packages", () => {
    const plan = (amount: number, category: string): JsonPlan => {
      const whole = withLines(inForce, 250_000, [{ category, amount }]);
      for (const line of whole.lines) delete line.workPackage;
      return whole;
    };
    expect(kindOf(plan(50_000.01, "management"))).toBe("error");
    expect(kindOf(plan(50_000, "management"))).toBe("pass");
    expect(kindOf(plan(50_000.01, "travel"))).toBe("open");
  });

  it("says nothing while there are no lines", () => {
    expect(kindOf({ ...goodPlan(inForce), lines: [] })).toBe("not-applicable");
  });
});

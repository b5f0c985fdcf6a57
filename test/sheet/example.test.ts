// The example plan gives every sum of its picture, exactly.

import { expect, it } from "vitest";
import { examplePlan } from "../../src/sheet/example.ts";

const plan = examplePlan();

function sums(keyOf: (line: (typeof plan.lines)[number]) => string): Record<string, number> {
  const result: Record<string, number> = {};
  for (const line of plan.lines) {
    const key = keyOf(line);
    result[key] = (result[key] ?? 0) + (line.amount ?? Number.NaN) / 100;
  }
  return result;
}

it("has six partners and 30 lines on rows 2 to 31", () => {
  expect(plan.partners.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(plan.lines.map(({ row }) => row)).toEqual(Array.from({ length: 30 }, (_, index) => index + 2));
  expect(plan.lines.filter(({ workPackage }) => workPackage === "WP1")).toHaveLength(6);
});

it("adds up by partner and work package", () => {
  expect(sums(({ partner, workPackage }) => `${partner} ${workPackage}`)).toEqual({
    "Norrviks universitet WP1": 20_500,
    "Norrviks universitet WP2": 8_000,
    "Norrviks universitet WP3": 14_000,
    "Norrviks universitet WP4": 12_000,
    "Norrviks universitet WP5": 11_500,
    "Järvi-Suomen ammattikorkeakoulu WP1": 9_000,
    "Järvi-Suomen ammattikorkeakoulu WP2": 11_000,
    "Järvi-Suomen ammattikorkeakoulu WP3": 16_500,
    "Järvi-Suomen ammattikorkeakoulu WP4": 12_000,
    "Järvi-Suomen ammattikorkeakoulu WP5": 6_500,
    "Hochschule für Nachhaltigkeitswissenschaften Altenstadt WP1": 9_000,
    "Hochschule für Nachhaltigkeitswissenschaften Altenstadt WP2": 7_000,
    "Hochschule für Nachhaltigkeitswissenschaften Altenstadt WP3": 19_000,
    "Hochschule für Nachhaltigkeitswissenschaften Altenstadt WP4": 11_000,
    "Hochschule für Nachhaltigkeitswissenschaften Altenstadt WP5": 6_000,
    "Universidad de Costa Clara WP1": 8_000,
    "Universidad de Costa Clara WP2": 6_500,
    "Universidad de Costa Clara WP3": 10_500,
    "Universidad de Costa Clara WP4": 17_000,
    "Universidad de Costa Clara WP5": 6_000,
    "Dnister Polytechnic University WP1": 6_000,
    "Dnister Polytechnic University WP2": 4_500,
    "Dnister Polytechnic University WP3": 7_000,
    "Dnister Polytechnic University WP4": 6_500,
    "Dnister Polytechnic University WP5": 3_200,
    "Norrviks handelskammare WP5": 1_800,
  });
});

it("adds up by work package and year", () => {
  expect(sums(({ workPackage }) => workPackage ?? "")).toEqual({
    WP1: 52_500,
    WP2: 37_000,
    WP3: 67_000,
    WP4: 58_500,
    WP5: 35_000,
  });
  expect(sums(({ year }) => String(year))).toEqual({ 1: 96_000, 2: 104_500, 3: 49_500 });
});

it("has quantity times rate as amount wherever both are given", () => {
  const counted = plan.lines.filter(({ quantity, rate }) => quantity !== undefined && rate !== undefined);
  expect(counted.length).toBeGreaterThan(10);
  for (const { quantity = 0, rate = 0, amount } of counted) expect(quantity * rate).toBe(amount);
});

it("spends in each work package only in the years it runs", () => {
  const running = new Map(
    plan.workPackages.map(({ id, startMonth = 0, endMonth = 0 }) => [id, [startMonth, endMonth]]),
  );
  for (const { workPackage, year = 0 } of plan.lines) {
    const [first = 0, last = 0] = running.get(workPackage ?? "") ?? [];
    expect(Math.ceil(first / 12)).toBeLessThanOrEqual(year);
    expect(Math.ceil(last / 12)).toBeGreaterThanOrEqual(year);
  }
});

// The coordinator's age: founded exactly so many years before the deadline is old enough, a day later is not.
import { describe, expect, it } from "vitest";
import { yearsBefore } from "../../src/rules/coordinator-too-young.ts";
import { checkJson, findingsOf, weightOf } from "../check/check-json.ts";
import { type Case, caseName, cases, goodPlan, valueIn, weightBySource } from "../check/good-plan.ts";

const limited = cases.filter((one) => valueIn(one, "coordinatorMinimumAge") !== undefined);

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function deadlines(one: Case): string[] {
  return (valueIn(one, "deadlines") ?? []).map(({ at }) => at.slice(0, 10)).sort();
}

function weights(one: Case, established: string | undefined): string[] {
  const plan = goodPlan(one);
  const [coordinator] = plan.partners;
  if (coordinator !== undefined) {
    delete coordinator.established;
    if (established !== undefined) coordinator.established = established;
  }
  return findingsOf(checkJson(plan), "coordinator-too-young").map(weightOf);
}

it("is two years in Cooperation Partnerships from call 2024", () => {
  expect([...new Set(limited.map(({ action, call }) => `${action.id} ${call}`))]).toEqual([
    "cooperation-partnerships 2024",
    "cooperation-partnerships 2025",
    "cooperation-partnerships 2026",
  ]);
  expect([...new Set(limited.map((one) => valueIn(one, "coordinatorMinimumAge")))]).toEqual([2]);
});

describe.each(limited.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const years = valueIn(one, "coordinatorMinimumAge") ?? 0;
  const weight = weightBySource(one, "coordinatorMinimumAge", "deadlines");
  const met = weight === "error" ? [] : ["review"];
  const [first, last = first] = [deadlines(one)[0], deadlines(one)[deadlines(one).length - 1]];
  if (first === undefined || last === undefined) throw new Error("a deadline is expected");

  it("is met on the day itself", () => {
    expect(weights(one, yearsBefore(first, years))).toEqual(met);
    expect(weights(one, "1477-02-28")).toEqual(met);
  });

  it("is broken a day later than the last round allows", () => {
    expect(weights(one, nextDay(yearsBefore(last, years)))).toEqual([weight]);
    expect(weights(one, last)).toEqual([weight]);
  });

  if (first !== last) {
    it("is for a person to judge where only the later round would do", () => {
      expect(weights(one, nextDay(yearsBefore(first, years)))).toEqual(["review"]);
      expect(weights(one, yearsBefore(last, years))).toEqual(["review"]);
    });
  }

  it("is open without a date, and only the coordinator's date counts", () => {
    expect(weights(one, undefined)).toEqual(["open"]);
    const plan = goodPlan(one);
    for (const partner of plan.partners.slice(1)) partner.established = "2025-12-31";
    expect(findingsOf(checkJson(plan), "coordinator-too-young").map(weightOf)).toEqual(met);
  });
});

describe("the same day some years earlier", () => {
  it.each([
    ["2026-03-05", 2, "2024-03-05"],
    ["2024-02-29", 2, "2022-02-28"],
    ["2024-02-29", 4, "2020-02-29"],
    ["2100-03-01", 2, "2098-03-01"],
  ])("%s, %i years before, is %s", (day, years, expected) => {
    expect(yearsBefore(day, years)).toBe(expected);
  });
});

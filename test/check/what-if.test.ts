// What changes between two reports on one plan.

import { expect, it } from "vitest";
import { checkPlan } from "../../src/check/check-plan.ts";
import { unsureRules, verdictChanges } from "../../src/check/what-if.ts";
import type { Plan } from "../../src/model/plan.ts";
import { examplePlan } from "../../src/sheet/example.ts";

const sample = examplePlan();

function changes(plan: Plan) {
  return verdictChanges(checkPlan(sample), checkPlan(plan)).filter(({ isSame }) => !isSame);
}

it("finds nothing between a report and itself", () => {
  const report = checkPlan(sample);
  const rows = verdictChanges(report, report);
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.every(({ isSame, was, is }) => isSame && was === is)).toBe(true);
});

it("tells what is new, what is met now and what is still met with other numbers", () => {
  const found = changes({ ...sample, months: 36, grant: 400_000_00 });
  const about = (text: string) => found.find((row) => row.text.includes(text));
  expect(about("€150,000 missing")).toMatchObject({ was: "met", is: "error" });
  expect(about("€80,000")).toMatchObject({ was: "error", is: "met" });
  expect(about("36\u00a0months")).toMatchObject({ was: "met", is: "met" });
});

it("does not list what neither rule nor number changes", () => {
  const found = changes({ ...sample, months: 24 });
  expect(found.map(({ text }) => text).filter((text) => text.includes("Spian"))).toEqual([]);
});

it("keeps errors of one rule apart by their place", () => {
  const [problem] = sample.problems;
  if (problem === undefined) throw new Error("The sample has a misspelt country.");
  const second = {
    ...problem,
    value: "Finlan",
    at: { ...problem.at, row: 3, name: "Järvi-Suomen ammattikorkeakoulu" },
  };
  const found = changes({ ...sample, problems: [second] });
  const countries = found.filter(({ text }) => text.includes("not a country"));
  expect(countries.map(({ was, is }) => [was, is])).toEqual([
    ["none", "error"],
    ["error", "none"],
  ]);
});

it("is symmetrical: what is new one way is gone the other", () => {
  const other = checkPlan({ ...sample, action: "knowledge-alliances", call: 2018, variant: undefined });
  const report = checkPlan(sample);
  const errors = (rows: ReturnType<typeof verdictChanges>, of: "was" | "is") =>
    rows.filter((row) => !row.isSame && row[of] === "error").length;
  const there = verdictChanges(report, other);
  const back = verdictChanges(other, report);
  expect(errors(there, "is")).toBe(errors(back, "was"));
  expect(errors(there, "was")).toBe(errors(back, "is"));
});

it("counts the rules that rest on sources nobody has confirmed", () => {
  expect(unsureRules(checkPlan(sample)).unsure).toBe(0);
  const older = unsureRules(checkPlan({ ...sample, call: 2022 }));
  expect(older.unsure).toBeGreaterThan(0);
  expect(older.rules).toBeGreaterThanOrEqual(older.unsure);
});

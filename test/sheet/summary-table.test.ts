// The Summary tab: every cent once in each division, bars that compare, caps with their status.

import { expect, it } from "vitest";
import { checkPlanWithTally } from "../../src/check/check-plan.ts";
import type { Language } from "../../src/messages/messages.ts";
import type { Plan } from "../../src/model/plan.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { summaryTable } from "../../src/sheet/summary-table.ts";

function table(plan: Plan, language: Language = "en") {
  const { tally } = checkPlanWithTally(plan, { language });
  if (tally === undefined) throw new Error("The plan could not be counted.");
  return summaryTable(tally, language);
}

it("sums the sample plan up", () => {
  const rows = table(examplePlan());
  expect(rows[0]).toEqual(["What", "Planned, euro", "Cap, euro", "Share", "Compared", "Status"]);
  const row = (name: string) => rows.find(([first]) => first === name);
  expect(row("Lump sum")).toEqual(["Lump sum", 250_000, 250_000, 1, "", "✔ Exact"]);
  expect(row("WP1 Project management")).toEqual([
    "WP1 Project management",
    52_500,
    50_000,
    0.21,
    "█".repeat(16),
    "✖ €2,500 over",
  ]);
  expect(row("Year 2")).toEqual(["Year 2", 104_500, "", 0.418, "█".repeat(20), ""]);
  expect(row("Norrviks handelskammare")).toEqual(["Norrviks handelskammare", 1800, 0, 0.0072, "█", "✖ €1,800 over"]);
});

it("has a section for each division, each with the whole sum", () => {
  const rows = table(examplePlan(), "sv");
  const names = ["Per år", "Per partner", "Per arbetspaket", "Per kategori"];
  for (const name of names) {
    const start = rows.findIndex(([first]) => first === name) + 1;
    expect(start, name).toBeGreaterThan(0);
    const length = rows.slice(start).findIndex(([first]) => first === "");
    const section = rows.slice(start, length < 0 ? undefined : start + length);
    expect(section.reduce((sum, [, planned]) => sum + Number(planned), 0)).toBe(250_000);
  }
});

it("is a rectangle, also without lines, and draws nothing for nothing", () => {
  for (const plan of [examplePlan(), { ...examplePlan(), lines: [] }, { ...examplePlan(), lines: [], partners: [] }]) {
    const rows = table(plan);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
    if (plan.lines.length === 0) expect(rows.slice(1).every(([, , , , bar]) => bar === "")).toBe(true);
  }
});

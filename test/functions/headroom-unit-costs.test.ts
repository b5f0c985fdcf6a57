// =ERASMUS_HEADROOM with unit costs: what a confirmed rate gives is planned, once the partners say who is the coordinator.
import { expect, it } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { formula, table } from "./formulas.ts";

const budget: Cell[][] = [
  ["Partner", "Category", "Year", "Quantity", "Amount"],
  ["Alnus", "Management", 1, 12, ""],
  ["Betula", "Management", 2, 12, ""],
];
const partners: Cell[][] = [
  ["Organisation", "Country", "Role"],
  ["Alnus", "SE", "Coordinator"],
  ["Betula", "FI", "Partner"],
];

it("counts 12 months of the coordinator and of a partner, and shows the ceiling of management", () => {
  const rows = table(formula("ERASMUS_HEADROOM", "KA203", 2018, 24, budget, "", "", [], partners));
  expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual([
    ["EU grant, whole project", 300_000, 9000, 291_000],
    ["Year 1", 150_000, 6000, 144_000],
    ["Year 2", 150_000, 3000, 147_000],
    ["Management", 66_000, 9000, 57_000],
  ]);
});

// Cells and areas by their names in formulas.

import { expect, it } from "vitest";
import { areaName, cellName, columnLetters, fixed, onTab } from "../../src/sheet/areas.ts";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it("cells and areas", () => {
  expect(cellName(0, 0)).toBe("A1");
  expect(areaName(1, 2, 199, 8)).toBe("C2:I200");
  expect(fixed("A1:H200")).toBe("$A$1:$H$200");
});

it.each([
  ["Project", "Project!A1"],
  ["Work packages", "'Work packages'!A1"],
  ["Projekt 2", "'Projekt 2'!A1"],
  ["Översikt", "'Översikt'!A1"],
  ["It's ours", "'It''s ours'!A1"],
])("on the tab %s", (tab, name) => {
  expect(onTab(tab, "A1")).toBe(name);
});

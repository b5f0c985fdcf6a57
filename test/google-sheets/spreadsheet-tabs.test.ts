// What the API answers, as cells: numbers, days, errors, hidden tabs, far too much, and nothing at all.

import { expect, it } from "vitest";
import { tabsOfAnswer } from "../../src/cli/google-sheets/spreadsheet-tabs.ts";

function sheet(values: readonly object[][], more: object = {}, data: object = {}): object {
  return {
    properties: { title: "Plan", sheetType: "GRID", ...more },
    data: [{ rowData: values.map((row) => ({ values: row })), ...data }],
  };
}

function cells(...row: readonly object[]): unknown {
  return tabsOfAnswer({ sheets: [sheet([[...row]])] })?.[0]?.grid[0];
}

const dated = (numberValue: number, type: string): object => ({
  effectiveValue: { numberValue },
  effectiveFormat: { numberFormat: { type } },
});

it("values are what people see", () => {
  expect(
    cells(
      { effectiveValue: { stringValue: "Sweden" } },
      {},
      { effectiveValue: { numberValue: 1200.5 } },
      { effectiveValue: { boolValue: true } },
      dated(46_023, "DATE"),
      dated(46_023.5, "DATE_TIME"),
      dated(250_000, "CURRENCY"),
      { effectiveValue: { errorValue: { type: "REF" } } },
      { effectiveValue: { errorValue: { type: "N_A" } } },
      { effectiveValue: { errorValue: { type: "LOADING" } } },
    ),
  ).toEqual(["Sweden", "", 1200.5, true, "2026-01-01", "2026-01-01 12:00", 250_000, "#REF!", "#N/A", "#ERROR!"]);
});

it("hidden tabs and charts are left out; the order is the file's", () => {
  const sheets = [
    sheet([], { title: "Old", hidden: true }),
    sheet([], { title: "Chart", sheetType: "OBJECT" }),
    sheet([[{ effectiveValue: { stringValue: "b" } }]], { title: "B" }),
    sheet([], { title: "A" }),
  ];
  expect(tabsOfAnswer({ sheets })).toEqual([
    { name: "B", grid: [["b"]] },
    { name: "A", grid: [] },
  ]);
});

it("cells stand where the answer says", () => {
  const one = sheet([[{ effectiveValue: { numberValue: 7 } }, {}], [{}]], {}, { startRow: 2, startColumn: 1 });
  expect(tabsOfAnswer({ sheets: [one] })?.[0]?.grid).toEqual([[], [], ["", 7]]);
});

it("what is no answer is told from an empty spreadsheet", () => {
  for (const answer of ["<html>", null, {}, { sheets: 3 }]) expect(tabsOfAnswer(answer)).toBeUndefined();
  expect(tabsOfAnswer({ sheets: [null, { properties: 3 }] })).toHaveLength(2);
});

it("what is far larger than a plan is refused, empty rows are not counted", () => {
  const value = { effectiveValue: { numberValue: 1 } };
  const rows = (count: number): object[][] => Array.from({ length: count }, () => [value]);
  expect(tabsOfAnswer({ sheets: [sheet(rows(20_000))] })?.[0]?.grid).toHaveLength(20_000);
  expect(() => tabsOfAnswer({ sheets: [sheet(rows(20_001))] })).toThrow(/20,000 rows/);
  const empty = Array.from({ length: 30_000 }, () => [{}]);
  expect(tabsOfAnswer({ sheets: [sheet([...rows(3), ...empty])] })?.[0]?.grid).toHaveLength(3);
  const wide = Array.from({ length: 5_001 }, () => Array.from({ length: 100 }, () => value));
  expect(() => tabsOfAnswer({ sheets: [sheet(wide)] })).toThrow(/500,000 cells/);
});

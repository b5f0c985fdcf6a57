// Whole numbers and quantities, as typed into cells.

import { describe, expect, it } from "vitest";
import { readQuantity, readWhole } from "../../src/sheet/read-number.ts";

describe("whole numbers", () => {
  it.each([
    [36, 36],
    ["36", 36],
    [" 36 ", 36],
    [1, 1],
    [120, 120],
  ])("%s is read", (cell, value) => {
    expect(readWhole(cell, 1, 120)).toEqual({ value });
  });

  it.each([
    ["36 months", "36"],
    ["Year 2", "2"],
    ["år 3", "3"],
    ["36.0", "36"],
    ["36,00", "36"],
    ["36 (three years)", "36"],
  ])("%s is offered", (cell, suggestion) => {
    expect(readWhole(cell, 1, 120)).toEqual({ value: undefined, suggestion });
  });

  it.each([
    [0],
    [-3],
    [121],
    [2.5],
    [Number.NaN],
    ["24-36"],
    ["24 or 36"],
    ["2.5 years"],
    ["-5"],
    ["500"],
    ["a year"],
    [true],
    [new Date(2026, 0, 1)],
  ])("%s is neither", (cell) => {
    expect(readWhole(cell, 1, 120)).toEqual({ value: undefined, suggestion: undefined });
  });
});

it("50 000 digits are neither a whole number nor a quantity", () => {
  expect(readWhole("1".repeat(50_000), 1, 120)).toEqual({ value: undefined, suggestion: undefined });
  expect(readQuantity("1".repeat(50_000))).toEqual({ value: undefined, suggestion: undefined });
});

describe("quantities", () => {
  it.each([
    [12, 12],
    [2.5, 2.5],
    [0.125, 0.125],
    ["12", 12],
    ["2.5", 2.5],
    [0, 0],
  ])("%s is read", (cell, value) => {
    expect(readQuantity(cell)).toEqual({ value });
  });

  it.each([
    ["12,5", "12.5"],
    ["1 200", "1200"],
    ["12 days", "12"],
    ["2,5 dagar", "2.5"],
  ])("%s is offered", (cell, suggestion) => {
    expect(readQuantity(cell)).toEqual({ value: undefined, suggestion });
  });

  it.each([[-1], ["many"], ["3 x 4"], [Number.POSITIVE_INFINITY], [false], ["-5"]])("%s is neither", (cell) => {
    expect(readQuantity(cell)).toEqual({ value: undefined, suggestion: undefined });
  });
});

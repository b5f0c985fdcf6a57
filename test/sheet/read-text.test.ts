// Words of cells, formula errors, and what is quoted from them.

import { describe, expect, it } from "vitest";
import { isBlank, isFormulaError } from "../../src/sheet/cell.ts";
import { quoted, readText } from "../../src/sheet/read-text.ts";

it.each([
  ["  Norrviks universitet\n", "Norrviks universitet"],
  ["", undefined],
  [" \u00A0\t", undefined],
  [951234567, "951234567"],
  [true, "TRUE"],
  [new Date(2026, 10, 1), "2026-11-01"],
  [new Date(Number.NaN), "#NUM!"],
])("%j reads as %j", (cell, text) => {
  expect(readText(cell)).toBe(text);
});

it.each([
  "#REF!",
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#ERROR!",
  "#SPILL!",
  "#CALC!",
  "Loading...",
])("%s is an error of a formula", (cell) => {
  expect(isFormulaError(cell)).toBe(true);
});

it.each(["#1 partner", "#", "Loading bay", "REF!", "", "#REF! in the name of a long organisation", 5])(
  "%s is not",
  (cell) => {
    expect(isFormulaError(cell)).toBe(false);
  },
);

it.each([[""], ["  "], ["\u00A0"], [undefined]])("%j is blank", (cell) => {
  expect(isBlank(cell)).toBe(true);
});

describe("quoted", () => {
  it("is one line of at most 60 characters", () => {
    expect(quoted("a\n  b")).toBe("a b");
    const long = quoted("x".repeat(50_000));
    expect(long).toHaveLength(60);
    expect(long.endsWith("…")).toBe(true);
  });

  it("never ends in half a character", () => {
    expect(quoted(`${"x".repeat(58)}😀😀`)).toBe(`${"x".repeat(58)}…`);
  });
});

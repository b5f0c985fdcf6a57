// Calendar days, as typed into cells.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/messages/format.ts";
import { languages } from "../../src/messages/messages.ts";
import { readDate } from "../../src/sheet/read-date.ts";

describe("one meaning is read", () => {
  it.each([
    ["2026-11-01", "2026-11-01"],
    ["2026-1-5", "2026-01-05"],
    ["2026-11-01T00:00", "2026-11-01"],
    ["2026-11-01 12:30:00", "2026-11-01"],
    ["1.11.2026", "2026-11-01"],
    ["01.11.2026", "2026-11-01"],
    ["1. 11. 2026", "2026-11-01"],
    [" 2024-02-29 ", "2024-02-29"],
    ["1477-10-07", "1477-10-07"],
    [new Date(2026, 10, 1), "2026-11-01"],
    [new Date(2026, 10, 1, 9, 30), "2026-11-01"],
    [new Date(2026, 10, 1, 17, 0), "2026-11-01"],
    [new Date(1998, 0, 1, 1), "1998-01-01"],
  ])("%s", (cell, value) => {
    expect(readDate(cell)).toEqual({ value });
  });

  it("a day typed in a file further east arrives as the evening before", () => {
    expect(readDate(new Date(2026, 9, 31, 23))).toEqual({ value: "2026-11-01" });
    expect(readDate(new Date(2026, 9, 31, 23, 30))).toEqual({ value: "2026-10-31" });
  });

  it("a date of another realm", async () => {
    const { runInNewContext } = await import("node:vm");
    expect(readDate(runInNewContext("new Date(2026, 10, 1)"))).toEqual({ value: "2026-11-01" });
  });
});

describe("several ways to read it: a question", () => {
  it.each([
    ["1/11/2026", "2026-11-01"],
    ["11/25/2026", "2026-11-25"],
    ["1-11-2026", "2026-11-01"],
    ["2026/11/01", "2026-11-01"],
    ["20261101", "2026-11-01"],
    ["1 November 2026", "2026-11-01"],
    ["1 nov. 2026", "2026-11-01"],
    ["Nov 1, 2026", "2026-11-01"],
    ["den 1 maj 1998", "1998-05-01"],
    ["3 mars 2026", "2026-03-03"],
    ["12 marraskuuta 2026", "2026-11-12"],
    ["5 maaliskuuta 2026", "2026-03-05"],
    ["15. März 2026", "2026-03-15"],
    ["August 1998", "1998-08-01"],
    ["1998", "1998-01-01"],
    [1998, "1998-01-01"],
  ])("%s", (cell, suggestion) => {
    expect(readDate(cell)).toEqual({ value: undefined, suggestion });
  });
});

describe.each(languages)("a day in %s", (language) => {
  it.each(Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}-03`))("%s", (day) => {
    expect(readDate(formatOf(language).date(day))).toEqual({ value: undefined, suggestion: day });
  });
});

describe("no day", () => {
  it.each([
    ["2026-02-30"],
    ["30.2.2026"],
    ["2026-13-01"],
    ["soon"],
    ["spring"],
    [46327],
    [true],
    [new Date(Number.NaN)],
    ["0000-00-00"],
    ["1/2"],
    ["\uD800"],
  ])("%s", (cell) => {
    expect(readDate(cell)).toEqual({ value: undefined, suggestion: undefined });
  });
});

it("50 000 characters are no day", () => {
  expect(readDate("x".repeat(50_000))).toEqual({ value: undefined, suggestion: undefined });
});

it("every day is read as itself, from text and from a date cell", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1400-01-02"), max: new Date("2099-12-30"), noInvalidDate: true }), (at) => {
      const iso = at.toISOString().slice(0, 10);
      const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
      expect(readDate(iso)).toEqual({ value: iso });
      expect(readDate(new Date(year, month - 1, day))).toEqual({ value: iso });
    }),
  );
});

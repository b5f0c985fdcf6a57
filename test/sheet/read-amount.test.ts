// What is read as an amount of euro, and what is only offered.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmount } from "../../src/sheet/read-amount.ts";

describe("a number is read to the cent", () => {
  it.each([
    [0, 0],
    [6000, 600_000],
    [6000.5, 600_050],
    [0.1 + 0.2, 30],
    [1.005 * 100, 10_050],
    [83333.33, 8_333_333],
    [9_000_000_000_000, 900_000_000_000_000],
    ["6000", 600_000],
    ["6000.50", 600_050],
    [" 12.5 ", 1250],
    ["007", 700],
  ])("%s", (cell, cents) => {
    expect(readAmount(cell)).toEqual({ value: cents });
  });
});

describe("text that is only probably an amount is offered, never read", () => {
  it.each([
    ["150 000 €", "150000"],
    ["150\u00A0000\u00A0€", "150000"],
    ["150\u2009000 EUR", "150000"],
    ["150\u202F000", "150000"],
    ["150,000", "150000"],
    ["150.000", "150000"],
    ["1.234", "1234"],
    ["€150,000.00", "150000"],
    ["1.234,56", "1234.56"],
    ["1,234.56", "1234.56"],
    ["1.234,56 eur", "1234.56"],
    ["1.234.567", "1234567"],
    ["1.234.567,8", "1234567.8"],
    ["12,5", "12.5"],
    ["0,5", "0.5"],
    ["EUR 500", "500"],
    ["500 euros", "500"],
    ["500 e", "500"],
    ["1'000", "1000"],
    ["1’000.50", "1000.5"],
    ["1e5", "100000"],
    ["1 234,5", "1234.5"],
    ["500,-", "500"],
  ])("%s", (cell, suggestion) => {
    expect(readAmount(cell)).toEqual({ value: undefined, suggestion });
  });
});

describe("what is no amount of euro gives nothing", () => {
  it.each([
    "500 kr",
    "SEK 500",
    "$500",
    "500 USD",
    "£5",
    "1 234,56 kr",
    "500:-",
    "(500)",
    "-500",
    "−500",
    "500-",
    "10%",
    "10 %",
    "12-15",
    "1,2,3",
    "1.2.3",
    "1 23",
    "12 34",
    "1,23,456",
    "1.234,5678",
    "0.125.000",
    "1.234.56",
    "ca 500",
    "500 per day",
    "five",
    "€",
    ".",
    "1e400",
    "Infinity",
    "NaN",
    "0x10",
    "9999999999999999",
    "\uD800",
    "__proto__",
  ])("%s", (cell) => {
    expect(readAmount(cell)).toEqual({ value: undefined, suggestion: undefined });
  });

  it("50 000 digits", () => {
    expect(readAmount("5".repeat(50_000))).toEqual({ value: undefined, suggestion: undefined });
  });

  it.each([[-1], [Number.NaN], [Number.POSITIVE_INFINITY], [9_000_000_000_001], [true], [new Date(2026, 1, 1)]])(
    "%s",
    (cell) => {
      expect(readAmount(cell)).toEqual({ value: undefined, suggestion: undefined });
    },
  );
});

it("a number with parts of a cent is not read but rounded as suggestion", () => {
  expect(readAmount(1000 / 3)).toEqual({ value: undefined, suggestion: "333.33" });
  expect(readAmount("6000.505")).toEqual({ value: undefined, suggestion: undefined });
});

describe("whatever is typed", () => {
  it("a number of whole cents is read as those cents", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000_000_000_000 }), (cents) => {
        expect(readAmount(cents / 100)).toEqual({ value: cents });
      }),
    );
  });

  it("a suggestion is a text that would be read", () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(..."0123456789.,' €-\u00A0e%k".split("")), maxLength: 15 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readAmount(text);
        if (reading.value === undefined && reading.suggestion !== undefined) {
          expect(readAmount(reading.suggestion).value).toBeTypeOf("number");
        }
      }),
    );
  });

  it("grouping never changes the number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_999_999 }),
        fc.constantFrom(" ", "\u00A0", ".", ",", "'"),
        (n, mark) => {
          const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, mark);
          expect(readAmount(grouped)).toEqual({ value: undefined, suggestion: String(n) });
        },
      ),
    );
  });
});

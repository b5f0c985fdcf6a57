// How money, shares, days and lists are written in each language.
import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/messages/format.ts";
import { plain } from "../functions/formulas.ts";

const en = formatOf("en");
const sv = formatOf("sv");

describe("money", () => {
  it.each([
    [0, "€0", "0 €"],
    [1, "€0.01", "0,01 €"],
    [10, "€0.10", "0,10 €"],
    [100, "€1", "1 €"],
    [99_999, "€999.99", "999,99 €"],
    [100_000, "€1,000", "1 000 €"],
    [5_250_000, "€52,500", "52 500 €"],
    [123_456_789, "€1,234,567.89", "1 234 567,89 €"],
    [-250_000, "−€2,500", "−2 500 €"],
    [-1, "−€0.01", "−0,01 €"],
    [900_000_000_000_000, "€9,000,000,000,000", "9 000 000 000 000 €"],
  ])("%i cents", (cents, english, swedish) => {
    expect(en.money(cents)).toBe(english);
    expect(plain(sv.money(cents))).toBe(swedish);
  });

  it("never breaks over a line", () => {
    expect(sv.money(123_456_789)).not.toContain(" ");
    expect(en.money(123_456_789)).not.toContain(" ");
  });
});

describe("shares", () => {
  it.each([
    [0.2, "20%", "20 %"],
    [0.21, "21%", "21 %"],
    [0.2004, "20.1%", "20,1 %"],
    [0.200_000_04, "20.1%", "20,1 %"],
    [0.1999, "20%", "20 %"],
    [0, "0%", "0 %"],
    [1, "100%", "100 %"],
    [0.075, "7.5%", "7,5 %"],
    [0.07, "7%", "7 %"],
    [0.29, "29%", "29 %"],
    [12.5, "1,250%", "1 250 %"],
  ])("%f: being over never disappears", (fraction, english, swedish) => {
    expect(en.percent(fraction)).toBe(english);
    expect(plain(sv.percent(fraction))).toBe(swedish);
  });
});

describe("numbers", () => {
  it.each([
    [0, "0", "0"],
    [4, "4", "4"],
    [1234.5, "1,234.5", "1 234,5"],
    [1234.56, "1,234.56", "1 234,56"],
    [-3, "−3", "−3"],
  ])("%f", (value, english, swedish) => {
    expect(en.number(value)).toBe(english);
    expect(plain(sv.number(value))).toBe(swedish);
  });
});

describe("days", () => {
  it.each([
    ["2026-03-05", "5 March 2026", "5 mars 2026", "Thu 5 March 2026", "tors 5 mars 2026"],
    ["2024-02-29", "29 February 2024", "29 februari 2024", "Thu 29 February 2024", "tors 29 februari 2024"],
  ])("%s", (day, english, swedish, weekday, veckodag) => {
    expect(plain(en.date(day))).toBe(english);
    expect(plain(sv.date(day))).toBe(swedish);
    expect(plain(en.weekday(day))).toBe(weekday);
    expect(plain(sv.weekday(day))).toBe(veckodag);
  });
});

describe("lists", () => {
  it("have a word before the last one", () => {
    expect(en.and([])).toBe("");
    expect(en.and(["a"])).toBe("a");
    expect(en.and(["a", "b"])).toBe("a and b");
    expect(en.or(["a", "b", "c"])).toBe("a, b or c");
    expect(sv.and(["a", "b", "c"])).toBe("a, b och c");
    expect(sv.or(["a", "b"])).toBe("a eller b");
  });

  it("of countries are in the order of the language", () => {
    expect(en.countries(["SE", "AT", "DE"])).toBe("Austria, Germany, Sweden");
    expect(sv.countries(["AX", "AT", "ZA"])).toBe("Sydafrika, Åland, Österrike");
  });
});

describe("counts", () => {
  it("have their own word for one", () => {
    expect(plain(en.count(1, "organisation"))).toBe("1 organisation");
    expect(plain(en.count(0, "country"))).toBe("0 countries");
    expect(plain(en.count(2, "country"))).toBe("2 countries");
    expect(plain(sv.count(1, "month"))).toBe("1 månad");
    expect(plain(sv.count(1200, "line"))).toBe("1 200 rader");
  });

  it("of months are those allowed", () => {
    expect(plain(en.duration({ choices: [24, 36] }))).toBe("24 or 36 months");
    expect(plain(sv.duration({ from: 12, to: 36 }))).toBe("12 till 36 månader");
    expect(plain(en.duration({ from: 1, to: 1 }))).toBe("1 month");
  });
});

it("who is the name as typed, else the row", () => {
  expect(en.who({ name: "KTH", row: 3 })).toBe("KTH");
  expect(plain(en.who({ name: undefined, row: 3 }))).toBe("Row 3");
  expect(plain(sv.who({ name: undefined, row: 3 }))).toBe("Rad 3");
});

// =ERASMUS_RATE, =ERASMUS_TRAVEL and =ERASMUS_DISTANCE: numbers, ranges, and short texts for what a user can correct.
import { describe, expect, it } from "vitest";
import type { Argument } from "../../src/functions/function.ts";
import type { Cell } from "../../src/sheet/cell.ts";
import { cell, formula, formulaIn, table } from "./formulas.ts";

const rate = (...args: Argument[]): Cell => cell(formula("ERASMUS_RATE", ...args));
const travel = (...args: Argument[]): Cell => cell(formula("ERASMUS_TRAVEL", ...args));
const distance = (...args: Argument[]): Cell => cell(formula("ERASMUS_DISTANCE", ...args));

describe("a rate", () => {
  it.each<[Cell[], Cell]>([
    [["Strategic Partnerships", 2016, "Management", "", "Coordinator"], 500],
    [["KA203", 2018, "Projektledning", "Sverige", "Partner"], 250],
    [["KA203", 2018, "TPM", "", 99], 0],
    [["KA203", 2018, "TPM", "", 100], 575],
    [["KA203", 2018, "TPM", "", 2000], 760],
    [["KA203", 2018, "Intellectual outputs", "SE", "Manager"], 294],
    [["KA203", 2018, "Geistige Leistungen", "Deutschland", "Lehrkraft"], 214],
    [["KA203", 2018, "IO", "Greece", "technician"], 102],
    [["KA203", 2018, "IO", "EL", "administrative"], 78],
    [["KA203", 2018, "IO", "Greenland", "manager"], 294],
    [["KA203", 2018, "IO", "Ukraine", "manager"], 88],
    [["KA203", 2018, "Multiplier events", "", "Foreign participants"], 200],
    [["KA203", 2018, "Spridningsevenemang", "", "lokala"], 100],
    [["KA203", 2016, "Individual support", "", "learner"], 55],
    [["KA203", 2018, "Individual support", "", "learner"], 58],
    [["KA203", 2018, "Linguistic support", ""], 150],
    [["KA203", 2018, "Exceptional costs", ""], "75% of the real cost"],
    [["Knowledge Alliances", 2014, "Implementation support", "NO", "manager"], 353],
    [["Knowledge Alliances", 2020, "Staff days", "RS", "manager"], 106],
    [["KA220-HED", 2021, "Project results", "Estonia", "manager"], 164],
    [["Erasmus Mundus Joint Masters", 2026, "Scholarships", ""], 1400],
  ])("%j is %j", (args, expected) => {
    expect(rate(...args)).toBe(expected);
  });

  it.each<[Cell[], Cell]>([
    [["KA220-HED", 2026, "Management", "SE"], "We know of no unit costs of Cooperation Partnerships in call 2026."],
    [["KA203", 2018, "", "SE"], ""],
    [["", 2018, "Management", "SE"], ""],
    [["KA203", 2018, "IO", "Atlantis", "manager"], "“Atlantis” is not a country we know."],
    [["KA203", 2018, "IO", "", "manager"], "Work on intellectual outputs: in which country?"],
    [
      ["KA203", 2018, "IO", "SE", "Anna"],
      "“Anna” is none of these: manager, teacher or researcher, technician or administration.",
    ],
    [
      ["KA203", 2018, "IO", "SE"],
      "Work on intellectual outputs: manager, teacher or researcher, technician or administration?",
    ],
    [["KA203", 2018, "TPM", "SE"], "Transnational project meetings: how far is the journey?"],
    [["KA203", 2018, "LTT", "SE"], "No unit cost “LTT”. Try Travel, Individual support or Linguistic support."],
    [["Knowledge Alliances", 2016, "Staff days", "UA", "manager"], "Days of work: what is the rate of 1 line?"],
    [
      ["Knowledge Alliances", 2016, "Gold", "SE"],
      "No unit cost “Gold”. Try Days of work, Travel or Individual support.",
    ],
  ])("%j says %j", (args, expected) => {
    expect(rate(...args)).toBe(expected);
  });

  it("is given for each row of ranges", () => {
    const items = [["IO"], ["Management"], [""], ["Gold"]];
    const who = [["Manager"], ["Partner"], [""], ["x"]];
    const result = table(formula("ERASMUS_RATE", "KA203", 2018, items, "SE", who));
    expect(result.slice(0, 3)).toEqual([[294], [250], [""]]);
    expect(result[3]?.[0]).toContain("No unit cost “Gold”");
  });

  it("throws for what is wrong in the formula itself, and names the argument", () => {
    expect(() => formula("ERASMUS_RATE", "KA203", 2018)).toThrow('The argument "item" is missing');
    expect(() => formula("ERASMUS_RATE", "KA203", 2018, "IO")).toThrow('The argument "country" is missing');
    expect(() => formula("ERASMUS_RATE", "KA203", 2018, [["IO"], ["IO"]], [["SE"], ["FI"], ["DE"]])).toThrow(
      'The argument "country" has 3 × 1 cells and "item" has 2 × 1.',
    );
  });

  it("speaks the language of the file", () => {
    const swedish = formulaIn({ language: "sv" }, "ERASMUS_RATE", "KA203", 2018, "IO", "SE", "");
    expect(cell(swedish)).toBe(
      "Arbete med intellektuella resultat: chef, lärare eller forskare, tekniker eller administration?",
    );
  });
});

describe("travel", () => {
  it.each([
    [9.99, 0],
    [10, 20],
    [99, 20],
    [99.99, 20],
    [100, 180],
    [499, 180],
    [500, 275],
    [1999, 275],
    [2000, 360],
    [2999, 360],
    [3000, 530],
    [4000, 820],
    [7999, 820],
    [8000, 1500],
    [20_000, 1500],
  ])("over %d km is %d euro in call 2018", (km, euro) => {
    expect(travel("KA203", 2018, km)).toBe(euro);
  });

  it.each([
    [99, 0],
    [100, 275],
    [1999, 275],
    [2000, 360],
  ])("over %d km is %d euro in call 2016", (km, euro) => {
    expect(travel("Knowledge Alliances", 2016, km)).toBe(euro);
  });

  it("has green rates in call 2021, and the usual ones where there are none", () => {
    expect(travel("KA220-VET", 2021, 850, "ja")).toBe(320);
    expect(travel("KA220-VET", 2021, 850, true)).toBe(320);
    expect(travel("KA220-VET", 2021, 850, "no")).toBe(275);
    expect(travel("KA220-VET", 2021, 50, "yes")).toBe(23);
    expect(travel("KA220-VET", 2021, 9000, "yes")).toBe(1500);
    expect(travel("Cooperation Partnerships", 2021, 850)).toBe(275);
    expect(travel("KA203", 2018, 850, "yes")).toBe(275);
  });

  it("spills, and says what it cannot read", () => {
    const result = table(formula("ERASMUS_TRAVEL", "KA203", 2018, [[850], [""], ["far"], ["150"], [-3]]));
    expect(result).toEqual([
      [275],
      [""],
      ["“far” is not a number we can read."],
      [180],
      ["“-3” is not a number we can read."],
    ]);
  });

  it("is not paid by distance in lump sums", () => {
    expect(travel("KA220-HED", 2026, 850)).toBe(
      "We know of no travel rates by distance of Cooperation Partnerships in call 2026.",
    );
    expect(() => formula("ERASMUS_TRAVEL", "KA203", 2018)).toThrow('The argument "km" is missing');
  });
});

describe("a distance", () => {
  it.each([
    [[0, 0, 0, 0], 0],
    [[0, 0, 0, 180], 20_015.09],
    [[90, 0, -90, 77], 20_015.09],
    [[0, 0, 0, 1], 111.19],
    [[0, 179.5, 0, -179.5], 111.19],
  ])("of %j is %d km", (from, km) => {
    expect(distance(...from)).toBe(km);
  });

  it.each([
    ["Berlin", "Rome", [52.52, 13.405, 41.9028, 12.4964], 1182],
    ["Paris", "Lisbon", [48.8566, 2.3522, 38.7223, -9.1393], 1453],
    ["London", "New York", [51.5074, -0.1278, 40.7128, -74.006], 5570],
  ] as const)(
    "from %s to %s is what atlases say",
    (_from, _to, [latitude, longitude, otherLatitude, otherLongitude], km) => {
      const its = Number(distance(latitude, longitude, otherLatitude, otherLongitude));
      expect(Math.abs(its - km)).toBeLessThan(2);
      // The law of cosines is another way to the same.
      const [one, other, between] = [latitude, otherLatitude, otherLongitude - longitude].map(
        (d) => (d * Math.PI) / 180,
      ) as [number, number, number];
      const angle = Math.acos(Math.sin(one) * Math.sin(other) + Math.cos(one) * Math.cos(other) * Math.cos(between));
      expect(its).toBeCloseTo(6371 * angle, 1);
    },
  );

  it("is the same both ways, and never more than half around the Earth", () => {
    for (const [one, other] of [
      [
        [59.33, 18.07],
        [-33.87, 151.21],
      ],
      [
        [-90, 0],
        [45, 45],
      ],
    ] as const) {
      const there = distance(...one, ...other);
      expect(there).toBe(distance(...other, ...one));
      expect(Number(there)).toBeLessThanOrEqual(20_015.09);
    }
  });

  it("spills over ranges, with one venue for all", () => {
    const result = formula("ERASMUS_DISTANCE", [[59.33], [60.17], [""]], [[18.07], [24.94], [""]], 50.85, 4.35);
    expect(table(result)).toEqual([[1280.23], [1647.82], [""]]);
  });

  it("says what it cannot read, and what is not on Earth", () => {
    expect(distance("59,33", 18, 50, 4)).toBe("“59,33” is not a number we can read.");
    expect(distance(" -59.33", "18", 50, 4)).toBeTypeOf("number");
    expect(distance(91, 0, 0, 0)).toBe("Latitudes lie between -90 and 90, longitudes between -180 and 180.");
    expect(distance(0, 0, 0, 181)).toBe("Latitudes lie between -90 and 90, longitudes between -180 and 180.");
    expect(() => formula("ERASMUS_DISTANCE", 1, 2, 3)).toThrow('The argument "longitude_to" is missing');
  });
});

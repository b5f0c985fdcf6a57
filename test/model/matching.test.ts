// Matching: what counts as the same text, and which near miss is offered.
import * as fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, test } from "vitest";
import { editDistance, nearest, normalise, wordKey } from "../../src/model/matching.ts";

describe("normalise", () => {
  test.each([
    ["  Côte-d’Ivoire* ", "cote d ivoire"],
    ["TÜRKİYE", "turkiye"],
    ["Türkıye", "turkiye"],
    ["Straße", "strasse"],
    ["Łódź, Ærø & Þórshöfn", "lodz aero thorshofn"],
    ["Višegrad\u00a0–\tNiš\n", "visegrad nis"],
    ["ΕΛΛΑΣ", "ελλασ"],
    ["Ελλάς", "ελλασ"],
    ["България", "българия"],
    ["U.S.A.", "u s a"],
    ["ＳＥ", "se"],
    ["***", ""],
    ["", ""],
    ["__proto__", "proto"],
    ["constructor", "constructor"],
    ["a\ud800b", "a b"],
    ["\udfff", ""],
  ])("%j is %j", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test("is the same when applied twice, and holds nothing but letters, digits and single spaces", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("ß ẞ ſ", "İstanbul", "™ № ½ ﬁ")), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(once).toMatch(/^(?:[\p{L}\p{N}]+(?: (?!$))?)*$/u);
      }),
      { numRuns: 1000 },
    );
  });

  test("ignores what lies beyond 400 characters", () => {
    expect(normalise("å".repeat(50_000))).toBe("a".repeat(400));
  });
});

describe("wordKey", () => {
  test.each([
    ["Bosnia & Herzegovina", "bosniaherzegovina"],
    ["Bosnia and Herzegovina", "bosniaherzegovina"],
    ["The Netherlands", "netherlands"],
    ["non-profit", "nonprofit"],
    ["ja", "ja"],
    ["ET", "et"],
    ["", ""],
  ])("%j is %j", (text, expected) => {
    expect(wordKey(text)).toBe(expected);
  });
});

describe("nearest", () => {
  const countries = new Map([
    ["spain", "ES"],
    ["spanien", "ES"],
    ["sweden", "SE"],
    ["slovakia", "SK"],
    ["slovenia", "SI"],
    ["niger", "NE"],
    ["nigeria", "NG"],
    ["iran", "IR"],
    ["holland", "NL"],
    ["poland", "PL"],
    ["usa", "US"],
  ]);

  test.each([
    ["spian", "ES"],
    ["spainen", "ES"],
    ["swedn", "SE"],
    ["slovkia", "SK"],
    ["holand", "NL"],
    ["spain", "ES"],
  ])("%j is near %s", (key, expected) => {
    expect(nearest(key, countries)).toBe(expected);
  });

  test.each([
    ["nigera", "as near to Niger as to Nigeria"],
    ["slovekia", "as near to Slovakia as to Slovenia"],
    ["xyz", "near nothing"],
    ["uza", "too short to tell"],
    ["iren x", "another word"],
    ["", "empty"],
    ["constructor", "near nothing"],
  ])("%j is %s", (key) => {
    expect(nearest(key, countries)).toBeUndefined();
  });

  test("a very long text is near nothing", () => {
    expect(nearest("s".repeat(50_000), countries)).toBeUndefined();
  });

  test("two spellings of one value do not compete", () => {
    expect(
      nearest("colour", [
        ["colur", 1],
        ["coloru", 1],
      ]),
    ).toBe(1);
  });
});

describe("editDistance", () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom("a", "b"), minLength: 28, maxLength: 80 }),
  );

  test("is Levenshtein's as far as asked for, and more than that beyond", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (one, other, most) => {
        const exact = distance(one, other);
        const found = editDistance(one, other, most);
        if (exact <= most) expect(found).toBe(exact);
        else expect(found).toBeGreaterThan(most);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["", "", 0, 0],
    ["sweden", "sweden", 2, 0],
    ["sweden", "swden", 2, 1],
    ["holand", "holland", 1, 1],
    ["kitten", "sitting", 3, 3],
  ])("%j and %j differ in so many letters", (one, other, most, errors) => {
    expect(editDistance(one, other, most)).toBe(errors);
  });
});

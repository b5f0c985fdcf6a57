// The fingerprint tells whether anything that is checked has changed.

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { addGrid, addText, emptyFingerprint, fingerprintText } from "../../src/sheet/fingerprint.ts";

const of = (grid: Parameters<typeof addGrid>[1], columns?: readonly number[]) =>
  fingerprintText(addGrid(emptyFingerprint, grid, columns));

it("is the same for the same cells", () => {
  expect(of([["a", 1, true, new Date(5)]])).toBe(of([["a", 1, true, new Date(5)]]));
});

it.each([
  [[["a"]], [["b"]]],
  [[[1]], [["1"]]],
  [[[true]], [["true"]]],
  [[["a", "b"]], [["ab", ""]]],
  [[["a"], ["b"]], [["a", "b"]]],
  [[["a"]], [["a"], [""]]],
  [[[0]], [[""]]],
  [[[new Date(1)]], [[1]]],
  [[["Å"]], [["A"]]],
  [[["\uD800"]], [["\uD801"]]],
])("%j is not %j", (one, other) => {
  expect(of(one)).not.toBe(of(other));
});

it("sees only the columns it is asked to", () => {
  expect(of([["a", "old"]], [0])).toBe(of([["a", "new"]], [0]));
  expect(of([["a", "old"]], [0])).not.toBe(of([["b", "old"]], [0]));
  expect(of([["a"]], [0, 5])).toBe(of([["a", "x"]], [0, 5]));
});

it("sees the text beside the cells", () => {
  expect(addText(emptyFingerprint, "en")).not.toBe(addText(emptyFingerprint, "sv"));
});

it("changes with any single cell", () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      cell,
      (grid, other) => {
        const [first, ...rest] = grid;
        if (first === undefined || Object.is(first[1], other)) return;
        expect(of([[first[0] ?? "", other, first[2] ?? ""], ...rest])).not.toBe(of(grid));
      },
    ),
  );
});

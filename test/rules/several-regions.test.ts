// Partners from outside the programme must come from one region where projects across regions are not eligible.
import { expect, it } from "vitest";
import { organisationsFromElsewhere } from "../../src/programme/counted.ts";
import { severalRegions } from "../../src/rules/several-regions.ts";
import { kindsOf, partners, slotsOf, tallyOf } from "./made-up.ts";

const check = (...written: readonly string[]) =>
  severalRegions.check(
    tallyOf({ partners: partners(...written) }, [{ form: "one-region", counted: organisationsFromElsewhere }]),
  );

it.each([
  [["ES hei coordinator", "MA hei partner", "TN hei partner"], "pass"],
  [["ES hei coordinator", "MA hei partner", "KE hei partner"], "fail"],
  [["ES hei coordinator", "MA hei partner", "KE hei associated"], "pass"],
  [["ES hei coordinator", "VN hei partner", "JP hei partner"], "pass"],
  [["ES hei coordinator", "MA hei partner", "? hei partner"], "undecided"],
  [["ES hei coordinator"], "pass"],
])("%j: %s", (written, kind) => {
  expect(kindsOf(check(...written))).toBe(kind);
});

it("names the regions in their order", () => {
  expect(slotsOf(check("ES hei coordinator", "BR hei partner", "KE hei partner", "MA hei partner"))).toMatchObject({
    regions: ["3", "9", "10"],
  });
});

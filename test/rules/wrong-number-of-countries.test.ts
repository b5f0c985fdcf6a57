// The countries of the organisations that are counted: at least and at most.
import { expect, it } from "vitest";
import { organisationsFromProgrammeCountries } from "../../src/programme/counted.ts";
import { wrongNumberOfCountries } from "../../src/rules/wrong-number-of-countries.ts";
import { kindsOf, partners, tallyOf } from "./made-up.ts";

it.each([
  [[], "undecided"],
  [["ES hei coordinator"], "fail"],
  [["ES hei coordinator", "ES hei partner"], "fail"],
  [["ES hei coordinator", "? hei partner"], "undecided"],
  [["ES hei coordinator", "SE hei partner"], "pass"],
  [["ES hei coordinator", "SE hei partner", "FI hei partner"], "pass"],
  [["ES hei coordinator", "SE hei partner", "FI hei partner", "? hei partner"], "undecided"],
  [["ES hei coordinator", "SE hei partner", "FI hei partner", "FR hei partner"], "fail"],
  [["ES hei coordinator", "SE hei partner", "FI hei partner", "FR hei associated"], "pass"],
  [["DK hei coordinator", "GL hei partner"], "fail"],
])("from two to three countries, %j: %s", (written, kind) => {
  const tally = tallyOf({ partners: partners(...written) }, [
    { form: "countries", counted: organisationsFromProgrammeCountries, atLeast: 2, atMost: 3 },
  ]);
  expect(kindsOf(wrongNumberOfCountries.check(tally))).toBe(kind);
});

// So many organisations of a description: what empty cells leave open, and what no cell can say.
import { expect, it } from "vitest";
import { vetProviders } from "../../src/programme/counted.ts";
import type { Counted } from "../../src/programme/requirements.ts";
import { tooFewOfThese } from "../../src/rules/too-few-of-these.ts";
import { kindsOf, partners, tallyOf } from "./made-up.ts";

const secondary: Counted = {
  label: ["VET provider at secondary level", "VET providers at secondary level"],
  who: { all: [vetProviders.who, { level: ["secondary"] }] },
};

it.each([
  [[], "undecided"],
  [["ES vet-provider coordinator"], "fail"],
  [["ES vet-provider coordinator", "ES ? partner"], "undecided"],
  [["ES vet-provider coordinator", "ES vet-provider ?"], "undecided"],
  [["ES vet-provider coordinator", "ES vet-provider associated"], "fail"],
  [["ES vet-provider coordinator", "ES vet-provider partner"], "pass"],
])("two VET providers, %j: %s", (written, kind) => {
  const tally = tallyOf({ partners: partners(...written) }, [
    { form: "organisations", counted: vetProviders, atLeast: 2 },
  ]);
  expect(kindsOf(tooFewOfThese.check(tally))).toBe(kind);
});

it("leaves to a person what no cell of the sheet says", () => {
  const tally = tallyOf({ partners: partners("ES vet-provider coordinator") }, [
    { form: "organisations", counted: secondary, atLeast: 1 },
  ]);
  expect(kindsOf(tooFewOfThese.check(tally))).toBe("review");
});

it("holds only where its condition does", () => {
  const check = (months: number | undefined): string =>
    kindsOf(
      tooFewOfThese.check(
        tallyOf({ months, partners: partners("ES hei coordinator") }, [
          { form: "organisations", counted: vetProviders, atLeast: 1, when: { months: [36] } },
        ]),
      ),
    );
  expect([check(36), check(24), check(undefined)]).toEqual(["fail", "not-applicable", "undecided"]);
});

it.each(["warning", "review", undefined] as const)("carries its weight (%s), its id and its entry", (weight) => {
  const tally = tallyOf({ partners: partners("ES hei coordinator") }, [
    { form: "organisations", counted: vetProviders, atLeast: 1, ...(weight === undefined ? {} : { weight }) },
  ]);
  const result = tooFewOfThese.check(tally);
  expect(result.kind === "found" && result.findings[0]).toMatchObject({
    subject: "condition-1",
    entry: { cite: { page: "1" } },
    ...(weight === undefined ? {} : { severity: weight }),
  });
  expect(result.kind === "found" && result.findings[0] && "severity" in result.findings[0]).toBe(weight !== undefined);
});

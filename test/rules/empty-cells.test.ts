// A missing cell makes a rule open, never failed: cases that the second evaluator found.
import { describe, expect, it } from "vitest";
import { emptyLine, type Partner } from "../../src/model/plan.ts";
import { participating } from "../../src/programme/shared-conditions.ts";
import { grantAboveCoFinancing } from "../../src/rules/grant-above-co-financing.ts";
import { lineYearOutsideProject } from "../../src/rules/line-year-outside-project.ts";
import { tooFewCompleteCountries } from "../../src/rules/too-few-complete-countries.ts";
import { tooFewCountries } from "../../src/rules/too-few-countries.ts";
import { tooFewPartners } from "../../src/rules/too-few-partners.ts";
import { kindsOf, partners, since2026, tallyOf } from "./made-up.ts";

const three = { atLeast: 3, who: participating };

describe("countries, where every country counts", () => {
  it.each([
    [["ES hei coordinator", "SE hei partner"], "fail"],
    [["ES hei coordinator", "SE hei partner", "? hei partner"], "open"],
    [["ES hei coordinator", "SE hei partner", "? hei associated"], "fail"],
    [["ES hei coordinator", "? hei partner", "? hei partner"], "open"],
    [["ES hei coordinator", "? hei partner"], "fail"],
  ])("%j: %s", (written, kind) => {
    const tally = tallyOf({ partners: partners(...written) }, [], { minimumCountries: since2026(three) });
    expect(kindsOf(tooFewCountries.check(tally))).toBe(kind);
  });
});

describe("a namesake without a country may be another organisation, in whichever row it stands", () => {
  const [coordinator, one, other] = partners("ES hei coordinator", "? hei partner", "SE hei partner");
  const named = (partner: Partner | undefined): Partner[] =>
    partner === undefined ? [] : [{ ...partner, name: "Alnus" }];
  it.each([
    ["first", [...named(one), ...named(other)]],
    ["last", [...named(other), ...named(one)]],
  ])("%s", (_where, namesakes) => {
    const tally = tallyOf(
      { partners: [...(coordinator ? [{ ...coordinator, name: "Betula" }] : []), ...namesakes] },
      [],
      {
        minimumPartners: since2026(three),
      },
    );
    expect(kindsOf(tooFewPartners.check(tally))).toBe("open");
  });
});

describe("countries that have all they need", () => {
  const school = { label: ["school", "schools"], who: { type: ["school"] } } as const;
  it.each([
    [["ES school coordinator", "ES school partner", "SE school partner"], "fail"],
    [["ES school coordinator", "ES school partner", "SE school partner", "SE school partner"], "pass"],
    [["ES school coordinator", "ES school partner", "SE school partner", "? school partner"], "undecided"],
    [["ES school coordinator", "ES school partner", "SE school partner", "? hei partner"], "fail"],
  ])("%j: %s", (written, kind) => {
    const tally = tallyOf({ partners: partners(...written) }, [
      { form: "some-countries", atLeast: 2, parts: [{ counted: school, atLeast: 2 }] },
    ]);
    expect(kindsOf(tooFewCompleteCountries.check(tally))).toBe(kind);
  });
});

describe("the share of the cost, with equipment paid in full", () => {
  const values = { coFinancingRate: since2026(0.9), paidInFull: since2026(["equipment"]) };
  const lineOf = (category: string | undefined, amount: number | undefined, row: number) => ({
    ...emptyLine,
    row,
    category,
    amount,
  });
  const check = (grant: number, ...lines: readonly ReturnType<typeof lineOf>[]): string =>
    kindsOf(grantAboveCoFinancing.check(tallyOf({ grant, totalCost: 1000, lines }, [], values)));

  it("a tenth of what is not equipment is the partners' own", () => {
    const lines = [lineOf("equipment", 500, 1), lineOf("staff", 500, 2)];
    expect(check(950, ...lines)).toBe("pass");
    expect(check(951, ...lines)).toBe("fail");
  });

  it.each([
    ["a category", lineOf(undefined, 500, 2)],
    ["the amount of equipment", lineOf("equipment", undefined, 2)],
    ["category and amount", lineOf(undefined, undefined, 2)],
  ])("is open while a line lacks %s", (_what, line) => {
    expect(check(951, lineOf("equipment", 500, 1), line)).toBe("undecided");
    expect(check(1001, lineOf("equipment", 500, 1), line)).toBe("fail");
  });

  it("is decided where the amount that is missing is paid at the rate", () => {
    expect(check(951, lineOf("equipment", 500, 1), lineOf("staff", undefined, 2))).toBe("fail");
  });

  it("never lets the grant be more than the cost, whatever the lines add up to", () => {
    expect(check(1000, lineOf("equipment", 2000, 1))).toBe("pass");
    expect(check(1001, lineOf("equipment", 2000, 1))).toBe("fail");
  });
});

it("a year outside the project is wrong before the line has an amount", () => {
  const check = (year: number) =>
    kindsOf(lineYearOutsideProject.check(tallyOf({ months: 24, lines: [{ ...emptyLine, row: 1, year }] }, [])));
  expect(check(2)).toBe("pass");
  expect(check(3)).toBe("fail");
});

// Where so much is paid for each participant, the grant asks for a number of them, rounded up.
import { expect, it } from "vitest";
import { participantsToCount } from "../../src/rules/participants-to-count.ts";
import { kindsOf, slotsOf, tallyOf } from "./made-up.ts";

const check = (grant: number | undefined) =>
  participantsToCount.check(tallyOf({ grant }, [{ form: "participants", euroEach: 200 }]));

it.each([
  [50_000_000, 2500],
  [50_000_001, 2501],
  [1, 1],
])("%i cents need %i participants", (grant, needed) => {
  expect(slotsOf(check(grant))).toEqual({ grant, each: 20_000, needed });
});

it("says nothing while the grant is not known", () => {
  expect(kindsOf(check(undefined))).toBe("undecided");
});

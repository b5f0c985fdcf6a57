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

const withParticipants = (participants: number) =>
  participantsToCount.check(tallyOf({ grant: 50_000_000, participants }, [{ form: "participants", euroEach: 200 }]));

it("is met with exactly as many as the grant needs, and not with one less", () => {
  expect(kindsOf(withParticipants(2500))).toBe("pass");
  expect(slotsOf(withParticipants(2499))).toEqual({
    grant: 50_000_000,
    each: 20_000,
    needed: 2500,
    participants: 2499,
    most: 49_980_000,
  });
  expect(withParticipants(2499)).toMatchObject({ findings: [{ kind: "fail", euro: 20_000 }] });
});

it("says nothing while the grant is not known", () => {
  expect(kindsOf(check(undefined))).toBe("undecided");
});

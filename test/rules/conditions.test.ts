// Conditions on the plan: they hold, do not hold, or cannot be told while a cell is empty.
import { expect, it } from "vitest";
import type { ConsortiumCondition } from "../../src/programme/programme.ts";
import { meetsCondition } from "../../src/rules/counting.ts";
import { partners, tallyOf } from "./made-up.ts";

const hei = { type: ["hei"] } as const;
const some = ["ES hei coordinator", "MA ngo partner"];
const unclear = [...some, "FR ? partner"];

const cases: readonly (readonly [ConsortiumCondition, readonly string[], boolean | undefined])[] = [
  [{ organisationsWith: hei, atLeast: 1 }, some, true],
  [{ organisationsWith: hei, atLeast: 2 }, some, false],
  [{ organisationsWith: hei, atLeast: 2 }, unclear, undefined],
  [{ countriesWith: hei, atLeast: 1 }, some, true],
  [{ countriesWith: hei, atMost: 1 }, some, true],
  [{ countriesWith: hei, atMost: 1 }, unclear, undefined],
  [{ countriesWith: hei, atMost: 0 }, some, false],
  [{ months: [24] }, some, true],
  [{ months: [36] }, some, false],
  [{ spendsOn: ["equipment"] }, some, false],
  [{ allOf: [{ months: [24] }, { countriesWith: hei, atLeast: 1 }] }, some, true],
  [{ allOf: [{ months: [36] }, { organisationsWith: hei, atLeast: 2 }] }, unclear, false],
  [{ allOf: [{ months: [24] }, { organisationsWith: hei, atLeast: 2 }] }, unclear, undefined],
  [{ noneOf: [{ months: [36] }] }, some, true],
  [{ noneOf: [{ months: [24] }, { organisationsWith: hei, atLeast: 2 }] }, unclear, false],
  [{ noneOf: [{ organisationsWith: hei, atLeast: 2 }] }, unclear, undefined],
];

it.each(cases)("%j with %j: %s", (condition, written, answer) => {
  expect(meetsCondition(tallyOf({ months: 24, partners: partners(...written) }, []), condition)).toBe(answer);
});

it("months that are not known leave it open", () => {
  expect(meetsCondition(tallyOf({}, []), { months: [24] })).toBeUndefined();
});

// What each partner in a role must be: no is broken, not known is for a person, an empty cell is asked for elsewhere.
import { expect, it } from "vitest";
import type { Partner } from "../../src/model/plan.ts";
import type { Requirement } from "../../src/programme/requirements.ts";
import { notOfTheKind } from "../../src/rules/not-of-the-kind.ts";
import { kindsOf, partners, tallyOf } from "./made-up.ts";

const forProfitCannotCoordinate: Requirement = {
  form: "each",
  each: { text: "the coordinator", who: { role: ["coordinator"] } },
  must: { text: "a not-for-profit organisation", who: { forProfit: false } },
};

function check(written: string, more: Partial<Partner> = {}): string {
  const [partner] = partners(written);
  const plan = { partners: partner === undefined ? [] : [{ ...partner, ...more }] };
  return kindsOf(notOfTheKind.check(tallyOf(plan, [forProfitCannotCoordinate])));
}

it.each([
  ["ES ngo coordinator", { forProfit: false }, "pass"],
  ["ES enterprise coordinator", { forProfit: true }, "fail"],
  ["ES enterprise partner", { forProfit: true }, "pass"],
  ["ES enterprise coordinator", {}, "review"],
  ["ES ? coordinator", {}, "undecided"],
  ["ES enterprise ?", { forProfit: true }, "undecided"],
])("%s %j: %s", (written, more, kind) => {
  expect(check(written, more)).toBe(kind);
});

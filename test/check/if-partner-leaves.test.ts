// Who is indispensable: each reason is an error that the plan without the partner has, and the plan with them has not.

import { expect, it } from "vitest";
import { checkPlan } from "../../src/check/check-plan.ts";
import { ifPartnerLeaves } from "../../src/check/if-partner-leaves.ts";
import { emptyPartner, type Partner, type Plan } from "../../src/model/plan.ts";
import { examplePlan } from "../../src/sheet/example.ts";

function by(plan: Plan) {
  return new Map(ifPartnerLeaves(plan).map((one) => [one.partner.name, one]));
}

function mended(): Plan {
  const plan = examplePlan();
  return {
    ...plan,
    problems: [],
    partners: plan.partners.map((one) => (one.row === 5 ? { ...one, country: "ES", unreadable: [] } : one)),
  };
}

it("of three countries each is needed, of four none", () => {
  const three = by({ ...mended(), partners: mended().partners.filter(({ country }) => country !== "DE") });
  expect(three.get("Järvi-Suomen ammattikorkeakoulu")?.broken.map(({ message }) => message)).toEqual([
    "Only 2\u00a0organisations. At least 3 are needed.",
    "Only 2\u00a0countries: Spain, Sweden. At least 3 are needed.",
  ]);
  const four = by(mended());
  expect(four.get("Järvi-Suomen ammattikorkeakoulu")?.broken).toEqual([]);
});

it("without a coordinator nobody applies", () => {
  const { broken = [], euro } = by(mended()).get("Norrviks universitet") ?? {};
  expect(broken.map(({ key }) => key.split("/")[0])).toContain("no-coordinator");
  expect(euro).toBe(66_000_00);
});

it("an error can go with a partner, and the euro stay in the budget", () => {
  const chamber = by(mended()).get("Norrviks handelskammare");
  expect(chamber?.broken).toEqual([]);
  expect(chamber?.mended.map(({ key }) => key.split("/")[0])).toEqual(["associated-partner-funded"]);
  for (const { broken } of ifPartnerLeaves(mended())) {
    expect(broken.filter(({ key }) => key.startsWith("lines-differ") || key.startsWith("line-partner"))).toEqual([]);
  }
});

it("what was broken already and breaks further is a reason as well", () => {
  const two = { ...mended(), partners: mended().partners.slice(0, 2), lines: [] };
  const before = checkPlan(two).outcomes.flatMap(({ findings }) => findings.map(({ message }) => message));
  for (const { broken } of ifPartnerLeaves(two)) {
    expect(broken.length).toBeGreaterThan(0);
    for (const { message } of broken) expect(before).not.toContain(message);
  }
});

it("says nothing of an empty consortium, and does not mind namesakes", () => {
  expect(ifPartnerLeaves({ ...mended(), partners: [] })).toEqual([]);
  const again: Partner = { ...emptyPartner, row: 8, name: "Norrviks universitet", country: "SE", role: "partner" };
  const found = ifPartnerLeaves({ ...mended(), partners: [...mended().partners, again] });
  expect(found).toHaveLength(7);
  expect(found[6]?.euro).toBe(0);
});

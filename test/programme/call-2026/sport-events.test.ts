// Not-for-profit European sport events in call 2026: the smallest consortium of each event, and each condition broken alone.
import { describe } from "vitest";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

const action = "sport-events";
const countries = "ES FR DE SE FI PL IT NL PT AT CZ DK EE IE LV".split(" ");

/** One sport organisation in each of so many countries; the others in this role. */
function oneInEach(count: number, role: string): string[] {
  return countries
    .slice(0, count)
    .map((country, index) => `${country} sport-organisation ${index === 0 ? "coordinator" : role}`);
}

const always = [
  "to-confirm not-active-in-sport p. 358",
  "to-confirm no-main-objective p. 358",
  "to-confirm regular-competition p. 360",
];

describe("European local events, type I", () => {
  const smallest = (): JsonPlan => planOf(action, 18, 200_000, oneInEach(3, "partner"), "local-1");

  passes(smallest, [...always, "to-confirm country-without-event p. 359"]);
  breaks(
    smallest,
    "two organisations, in two countries",
    (plan) => plan.partners.pop(),
    "error too-few-partners p. 359",
    "error too-few-countries p. 359",
  );
  breaks(smallest, "two countries", (plan) => change(plan, 2, { country: "FR" }), "error too-few-countries p. 359");
  keeps(smallest, "five organisations", (plan) => {
    add(plan, "SE sport-organisation partner");
    add(plan, "FI sport-organisation partner");
  });
  breaks(
    smallest,
    "six organisations",
    (plan) => {
      for (const country of ["SE", "FI", "PL"]) add(plan, `${country} sport-organisation partner`);
    },
    "error too-many-partners p. 359",
  );
  keeps(smallest, "five organisations and an associated partner", (plan) => {
    for (const country of ["SE", "FI"]) add(plan, `${country} sport-organisation partner`);
    add(plan, "PL sport-organisation associated");
  });
  breaks(
    smallest,
    "a partner from Albania",
    (plan) => add(plan, "AL sport-organisation partner"),
    "error country-not-eligible p. 358",
  );
  breaks(
    smallest,
    "a coordinator from Albania",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "AL sport-organisation coordinator");
    },
    "error coordinator-country-not-eligible p. 358",
  );
  breaks(
    smallest,
    "an informal group",
    (plan) => add(plan, "SE informal-youth-group partner"),
    "error participant-not-eligible p. 32, 358",
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 1, { role: "coordinator" }),
    "error several-coordinators p. 359",
  );
  breaks(smallest, "24 months", (plan) => (plan.months = 24), "review duration-not-allowed p. 359");
  keeps(smallest, "12 months", (plan) => (plan.months = 12));
  breaks(smallest, "the amount of type II", (plan) => (plan.grant = 300_000), "error grant-not-a-lump-sum p. 361-362");
  breaks(
    smallest,
    "money for an associated partner",
    (plan) => {
      add(plan, "SE sport-organisation associated");
      plan.totalCost = 200_000;
      spend(plan, { travel: 100 }, 3);
    },
    "error associated-partner-funded p. 444",
    "open line-without-work-package",
  );
});

describe("European local events, type II", () => {
  const smallest = (): JsonPlan => planOf(action, 18, 300_000, oneInEach(6, "partner"), "local-2");

  passes(smallest, [...always, "to-confirm country-without-event p. 359"]);
  breaks(
    smallest,
    "five organisations, in five countries",
    (plan) => plan.partners.pop(),
    "error too-few-partners p. 359",
    "error too-few-countries p. 359",
  );
  breaks(smallest, "five countries", (plan) => change(plan, 5, { country: "FR" }), "error too-few-countries p. 359");
  breaks(
    smallest,
    "an associated partner in place of an applicant",
    (plan) => change(plan, 5, { role: "associated" }),
    "error too-few-partners p. 359",
    "error too-few-countries p. 359",
  );
  breaks(smallest, "the amount of type I", (plan) => (plan.grant = 200_000), "error grant-not-a-lump-sum p. 362");
});

describe("European-wide event", () => {
  const smallest = (): JsonPlan => planOf(action, 18, 450_000, oneInEach(10, "associated"), "european-wide");

  passes(smallest, [...always, "to-confirm event-elsewhere p. 359"]);
  breaks(
    smallest,
    "nine organisations, in nine countries",
    (plan) => plan.partners.pop(),
    "error too-few-partners p. 359",
    "error too-few-countries p. 359",
  );
  breaks(smallest, "nine countries", (plan) => change(plan, 9, { country: "FR" }), "error too-few-countries p. 359");
  breaks(
    smallest,
    "the tenth from Albania",
    (plan) => change(plan, 9, { country: "AL" }),
    "error too-few-partners p. 359",
    "error too-few-countries p. 359",
  );
  breaks(
    smallest,
    "a full partner beside the applicant",
    (plan) => change(plan, 9, { role: "partner" }),
    "error too-many-of-these partner-of-single-applicant p. 359",
  );
  breaks(
    smallest,
    "money for an associated partner",
    (plan) => {
      plan.totalCost = 450_000;
      spend(plan, { travel: 100 }, 3);
    },
    "error associated-partner-funded p. 362",
    "open line-without-work-package",
  );
  breaks(smallest, "another amount", (plan) => (plan.grant = 450_000.01), "error grant-not-a-lump-sum p. 362");
});

describe("Large-scale European event", () => {
  const smallest = (): JsonPlan => planOf(action, 18, 1_500_000, oneInEach(15, "associated"), "large-scale");

  passes(smallest, [
    ...always,
    "to-confirm too-few-sports p. 359",
    "to-confirm event-outside-programme-countries p. 359",
    "to-confirm no-year-after-the-event p. 359",
  ]);
  breaks(
    smallest,
    "fourteen organisations, in fourteen countries",
    (plan) => plan.partners.pop(),
    "error too-few-partners p. 359",
    "error too-few-countries p. 359",
  );
  breaks(
    smallest,
    "fourteen countries",
    (plan) => change(plan, 14, { country: "FR" }),
    "error too-few-countries p. 359",
  );
  breaks(
    smallest,
    "a full partner beside the applicant",
    (plan) => change(plan, 14, { role: "partner" }),
    "error too-many-of-these partner-of-single-applicant p. 359",
  );
  breaks(
    smallest,
    "a cent above the largest grant",
    (plan) => (plan.grant = 1_500_000.01),
    "error grant-above-cap p. 362",
  );
  keeps(smallest, "the smallest grant", (plan) => (plan.grant = 1_000_000));
  breaks(
    smallest,
    "a cent below the smallest grant, which is only expected",
    (plan) => (plan.grant = 999_999.99),
    "review grant-below-minimum p. 363",
  );
  breaks(
    smallest,
    "more than 80% of the cost",
    (plan) => (plan.totalCost = 1_874_999.99),
    "error grant-above-co-financing p. 363",
  );
  breaks(
    smallest,
    "support to third parties",
    (plan) => spend(plan, { "third-party-support": 1 }),
    "error category-above-limit third-party-support-not-allowed p. 363",
  );
});

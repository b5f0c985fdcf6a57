// Small-scale Partnerships in call 2026: the smallest partnership, and each of its conditions broken alone.
import { describe } from "vitest";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

const action = "small-scale-partnerships";

describe.each(["school", "vet", "adult", "youth"])("%s", (field) => {
  const smallest = (): JsonPlan => planOf(action, 24, 60_000, ["ES school", "SE ngo"], field);

  passes(smallest, [
    "same-consortium-elsewhere p. 246",
    "applications-to-count applies-more-than-once p. 244",
    "applications-to-count too-many-applications p. 245",
    "activities-outside-partner-countries p. 245-246",
    "to-confirm no-priority p. 245",
  ]);
  breaks(
    smallest,
    "one organisation",
    (plan) => change(plan, 1, { role: "associated" }),
    "error too-few-partners p. 245",
    "error too-few-countries p. 245",
  );
  breaks(smallest, "one country", (plan) => change(plan, 1, { country: "ES" }), "error too-few-countries p. 245");
  breaks(
    smallest,
    "a coordinator from Albania",
    (plan) => {
      add(plan, "FR ngo partner");
      change(plan, 0, { country: "AL" });
    },
    "error coordinator-country-not-eligible p. 244",
  );
  breaks(
    smallest,
    "a partner from Albania",
    (plan) => add(plan, "AL ngo partner"),
    "error country-not-eligible p. 245",
  );
  breaks(
    smallest,
    "an informal group of young people",
    (plan) => add(plan, "FR informal-youth-group partner"),
    "error participant-not-eligible p. 32, 245",
  );
  breaks(
    smallest,
    "a natural person",
    (plan) => add(plan, "FR individual partner"),
    "error participant-not-eligible p. 32, 245",
  );
  breaks(
    smallest,
    "a university without a charter",
    (plan) => add(plan, "FR hei partner", { eche: false }),
    "error eche-missing p. 245",
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 1, { role: "coordinator" }),
    "error several-coordinators p. 244",
  );
  breaks(smallest, "no coordinator", (plan) => change(plan, 0, { role: "partner" }), "error no-coordinator p. 244");
  breaks(smallest, "5 months", (plan) => (plan.months = 5), "error duration-not-allowed p. 246");
  keeps(smallest, "6 months", (plan) => (plan.months = 6));
  breaks(smallest, "25 months", (plan) => (plan.months = 25), "error duration-not-allowed p. 246");
  keeps(smallest, "the smaller lump sum", (plan) => (plan.grant = 30_000));
  breaks(
    smallest,
    "an amount between the lump sums",
    (plan) => (plan.grant = 45_000),
    "error grant-not-a-lump-sum p. 249",
  );
  breaks(
    smallest,
    "a cent more than the lump sum",
    (plan) => (plan.grant = 60_000.01),
    "error grant-not-a-lump-sum p. 249",
  );
  breaks(
    smallest,
    "a cost not above the lump sum",
    (plan) => (plan.totalCost = 60_000),
    "error cost-not-above-grant p. 249-250",
  );
  keeps(smallest, "a cost a cent above the lump sum", (plan) => (plan.totalCost = 60_000.01));
  breaks(
    smallest,
    "subcontracting, which must leave the core to the partners",
    (plan) => {
      plan.totalCost = 60_000;
      spend(plan, { subcontracting: 5000 });
      plan.totalCost = 70_000;
    },
    "review to-confirm core-activities-subcontracted p. 250",
    "open line-without-work-package",
  );
  breaks(
    smallest,
    "money for an associated partner",
    (plan) => {
      add(plan, "FR ngo associated");
      plan.totalCost = 60_000;
      spend(plan, { travel: 1000 }, 2);
      plan.totalCost = 70_000;
    },
    "error associated-partner-funded p. 444",
    "open line-without-work-package",
  );
});

describe("sport", () => {
  const smallest = (): JsonPlan => planOf(action, 24, 60_000, ["ES sport-organisation", "SE ngo"], "sport");

  passes(smallest, [
    "same-consortium-elsewhere p. 246",
    "activities-outside-partner-countries p. 245-246",
    "to-confirm several-priorities p. 245",
  ]);
  breaks(
    smallest,
    "no sport club, which is recommended",
    (plan) => change(plan, 0, { type: "ngo" }),
    "review too-few-of-these no-sport-club p. 247",
  );
  breaks(smallest, "one country", (plan) => change(plan, 1, { country: "ES" }), "error too-few-countries p. 245");
});

describe("the field", () => {
  const smallest = (): JsonPlan => planOf(action, 24, 60_000, ["ES school", "SE ngo"], "school");

  breaks(
    smallest,
    "not said",
    (plan) => {
      delete plan.variant;
    },
    "open variant-missing",
  );
  breaks(smallest, "call 2027, which nobody has read", (plan) => (plan.call = 2027), "open call-not-covered");
  breaks(smallest, "call 2020, which did not exist", (plan) => (plan.call = 2020), "error call-not-open");
});

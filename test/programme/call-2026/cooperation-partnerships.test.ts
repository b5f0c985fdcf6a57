// Cooperation Partnerships in call 2026: the smallest partnership, and each of its conditions broken alone.
import { describe } from "vitest";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

const action = "cooperation-partnerships";

const limitedFields = ["school", "vet", "adult", "youth"] as const;
const europeanNgos = ["engo-education", "engo-youth"] as const;

/** Said of every partner from outside the programme. */
const added = "review added-value-to-judge p. 237, 242";

const asked = ["same-consortium-elsewhere p. 238", "activities-outside-partner-countries p. 237"] as const;

function ofField(variant: string): JsonPlan {
  return planOf(action, 24, 250_000, ["ES school", "SE ngo", "FR enterprise"], variant);
}

function ofEuropeanNgo(variant: string): JsonPlan {
  return planOf(action, 24, 250_000, ["BE european-ngo", "SE ngo", "FR ngo"], variant);
}

/**
 * What every field, sport and the European NGOs have in common.
 * @param dayAfter the first day on which a coordinator was founded too late for every round.
 */
function common(smallest: () => JsonPlan, dayAfter: string): void {
  breaks(smallest, "two countries", (plan) => change(plan, 2, { country: "SE" }), "error too-few-countries p. 237");
  keeps(smallest, "three countries, one of them associated to the programme", (plan) =>
    change(plan, 2, { country: "TR" }),
  );
  breaks(
    smallest,
    "the third country outside the programme",
    (plan) => change(plan, 2, { country: "UA" }),
    added,
    "error too-few-partners p. 237",
    "error too-few-countries p. 237",
  );
  breaks(
    smallest,
    "two organisations, the third only associated",
    (plan) => change(plan, 2, { role: "associated" }),
    "error too-few-partners p. 237",
    "error too-few-countries p. 237",
  );
  breaks(
    smallest,
    "a coordinator from Ukraine",
    (plan) => {
      add(plan, "IT ngo partner");
      change(plan, 0, { country: "UA" });
    },
    "error coordinator-country-not-eligible p. 235-236",
  );
  breaks(
    smallest,
    "a coordinator founded less than two years before the last deadline",
    (plan) => change(plan, 0, { established: dayAfter }),
    "error coordinator-too-young p. 235",
  );
  keeps(smallest, "a coordinator founded two years before the first deadline", (plan) =>
    change(plan, 0, { established: "2024-03-05" }),
  );
  keeps(smallest, "a partner founded last year", (plan) => change(plan, 1, { established: "2025-10-01" }));
  breaks(smallest, "a partner from Ukraine with an added value", (plan) => add(plan, "UA ngo partner"), added);
  breaks(
    smallest,
    "a partner from Ukraine without an added value",
    (plan) => add(plan, "UA ngo partner", { addedValue: "" }),
    "open added-value-to-judge p. 237, 242",
  );
  breaks(
    smallest,
    "a partner from Belarus",
    (plan) => add(plan, "BY ngo partner"),
    added,
    "error country-not-eligible p. 236-237",
  );
  breaks(
    smallest,
    "a partner from Kenya, outside Regions 1 to 3",
    (plan) => add(plan, "KE ngo partner"),
    added,
    "error country-not-eligible p. 236-237",
  );
  keeps(smallest, "an associated partner from Kenya", (plan) => add(plan, "KE ngo associated"));
  breaks(
    smallest,
    "an associated partner from Belarus",
    (plan) => add(plan, "BY ngo associated"),
    "error country-not-eligible p. 236",
  );
  breaks(
    smallest,
    "an associated partner from Russia",
    (plan) => add(plan, "RU ngo associated"),
    "error country-not-eligible p. 236",
  );
  breaks(smallest, "a partner from Georgia", (plan) => add(plan, "GE ngo partner"), added);
  breaks(
    smallest,
    "a public authority of Georgia",
    (plan) => add(plan, "GE public-authority partner"),
    added,
    "error too-many-of-these georgian-authority p. 34",
  );
  breaks(
    smallest,
    "an informal group of young people",
    (plan) => add(plan, "IT informal-youth-group partner"),
    "error participant-not-eligible p. 32, 236",
  );
  breaks(
    smallest,
    "a natural person",
    (plan) => add(plan, "IT individual partner"),
    "error participant-not-eligible p. 32, 236",
  );
  breaks(
    smallest,
    "a university without a charter",
    (plan) => add(plan, "IT hei partner", { eche: false }),
    "error eche-missing p. 236",
  );
  breaks(
    smallest,
    "a university without a charter outside the programme",
    (plan) => add(plan, "UA hei partner", { eche: false }),
    added,
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => {
      add(plan, "IT european-ngo coordinator");
    },
    "error several-coordinators p. 235",
  );
  breaks(smallest, "11 months", (plan) => (plan.months = 11), "error duration-not-allowed p. 238");
  keeps(smallest, "12 months", (plan) => (plan.months = 12));
  keeps(smallest, "36 months", (plan) => (plan.months = 36));
  breaks(smallest, "37 months", (plan) => (plan.months = 37), "error duration-not-allowed p. 238");
  keeps(smallest, "the smallest lump sum", (plan) => (plan.grant = 120_000));
  keeps(smallest, "the largest lump sum", (plan) => (plan.grant = 400_000));
  breaks(
    smallest,
    "a cent less than a lump sum",
    (plan) => (plan.grant = 249_999.99),
    "error grant-not-a-lump-sum p. 242",
  );
  breaks(
    smallest,
    "a cent more than a lump sum",
    (plan) => (plan.grant = 250_000.01),
    "error grant-not-a-lump-sum p. 242",
  );
  breaks(
    smallest,
    "a cost not above the lump sum",
    (plan) => (plan.totalCost = 250_000),
    "error cost-not-above-grant p. 242-243",
  );
  keeps(smallest, "a cost a cent above the lump sum", (plan) => (plan.totalCost = 250_000.01));
  breaks(
    smallest,
    "a fifth of the grant for project management, which may be all right, in no work package",
    (plan) => manage(plan, 50_000),
    "open line-without-work-package",
  );
  breaks(
    smallest,
    "a cent more than a fifth for project management",
    (plan) => manage(plan, 50_000.01),
    "error management-above-share p. 243",
    "open line-without-work-package",
  );
  breaks(
    smallest,
    "subcontracting, which must leave the core to the partners",
    (plan) => withinGrant(plan, () => spend(plan, { management: 1000, subcontracting: 5000 })),
    "review to-confirm core-activities-subcontracted p. 243",
    "open line-without-work-package",
  );
  breaks(
    smallest,
    "money for an associated partner",
    (plan) => {
      add(plan, "IT ngo associated");
      manage(plan, 50_000);
      Object.assign(plan.lines[1] ?? {}, { partner: plan.partners[3]?.name });
    },
    "error associated-partner-funded p. 236",
    "open line-without-work-package",
  );
  breaks(
    smallest,
    "a fifth work package beside project management",
    (plan) => {
      plan.workPackages = ["management", "one", "two", "three", "four", "five"].map((title, index) => ({
        id: `WP${index + 1}`,
        title,
        lead: plan.partners[0]?.name ?? "",
      }));
    },
    "review too-many-work-packages p. 243",
  );
}

/** Writes lines that add up to the grant, with a cost above it. */
function withinGrant(plan: JsonPlan, write: () => void): void {
  plan.totalCost = Number(plan.grant);
  write();
  plan.totalCost = Number(plan.grant) * 2;
}

function manage(plan: JsonPlan, euro: number): void {
  withinGrant(plan, () => spend(plan, { management: euro }));
}

/** Nobody knows whether an agency opens the second round. */
function secondRound(smallest: () => JsonPlan): void {
  breaks(
    smallest,
    "a coordinator old enough for the second round alone",
    (plan) => change(plan, 0, { established: "2024-03-06" }),
    "review coordinator-too-young p. 235",
  );
}

describe("higher-education", () => {
  const smallest = (): JsonPlan => ofField("higher-education");

  passes(smallest, [...asked, "to-confirm no-priority p. 237"]);
  common(smallest, "2024-10-02");
  secondRound(smallest);
});

describe.each(limitedFields)("%s", (field) => {
  const smallest = (): JsonPlan => ofField(field);

  passes(smallest, [
    asked[0],
    "applications-to-count too-many-applications p. 237",
    asked[1],
    "to-confirm no-priority p. 237",
  ]);
  common(smallest, "2024-10-02");
  secondRound(smallest);
});

describe("sport", () => {
  const smallest = (): JsonPlan => ofField("sport");

  passes(smallest, [...asked, "to-confirm several-priorities p. 237"]);
  common(smallest, "2024-03-06");
});

describe.each(europeanNgos)("%s", (strand) => {
  const smallest = (): JsonPlan => ofEuropeanNgo(strand);

  passes(smallest, [...asked, "to-confirm branches-in-too-few-countries p. 236", "to-confirm no-priority p. 237"]);
  common(smallest, "2024-03-06");
  breaks(
    smallest,
    "a coordinator that is no European NGO",
    (plan) => change(plan, 0, { type: "ngo" }),
    "error coordinator-of-wrong-kind p. 235-236",
  );
});

describe("the field", () => {
  const smallest = (): JsonPlan => ofField("school");

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

// Capacity Building in Sport: the smallest consortium of call 2026 and each condition broken alone, and what earlier calls rest on.
import { describe } from "vitest";
import { capacityBuildingSport } from "../../../src/programme/actions/capacity-building-sport.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { tableOfCalls } from "../table-of-calls.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

describe("Capacity Building in Sport, call 2026", () => {
  const smallest = (): JsonPlan =>
    planOf("capacity-building-sport", 36, 200_000, [
      "ES ngo",
      "AL sport-organisation",
      "AL sport-organisation",
      "ME sport-organisation",
    ]);

  passes(smallest, [
    "activities-outside-partner-countries p. 355",
    "to-confirm not-active-in-sport p. 354",
    "to-confirm no-focus-on-third-countries p. 352",
  ]);
  breaks(smallest, "three organisations", (plan) => plan.partners.splice(2, 1), "error too-few-partners p. 355");
  breaks(
    smallest,
    "an affiliated entity does not make the fourth",
    (plan) => change(plan, 2, { role: "affiliated" }),
    "error too-few-partners p. 355",
  );
  breaks(smallest, "two countries", (plan) => change(plan, 3, { country: "AL" }), "error too-few-countries p. 355");
  breaks(
    smallest,
    "nobody from a programme country",
    (plan) => change(plan, 0, { country: "BA" }),
    "error too-few-of-these no-programme-organisation p. 355",
  );
  keeps(smallest, "two programme countries", (plan) => change(plan, 1, { country: "FR" }));
  breaks(
    smallest,
    "two organisations from one programme country",
    (plan) => change(plan, 1, { country: "ES" }),
    "error wrong-number-of-countries both-from-one-programme-country p. 355",
  );
  breaks(
    smallest,
    "three organisations from programme countries, three from third countries",
    (plan) => {
      add(plan, "FR sport-organisation partner");
      add(plan, "SE sport-organisation partner");
    },
    "error too-many-of-these too-many-programme-organisations p. 355",
  );
  breaks(
    smallest,
    "three organisations from programme countries, two from third countries",
    (plan) => {
      change(plan, 1, { country: "FR" });
      add(plan, "SE sport-organisation partner");
    },
    "error too-many-of-these too-many-programme-organisations p. 355",
    "error outnumbered more-from-programme-countries p. 355",
  );
  keeps(smallest, "an affiliated entity from a third programme country", (plan) => {
    change(plan, 1, { country: "FR" });
    add(plan, "SE sport-organisation affiliated");
  });
  breaks(
    smallest,
    "one organisation from a third country",
    (plan) => {
      change(plan, 1, { country: "FR" });
      change(plan, 2, { country: "SE" });
    },
    "error too-few-of-these too-few-from-third-countries p. 355",
    "error too-many-of-these too-many-programme-organisations p. 355",
    "error outnumbered more-from-programme-countries p. 355",
  );
  breaks(
    smallest,
    "Regions 1 and 2 together",
    (plan) => add(plan, "MD sport-organisation partner"),
    "error several-regions cross-regional-project p. 355",
  );
  breaks(
    smallest,
    "an affiliated entity from the other region",
    (plan) => add(plan, "MD sport-organisation affiliated"),
    "error several-regions cross-regional-project p. 355",
  );
  keeps(smallest, "an associated partner from the other region", (plan) =>
    add(plan, "MD sport-organisation associated"),
  );
  keeps(smallest, "Neighbourhood East alone", (plan) => {
    change(plan, [1, 2], { country: "MD" });
    change(plan, 3, { country: "AZ" });
  });
  keeps(smallest, "a coordinator from Albania", (plan) => {
    change(plan, 0, { role: "partner" });
    add(plan, "AL ngo coordinator");
  });
  for (const country of ["AM", "AZ"]) {
    breaks(
      smallest,
      `a coordinator from ${country}, which may take part`,
      (plan) => {
        change(plan, [1, 2, 3], { country: "MD" });
        change(plan, 0, { role: "partner" });
        add(plan, `${country} ngo coordinator`);
      },
      "error coordinator-country-not-eligible p. 354",
    );
  }
  breaks(
    smallest,
    "a partner from Belarus",
    (plan) => add(plan, "BY ngo partner"),
    "error country-not-eligible p. 354",
  );
  breaks(
    smallest,
    "a partner from Morocco",
    (plan) => add(plan, "MA ngo partner"),
    "error country-not-eligible p. 354",
  );
  breaks(
    smallest,
    "an enterprise as coordinator",
    (plan) => change(plan, 0, { type: "enterprise" }),
    "error not-of-the-kind coordinator-for-profit p. 354",
  );
  breaks(
    smallest,
    "a sport organisation as coordinator, which may be a company",
    (plan) => change(plan, 0, { type: "sport-organisation" }),
    "review not-of-the-kind coordinator-for-profit p. 354",
  );
  keeps(smallest, "a sport organisation not for profit as coordinator", (plan) =>
    change(plan, 0, { type: "sport-organisation", forProfit: false }),
  );
  breaks(
    smallest,
    "a sport company as coordinator",
    (plan) => change(plan, 0, { type: "sport-organisation", forProfit: true }),
    "error not-of-the-kind coordinator-for-profit p. 354",
  );
  keeps(smallest, "an enterprise as partner", (plan) => change(plan, 1, { type: "enterprise", forProfit: true }));
  breaks(
    smallest,
    "a Georgian agency",
    (plan) => {
      change(plan, [1, 2, 3], { country: "MD" });
      add(plan, "GE public-authority partner");
    },
    "error too-many-of-these georgian-authority p. 34",
  );
  breaks(
    smallest,
    "an informal group",
    (plan) => add(plan, "AL informal-youth-group partner"),
    "error participant-not-eligible p. 32, 354",
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 1, { role: "coordinator", type: "ngo" }),
    "error several-coordinators p. 354",
  );
  breaks(
    smallest,
    "a university of the programme without the charter, which only the glossary asks for",
    (plan) => add(plan, "FR hei partner", { eche: false }),
    "review eche-missing p. 452",
  );
  keeps(smallest, "12 months", (plan) => (plan.months = 12));
  breaks(smallest, "11 months", (plan) => (plan.months = 11), "review duration-not-allowed p. 355");
  breaks(smallest, "37 months", (plan) => (plan.months = 37), "review duration-not-allowed p. 355");
  keeps(smallest, "the smallest grant", (plan) => (plan.grant = 100_000));
  breaks(
    smallest,
    "a cent below the smallest grant, which only should be",
    (plan) => (plan.grant = 99_999.99),
    "review grant-below-minimum p. 357",
  );
  breaks(
    smallest,
    "a cent above the largest grant, which only should be",
    (plan) => (plan.grant = 200_000.01),
    "review grant-above-cap p. 357",
  );
  keeps(smallest, "80 % of the cost", (plan) => (plan.totalCost = 250_000));
  breaks(
    smallest,
    "more than 80 % of the cost",
    (plan) => (plan.totalCost = 249_999.99),
    "error grant-above-co-financing p. 357",
  );
  breaks(
    smallest,
    "money for an associated partner",
    (plan) => {
      add(plan, "FR ngo associated");
      spend(plan, { travel: 100 }, 4);
    },
    "error associated-partner-funded p. 444",
  );
});

tableOfCalls(capacityBuildingSport, {
  minimumPartners: ["4 unverified", "4 unverified", "4 unverified", "4 unverified"],
  minimumCountries: ["3 unverified", "3 unverified", "3 unverified", "3 unverified"],
  coordinatorCountries: [
    "member-state associated region-1 official",
    "member-state associated region-1 official",
    "unknown",
    "unknown",
  ],
  partnerCountries: [
    "member-state associated region-1 official",
    "member-state associated region-1 official",
    "unknown",
    "member-state associated region-1 region-2 secondary",
  ],
  excludedPartnerCountries: ["unset", "BY unverified", "BY unverified", "BY unverified"],
  duration: ["unknown", "unknown", "unknown", "unknown"],
  grantMinimum: ["unset", "unset", "unset", "100000 secondary"],
  grantCap: ["unknown", "unknown", "unknown", "200000 secondary"],
  coFinancingRate: ["unset", "unset", "unset", "unset"],
  deadlines: ["2022-04-07T17:00 secondary", "2023-03-22T17:00 secondary", "unknown", "2025-03-05T17:00 secondary"],
  "too-few-programme-countries": ["2 unverified", "2 unverified", "2 unverified", "2 unverified"],
  "too-few-from-third-countries": ["2 unverified", "2 unverified", "2 unverified", "2 unverified"],
  "too-many-programme-organisations": ["unset", "unset", "unset", "unset"],
});

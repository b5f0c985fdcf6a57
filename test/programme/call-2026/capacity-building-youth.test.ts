// Capacity Building in Youth: the smallest consortium for each set of regions in call 2026, each condition broken alone, and what earlier calls rest on.
import { describe } from "vitest";
import { capacityBuildingYouth } from "../../../src/programme/actions/capacity-building-youth.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { tableOfCalls } from "../table-of-calls.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

const action = "capacity-building-youth";
const always = [
  "applications-to-count coordinates-more-than-once p. 347",
  "to-confirm coordinator-not-active-in-youth p. 347",
  "to-confirm no-focus-on-third-countries p. 344",
  "to-confirm venue-not-eligible p. 347",
  "to-confirm mobility-is-the-main-aim p. 344",
];
const regions = [
  {
    variant: "regions-1-3",
    cap: 300_000,
    third: ["MA", "TN"],
    toJudge: always,
  },
  {
    variant: "region-9",
    cap: 450_000,
    third: ["KE", "GH"],
    toJudge: [
      ...always,
      "to-confirm no-youth-exchange-or-participation p. 345",
      "to-confirm young-people-of-other-ages p. 345",
      "to-confirm no-work-package-for-each-exchange p. 351",
    ],
  },
] as const;

describe.each(regions)("Capacity Building in Youth, call 2026, $variant", ({ variant, cap, third, toJudge }) => {
  const [one, other] = third;
  const smallest = (): JsonPlan =>
    planOf(
      action,
      36,
      cap,
      ["ES youth-organisation", "ES enterprise", `${one} ngo`, `${other} public-authority`],
      variant,
    );

  passes(smallest, toJudge);
  breaks(smallest, "three organisations", (plan) => plan.partners.splice(1, 1), "error too-few-partners p. 347");
  breaks(
    smallest,
    "an affiliated entity does not make the fourth",
    (plan) => change(plan, 1, { role: "affiliated" }),
    "error too-few-partners p. 347",
  );
  breaks(
    smallest,
    "an associated partner does not make the fourth",
    (plan) => change(plan, 1, { role: "associated" }),
    "error too-few-partners p. 347",
  );
  breaks(
    smallest,
    "one third country",
    (plan) => change(plan, 3, { country: one }),
    "error wrong-number-of-countries too-few-third-countries p. 347",
  );
  breaks(
    smallest,
    "a second third country with an associated partner only",
    (plan) => {
      change(plan, 3, { role: "associated" });
      add(plan, `${one} ngo partner`);
    },
    "error wrong-number-of-countries too-few-third-countries p. 347",
  );
  keeps(smallest, "more from programme countries than from third countries", (plan) => add(plan, "FR ngo partner"));
  breaks(smallest, "a partner from Brazil", (plan) => add(plan, "BR ngo partner"), "error country-not-eligible p. 347");
  for (const type of ["enterprise", "hei", "school"]) {
    breaks(
      smallest,
      `a coordinator of type ${type}, which may take part`,
      (plan) => change(plan, 0, { type }),
      "error not-of-the-kind coordinator-is-no-youth-body p. 347",
    );
  }
  breaks(
    smallest,
    "a sport organisation as coordinator, which may be an NGO",
    (plan) => change(plan, 0, { type: "sport-organisation" }),
    "review not-of-the-kind coordinator-is-no-youth-body p. 347",
  );
  keeps(smallest, "a municipality as coordinator", (plan) => change(plan, 0, { type: "public-authority" }));
  breaks(
    smallest,
    "an informal group",
    (plan) => add(plan, "ES informal-youth-group partner"),
    "error participant-not-eligible p. 32, 347",
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 1, { role: "coordinator", type: "ngo" }),
    "error several-coordinators p. 347",
  );
  breaks(
    smallest,
    "a university of the programme without the charter, which only the glossary asks for",
    (plan) => add(plan, "ES hei partner", { eche: false }),
    "review eche-missing p. 452",
  );
  keeps(smallest, "12 months", (plan) => (plan.months = 12));
  breaks(smallest, "11 months", (plan) => (plan.months = 11), "review duration-not-allowed p. 348");
  breaks(smallest, "37 months", (plan) => (plan.months = 37), "review duration-not-allowed p. 348");
  breaks(
    smallest,
    "a cent above the largest grant",
    (plan) => (plan.grant = cap + 0.01),
    "error grant-above-cap p. 351",
  );
  keeps(smallest, "a grant below the minimum of earlier calls", (plan) => (plan.grant = 99_999));
  keeps(smallest, "80 % of the cost", (plan) => (plan.totalCost = cap / 0.8));
  breaks(
    smallest,
    "more than 80 % of the cost",
    (plan) => (plan.totalCost = cap / 0.8 - 0.01),
    "error grant-above-co-financing p. 351",
  );
  breaks(
    smallest,
    "support to third parties",
    (plan) => spend(plan, { "third-party-support": 1 }),
    "error category-above-limit third-party-support-not-allowed p. 351",
  );
  breaks(
    smallest,
    "volunteers",
    (plan) => spend(plan, { volunteers: 1 }),
    "error category-above-limit volunteers-not-allowed p. 351",
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

describe("Capacity Building in Youth, call 2026, with Regions 1 to 3", () => {
  const smallest = (): JsonPlan => planOf(action, 36, 300_000, ["ES ngo", "MD ngo", "UA ngo", "UA ngo"], "regions-1-3");

  passes(smallest, always);
  breaks(
    smallest,
    "nobody from a programme country",
    (plan) => change(plan, 0, { country: "MD" }),
    "error too-few-of-these no-programme-organisation p. 347",
  );
  breaks(
    smallest,
    "two countries of different regions",
    (plan) => change(plan, 1, { country: "AL" }),
    "error several-regions cross-regional-project p. 347",
  );
  breaks(
    smallest,
    "a further partner from another region",
    (plan) => add(plan, "MA ngo partner"),
    "error several-regions cross-regional-project p. 347",
  );
  breaks(
    smallest,
    "an affiliated entity from another region",
    (plan) => add(plan, "MA ngo affiliated"),
    "error several-regions cross-regional-project p. 347",
  );
  keeps(smallest, "an associated partner from another region", (plan) => add(plan, "MA ngo associated"));
  breaks(smallest, "a partner from Kenya", (plan) => add(plan, "KE ngo partner"), "error country-not-eligible p. 347");
  breaks(
    smallest,
    "a partner from Belarus",
    (plan) => add(plan, "BY ngo partner"),
    "error country-not-eligible p. 347",
  );
  keeps(smallest, "partners from Armenia and Azerbaijan", (plan) => {
    change(plan, 1, { country: "AM" });
    change(plan, 2, { country: "AZ" });
  });
  keeps(smallest, "a coordinator from Moldova", (plan) => {
    change(plan, 0, { role: "partner" });
    change(plan, 1, { role: "coordinator" });
  });
  for (const country of ["AM", "AZ", "BY"]) {
    breaks(
      smallest,
      `a coordinator from ${country}`,
      (plan) => {
        change(plan, 0, { role: "partner" });
        add(plan, `${country} ngo coordinator`);
      },
      "error coordinator-country-not-eligible p. 347",
    );
  }
  breaks(
    smallest,
    "a Georgian authority",
    (plan) => add(plan, "GE public-authority partner"),
    "error too-many-of-these georgian-authority p. 34",
  );
});

describe("Capacity Building in Youth, call 2026, with Region 9", () => {
  const smallest = (): JsonPlan => planOf(action, 36, 450_000, ["ES ngo", "KE ngo", "GH ngo", "GH ngo"], "region-9");

  breaks(
    smallest,
    "a coordinator from Kenya, which may take part",
    (plan) => {
      change(plan, 0, { role: "partner" });
      change(plan, 1, { role: "coordinator" });
    },
    "error coordinator-country-not-eligible p. 347",
  );
  breaks(
    smallest,
    "a partner from Morocco, which is in another region",
    (plan) => add(plan, "MA ngo partner"),
    "error country-not-eligible p. 347",
  );
  breaks(
    smallest,
    "nobody from a programme country",
    (plan) => change(plan, 0, { country: "KE" }),
    "error coordinator-country-not-eligible p. 347",
    "error too-few-of-these no-programme-organisation p. 347",
  );
});

for (const variant of ["regions-1-3", "region-9"]) {
  tableOfCalls(
    capacityBuildingYouth,
    {
      minimumPartners: ["4 unverified", "4 secondary", "4 unverified", "4 unverified", "4 unverified"],
      minimumCountries: ["3 unverified", "3 secondary", "3 unverified", "3 unverified", "3 unverified"],
      coordinatorCountries: [
        "unknown",
        "unknown",
        "unknown",
        "member-state associated region-1 region-2 region-3 not AM AZ official",
        "unknown",
      ],
      partnerCountries: [
        "member-state associated region-1 region-3 unverified",
        "member-state associated region-1 region-3 unverified",
        "member-state associated region-1 region-3 unverified",
        "member-state associated region-1 region-2 region-3 official",
        "unknown",
      ],
      excludedPartnerCountries: ["unset", "unset", "BY unverified", "BY unverified", "BY unverified"],
      duration: ["unknown", "unknown", "unknown", "1-36 secondary", "unknown"],
      grantMinimum: [
        "100000 unverified",
        "100000 secondary",
        "100000 unverified",
        "100000 unverified",
        "100000 unverified",
      ],
      grantCap: [
        "300000 unverified",
        "300000 secondary",
        "300000 unverified",
        "300000 unverified",
        "300000 unverified",
      ],
      coFinancingRate: ["unset", "unset", "unset", "unset", "unset"],
      deadlines: [
        "2021-07-01T17:00 secondary",
        "2022-04-07T17:00 secondary",
        "unknown",
        "2024-03-06T17:00 secondary",
        "2025-03-06T17:00 secondary",
      ],
      "too-few-programme-countries": ["2 unverified", "2 secondary", "2 unverified", "2 unverified", "2 unverified"],
      "too-few-from-third-countries": ["2 unverified", "2 secondary", "2 unverified", "2 unverified", "2 unverified"],
      "cross-regional-project": ["unset", "unset", "unset", "one-region official", "unknown"],
      "coordinator-is-no-youth-body": [
        "each unverified",
        "each unverified",
        "each secondary",
        "each unverified",
        "each unverified",
      ],
    },
    variant,
  );
}

tableOfCalls(
  capacityBuildingYouth,
  { closed: ["true unverified", "true unverified", "true unverified", "true official", "unknown"] },
  "region-9",
);

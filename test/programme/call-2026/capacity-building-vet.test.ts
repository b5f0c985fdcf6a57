// Capacity Building in VET: the smallest consortium of call 2026 and each condition broken alone, and what earlier calls rest on.
import { describe } from "vitest";
import { capacityBuildingVet } from "../../../src/programme/actions/capacity-building-vet.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { tableOfCalls } from "../table-of-calls.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

describe("Capacity Building in VET, call 2026", () => {
  const smallest = (): JsonPlan => {
    const plan = planOf("capacity-building-vet", 36, 500_000, [
      "ES vet-provider",
      "FR enterprise",
      "KE vet-provider",
      "KE enterprise",
    ]);
    change(plan, 0, { level: "secondary" });
    return plan;
  };

  passes(smallest, [
    "applications-to-count coordinates-more-than-twice p. 337",
    "activities-outside-partner-countries p. 338",
    "to-confirm not-active-in-vet-or-labour-market p. 337",
    "to-confirm no-focus-on-third-countries p. 333",
    "to-confirm no-answer-to-torino-process p. 333",
  ]);
  breaks(
    smallest,
    "three organisations, of which one comes from a third country",
    (plan) => plan.partners.pop(),
    "error too-few-partners p. 338",
    "error too-few-of-these too-few-from-third-countries p. 338",
    "error outnumbered more-from-programme-countries p. 338",
  );
  breaks(
    smallest,
    "an affiliated entity does not make the fourth",
    (plan) => {
      change(plan, 3, { role: "affiliated" });
    },
    "error too-few-partners p. 338",
    "error too-few-of-these too-few-from-third-countries p. 338",
    "error outnumbered more-from-programme-countries p. 338",
  );
  breaks(
    smallest,
    "one programme country, and so two countries",
    (plan) => change(plan, 1, { country: "ES" }),
    "error too-few-countries p. 338",
    "error wrong-number-of-countries too-few-programme-countries p. 338",
  );
  breaks(
    smallest,
    "one programme country of three",
    (plan) => {
      change(plan, 1, { country: "ES" });
      change(plan, 3, { country: "GH" });
    },
    "error wrong-number-of-countries too-few-programme-countries p. 338",
  );
  breaks(
    smallest,
    "one organisation from a third country",
    (plan) => {
      change(plan, 3, { country: "IT" });
    },
    "error too-few-of-these too-few-from-third-countries p. 338",
    "error outnumbered more-from-programme-countries p. 338",
  );
  keeps(smallest, "third countries of one region", (plan) => change(plan, 3, { country: "GH" }));
  breaks(
    smallest,
    "third countries of two regions",
    (plan) => change(plan, 3, { country: "BR" }),
    "error several-regions cross-regional-project p. 338",
  );
  breaks(
    smallest,
    "an affiliated entity from another region",
    (plan) => add(plan, "BR enterprise affiliated"),
    "error several-regions cross-regional-project p. 338",
  );
  keeps(smallest, "an associated partner from another region", (plan) => add(plan, "BR enterprise associated"));
  breaks(
    smallest,
    "three from programme countries and two from third countries",
    (plan) => add(plan, "FR enterprise partner"),
    "error outnumbered more-from-programme-countries p. 338",
  );
  keeps(smallest, "three from each side", (plan) => {
    add(plan, "FR enterprise partner");
    add(plan, "KE enterprise partner");
  });
  breaks(
    smallest,
    "an associated partner does not keep the balance",
    (plan) => {
      add(plan, "FR enterprise partner");
      add(plan, "KE enterprise associated");
    },
    "error outnumbered more-from-programme-countries p. 338",
  );
  breaks(
    smallest,
    "no VET provider at secondary level",
    (plan) => {
      change(plan, 0, { level: "tertiary" });
      change(plan, 2, { type: "enterprise" });
    },
    "error too-few-of-these no-secondary-vet-provider p. 338",
  );
  breaks(
    smallest,
    "a VET provider whose level is not known",
    (plan) => change(plan, 0, { level: "" }),
    "review too-few-of-these no-secondary-vet-provider p. 338",
  );
  breaks(
    smallest,
    "a school that may be a VET provider",
    (plan) => {
      change(plan, 0, { level: "tertiary" });
      change(plan, 2, { type: "school" });
    },
    "review too-few-of-these no-secondary-vet-provider p. 338",
  );
  breaks(
    smallest,
    "a secondary VET provider that is only an associated partner",
    (plan) => {
      change(plan, 0, { level: "tertiary" });
      change(plan, 2, { type: "enterprise" });
      add(plan, "FR vet-provider associated", { level: "secondary" });
    },
    "error too-few-of-these no-secondary-vet-provider p. 338",
  );
  keeps(smallest, "the secondary VET provider comes from the third country", (plan) => {
    change(plan, 0, { level: "tertiary" });
    change(plan, 2, { level: "secondary" });
  });
  breaks(
    smallest,
    "a coordinator that is no VET provider",
    (plan) => {
      change(plan, 0, { role: "partner" });
      change(plan, 1, { role: "coordinator" });
    },
    "review to-confirm coordinator-not-active-in-vet p. 337",
  );
  breaks(
    smallest,
    "a coordinator from Kenya",
    (plan) => {
      change(plan, 0, { role: "partner" });
      change(plan, 2, { role: "coordinator" });
    },
    "error coordinator-country-not-eligible p. 337",
  );
  breaks(
    smallest,
    "a partner from Kazakhstan",
    (plan) => add(plan, "KZ enterprise partner"),
    "error country-not-eligible p. 337",
  );
  keeps(smallest, "an associated partner from Kazakhstan", (plan) => add(plan, "KZ enterprise associated"));
  breaks(
    smallest,
    "a partner from Belarus",
    (plan) => add(plan, "BY enterprise partner"),
    "error country-not-eligible p. 337",
  );
  breaks(
    smallest,
    "an associated partner from Belarus",
    (plan) => add(plan, "BY enterprise associated"),
    "error country-not-eligible p. 337",
  );
  breaks(
    smallest,
    "an associated partner from Russia",
    (plan) => add(plan, "RU enterprise associated"),
    "error country-not-eligible p. 337",
  );
  breaks(
    smallest,
    "a Georgian agency",
    (plan) => {
      change(plan, [2, 3], { country: "GE" });
      add(plan, "GE public-authority partner");
    },
    "error too-many-of-these georgian-authority p. 34",
  );
  breaks(
    smallest,
    "an informal group",
    (plan) => add(plan, "KE informal-youth-group partner"),
    "error participant-not-eligible p. 32, 337",
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 1, { role: "coordinator" }),
    "error several-coordinators p. 337",
    "review to-confirm coordinator-not-active-in-vet p. 337",
  );
  breaks(
    smallest,
    "a university of the programme without the charter, which only the glossary asks for",
    (plan) => change(plan, 1, { type: "hei", eche: false }),
    "review eche-missing p. 452",
  );
  keeps(smallest, "a Kenyan university without the charter", (plan) => change(plan, 3, { type: "hei", eche: false }));
  breaks(smallest, "35 months", (plan) => (plan.months = 35), "review duration-not-allowed p. 338");
  breaks(smallest, "37 months", (plan) => (plan.months = 37), "review duration-not-allowed p. 338");
  breaks(
    smallest,
    "a cent above the largest grant",
    (plan) => (plan.grant = 500_000.01),
    "error grant-above-cap p. 341",
  );
  keeps(smallest, "a grant below the minimum of earlier calls", (plan) => (plan.grant = 99_999));
  keeps(smallest, "80 % of the cost", (plan) => (plan.totalCost = 625_000));
  breaks(
    smallest,
    "more than 80 % of the cost",
    (plan) => (plan.totalCost = 624_999.99),
    "error grant-above-co-financing p. 341",
  );
  keeps(smallest, "subcontracting of a tenth of the grant", (plan) => spend(plan, { subcontracting: 50_000 }));
  breaks(
    smallest,
    "a cent more of subcontracting",
    (plan) => spend(plan, { subcontracting: 50_000.01 }),
    "review category-above-limit too-much-subcontracting p. 342",
  );
  breaks(
    smallest,
    "support to third parties",
    (plan) => spend(plan, { "third-party-support": 1 }),
    "error category-above-limit third-party-support-not-allowed p. 341",
  );
  breaks(
    smallest,
    "an audit",
    (plan) => spend(plan, { audits: 1 }),
    "error category-above-limit audits-not-allowed p. 341",
  );
  keeps(smallest, "volunteers and owners of small enterprises", (plan) =>
    spend(plan, { volunteers: 1000, "sme-owners": 1000 }),
  );
  breaks(
    smallest,
    "money for an associated partner",
    (plan) => {
      add(plan, "FR enterprise associated");
      spend(plan, { travel: 100 }, 4);
    },
    "error associated-partner-funded p. 444",
  );
});

tableOfCalls(capacityBuildingVet, {
  minimumPartners: ["4 unverified", "4 secondary", "4 unverified", "4 official"],
  minimumCountries: ["3 unverified", "3 secondary", "3 unverified", "3 official"],
  coordinatorCountries: ["unknown", "unknown", "unknown", "unknown"],
  partnerCountries: [
    "unknown",
    "member-state associated region-1 region-2 region-3 region-9 region-10 region-11 secondary",
    "member-state associated region-1 region-2 region-3 region-9 region-10 region-11 unverified",
    "member-state associated region-1 region-2 region-3 region-9 region-10 region-11 official",
  ],
  excludedPartnerCountries: ["unset", "BY unverified", "BY unverified", "BY unverified"],
  duration: ["unknown", "unknown", "1-36 secondary", "unknown"],
  grantMinimum: ["100000 unverified", "100000 secondary", "100000 unverified", "100000 secondary"],
  grantCap: ["400000 unverified", "400000 secondary", "400000 unverified", "400000 secondary"],
  coFinancingRate: ["unset", "0.8 secondary", "0.8 unverified", "0.8 secondary"],
  deadlines: [
    "2022-03-31T17:00 secondary",
    "2023-02-28T17:00 secondary",
    "2024-02-29T17:00 secondary",
    "2025-02-27T17:00 secondary",
  ],
  "too-few-programme-countries": ["2 unverified", "2 unverified", "2 unverified", "2 official"],
  "too-few-from-third-countries": ["2 unverified", "2 unverified", "2 unverified", "2 official"],
  "not-active-in-vet-or-labour-market": ["unset", "question secondary", "unknown", "unknown"],
  "more-from-programme-countries": ["unset", "unset", "unset", "unset"],
});

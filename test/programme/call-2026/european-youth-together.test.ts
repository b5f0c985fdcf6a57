// European Youth Together: the smallest consortium of call 2026 and each condition broken alone, and what earlier calls rest on.
import { describe } from "vitest";
import { europeanYouthTogether } from "../../../src/programme/actions/european-youth-together.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { tableOfCalls } from "../table-of-calls.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

describe("European Youth Together, call 2026", () => {
  const smallest = (): JsonPlan =>
    planOf("european-youth-together", 24, 500_000, [
      "ES youth-organisation",
      "FR ngo",
      "SE public-authority",
      "TR youth-organisation",
      "PL youth-organisation",
    ]);

  passes(smallest, [
    "applications-to-count coordinates-more-than-once p. 368",
    "to-confirm not-active-in-youth p. 368",
    "to-confirm no-specific-objective p. 366",
    "to-confirm mobility-not-justified p. 367",
    "to-confirm venue-not-eligible p. 368",
  ]);
  breaks(
    smallest,
    "four organisations, in four countries",
    (plan) => plan.partners.pop(),
    "error too-few-partners p. 368",
    "error too-few-countries p. 368",
  );
  breaks(
    smallest,
    "an associated partner in place of an applicant",
    (plan) => change(plan, 4, { role: "associated" }),
    "error too-few-partners p. 368",
    "error too-few-countries p. 368",
  );
  breaks(
    smallest,
    "an affiliated entity in place of an applicant",
    (plan) => change(plan, 4, { role: "affiliated" }),
    "error too-few-partners p. 368",
    "error too-few-countries p. 368",
  );
  breaks(smallest, "four countries", (plan) => change(plan, 4, { country: "ES" }), "error too-few-countries p. 368");
  breaks(
    smallest,
    "a partner from Albania",
    (plan) => add(plan, "AL youth-organisation partner"),
    "error country-not-eligible p. 368",
  );
  keeps(smallest, "an associated partner from Albania", (plan) => add(plan, "AL youth-organisation associated"));
  breaks(
    smallest,
    "a coordinator from Albania",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "AL youth-organisation coordinator");
    },
    "error coordinator-country-not-eligible p. 368",
  );
  breaks(
    smallest,
    "an enterprise as coordinator",
    (plan) => change(plan, 0, { type: "enterprise" }),
    "error not-of-the-kind coordinator-for-profit p. 368",
  );
  breaks(
    smallest,
    "a research organisation as coordinator, which may be for profit",
    (plan) => change(plan, 0, { type: "research-organisation" }),
    "review not-of-the-kind coordinator-for-profit p. 368",
  );
  keeps(smallest, "a research organisation not for profit as coordinator", (plan) =>
    change(plan, 0, { type: "research-organisation", forProfit: false }),
  );
  breaks(
    smallest,
    "an enterprise as partner, whose added value is judged",
    (plan) => add(plan, "ES enterprise partner"),
    "review added-value-to-judge p. 371",
  );
  breaks(
    smallest,
    "an informal group",
    (plan) => add(plan, "ES informal-youth-group partner"),
    "error participant-not-eligible p. 32, 368",
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 1, { role: "coordinator" }),
    "error several-coordinators p. 368",
  );
  breaks(
    smallest,
    "a university without the charter, which only the glossary asks for",
    (plan) => add(plan, "ES hei partner", { eche: false }),
    "review eche-missing p. 452",
  );
  breaks(smallest, "23 months", (plan) => (plan.months = 23), "review duration-not-allowed p. 368");
  breaks(smallest, "25 months", (plan) => (plan.months = 25), "review duration-not-allowed p. 368");
  breaks(
    smallest,
    "a cent above the largest grant",
    (plan) => (plan.grant = 500_000.01),
    "error grant-above-cap p. 373",
  );
  keeps(smallest, "a grant below the minimum of earlier calls", (plan) => (plan.grant = 149_999));
  keeps(smallest, "80 % of the cost", (plan) => (plan.totalCost = 625_000));
  breaks(
    smallest,
    "more than 80 % of the cost",
    (plan) => (plan.totalCost = 624_999.99),
    "error grant-above-co-financing p. 373",
  );
  breaks(
    smallest,
    "volunteers",
    (plan) => spend(plan, { volunteers: 1 }),
    "error category-above-limit volunteers-not-allowed p. 373",
  );
  breaks(
    smallest,
    "support to third parties, on conditions",
    (plan) => spend(plan, { "third-party-support": 60_000 }),
    "review to-confirm third-party-support-not-planned p. 373",
  );
  breaks(
    smallest,
    "money for an associated partner",
    (plan) => {
      add(plan, "FR ngo associated");
      spend(plan, { travel: 100 }, 5);
    },
    "error associated-partner-funded p. 444",
  );
});

tableOfCalls(europeanYouthTogether, {
  minimumPartners: ["5 unverified", "5 secondary", "5 unverified", "5 unverified", "5 secondary"],
  minimumCountries: ["5 unverified", "5 secondary", "unknown", "unknown", "5 secondary"],
  coordinatorCountries: ["unknown", "unknown", "unknown", "unknown", "unknown"],
  partnerCountries: ["unknown", "unknown", "unknown", "unknown", "unknown"],
  duration: ["unknown", "unknown", "unknown", "24 secondary", "unknown"],
  grantMinimum: ["150000 unverified", "150000 secondary", "unknown", "unknown", "unknown"],
  grantCap: ["500000 unverified", "500000 secondary", "unknown", "500000 secondary", "500000 secondary"],
  coFinancingRate: ["unset", "unset", "unset", "unset", "0.8 secondary"],
  deadlines: [
    "2021-06-24T17:00 secondary",
    "2022-03-22T17:00 secondary",
    "unknown",
    "2024-03-07T17:00 secondary",
    "2025-03-06T17:00 secondary",
  ],
  "applicant-for-profit": ["unset", "unset", "each secondary", "each secondary", "unknown"],
  "coordinator-for-profit": ["unset", "unset", "unset", "unset", "unset"],
});

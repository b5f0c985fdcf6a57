// Forward-Looking Projects before call 2026: each value as its source has it.
import { describe } from "vitest";
import { forwardLookingProjects } from "../../../src/programme/actions/forward-looking-projects.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { breaks, change, keeps, passes, planOf, spend } from "../call-2026/one-condition.ts";
import { says } from "../earlier-calls.ts";

says(forwardLookingProjects, [
  ["duration", 2022, "24 48 official agency-finland-forward-2022", "digital-education"],
  ["duration", 2023, "not set", "digital-education"],
  ["duration", 2022, "36 official agency-finland-forward-2022", "vet"],
  ["duration", 2023, "not set", "vet"],
  ["grantCap", 2022, "1500000 official agency-finland-forward-2022", "digital-education"],
  ["grantCap", 2023, "1500000 secondary cyprus-adult-learning-2023", "digital-education"],
  ["grantCap", 2022, "900000 official agency-finland-forward-2022", "vet"],
  ["grantCap", 2023, "not set", "vet"],
  ["grantCap", 2022, "not set", "adult"],
  ["grantCap", 2023, "1000000 secondary cyprus-adult-learning-2023", "adult"],
  ["grantCap", 2025, "1000000 secondary cyprus-forward-2025"],
  ["grantCap", 2026, "not set"],
  ["coFinancingRate", 2022, "not set"],
  ["coFinancingRate", 2023, "0.8 secondary cyprus-adult-learning-2023"],
  ["coFinancingRate", 2025, "0.8 secondary cyprus-forward-2025"],
  ["minimumPartners", 2022, "not set"],
  ["minimumPartners", 2025, "not set"],
  ["deadlines", 2022, "2022-09-15T17:00 secondary valencia-2022"],
  ["deadlines", 2023, "2023-03-15T17:00 secondary trento-2023"],
  ["deadlines", 2025, "not set"],
  ["third-party-support-not-allowed", 2022, "not set", "adult"],
  ["third-party-support-not-allowed", 2023, "0 secondary cyprus-adult-learning-2023", "adult"],
]);

describe("call 2023, adult learning", () => {
  const plan2023 = (): JsonPlan => ({
    ...planOf("forward-looking-projects", 36, 1_000_000, ["ES hei", "FR hei", "DE hei"], "adult"),
    call: 2023,
  });
  passes(plan2023, ["to-confirm composition-not-read", "to-confirm not-of-the-pact-for-skills"]);
  breaks(plan2023, "a cent above the cap", (plan) => (plan.grant = 1_000_000.01), "error grant-above-cap");
  breaks(
    plan2023,
    "a cost a cent too low",
    (plan) => (plan.totalCost = 1_249_999.99),
    "error grant-above-co-financing",
  );
  breaks(
    plan2023,
    "prizes",
    (plan) => spend(plan, { "third-party-support": 1 }),
    "error category-above-limit third-party-support-not-allowed",
  );
  breaks(plan2023, "a university without a charter", (plan) => change(plan, 1, { eche: false }), "error eche-missing");
  breaks(plan2023, "call 2024, of which nothing was read", (plan) => (plan.call = 2024), "open call-not-covered");
});

describe("call 2025", () => {
  const plan2025 = (): JsonPlan => ({
    ...planOf("forward-looking-projects", 36, 1_000_000, ["ES hei", "FR hei"]),
    call: 2025,
  });
  passes(plan2025, ["to-confirm composition-not-read"]);
  breaks(plan2025, "a cent above the cap", (plan) => (plan.grant = 1_000_000.01), "error grant-above-cap");
  keeps(plan2025, "a cost of 1 250 000", (plan) => (plan.totalCost = 1_250_000));
});

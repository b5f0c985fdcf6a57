// European Universities before call 2026: each value as its source has it.
import { describe } from "vitest";
import { europeanUniversities } from "../../../src/programme/actions/european-universities.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "../call-2026/one-condition.ts";
import { says } from "../earlier-calls.ts";

says(europeanUniversities, [
  ["too-few-universities", 2019, "3 secondary catania-universities-2019"],
  ["too-few-universities", 2020, "not set"],
  ["too-few-universities", 2023, "3 official agency-germany-universities-2023"],
  ["too-few-universities", 2024, "3 official agency-germany-universities-2024"],
  ["too-few-universities", 2026, "not set"],
  ["too-few-countries-with-universities", 2019, "3 secondary catania-universities-2019"],
  ["too-few-countries-with-universities", 2020, "not set"],
  ["too-few-countries-with-universities", 2023, "3 official agency-germany-universities-2023"],
  ["too-few-countries-with-universities", 2024, "3 official agency-germany-universities-2024"],
  ["too-few-countries-with-universities", 2026, "not set"],
  ["coordinatorCountries", 2019, "not set"],
  ["coordinatorCountries", 2023, "official agency-germany-universities-2023"],
  ["coordinatorCountries", 2024, "official agency-germany-universities-2024"],
  ["coordinatorCountries", 2026, "not set"],
  ["partnerCountries", 2019, "not set"],
  ["partnerCountries", 2023, "official agency-germany-universities-2023"],
  ["partnerCountries", 2024, "official agency-germany-universities-2024"],
  ["partnerCountries", 2026, "not set"],
  ["coordinatorKind", 2019, "not set"],
  ["coordinatorKind", 2023, "official agency-germany-universities-2023"],
  ["coordinatorKind", 2024, "official agency-germany-universities-2024"],
  ["coordinatorKind", 2026, "not set"],
  ["duration", 2019, "not set"],
  ["duration", 2020, "36 official agency-germany-universities-2020"],
  ["duration", 2023, "not set"],
  ["duration", 2024, "48 official agency-czechia-universities-2024"],
  ["grantCap", 2019, "not set"],
  ["grantCap", 2020, "5000000 official agency-germany-universities-2020"],
  ["grantCap", 2023, "not set"],
  ["grantCap", 2024, "14400000 official agency-czechia-universities-2024"],
  ["grantCap", 2026, "not set"],
  ["coFinancingRate", 2023, "0.8 secondary cyprus-universities-2023"],
  ["coFinancingRate", 2024, "not set"],
  ["deadlines", 2020, "not set"],
  ["deadlines", 2023, "2023-01-31T17:00 secondary giornale-universities-2023"],
  ["deadlines", 2024, "2024-02-06T17:00 official agency-czechia-universities-2024"],
  ["deadlines", 2025, "not set"],
  ["several-topics", 2023, "not set"],
  ["several-topics", 2024, "unverified none"],
  ["too-much-equipment", 2019, "0.05 secondary aurora-universities-2019"],
  ["too-much-equipment", 2020, "not set"],
  ["too-much-other", 2019, "0.05 secondary aurora-universities-2019"],
  ["too-much-other", 2023, "not set"],
]);

describe("call 2024", () => {
  const smallest = (): JsonPlan => ({
    ...planOf("european-universities", 48, 14_400_000, ["ES hei", "FR hei", "AL hei", "IT hei associated"]),
    call: 2024,
  });
  passes(smallest, ["to-confirm associated-partner-from-elsewhere", "to-confirm several-topics"]);
  breaks(
    smallest,
    "two universities",
    (plan) => plan.partners.splice(2, 1),
    "error too-few-of-these too-few-universities",
    "error wrong-number-of-countries too-few-countries-with-universities",
  );
  breaks(
    smallest,
    "two countries",
    (plan) => change(plan, 2, { country: "ES" }),
    "error wrong-number-of-countries too-few-countries-with-universities",
  );
  breaks(
    smallest,
    "an enterprise as coordinator",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "ES enterprise coordinator");
    },
    "error coordinator-of-wrong-kind",
  );
  breaks(smallest, "a partner from Ukraine", (plan) => add(plan, "UA hei partner"), "error country-not-eligible");
  breaks(smallest, "a partner from Belarus", (plan) => add(plan, "BY hei partner"), "error country-not-eligible");
  keeps(smallest, "another associated partner, from Ukraine", (plan) => add(plan, "UA hei associated"));
  breaks(smallest, "a university without a charter", (plan) => change(plan, 1, { eche: false }), "error eche-missing");
  breaks(smallest, "47 months", (plan) => (plan.months = 47), "error duration-not-allowed");
  breaks(smallest, "a cent above the largest amount", (plan) => (plan.grant = 14_400_000.01), "error grant-above-cap");
  breaks(smallest, "call 2025, of which nothing was read", (plan) => (plan.call = 2025), "open call-not-covered");
  breaks(smallest, "call 2021, of which nothing was read", (plan) => (plan.call = 2021), "open call-not-covered");
});

describe("pilot call 2019", () => {
  const smallest = (): JsonPlan => ({
    ...planOf("european-universities", 36, 5_000_000, ["ES hei", "FR hei", "DE hei"]),
    call: 2019,
  });
  passes(smallest, []);
  breaks(
    smallest,
    "two universities",
    (plan) => plan.partners.pop(),
    "error too-few-of-these too-few-universities",
    "error wrong-number-of-countries too-few-countries-with-universities",
  );
  keeps(smallest, "equipment of 5 per cent", (plan) => spend(plan, { equipment: 500_000 }));
  breaks(
    smallest,
    "equipment a cent above 5 per cent",
    (plan) => spend(plan, { equipment: 500_000.01 }),
    "error category-above-limit too-much-equipment",
  );
  breaks(
    smallest,
    "other costs a cent above 5 per cent",
    (plan) => spend(plan, { other: 500_000.01 }),
    "error category-above-limit too-much-other",
  );
});

// Centres of Vocational Excellence before call 2026: each value as its source has it.
import { describe } from "vitest";
import { centresOfVocationalExcellence } from "../../../src/programme/actions/centres-of-vocational-excellence.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { breaks, change, passes, planOf } from "../call-2026/one-condition.ts";
import { says } from "../earlier-calls.ts";

says(centresOfVocationalExcellence, [
  ["minimumPartners", 2021, "8 unverified none"],
  ["minimumPartners", 2022, "8 secondary ireland-excellence-2022"],
  ["minimumPartners", 2023, "8 secondary yildiz-excellence-2023"],
  ["minimumPartners", 2024, "8 unverified none"],
  ["minimumPartners", 2025, "8 unverified none"],
  ["minimumCountries", 2021, "4 unverified none"],
  ["minimumCountries", 2022, "4 secondary ireland-excellence-2022"],
  ["minimumCountries", 2023, "4 secondary yildiz-excellence-2023"],
  ["minimumCountries", 2024, "4 unverified none"],
  ["minimumCountries", 2025, "4 unverified none"],
  ["too-few-member-states", 2021, "2 unverified none"],
  ["too-few-member-states", 2022, "2 official agency-germany-excellence-2022"],
  ["too-few-member-states", 2023, "not set"],
  ["too-few-member-states", 2026, "not set"],
  ["duration", 2021, "48 unverified none"],
  ["duration", 2024, "48 unverified none"],
  ["duration", 2025, "48 official agency-germany-excellence-2025"],
  ["grantCap", 2021, "4000000 unverified none"],
  ["grantCap", 2022, "4000000 secondary ireland-excellence-2022"],
  ["grantCap", 2023, "4000000 unverified none"],
  ["grantCap", 2024, "4000000 unverified none"],
  ["grantCap", 2025, "4000000 secondary cyprus-excellence-2025"],
  ["coFinancingRate", 2022, "not set"],
  ["coFinancingRate", 2023, "0.8 secondary cyprus-excellence-2023"],
  ["coFinancingRate", 2024, "0.8 unverified none"],
  ["coFinancingRate", 2025, "0.8 secondary cyprus-excellence-2025"],
  ["deadlines", 2021, "2021-09-07T17:00 secondary etn-excellence-2021"],
  ["deadlines", 2022, "2022-09-07T17:00 secondary valencia-2022"],
  ["deadlines", 2023, "2023-06-08T17:00 secondary yildiz-excellence-2023"],
  ["deadlines", 2024, "2024-05-07T17:00 secondary valencia-2024"],
  ["deadlines", 2025, "2025-06-11T17:00 secondary euro-access-excellence-2025"],
  ["partnerCountries", 2021, "unverified none"],
  ["partnerCountries", 2022, "secondary ireland-excellence-2022"],
  ["partnerCountries", 2023, "unverified none"],
  ["partnerCountries", 2025, "unverified none"],
  ["excludedPartnerCountries", 2022, "not set"],
  ["excludedPartnerCountries", 2023, "BY RU unverified none"],
  ["excludedPartnerCountries", 2024, "BY RU secondary athena-2024"],
  ["excludedPartnerCountries", 2025, "BY RU secondary funds-modules-2025"],
  ["excludedPartnerCountries", 2026, "BY guide guide-2026"],
  ["too-few-countries-with-both-sides", 2021, "not set"],
  ["too-few-countries-with-both-sides", 2022, "4 1 1 1 unverified none"],
  ["too-few-countries-with-both-sides", 2023, "4 1 1 1 secondary yildiz-excellence-2023"],
  ["too-few-countries-with-both-sides", 2024, "4 1 1 1 unverified none"],
  ["only-tertiary-level", 2021, "not set"],
  ["only-tertiary-level", 2022, "secondary ireland-excellence-2022"],
  ["only-tertiary-level", 2024, "unverified none"],
  ["only-tertiary-level", 2025, "not set"],
  ["only-tertiary-level", 2026, "guide guide-2026"],
  ["too-few-activities", 2022, "not set"],
  ["too-few-activities", 2023, "secondary cyprus-excellence-2023"],
  ["too-few-activities", 2024, "unverified none"],
  ["too-few-activities", 2025, "secondary cyprus-excellence-2025"],
]);

describe("call 2023", () => {
  const smallest = (): JsonPlan => ({
    ...planOf("centres-of-vocational-excellence", 48, 4_000_000, [
      "ES vet-provider",
      "ES enterprise",
      "FR vet-provider",
      "FR social-partner",
      "DE vet-provider",
      "DE enterprise",
      "SE vet-provider",
      "SE enterprise",
    ]),
    call: 2023,
  });
  // Countries, duration and amount rest on other calls: they are not confirmed.
  passes(smallest, [
    "duration-not-allowed",
    "coordinator-country-not-eligible",
    "country-not-eligible",
    "grant-above-cap",
    "to-confirm too-few-activities",
    "to-confirm only-tertiary-level",
  ]);
  breaks(
    smallest,
    "seven applicants",
    (plan) => plan.partners.pop(),
    "error too-few-partners",
    "error too-few-complete-countries too-few-countries-with-both-sides",
  );
  breaks(
    smallest,
    "no VET provider in one of four countries",
    (plan) => change(plan, 6, { type: "school" }),
    "error too-few-complete-countries too-few-countries-with-both-sides",
  );
  breaks(
    smallest,
    "a cost a cent too low",
    (plan) => (plan.totalCost = 4_999_999.99),
    "error grant-above-co-financing",
  );
});

describe("call 2022", () => {
  const smallest = (): JsonPlan => ({
    ...planOf("centres-of-vocational-excellence", 48, 4_000_000, [
      "ES vet-provider",
      "ES enterprise",
      "FR vet-provider",
      "FR social-partner",
      "NO vet-provider",
      "NO enterprise",
      "IS vet-provider",
      "IS enterprise",
    ]),
    call: 2022,
  });
  passes(smallest, ["duration-not-allowed", "too-few-complete-countries", "to-confirm only-tertiary-level"]);
  breaks(
    smallest,
    "one Member State",
    (plan) => change(plan, [2, 3], { country: "TR" }),
    "error wrong-number-of-countries too-few-member-states",
  );
});

// Alliances for Innovation before call 2026: each value as its source has it.
import { describe } from "vitest";
import { alliancesForInnovation } from "../../../src/programme/actions/alliances-for-innovation.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, passes, planOf } from "../call-2026/one-condition.ts";
import { says } from "../earlier-calls.ts";

says(alliancesForInnovation, [
  ["minimumPartners", 2021, "8 secondary ruhr-alliances-2021", "lot-1"],
  ["minimumPartners", 2022, "8 official agency-germany-alliances", "lot-1"],
  ["minimumPartners", 2023, "8 official agency-germany-alliances", "lot-1"],
  ["minimumPartners", 2024, "8 unverified none", "lot-1"],
  ["minimumPartners", 2025, "8 unverified none", "lot-1"],
  ["minimumPartners", 2021, "12 secondary ruhr-alliances-2021", "lot-2"],
  ["minimumPartners", 2022, "12 unverified none", "lot-2"],
  ["minimumPartners", 2025, "12 unverified none", "lot-2"],
  ["minimumCountries", 2021, "4 secondary ruhr-alliances-2021", "lot-1"],
  ["minimumCountries", 2022, "4 official agency-germany-alliances", "lot-1"],
  ["minimumCountries", 2023, "4 secondary inclusion-alliances", "lot-1"],
  ["minimumCountries", 2024, "4 unverified none", "lot-1"],
  ["minimumCountries", 2021, "8 secondary ruhr-alliances-2021", "lot-2"],
  ["minimumCountries", 2025, "8 unverified none", "lot-2"],
  ["duration", 2021, "24 36 secondary ruhr-alliances-2021", "lot-1"],
  ["duration", 2022, "24 36 unverified none", "lot-1"],
  ["duration", 2023, "24 36 official agency-germany-enterprises", "lot-1"],
  ["duration", 2024, "24 36 official pact-enterprises-2024", "lot-1"],
  ["duration", 2025, "24 36 unverified none", "lot-1"],
  ["duration", 2021, "48 secondary ruhr-alliances-2021", "lot-2"],
  ["duration", 2024, "48 unverified none", "lot-2"],
  ["duration", 2025, "48 secondary funds-blueprint-2025", "lot-2"],
  ["grantCap", 2021, "1000000 1500000 unverified none", "lot-1"],
  ["grantCap", 2022, "1000000 1500000 unverified none", "lot-1"],
  ["grantCap", 2023, "1000000 1500000 official agency-germany-enterprises", "lot-1"],
  ["grantCap", 2024, "1000000 1500000 official pact-enterprises-2024", "lot-1"],
  ["grantCap", 2025, "1000000 1500000 unverified none", "lot-1"],
  ["grantCap", 2021, "4000000 secondary ruhr-alliances-2021", "lot-2"],
  ["grantCap", 2022, "4000000 secondary obiettivo-alliances-2022", "lot-2"],
  ["grantCap", 2023, "4000000 unverified none", "lot-2"],
  ["grantCap", 2024, "4000000 unverified none", "lot-2"],
  ["grantCap", 2025, "4000000 secondary funds-blueprint-2025", "lot-2"],
  ["coFinancingRate", 2021, "0.8 secondary ruhr-alliances-2021", "lot-1"],
  ["coFinancingRate", 2022, "0.8 secondary obiettivo-alliances-2022", "lot-1"],
  ["coFinancingRate", 2023, "0.8 secondary cyprus-alliances-2023", "lot-1"],
  ["coFinancingRate", 2024, "0.8 secondary cyprus-alliances-2024", "lot-1"],
  ["coFinancingRate", 2025, "0.8 unverified none", "lot-1"],
  ["coordinatorCountries", 2021, "secondary welcomeurope-blueprint-2021", "lot-1"],
  ["coordinatorCountries", 2022, "unverified none", "lot-1"],
  ["coordinatorCountries", 2023, "secondary inclusion-alliances", "lot-1"],
  ["coordinatorCountries", 2025, "secondary limegrow-alliances", "lot-1"],
  ["partnerCountries", 2021, "not set", "lot-2"],
  ["partnerCountries", 2022, "BY RU unverified none", "lot-2"],
  ["partnerCountries", 2023, "BY RU secondary inclusion-alliances", "lot-2"],
  ["partnerCountries", 2025, "BY RU secondary limegrow-alliances", "lot-2"],
  ["addedValue", 2021, "not set", "lot-2"],
  ["addedValue", 2025, "secondary limegrow-alliances", "lot-2"],
  ["addedValue", 2026, "not set", "lot-2"],
  ["closed", 2021, "yes secondary ruhr-alliances-2021", "lot-3"],
  ["closed", 2022, "yes unverified none", "lot-3"],
  ["closed", 2024, "yes guide guide-alliances-2024", "lot-3"],
  ["closed", 2025, "yes secondary zabala-2025", "lot-3"],
  ["closed", 2026, "not set", "lot-3"],
  ["deadlines", 2021, "2021-09-07T17:00 secondary piemonte-2021", "lot-1"],
  ["deadlines", 2022, "2022-09-15T17:00 secondary valencia-2022", "lot-1"],
  ["deadlines", 2023, "2023-05-03T17:00 secondary trento-2023", "lot-1"],
  ["deadlines", 2024, "2024-03-07T17:00 official pact-enterprises-2024", "lot-1"],
  ["deadlines", 2025, "2025-03-06T17:00 official pact-enterprises-2025", "lot-1"],
  ["too-few-labour-market-actors", 2021, "3 unverified none", "lot-1"],
  ["too-few-labour-market-actors", 2025, "3 unverified none", "lot-1"],
  ["too-few-labour-market-actors", 2026, "3 guide guide-2026", "lot-1"],
  ["too-few-education-providers", 2021, "5 unverified none", "lot-2"],
  ["too-few-education-providers", 2025, "5 unverified none", "lot-2"],
  ["no-vet-provider", 2021, "not set", "lot-1"],
  ["no-vet-provider", 2022, "1 unverified none", "lot-1"],
  ["no-vet-provider", 2023, "1 secondary cyprus-alliances-2023", "lot-1"],
  ["no-vet-provider", 2024, "1 secondary cyprus-alliances-2024", "lot-1"],
  ["no-vet-provider", 2025, "1 unverified none", "lot-1"],
  ["no-higher-education-institution", 2021, "not set", "lot-1"],
  ["no-higher-education-institution", 2022, "1 unverified none", "lot-1"],
  ["no-higher-education-institution", 2023, "1 secondary cyprus-alliances-2023", "lot-1"],
  ["no-higher-education-institution", 2024, "1 secondary cyprus-alliances-2024", "lot-1"],
  ["no-higher-education-institution", 2025, "1 unverified none", "lot-1"],
  ["several-ecosystems", 2021, "unverified none", "lot-2"],
  ["several-ecosystems", 2022, "secondary cyprus-blueprint-2022", "lot-2"],
  ["several-ecosystems", 2023, "unverified none", "lot-2"],
  ["several-ecosystems", 2024, "secondary cyprus-blueprint-2024", "lot-2"],
  ["several-ecosystems", 2025, "not set", "lot-2"],
  ["several-ecosystems", 2026, "guide guide-2026", "lot-2"],
  ["not-of-the-pact-for-skills", 2023, "not set", "lot-2"],
  ["not-of-the-pact-for-skills", 2024, "secondary athena-2024", "lot-2"],
  ["not-of-the-pact-for-skills", 2025, "official pact-blueprint-2025", "lot-2"],
  ["not-of-the-pact-for-skills", 2026, "not set", "lot-2"],
]);

describe("Lot 2, call 2021", () => {
  const smallest = (): JsonPlan => ({
    ...planOf(
      "alliances-for-innovation",
      48,
      4_000_000,
      [
        "ES hei",
        "FR vet-provider",
        "DE hei",
        "IT hei",
        "PT vet-provider",
        "SE enterprise",
        "FI enterprise",
        "NO enterprise",
        "ES enterprise",
        "FR enterprise",
        "DE ngo",
        "IT ngo",
      ],
      "lot-2",
    ),
    call: 2021,
  });
  // What is recalled or carried over from other calls is not confirmed.
  passes(smallest, ["too-few-of-these", "eche-missing", "to-confirm several-ecosystems"]);
  breaks(smallest, "eleven organisations", (plan) => plan.partners.pop(), "error too-few-partners");
  breaks(smallest, "seven countries", (plan) => change(plan, 7, { country: "ES" }), "error too-few-countries");
  breaks(
    smallest,
    "four labour market actors: recalled, never an error",
    (plan) => change(plan, 5, { type: "ngo" }),
    "review too-few-of-these too-few-labour-market-actors",
  );
  breaks(smallest, "36 months", (plan) => (plan.months = 36), "error duration-not-allowed");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 4_000_000.01), "error grant-above-cap");
});

describe("Lot 1, call 2023", () => {
  const smallest = (): JsonPlan => ({
    ...planOf(
      "alliances-for-innovation",
      36,
      1_500_000,
      ["ES hei", "ES vet-provider", "FR hei", "FR enterprise", "DE enterprise", "DE enterprise", "IT ngo", "IT ngo"],
      "lot-1",
    ),
    call: 2023,
  });
  passes(smallest, ["too-few-of-these"]);
  breaks(smallest, "seven organisations", (plan) => plan.partners.pop(), "error too-few-partners");
  breaks(smallest, "three countries", (plan) => change(plan, [6, 7], { country: "ES" }), "error too-few-countries");
  breaks(
    smallest,
    "a partner from the Russian Federation",
    (plan) => add(plan, "RU hei partner"),
    "error country-not-eligible",
    "review added-value-to-judge",
  );
  breaks(smallest, "a partner from Brazil", (plan) => add(plan, "BR hei partner"), "review added-value-to-judge");
  breaks(smallest, "36 months changed to 24", (plan) => (plan.months = 24), "error grant-above-cap");
  breaks(smallest, "Lot 3, which came in 2026", (plan) => (plan.variant = "lot-3"), "error variant-closed");
});

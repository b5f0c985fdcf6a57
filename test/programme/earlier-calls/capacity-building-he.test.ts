// Capacity Building in Higher Education before call 2026: each value as its source has it.
import { describe } from "vitest";
import { capacityBuildingHe } from "../../../src/programme/actions/capacity-building-he.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, keeps, passes, planOf } from "../call-2026/one-condition.ts";
import { says } from "../earlier-calls.ts";

says(capacityBuildingHe, [
  ["duration", 2015, "24 36 official agency-austria-cbhe", "joint"],
  ["duration", 2020, "24 36 official agency-austria-cbhe", "joint"],
  ["grantMinimum", 2015, "500000 secondary inclusion-cbhe", "structural"],
  ["grantCap", 2020, "1000000 secondary inclusion-cbhe", "structural"],
  ["eche", 2016, "secondary montenegro-cbhe", "joint"],
  ["coordinatorCountries", 2015, "LY SY RU secondary atilim-cbhe", "joint"],
  ["too-few-programme-countries-with-heis", 2015, "2 official agency-austria-cbhe", "joint"],
  ["too-few-programme-countries-with-heis", 2022, "2 unverified none", "strand-1"],
  ["too-few-programme-countries-with-heis", 2023, "2 official agency-germany-cbhe-2023", "strand-1"],
  ["too-few-programme-countries-with-heis", 2024, "2 unverified none", "strand-1"],
  ["too-few-programme-countries-with-heis", 2025, "2 secondary vienna-cbhe-2025", "strand-1"],
  ["too-few-programme-countries-with-heis", 2026, "2 guide guide-2026", "strand-1"],
  ["too-few-heis-in-a-national-project", 2015, "3 official agency-austria-cbhe", "structural"],
  ["too-few-heis-in-a-third-country", 2020, "2 official agency-austria-cbhe", "joint"],
  ["too-few-heis-in-a-third-country", 2022, "2 unverified none", "strand-3"],
  ["too-few-heis-in-a-third-country", 2023, "2 official agency-germany-cbhe-2023", "strand-3"],
  ["too-few-heis-in-a-third-country", 2024, "2 unverified none", "strand-3"],
  ["too-few-heis-in-a-third-country", 2025, "2 secondary vienna-cbhe-2025", "strand-3"],
  ["too-few-heis-in-a-third-country", 2026, "not set", "strand-3"],
  ["no-third-country", 2022, "1 unverified none", "strand-2"],
  ["no-third-country", 2023, "1 official agency-germany-cbhe-2023", "strand-2"],
  ["no-third-country", 2025, "1 secondary israel-cbhe", "strand-2"],
  ["third-country-without-ministry", 2015, "1 1 secondary atilim-cbhe", "structural"],
  ["third-country-without-ministry", 2015, "not set", "joint"],
  ["fewer-partner-country-heis", 2015, "secondary libya-cbhe", "joint"],
  ["more-from-programme-countries", 2022, "not set", "strand-1"],
  ["more-from-programme-countries", 2023, "not set", "strand-1"],
  ["more-from-programme-countries", 2024, "unverified none", "strand-1"],
  ["more-from-programme-countries", 2025, "secondary israel-cbhe", "strand-1"],
  ["more-from-programme-countries", 2026, "guide guide-2026", "strand-1"],
  ["too-much-staff", 2015, "0.4 official agency-austria-cbhe-costs", "joint"],
  ["too-much-equipment", 2015, "0.3 official agency-austria-cbhe-costs", "joint"],
  ["too-much-subcontracting", 2015, "0.1 official agency-austria-cbhe-costs", "joint"],
  ["too-much-equipment", 2024, "not set", "strand-3"],
  ["too-much-equipment", 2025, "0.35 unverified funding-finder-cbhe-2025", "strand-3"],
  ["too-much-equipment", 2026, "0.35 guide guide-2026", "strand-3"],
  ["duration", 2022, "36 48 unverified none", "strand-3"],
  ["duration", 2023, "36 48 official agency-germany-cbhe-2023", "strand-3"],
  ["duration", 2024, "36 48 unverified none", "strand-3"],
  ["grantMinimum", 2022, "200000 unverified none", "strand-1"],
  ["grantMinimum", 2023, "200000 unverified none", "strand-1"],
  ["grantMinimum", 2024, "200000 secondary cadiz-cbhe-2024", "strand-1"],
  ["grantMinimum", 2025, "200000 unverified none", "strand-1"],
  ["grantCap", 2022, "400000 unverified none", "strand-1"],
  ["grantCap", 2024, "400000 secondary cadiz-cbhe-2024", "strand-1"],
  ["grantCap", 2025, "400000 unverified none", "strand-1"],
  ["grantMinimum", 2022, "400000 unverified none", "strand-2"],
  ["grantMinimum", 2023, "400000 unverified none", "strand-2"],
  ["grantMinimum", 2024, "400000 secondary cadiz-cbhe-2024", "strand-2"],
  ["grantMinimum", 2025, "400000 unverified none", "strand-2"],
  ["grantCap", 2022, "800000 unverified none", "strand-2"],
  ["grantCap", 2024, "800000 secondary cadiz-cbhe-2024", "strand-2"],
  ["grantCap", 2025, "800000 unverified none", "strand-2"],
  ["grantMinimum", 2022, "600000 unverified none", "strand-3"],
  ["grantMinimum", 2023, "600000 unverified none", "strand-3"],
  ["grantMinimum", 2024, "600000 secondary cadiz-cbhe-2024", "strand-3"],
  ["grantMinimum", 2025, "600000 unverified none", "strand-3"],
  ["grantCap", 2022, "1000000 unverified none", "strand-3"],
  ["grantCap", 2024, "1000000 secondary cadiz-cbhe-2024", "strand-3"],
  ["grantCap", 2025, "1000000 unverified none", "strand-3"],
  ["coFinancingRate", 2022, "not set", "strand-1"],
  ["coFinancingRate", 2023, "0.9 unverified none", "strand-1"],
  ["coFinancingRate", 2024, "0.9 secondary cyprus-cbhe-2024", "strand-1"],
  ["coFinancingRate", 2025, "0.9 unverified none", "strand-1"],
  ["partnerCountries", 2023, "not set", "strand-3"],
  ["partnerCountries", 2024, "BY secondary up2europe-cbhe-2024", "strand-3"],
  ["partnerCountries", 2025, "not set", "strand-3"],
  ["deadlines", 2022, "2022-02-17T17:00 secondary valencia-2022", "strand-1"],
  ["deadlines", 2023, "2023-02-16T17:00 secondary euro-access-cbhe-2023", "strand-1"],
  ["deadlines", 2024, "2024-02-08T17:00 secondary cadiz-cbhe-2024", "strand-1"],
  ["deadlines", 2025, "2025-02-06T17:00 secondary sinergie-2025", "strand-1"],
  ["deadlines", 2018, "not set", "joint"],
  ["coordinator-is-no-hei", 2022, "unverified none", "strand-2"],
  ["coordinator-is-no-hei", 2025, "unverified none", "strand-2"],
  ["coordinator-is-no-hei", 2026, "guide guide-2026", "strand-2"],
  ["coordinator-is-no-hei", 2025, "not set", "strand-3"],
  ["coordinator-is-no-hei", 2026, "guide guide-2026", "strand-3"],
  ["closed", 2020, "yes unverified none", "strand-1"],
  ["closed", 2022, "not set", "strand-1"],
  ["closed", 2020, "not set", "joint"],
  ["closed", 2022, "yes secondary montenegro-2021", "joint"],
]);

describe("a joint national project, call 2018", () => {
  const smallest = (): JsonPlan => ({
    ...planOf("capacity-building-he", 36, 1_000_000, ["ES hei", "FR hei", "GE hei", "GE hei", "GE hei"], "joint"),
    call: 2018,
  });
  passes(smallest, []);
  breaks(
    smallest,
    "two institutions of the one country",
    (plan) => plan.partners.pop(),
    "error too-few-in-a-country too-few-heis-in-a-national-project",
  );
  breaks(
    smallest,
    "a second country with one institution",
    (plan) => add(plan, "MD hei partner"),
    "error too-few-in-a-country too-few-heis-in-a-third-country",
  );
  keeps(smallest, "a second country with two institutions", (plan) => {
    add(plan, "MD hei partner");
    add(plan, "MD hei partner");
  });
  breaks(
    smallest,
    "one Programme Country",
    (plan) => change(plan, 1, { country: "ES" }),
    "error wrong-number-of-countries too-few-programme-countries-with-heis",
  );
  breaks(
    smallest,
    "more institutions of Programme Countries",
    (plan) => {
      add(plan, "DE hei partner");
      add(plan, "DE hei partner");
    },
    "error outnumbered fewer-partner-country-heis",
  );
  breaks(
    smallest,
    "only one Latin American country",
    (plan) => change(plan, [2, 3, 4], { country: "PE" }),
    "error wrong-number-of-countries too-few-latin-american-countries",
  );
  breaks(
    smallest,
    "Russia alone",
    (plan) => change(plan, [2, 3, 4], { country: "RU" }),
    "error wrong-number-of-countries russia-alone",
  );
  breaks(
    smallest,
    "a coordinator from Libya",
    (plan) => {
      change(plan, 0, { role: "partner" });
      change(plan, [2, 3, 4], { country: "LY" });
      change(plan, 2, { role: "coordinator" });
    },
    "error coordinator-country-not-eligible",
  );
  breaks(smallest, "a grant a euro too low", (plan) => (plan.grant = 499_999), "error grant-below-minimum");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 1_000_000.01), "error grant-above-cap");
  breaks(smallest, "30 months", (plan) => (plan.months = 30), "error duration-not-allowed");
  breaks(
    smallest,
    "staff a cent above 40 per cent",
    (plan) => {
      plan.totalCost = 1_000_000;
      plan.lines = [{ partner: plan.partners[0]?.name ?? "", category: "staff", year: 1, amount: 400_000.01 }];
    },
    "error category-above-limit too-much-staff",
    "warning lines-differ-from-grant",
  );
  breaks(
    smallest,
    "equipment for a university in Spain",
    (plan) => {
      plan.lines = [{ partner: plan.partners[0]?.name ?? "", category: "equipment", year: 1, amount: 1 }];
    },
    "review category-above-limit equipment-for-others",
    "warning lines-differ-from-grant",
  );
  breaks(
    smallest,
    "a university of a Programme Country without a charter",
    (plan) => change(plan, 1, { eche: false }),
    "error eche-missing",
  );
  breaks(smallest, "a strand, which came in 2022", (plan) => (plan.variant = "strand-1"), "review variant-closed");
  breaks(smallest, "call 2021, which there was not", (plan) => (plan.call = 2021), "error call-not-open");
});

describe("a structural project, call 2018", () => {
  const smallest = (): JsonPlan => ({
    ...planOf(
      "capacity-building-he",
      24,
      500_000,
      ["ES hei", "FR hei", "GE hei", "GE hei", "GE hei", "GE ministry"],
      "structural",
    ),
    call: 2018,
  });
  passes(smallest, []);
  breaks(
    smallest,
    "no ministry",
    (plan) => plan.partners.pop(),
    "error too-few-in-a-country third-country-without-ministry",
  );
});

describe("Strand 3, call 2023", () => {
  const smallest = (): JsonPlan => ({
    ...planOf(
      "capacity-building-he",
      48,
      1_000_000,
      ["ES hei", "FR hei", "GE hei", "GE hei", "GE ministry"],
      "strand-3",
    ),
    call: 2023,
  });
  passes(smallest, ["grant-above-cap", "grant-below-minimum", "grant-above-co-financing"]);
  breaks(
    smallest,
    "no ministry",
    (plan) => plan.partners.pop(),
    "error too-few-in-a-country third-country-without-ministry",
  );
  breaks(
    smallest,
    "one institution of the third country",
    (plan) => plan.partners.splice(3, 1),
    "error too-few-in-a-country too-few-heis-in-a-third-country",
  );
  breaks(
    smallest,
    "one Member State",
    (plan) => change(plan, 1, { country: "ES" }),
    "error wrong-number-of-countries too-few-programme-countries-with-heis",
  );
  breaks(smallest, "24 months", (plan) => (plan.months = 24), "error duration-not-allowed");
});

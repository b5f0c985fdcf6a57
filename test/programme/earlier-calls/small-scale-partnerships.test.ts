// Small-scale Partnerships before call 2026: each value as its source has it.
import { describe } from "vitest";
import { smallScalePartnerships } from "../../../src/programme/actions/small-scale-partnerships.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, keeps, passes, planOf } from "../call-2026/one-condition.ts";
import { says } from "../earlier-calls.ts";

says(smallScalePartnerships, [
  ["minimumPartners", 2021, "2 secondary metiersculture-2021", "school"],
  ["minimumPartners", 2022, "2 secondary inclusion-small-scale", "school"],
  ["minimumPartners", 2025, "2 secondary inclusion-small-scale", "school"],
  ["minimumPartners", 2026, "2 guide guide-2026", "school"],
  ["minimumCountries", 2021, "2 secondary metiersculture-2021", "school"],
  ["minimumCountries", 2022, "2 secondary inclusion-small-scale", "school"],
  ["minimumCountries", 2025, "2 secondary inclusion-small-scale", "school"],
  ["minimumCountries", 2026, "2 guide guide-2026", "school"],
  ["partnerCountries", 2021, "secondary movetia-2022", "school"],
  ["partnerCountries", 2022, "secondary movetia-2022", "school"],
  ["partnerCountries", 2023, "not set", "school"],
  ["partnerCountries", 2025, "not set", "school"],
  ["partnerCountries", 2022, "secondary movetia-2022", "sport"],
  ["partnerCountries", 2023, "unverified euro-access-small-scale-2023", "sport"],
  ["partnerCountries", 2024, "not set", "sport"],
  ["partnerCountries", 2026, "guide guide-2026", "sport"],
  ["coordinatorCountries", 2021, "not set", "vet"],
  ["coordinatorCountries", 2025, "not set", "vet"],
  ["duration", 2021, "6 24 secondary metiersculture-2021", "adult"],
  ["duration", 2022, "6 24 secondary movetia-2022", "adult"],
  ["duration", 2023, "6 24 unverified inclusion-small-scale", "adult"],
  ["duration", 2025, "6 24 unverified inclusion-small-scale", "adult"],
  ["lumpSums", 2021, "30000 60000 secondary movetia-2022", "youth"],
  ["lumpSums", 2023, "30000 60000 secondary euro-access-small-scale-2023", "youth"],
  ["lumpSums", 2024, "30000 60000 unverified none", "youth"],
  ["lumpSums", 2025, "30000 60000 secondary cyprus-small-scale-2025", "youth"],
  [
    "deadlines",
    2021,
    "2021-05-20T12:00 2021-11-01 2022-02-28 2021-11-03T12:00 2022-03-01 2022-05-31 secondary metiersculture-2021",
    "school",
  ],
  ["deadlines", 2022, "2022-03-23T12:00 2022-10-04T12:00 secondary valencia-2022", "school"],
  ["deadlines", 2023, "2023-03-22T12:00 2023-10-04T12:00 unverified none", "school"],
  ["deadlines", 2024, "2024-03-05T12:00 2024-10-01T12:00 secondary valencia-2024", "school"],
  ["deadlines", 2025, "2025-03-05T12:00 2025-10-01T12:00 yes secondary funds-small-scale-2025", "school"],
  ["deadlines", 2021, "2021-05-20T17:00 unverified olympic-office-2021", "sport"],
  ["deadlines", 2022, "2022-03-23T17:00 secondary valencia-2022", "sport"],
  ["deadlines", 2023, "2023-03-22T17:00 secondary euro-access-small-scale-2023", "sport"],
  ["deadlines", 2024, "2024-03-05T17:00 secondary valencia-2024", "sport"],
  ["deadlines", 2025, "2025-03-05T17:00 secondary funds-small-scale-2025", "sport"],
  ["too-many-applications", 2023, "not set", "youth"],
  ["too-many-applications", 2024, "10 secondary entrepreneurs-2024", "youth"],
  ["too-many-applications", 2025, "10 official form-ka210-2025", "youth"],
  ["too-many-applications", 2026, "5 guide guide-2026", "youth"],
  ["applies-more-than-once", 2023, "not set", "youth"],
  ["applies-more-than-once", 2024, "1 official agency-iceland-applications", "youth"],
  ["applies-more-than-once", 2025, "1 official form-ka210-2025", "youth"],
]);

describe("schools, call 2022", () => {
  const smallest = (): JsonPlan => ({
    ...planOf("small-scale-partnerships", 24, 60_000, ["ES school", "SE ngo"], "school"),
    call: 2022,
  });
  passes(smallest, []);
  breaks(
    smallest,
    "one organisation",
    (plan) => plan.partners.pop(),
    "error too-few-partners",
    "error too-few-countries",
  );
  breaks(
    smallest,
    "a partner from Switzerland",
    (plan) => add(plan, "CH school partner"),
    "error country-not-eligible",
  );
  breaks(smallest, "25 months", (plan) => (plan.months = 25), "error duration-not-allowed");
  breaks(smallest, "another amount", (plan) => (plan.grant = 50_000), "error grant-not-a-lump-sum");
});

describe("youth, call 2025", () => {
  const smallest = (): JsonPlan => ({
    ...planOf("small-scale-partnerships", 24, 60_000, ["ES youth-organisation", "SE ngo"], "youth"),
    call: 2025,
  });
  // The duration was not seen on a page of that year.
  passes(smallest, [
    "duration-not-allowed",
    "applications-to-count applies-more-than-once",
    "applications-to-count too-many-applications",
  ]);
  keeps(smallest, "a partner from Switzerland: no page says whether it may", (plan) => add(plan, "CH ngo partner"));
});

// European sport events before call 2026: each value as its source has it.
import { describe } from "vitest";
import { sportEvents } from "../../../src/programme/actions/sport-events.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, passes, planOf } from "../call-2026/one-condition.ts";
import { says } from "../earlier-calls.ts";

says(sportEvents, [
  ["minimumPartners", 2021, "3 official agency-bulgaria-sport", "local-1"],
  ["minimumPartners", 2022, "3 official agency-serbia-sport", "local-1"],
  ["minimumPartners", 2023, "3 official agency-serbia-sport", "local-1"],
  ["minimumPartners", 2024, "3 unverified none", "local-1"],
  ["minimumPartners", 2025, "3 secondary cyprus-sport-2025", "local-1"],
  ["minimumPartners", 2021, "6 official agency-bulgaria-sport", "local-2"],
  ["minimumPartners", 2022, "6 official agency-serbia-sport", "local-2"],
  ["minimumPartners", 2023, "6 official agency-serbia-sport", "local-2"],
  ["minimumPartners", 2024, "6 unverified none", "local-2"],
  ["minimumPartners", 2025, "6 secondary cyprus-sport-2025", "local-2"],
  ["minimumPartners", 2021, "10 unverified none", "european-wide"],
  ["minimumPartners", 2022, "10 official agency-serbia-sport", "european-wide"],
  ["minimumPartners", 2024, "10 unverified none", "european-wide"],
  ["minimumPartners", 2025, "10 unverified none", "european-wide"],
  ["minimumPartners", 2023, "not set", "large-scale"],
  ["minimumPartners", 2025, "not set", "large-scale"],
  ["minimumPartners", 2026, "15 guide guide-2026", "large-scale"],
  ["minimumCountries", 2021, "3 official agency-bulgaria-sport", "local-1"],
  ["minimumCountries", 2022, "3 official agency-serbia-sport", "local-1"],
  ["minimumCountries", 2023, "3 official agency-serbia-sport", "local-1"],
  ["minimumCountries", 2024, "3 unverified none", "local-1"],
  ["minimumCountries", 2025, "3 secondary cyprus-sport-2025", "local-1"],
  ["minimumCountries", 2021, "6 official agency-bulgaria-sport", "local-2"],
  ["minimumCountries", 2022, "6 official agency-serbia-sport", "local-2"],
  ["minimumCountries", 2023, "6 official agency-serbia-sport", "local-2"],
  ["minimumCountries", 2024, "6 unverified none", "local-2"],
  ["minimumCountries", 2025, "6 secondary cyprus-sport-2025", "local-2"],
  ["minimumCountries", 2021, "10 unverified none", "european-wide"],
  ["minimumCountries", 2022, "10 official agency-serbia-sport", "european-wide"],
  ["minimumCountries", 2024, "10 unverified none", "european-wide"],
  ["minimumCountries", 2025, "10 unverified none", "european-wide"],
  ["minimumCountries", 2023, "not set", "large-scale"],
  ["minimumCountries", 2025, "not set", "large-scale"],
  ["minimumCountries", 2026, "15 guide guide-2026", "large-scale"],
  ["maximumPartners", 2021, "5 official agency-bulgaria-sport", "local-1"],
  ["maximumPartners", 2023, "5 official agency-serbia-sport", "local-1"],
  ["maximumPartners", 2024, "5 unverified none", "local-1"],
  ["maximumPartners", 2025, "5 secondary cyprus-sport-2025", "local-1"],
  ["lumpSums", 2021, "200000 unverified none", "local-1"],
  ["lumpSums", 2022, "200000 official agency-serbia-sport", "local-1"],
  ["lumpSums", 2024, "200000 unverified none", "local-1"],
  ["lumpSums", 2025, "200000 secondary cyprus-sport-2025", "local-1"],
  ["lumpSums", 2021, "300000 unverified none", "local-2"],
  ["lumpSums", 2022, "300000 official agency-serbia-sport", "local-2"],
  ["lumpSums", 2024, "300000 unverified none", "local-2"],
  ["lumpSums", 2025, "300000 secondary cyprus-sport-2025", "local-2"],
  ["lumpSums", 2021, "450000 unverified none", "european-wide"],
  ["lumpSums", 2022, "450000 official agency-serbia-sport", "european-wide"],
  ["lumpSums", 2024, "450000 unverified none", "european-wide"],
  ["lumpSums", 2025, "450000 secondary cyprus-sport-2025", "european-wide"],
  ["grantCap", 2022, "not set", "large-scale"],
  ["grantCap", 2023, "2000000 secondary large-sport-2024", "large-scale"],
  ["grantCap", 2024, "2000000 secondary large-sport-2024", "large-scale"],
  ["grantCap", 2025, "not set", "large-scale"],
  ["grantCap", 2026, "1500000 guide guide-2026", "large-scale"],
  ["grantMinimum", 2023, "1000000 secondary large-sport-2024", "large-scale"],
  ["grantMinimum", 2025, "not set", "large-scale"],
  ["too-few-sports", 2024, "not set", "large-scale"],
  ["too-few-sports", 2025, "secondary cyprus-large-sport-2025", "large-scale"],
  ["partnerCountries", 2021, "unverified none", "local-2"],
  ["partnerCountries", 2022, "official agency-serbia-sport", "local-2"],
  ["partnerCountries", 2024, "unverified none", "local-2"],
  ["partnerCountries", 2025, "secondary cyprus-sport-2025", "local-2"],
  ["deadlines", 2021, "2021-05-20T17:00 secondary piemonte-2021", "local-1"],
  ["deadlines", 2022, "2022-03-23T17:00 secondary valencia-2022", "local-1"],
  ["deadlines", 2023, "not set", "local-1"],
  ["deadlines", 2024, "not set", "local-1"],
  ["deadlines", 2025, "2025-03-05T17:00 secondary ireland-sport-2025", "local-1"],
  ["duration", 2021, "not set", "local-1"],
  ["duration", 2025, "not set", "local-1"],
]);

describe("local events of type I, call 2022", () => {
  const smallest = (): JsonPlan => ({
    ...planOf(
      "sport-events",
      18,
      200_000,
      ["ES sport-organisation", "FR sport-organisation", "SE sport-organisation"],
      "local-1",
    ),
    call: 2022,
  });
  passes(smallest, ["to-confirm country-without-event"]);
  breaks(
    smallest,
    "two organisations",
    (plan) => plan.partners.pop(),
    "error too-few-partners",
    "error too-few-countries",
  );
  breaks(
    smallest,
    "six organisations",
    (plan) => {
      add(plan, "FI ngo partner");
      add(plan, "DE ngo partner");
      add(plan, "IT ngo partner");
    },
    "error too-many-partners",
  );
  breaks(smallest, "a partner from Switzerland", (plan) => add(plan, "CH ngo partner"), "error country-not-eligible");
  breaks(smallest, "another amount", (plan) => (plan.grant = 300_000), "error grant-not-a-lump-sum");
  breaks(
    smallest,
    "a large-scale event, which nobody names that year",
    (plan) => {
      plan.variant = "large-scale";
    },
    "review variant-closed",
  );
});

describe("a European-wide event, call 2022", () => {
  const countries = ["FR", "DE", "IT", "PT", "SE", "FI", "DK", "NO", "IS"];
  const smallest = (): JsonPlan => ({
    ...planOf(
      "sport-events",
      18,
      450_000,
      ["ES sport-organisation", ...countries.map((country) => `${country} ngo associated`)],
      "european-wide",
    ),
    call: 2022,
  });
  passes(smallest, ["to-confirm event-elsewhere"]);
  breaks(
    smallest,
    "nine organisations",
    (plan) => plan.partners.pop(),
    "error too-few-partners",
    "error too-few-countries",
  );
  breaks(
    smallest,
    "one as partner",
    (plan) => change(plan, 1, { role: "partner" }),
    "error too-many-of-these partner-of-single-applicant",
  );
});

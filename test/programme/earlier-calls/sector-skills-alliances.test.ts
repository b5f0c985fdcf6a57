// Sector Skills Alliances before call 2026: each value as its source has it.
import { describe } from "vitest";
import { sectorSkillsAlliances } from "../../../src/programme/actions/sector-skills-alliances.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { breaks, change, passes, planOf } from "../call-2026/one-condition.ts";
import { says } from "../earlier-calls.ts";

says(sectorSkillsAlliances, [
  ["minimumPartners", 2014, "9 official agency-serbia-sector-skills-2014"],
  ["minimumPartners", 2015, "9 secondary staffordshire-sector-skills-2015"],
  ["minimumCountries", 2014, "3 official agency-serbia-sector-skills-2014"],
  ["minimumCountries", 2015, "3 secondary staffordshire-sector-skills-2015"],
  ["too-few-member-states", 2014, "2 official agency-serbia-sector-skills-2014"],
  ["too-few-member-states", 2015, "not set"],
  ["country-without-the-trio", 2014, "1 1 1 1 1 official agency-serbia-sector-skills-2014"],
  ["country-without-the-trio", 2015, "1 1 1 1 1 secondary staffordshire-sector-skills-2015"],
  ["country-without-the-trio", 2017, "not set"],
  ["minimumPartners", 2017, "8 unverified none", "skills-needs"],
  ["minimumPartners", 2018, "8 unverified none", "skills-needs"],
  ["minimumCountries", 2018, "4 unverified none", "skills-needs"],
  ["minimumPartners", 2017, "8 unverified none", "design-and-delivery"],
  ["minimumPartners", 2018, "8 unverified none", "design-and-delivery"],
  ["minimumCountries", 2018, "4 unverified none", "design-and-delivery"],
  ["minimumPartners", 2017, "12 unverified none", "blueprint"],
  ["minimumPartners", 2018, "12 unverified none", "blueprint"],
  ["minimumCountries", 2018, "8 unverified none", "blueprint"],
  ["minimumPartners", 2020, "12 unverified none", "blueprint"],
  ["minimumPartners", 2019, "not set", "vocational-platforms"],
  ["duration", 2017, "24 36 secondary inclusion-sector-skills", "design-and-delivery"],
  ["duration", 2019, "not set", "design-and-delivery"],
  ["duration", 2018, "48 secondary inclusion-sector-skills", "blueprint"],
  ["duration", 2020, "not set", "blueprint"],
  ["grantCap", 2019, "1000000 unverified inclusion-sector-skills-2019", "vocational-platforms"],
  ["grantCap", 2017, "4000000 unverified none", "blueprint"],
  ["grantCap", 2020, "4000000 unverified none", "blueprint"],
  ["several-applications", 2014, "1 official agency-serbia-sector-skills-2014"],
  ["several-applications", 2015, "not set"],
  ["same-sector-twice", 2018, "not set", "blueprint"],
  ["same-sector-twice", 2019, "secondary inclusion-sector-skills-2019", "blueprint"],
  ["same-sector-twice", 2020, "official agency-serbia-sector-skills-2020", "blueprint"],
]);

describe("call 2014", () => {
  const smallest = (): JsonPlan => ({
    ...planOf("sector-skills-alliances", 36, 1_000_000, [
      "ES vet-provider",
      "ES enterprise",
      "ES ministry",
      "FR vet-provider",
      "FR social-partner",
      "FR public-authority",
      "NO vet-provider",
      "NO social-partner",
      "NO ministry",
    ]),
    call: 2014,
  });
  passes(smallest, ["applications-to-count several-applications"]);
  breaks(
    smallest,
    "eight organisations",
    (plan) => plan.partners.pop(),
    "error too-few-partners",
    "review too-few-in-a-country country-without-the-trio",
  );
  breaks(smallest, "two countries", (plan) => change(plan, [6, 7, 8], { country: "FR" }), "error too-few-countries");
  breaks(
    smallest,
    "one Member State",
    (plan) => change(plan, [3, 4, 5], { country: "IS" }),
    "error wrong-number-of-countries too-few-member-states",
  );
  breaks(
    smallest,
    "a country without a VET provider",
    (plan) => change(plan, 6, { type: "school" }),
    "error too-few-in-a-country country-without-the-trio",
  );
  breaks(
    smallest,
    "an NGO that may know the sector",
    (plan) => change(plan, 7, { type: "ngo" }),
    "review too-few-in-a-country country-without-the-trio",
  );
  breaks(smallest, "call 2016, of which nothing was read", (plan) => (plan.call = 2016), "open call-not-covered");
  breaks(smallest, "call 2021, which there was not", (plan) => (plan.call = 2021), "error call-not-open");
});

describe("Blueprint, call 2018", () => {
  const smallest = (): JsonPlan => ({
    ...planOf(
      "sector-skills-alliances",
      48,
      4_000_000,
      [
        "ES hei",
        "FR hei",
        "DE hei",
        "IT hei",
        "PT hei",
        "SE hei",
        "FI hei",
        "NO hei",
        "ES ngo",
        "FR ngo",
        "DE ngo",
        "IT ngo",
      ],
      "blueprint",
    ),
    call: 2018,
  });
  // The composition and the amount are recalled: never an error.
  passes(smallest, ["too-few-partners", "too-few-countries", "grant-above-cap", "to-confirm composition-not-read"]);
  breaks(smallest, "47 months", (plan) => (plan.months = 47), "error duration-not-allowed");
});

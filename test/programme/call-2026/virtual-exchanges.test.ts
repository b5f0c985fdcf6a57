// Virtual Exchanges in call 2026: the smallest consortium that passes, each condition broken alone, and earlier calls.
import { describe } from "vitest";
import { virtualExchanges } from "../../../src/programme/actions/virtual-exchanges.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { says } from "../earlier-calls.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

const action = "virtual-exchanges";

describe("three universities and youth organisations from each side", () => {
  const smallest = (): JsonPlan =>
    planOf(action, 36, 500_000, [
      "ES hei",
      "SE youth-organisation",
      "FR hei",
      "KE hei",
      "GH youth-organisation",
      "SN hei",
    ]);

  passes(smallest, [
    "participants-to-count too-few-participants p. 222",
    "to-confirm not-active-in-the-field p. 218",
    "to-confirm venue-elsewhere p. 218",
    "to-confirm participants-of-another-age p. 217",
    "to-confirm not-moderated p. 217",
  ]);
  breaks(
    smallest,
    "two universities or youth organisations from programme countries",
    (plan) => {
      plan.partners.splice(2, 1);
      add(plan, "UG hei partner");
    },
    "error too-few-complete-countries too-few-from-programme-countries p. 218",
  );
  breaks(
    smallest,
    "an organisation that may be a youth organisation",
    (plan) => change(plan, 2, { type: "ngo" }),
    "review too-few-complete-countries too-few-from-programme-countries p. 218",
  );
  breaks(
    smallest,
    "two from the same programme country",
    (plan) => change(plan, 2, { country: "SE" }),
    "error too-few-complete-countries too-few-from-programme-countries p. 218",
    "error too-few-countries p. 218",
  );
  breaks(
    smallest,
    "two from the same third country",
    (plan) => change(plan, 5, { country: "KE" }),
    "error too-few-complete-countries too-few-from-third-countries p. 218",
    "error too-few-countries p. 218",
  );
  breaks(
    smallest,
    "two from the same third country, with a fourth programme country for the six",
    (plan) => {
      change(plan, 5, { country: "KE" });
      add(plan, "DE hei partner");
      add(plan, "KE hei partner");
    },
    "error too-few-complete-countries too-few-from-third-countries p. 218",
  );
  breaks(
    smallest,
    "an organisation in the third country that may be a youth organisation",
    (plan) => change(plan, 5, { type: "public-authority" }),
    "review too-few-complete-countries too-few-from-third-countries p. 218",
  );
  breaks(
    smallest,
    "five organisations, the sixth associated",
    (plan) => change(plan, 5, { role: "associated" }),
    "error too-few-partners p. 218",
    "error too-few-countries p. 218",
    "error too-few-complete-countries too-few-from-third-countries p. 218",
    "error outnumbered more-from-programme-countries p. 218",
  );
  breaks(
    smallest,
    "five organisations, the sixth affiliated",
    (plan) => change(plan, 2, { role: "affiliated" }),
    "error too-few-partners p. 218",
    "error too-few-countries p. 218",
    "error too-few-complete-countries too-few-from-programme-countries p. 218",
  );
  breaks(
    smallest,
    "more from programme countries",
    (plan) => add(plan, "DE enterprise partner"),
    "error outnumbered more-from-programme-countries p. 218",
  );
  keeps(smallest, "more from third countries", (plan) => add(plan, "UG enterprise partner"));
  breaks(
    smallest,
    "a second region",
    (plan) => add(plan, "MA hei partner"),
    "error several-regions several-regions-in-one-project p. 218",
  );
  breaks(
    smallest,
    "a country of region 10",
    (plan) => {
      change(plan, 5, { country: "BR" });
      add(plan, "SN hei partner");
    },
    "error country-not-eligible p. 218",
    "error several-regions several-regions-in-one-project p. 218",
  );
  keeps(smallest, "three countries of region 1", (plan) => {
    change(plan, 3, { country: "AL" });
    change(plan, 4, { country: "BA" });
    change(plan, 5, { country: "ME" });
  });
  keeps(smallest, "three countries of region 2", (plan) => {
    change(plan, 3, { country: "UA" });
    change(plan, 4, { country: "MD" });
    change(plan, 5, { country: "GE" });
  });
  breaks(
    smallest,
    "Belarus",
    (plan) => {
      change(plan, 3, { country: "UA" });
      change(plan, 4, { country: "MD" });
      change(plan, 5, { country: "GE" });
      add(plan, "BY hei partner");
    },
    "error country-not-eligible p. 218",
  );
  breaks(
    smallest,
    "an authority of Georgia",
    (plan) => {
      change(plan, 3, { country: "UA" });
      change(plan, 4, { country: "MD" });
      change(plan, 5, { country: "AM" });
      add(plan, "GE ministry partner");
    },
    "error too-many-of-these georgian-authority p. 34",
  );
  breaks(
    smallest,
    "an associated partner from Belarus",
    (plan) => add(plan, "BY ngo associated"),
    "error country-not-eligible p. 218",
  );
  breaks(
    smallest,
    "an associated partner from Russia",
    (plan) => add(plan, "RU ngo associated"),
    "error country-not-eligible p. 218",
  );
  keeps(smallest, "an associated partner from Brazil", (plan) => add(plan, "BR ngo associated"));
  breaks(
    smallest,
    "a coordinator from a third country",
    (plan) => {
      change(plan, 0, { role: "partner" });
      change(plan, 3, { role: "coordinator" });
    },
    "error coordinator-country-not-eligible p. 218",
  );
  keeps(smallest, "a youth organisation as coordinator", (plan) => change(plan, 0, { type: "youth-organisation" }));
  breaks(
    smallest,
    "a coordinator that may be a youth organisation",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "UG hei partner");
      add(plan, "DE ngo coordinator");
    },
    "review not-of-the-kind coordinator-is-no-hei-or-youth-organisation p. 218",
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 1, { role: "coordinator" }),
    "error several-coordinators p. 218",
  );
  breaks(
    smallest,
    "an informal group",
    (plan) => add(plan, "KE informal-youth-group partner"),
    "error participant-not-eligible p. 32, 218",
  );
  breaks(
    smallest,
    "a university without a charter, of which the chapter does not speak",
    (plan) => change(plan, 0, { eche: false }),
    "review eche-missing p. 452",
  );
  breaks(smallest, "35 months", (plan) => (plan.months = 35), "review duration-not-allowed p. 219");
  breaks(smallest, "37 months", (plan) => (plan.months = 37), "review duration-not-allowed p. 219");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 500_000.01), "error grant-above-cap p. 222");
  keeps(smallest, "95% of the cost", (plan) => {
    plan.grant = 95_000;
    plan.totalCost = 100_000;
  });
  breaks(
    smallest,
    "a cent more than 95% of the cost",
    (plan) => {
      plan.grant = 95_000.01;
      plan.totalCost = 100_000;
      spend(plan, { travel: 1000 });
    },
    "error grant-above-co-financing p. 222",
  );
  breaks(
    smallest,
    "support to third parties",
    (plan) => spend(plan, { "third-party-support": 1 }),
    "error category-above-limit third-party-support-not-allowed p. 222",
  );
  breaks(
    smallest,
    "audits",
    (plan) => spend(plan, { audits: 1 }),
    "error category-above-limit audits-not-allowed p. 222",
  );
  breaks(
    smallest,
    "money for an associated partner",
    (plan) => {
      add(plan, "DE ngo associated");
      spend(plan, { travel: 1000 }, 6);
    },
    "error associated-partner-funded p. 444",
  );
  breaks(smallest, "call 2027, which nobody has read", (plan) => (plan.call = 2027), "open call-not-covered");
  breaks(smallest, "call 2021, which did not exist", (plan) => (plan.call = 2021), "error call-not-open");
});

says(virtualExchanges, [
  ["minimumPartners", 2022, "4 unverified none"],
  ["minimumPartners", 2025, "4 unverified none"],
  ["minimumPartners", 2026, "6 guide guide-2026"],
  ["minimumCountries", 2025, "2 unverified none"],
  ["too-few-from-third-countries", 2025, "2 unverified none"],
  ["several-regions-in-one-project", 2025, "unverified none"],
  ["more-from-third-countries", 2025, "unverified none"],
  ["more-from-third-countries", 2026, "not set"],
  ["coordinatorCountries", 2022, "unverified cyprus-virtual-exchanges"],
  ["coordinatorCountries", 2023, "secondary cyprus-virtual-exchanges"],
  ["coordinatorCountries", 2024, "unverified cyprus-virtual-exchanges"],
  ["coordinatorCountries", 2025, "not set"],
  ["coordinator-is-no-hei-or-youth-organisation", 2023, "secondary cyprus-virtual-exchanges"],
  ["coordinator-is-no-hei-or-youth-organisation", 2025, "not set"],
  ["partnerCountries", 2022, "unverified athena-virtual-exchanges-2024"],
  ["partnerCountries", 2023, "secondary cyprus-virtual-exchanges"],
  ["partnerCountries", 2024, "secondary athena-virtual-exchanges-2024"],
  ["partnerCountries", 2025, "not set"],
  ["excludedPartnerCountries", 2022, "not set"],
  ["excludedPartnerCountries", 2024, "BY RU secondary athena-2024"],
  ["duration", 2022, "not set"],
  ["duration", 2023, "not set"],
  ["duration", 2024, "36 secondary athena-virtual-exchanges-2024"],
  ["duration", 2025, "not set"],
  ["grantCap", 2022, "500000 unverified cyprus-virtual-exchanges"],
  ["grantCap", 2023, "500000 secondary cyprus-virtual-exchanges"],
  ["grantCap", 2024, "500000 unverified cyprus-virtual-exchanges"],
  ["grantCap", 2025, "not set"],
  ["coFinancingRate", 2023, "0.95 secondary cyprus-virtual-exchanges"],
  ["coFinancingRate", 2025, "not set"],
  ["too-few-participants", 2023, "200 secondary cyprus-virtual-exchanges"],
  ["too-few-participants", 2024, "200 unverified cyprus-virtual-exchanges"],
  ["participants-of-another-age", 2023, "not set"],
  ["participants-of-another-age", 2024, "secondary athena-virtual-exchanges-2024"],
  ["deadlines", 2022, "2022-09-20T17:00 secondary valencia-2022"],
  ["deadlines", 2023, "2023-04-26T17:00 secondary euro-funding-2023"],
  ["deadlines", 2024, "2024-04-25T17:00 secondary valencia-2024"],
  ["deadlines", 2025, "2025-04-29T17:00 secondary sinergie-2025"],
  ["deadlines", 2026, "2026-03-26T17:00 guide guide-2026"],
]);

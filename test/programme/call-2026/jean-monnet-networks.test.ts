// Jean Monnet Networks in call 2026: the smallest network of each kind, each condition broken alone, and earlier calls.
import { describe } from "vitest";
import { jeanMonnetNetworks } from "../../../src/programme/actions/jean-monnet-networks.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { says } from "../earlier-calls.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

const action = "jean-monnet-networks";
const toJudge = ["to-confirm designated-institution p. 403-404", "to-confirm venue-not-eligible p. 403-404"];

/** So many universities from each country. */
function heisFrom(...countries: readonly string[]): string[] {
  return countries.map((country) => `${country} hei`);
}

describe("a network on internal policy", () => {
  const smallest = (): JsonPlan =>
    planOf(
      action,
      36,
      1_000_000,
      heisFrom("ES", "SE", "FR", "DE", "IT", "RS", "NO", "ES", "SE", "FR", "DE", "IT"),
      "hei-internal",
    );

  passes(smallest, toJudge);
  breaks(smallest, "eleven universities", (plan) => plan.partners.pop(), "error too-few-partners p. 403-404");
  breaks(
    smallest,
    "eleven universities, the twelfth affiliated",
    (plan) => change(plan, 11, { role: "affiliated" }),
    "error too-few-partners p. 403-404",
  );
  breaks(smallest, "six countries", (plan) => change(plan, 6, { country: "RS" }), "error too-few-countries p. 403");
  breaks(
    smallest,
    "an organisation that is no university",
    (plan) => add(plan, "ES ngo partner"),
    "error participant-not-eligible p. 403-404",
  );
  breaks(
    smallest,
    "a university from India",
    (plan) => add(plan, "IN hei partner"),
    "error country-not-eligible p. 403",
  );
  breaks(
    smallest,
    "a coordinator from Switzerland",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "CH hei coordinator");
    },
    "error coordinator-country-not-eligible p. 403-404",
  );
  breaks(
    smallest,
    "a university without a charter",
    (plan) => change(plan, 1, { eche: false }),
    "error eche-missing p. 403-404",
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 1, { role: "coordinator" }),
    "error several-coordinators p. 403-404",
  );
  breaks(smallest, "24 months", (plan) => (plan.months = 24), "review duration-not-allowed p. 403");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 1_000_000.01), "error grant-above-cap p. 406");
  keeps(smallest, "80% of the cost", (plan) => {
    plan.totalCost = 1_250_000;
    spend(plan, { travel: 1000 });
  });
  breaks(
    smallest,
    "a cent more than 80% of the cost",
    (plan) => {
      plan.totalCost = 1_249_999.98;
      spend(plan, { travel: 1000 });
    },
    "error grant-above-co-financing p. 406",
  );
  breaks(
    smallest,
    "support to third parties, which has a limit of its own",
    (plan) => spend(plan, { "third-party-support": 1000 }),
    "review to-confirm support-to-third-parties p. 407",
  );
  breaks(
    smallest,
    "money for an associated partner",
    (plan) => {
      add(plan, "FR ngo associated");
      spend(plan, { travel: 1000 }, 12);
    },
    "error associated-partner-funded p. 444",
  );
});

describe("a network on EU-India", () => {
  const smallest = (): JsonPlan =>
    planOf(
      action,
      36,
      1_200_000,
      heisFrom("ES", "ES", "ES", "ES", "ES", "ES", "IN", "IN", "IN", "IN", "IN", "IN"),
      "hei-eu-india",
    );

  passes(smallest, toJudge);
  breaks(smallest, "eleven universities", (plan) => plan.partners.splice(5, 1), "error too-few-partners p. 403-404");
  breaks(
    smallest,
    "five from India",
    (plan) => change(plan, 11, { country: "SE" }),
    "error too-few-of-these too-few-from-india p. 404",
  );
  breaks(
    smallest,
    "five from India and an associated one",
    (plan) => {
      add(plan, "SE hei partner");
      change(plan, 11, { role: "associated" });
    },
    "error too-few-of-these too-few-from-india p. 404",
  );
  keeps(smallest, "seven from India", (plan) => change(plan, 5, { country: "IN" }));
  breaks(
    smallest,
    "a coordinator from India",
    (plan) => {
      change(plan, 0, { role: "partner" });
      change(plan, 11, { role: "coordinator" });
    },
    "error coordinator-country-not-eligible p. 403-404",
  );
  breaks(
    smallest,
    "a university from Nepal",
    (plan) => add(plan, "NP hei partner"),
    "error country-not-eligible p. 404",
  );
  breaks(
    smallest,
    "an associated partner from Belarus",
    (plan) => add(plan, "BY hei associated"),
    "error country-not-eligible p. 404",
  );
  breaks(
    smallest,
    "an associated partner from Russia",
    (plan) => add(plan, "RU hei associated"),
    "error country-not-eligible p. 404",
  );
  breaks(
    smallest,
    "an enterprise from India",
    (plan) => add(plan, "IN enterprise partner"),
    "error participant-not-eligible p. 403-404",
  );
  breaks(
    smallest,
    "a university without a charter",
    (plan) => change(plan, 1, { eche: false }),
    "error eche-missing p. 403-404",
  );
  keeps(smallest, "a university in India, which needs no charter", (plan) => change(plan, 11, { eche: false }));
  breaks(smallest, "48 months", (plan) => (plan.months = 48), "review duration-not-allowed p. 404");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 1_200_000.01), "error grant-above-cap p. 406");
  breaks(
    smallest,
    "a cent more than 80% of the cost",
    (plan) => {
      plan.totalCost = 1_499_999.98;
      spend(plan, { travel: 1000 });
    },
    "error grant-above-co-financing p. 406",
  );
});

describe("a network of schools", () => {
  const smallest = (): JsonPlan =>
    planOf(
      action,
      36,
      300_000,
      ["ES school", "SE vet-provider", "FR school", "ES school", "SE hei", "FR hei"],
      "schools",
    );

  passes(smallest, [
    "to-confirm hei-without-teacher-education p. 408",
    "to-confirm level-not-eligible p. 408",
    "to-confirm venue-not-eligible p. 408",
  ]);
  breaks(smallest, "five organisations", (plan) => plan.partners.pop(), "error too-few-partners p. 408");
  breaks(
    smallest,
    "two countries",
    (plan) => change(plan, [2, 5], { country: "ES" }),
    "error too-few-countries p. 408",
  );
  breaks(
    smallest,
    "three schools and an associated one",
    (plan) => {
      change(plan, 3, { role: "associated" });
    },
    "error too-few-partners p. 408",
    "error too-few-of-these too-few-schools-and-vet-providers p. 408",
  );
  breaks(
    smallest,
    "three schools and three universities",
    (plan) => change(plan, 3, { type: "hei" }),
    "error too-few-of-these too-few-schools-and-vet-providers p. 408",
    "error too-many-of-these too-many-heis p. 408",
  );
  breaks(
    smallest,
    "a third university",
    (plan) => add(plan, "IT hei partner"),
    "error too-many-of-these too-many-heis p. 408",
  );
  breaks(
    smallest,
    "a third that trains teachers",
    (plan) => add(plan, "IT teacher-education-provider partner"),
    "error too-many-of-these too-many-heis p. 408",
  );
  keeps(smallest, "only schools", (plan) => {
    plan.partners.splice(5, 1);
    add(plan, "FR school partner");
  });
  breaks(
    smallest,
    "a pre-primary school, which is below ISCED level 1",
    (plan) => add(plan, "IT school partner", { level: "pre-primary" }),
    "error too-many-of-these not-of-isced-levels-1-to-4 p. 408",
  );
  breaks(
    smallest,
    "higher vocational education, which is above ISCED level 4",
    (plan) => add(plan, "IT vet-provider partner", { level: "tertiary" }),
    "error too-many-of-these not-of-isced-levels-1-to-4 p. 408",
  );
  breaks(
    smallest,
    "a school authority",
    (plan) => add(plan, "IT school-authority partner"),
    "error participant-not-eligible p. 408",
  );
  breaks(
    smallest,
    "a school from Ukraine",
    (plan) => add(plan, "UA school partner"),
    "error country-not-eligible p. 408",
  );
  breaks(
    smallest,
    "a coordinator from Ukraine",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "UA school coordinator");
    },
    "error coordinator-country-not-eligible p. 408",
  );
  breaks(
    smallest,
    "a university without a charter",
    (plan) => change(plan, 4, { eche: false }),
    "error eche-missing p. 408",
  );
  keeps(smallest, "a school without a charter", (plan) => change(plan, 3, { eche: false }));
  breaks(smallest, "24 months", (plan) => (plan.months = 24), "review duration-not-allowed p. 408");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 300_000.01), "error grant-above-cap p. 411");
  breaks(
    smallest,
    "a cent more than 80% of the cost",
    (plan) => {
      plan.totalCost = 374_999.98;
      spend(plan, { travel: 1000 });
    },
    "error grant-above-co-financing p. 411",
  );
  breaks(
    smallest,
    "support to third parties, which has a limit of its own",
    (plan) => spend(plan, { "third-party-support": 1000 }),
    "review to-confirm support-to-third-parties p. 411",
  );
  breaks(
    smallest,
    "the kind of network not said",
    (plan) => {
      delete plan.variant;
    },
    "open variant-missing",
  );
  breaks(smallest, "call 2027, which nobody has read", (plan) => (plan.call = 2027), "open call-not-covered");
});

says(jeanMonnetNetworks, [
  ["minimumPartners", 2020, "3 secondary up2europe-jean-monnet-2020", "network"],
  ["minimumCountries", 2020, "3 secondary up2europe-jean-monnet-2020", "network"],
  ["grantCap", 2020, "not set", "network"],
  ["minimumPartners", 2021, "12 official commission-jean-monnet-networks", "hei-internal"],
  ["minimumPartners", 2023, "12 official commission-jean-monnet-networks", "hei-external"],
  ["minimumPartners", 2024, "not set", "hei-internal"],
  ["minimumPartners", 2026, "12 guide guide-2026", "hei-internal"],
  ["minimumPartners", 2025, "6 unverified none", "schools"],
  ["minimumPartners", 2026, "6 guide guide-2026", "schools"],
  ["minimumCountries", 2021, "7 official commission-jean-monnet-networks", "hei-internal"],
  ["minimumCountries", 2022, "7 official commission-jean-monnet-networks", "hei-internal"],
  ["minimumCountries", 2023, "not set", "hei-internal"],
  ["minimumCountries", 2026, "7 guide guide-2026", "hei-internal"],
  ["minimumCountries", 2022, "not set", "hei-external"],
  ["minimumCountries", 2026, "not set", "hei-eu-india"],
  ["minimumCountries", 2024, "3 unverified none", "schools"],
  ["too-few-heis-from-third-countries", 2022, "6 official commission-jean-monnet-networks", "hei-external"],
  ["too-few-heis-from-third-countries", 2023, "not set", "hei-external"],
  ["duration", 2024, "36 official commission-jean-monnet-networks", "hei-internal"],
  ["duration", 2025, "not set", "hei-external"],
  ["duration", 2025, "not set", "schools"],
  ["grantCap", 2024, "1200000 official commission-jean-monnet-networks", "hei-internal"],
  ["grantCap", 2025, "not set", "hei-internal"],
  ["grantCap", 2026, "1000000 guide guide-2026", "hei-internal"],
  ["grantCap", 2026, "1200000 guide guide-2026", "hei-eu-india"],
  ["grantCap", 2025, "300000 unverified none", "schools"],
  ["deadlines", 2025, "not set", "hei-internal"],
  ["deadlines", 2026, "2026-02-03T17:00 guide guide-2026", "hei-internal"],
  ["deadlines", 2026, "2026-02-03T17:00 guide guide-2026", "schools"],
  ["deadlines", 2027, "not set", "schools"],
]);

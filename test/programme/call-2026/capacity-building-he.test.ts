// Capacity Building in Higher Education in call 2026: the smallest consortium of each strand and geometry, and each condition broken alone.
import { describe } from "vitest";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

const action = "capacity-building-he";
const toJudge = [
  "applications-to-count coordinates-more-than-twice p. 319, 323",
  "activities-outside-partner-countries p. 320, 324",
  "to-confirm hei-not-recognised p. 319, 323",
];

describe.each([
  ["strand-1", 400_000, 200_000],
  ["strand-2", 800_000, 400_000],
] as const)("a national project in %s", (strand, cap, least) => {
  const smallest = (): JsonPlan => planOf(action, 36, cap, ["ES hei", "SE hei", "MA hei", "MA hei"], strand);

  passes(smallest, toJudge);
  breaks(
    smallest,
    "one programme country",
    (plan) => change(plan, 1, { country: "ES" }),
    "error wrong-number-of-countries too-few-programme-countries-with-heis p. 319",
  );
  breaks(
    smallest,
    "a second programme country without a higher education institution",
    (plan) => change(plan, 1, { type: "enterprise" }),
    "error wrong-number-of-countries too-few-programme-countries-with-heis p. 319",
  );
  breaks(
    smallest,
    "an organisation of universities, which is no university",
    (plan) => change(plan, 1, { type: "organisation-of-heis" }),
    "error wrong-number-of-countries too-few-programme-countries-with-heis p. 319",
  );
  breaks(
    smallest,
    "one university in the third country, which an exception may allow",
    (plan) => change(plan, 3, { type: "enterprise" }),
    "review too-few-in-a-country too-few-heis-in-national-project p. 319",
  );
  breaks(
    smallest,
    "no university in the third country",
    (plan) => change(plan, [2, 3], { type: "enterprise" }),
    "error too-few-in-a-country too-few-heis-in-national-project p. 319",
  );
  breaks(
    smallest,
    "fewer from the third country than from programme countries",
    (plan) => add(plan, "SE enterprise partner"),
    "error outnumbered more-from-programme-countries p. 319-320",
  );
  keeps(smallest, "one more from each side", (plan) => {
    add(plan, "SE enterprise partner");
    add(plan, "MA enterprise partner");
  });
  breaks(
    smallest,
    "an associated partner does not keep the balance",
    (plan) => {
      add(plan, "SE enterprise partner");
      add(plan, "MA enterprise associated");
    },
    "error outnumbered more-from-programme-countries p. 319-320",
  );
  breaks(
    smallest,
    "no third country at all",
    (plan) => change(plan, [2, 3], { country: "FR" }),
    "error wrong-number-of-countries no-third-country p. 319, 323",
    "error outnumbered more-from-programme-countries p. 319-320",
  );
  breaks(
    smallest,
    "a country of region 10, where projects have several countries",
    (plan) => change(plan, [2, 3], { country: "BR" }),
    "error too-many-of-these region-closed-to-national-projects p. 319",
  );
  breaks(
    smallest,
    "a country of region 1",
    (plan) => change(plan, [2, 3], { country: "AL" }),
    "error too-many-of-these region-closed-to-national-projects p. 319",
  );
  keeps(smallest, "Vietnam, in the half of region 5 that takes part", (plan) =>
    change(plan, [2, 3], { country: "VN" }),
  );
  breaks(
    smallest,
    "Japan, in the half of region 5 that does not",
    (plan) => add(plan, "JP enterprise partner"),
    "error country-not-eligible p. 319, 323",
  );
  breaks(
    smallest,
    "a third programme country without a university",
    (plan) => {
      add(plan, "FR enterprise partner");
      add(plan, "MA enterprise partner");
    },
    "review too-few-in-a-country further-programme-country-without-hei p. 319, 323",
  );
  breaks(
    smallest,
    "a coordinator that is an enterprise",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "MA enterprise coordinator");
    },
    "error not-of-the-kind coordinator-is-no-hei p. 319, 323",
  );
  keeps(smallest, "a coordinator from the third country", (plan) => {
    change(plan, 0, { role: "partner" });
    change(plan, 2, { role: "coordinator" });
  });
  breaks(
    smallest,
    "a coordinator from Belarus",
    (plan) => {
      change(plan, [2, 3], { country: "BY" });
      change(plan, 0, { role: "partner" });
      change(plan, 2, { role: "coordinator" });
    },
    "error coordinator-country-not-eligible p. 319, 323",
    "error country-not-eligible p. 319, 323",
    "error wrong-number-of-countries no-third-country p. 319, 323",
  );
  breaks(
    smallest,
    "a university without a charter",
    (plan) => change(plan, 1, { eche: false }),
    "error eche-missing p. 319, 323",
  );
  keeps(smallest, "a university in the third country, which needs no charter", (plan) =>
    change(plan, 2, { eche: false }),
  );
  breaks(
    smallest,
    "an informal group",
    (plan) => add(plan, "MA informal-youth-group partner"),
    "error participant-not-eligible p. 32, 319, 323",
  );
  breaks(smallest, "48 months", (plan) => (plan.months = 48), "review duration-not-allowed p. 320");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = cap + 0.01), "error grant-above-cap p. 330");
  keeps(smallest, "the smallest grant", (plan) => (plan.grant = least));
  breaks(
    smallest,
    "a cent below the smallest grant",
    (plan) => (plan.grant = least - 0.01),
    "error grant-below-minimum p. 330",
  );
  breaks(
    smallest,
    "more than 90% of the cost",
    (plan) => {
      plan.totalCost = Math.floor((cap * 10) / 9);
      spend(plan, { travel: 1000 });
    },
    "error grant-above-co-financing p. 330",
  );
  keeps(smallest, "not more than 90% of the cost", (plan) => {
    plan.totalCost = Math.ceil((cap * 10) / 9);
    spend(plan, { travel: 1000 });
  });
  breaks(
    smallest,
    "more than 90% of the cost, but equipment is paid in full",
    (plan) => {
      plan.totalCost = Math.floor((cap * 10) / 9);
      spend(plan, { equipment: 1000 }, 2);
    },
    "review to-confirm equipment-too-late p. 330",
  );
  keeps(smallest, "more than 90% of the cost, while no line says what equipment costs", (plan) => {
    plan.totalCost = Math.floor((cap * 10) / 9);
  });
  breaks(smallest, "more than the cost", (plan) => (plan.totalCost = cap - 1), "error grant-above-co-financing p. 330");
  breaks(
    smallest,
    "35% for equipment of a university in the third country",
    (plan) => spend(plan, { equipment: cap * 0.35 }, 2),
    "review to-confirm equipment-too-late p. 330",
  );
  breaks(
    smallest,
    "a cent more for equipment",
    (plan) => spend(plan, { equipment: cap * 0.35 + 0.01 }, 2),
    "review category-above-limit too-much-equipment p. 331",
    "review to-confirm equipment-too-late p. 330",
  );
  breaks(
    smallest,
    "equipment of a university in Spain",
    (plan) => spend(plan, { equipment: 1000 }),
    "review category-above-limit equipment-for-others p. 330",
    "review to-confirm equipment-too-late p. 330",
  );
  keeps(smallest, "10% for subcontracting", (plan) => spend(plan, { subcontracting: cap * 0.1 }));
  breaks(
    smallest,
    "a cent more for subcontracting",
    (plan) => spend(plan, { subcontracting: cap * 0.1 + 0.01 }),
    "review category-above-limit too-much-subcontracting p. 331",
  );
  breaks(
    smallest,
    "support to third parties",
    (plan) => spend(plan, { "third-party-support": 1 }),
    "error category-above-limit third-party-support-not-allowed p. 331",
  );
  breaks(
    smallest,
    "owners of small enterprises",
    (plan) => spend(plan, { "sme-owners": 1 }),
    "error category-above-limit sme-owners-not-allowed p. 331",
  );
});

describe("a project with several countries in strand 2", () => {
  const smallest = (): JsonPlan =>
    planOf(action, 36, 800_000, ["ES hei", "SE hei", "BR hei", "BR hei", "PE hei", "PE hei"], "strand-2");

  passes(smallest, toJudge);
  breaks(
    smallest,
    "one university in the second country, which an exception may allow",
    (plan) => change(plan, 5, { type: "enterprise" }),
    "review too-few-complete-countries too-few-third-countries-with-two-heis p. 319-320",
  );
  breaks(
    smallest,
    "no university in the second country",
    (plan) => change(plan, [4, 5], { type: "enterprise" }),
    "error too-few-complete-countries too-few-third-countries-with-two-heis p. 319-320",
  );
  keeps(smallest, "a third country with no university, beyond the minimum of two", (plan) => {
    add(plan, "CL enterprise partner");
  });
  keeps(smallest, "countries of different regions", (plan) => change(plan, [4, 5], { country: "KE" }));
  breaks(
    smallest,
    "only one country of region 10 left, so that it becomes a national project",
    (plan) => change(plan, [4, 5], { country: "BR" }),
    "error too-many-of-these region-closed-to-national-projects p. 319",
  );
});

describe("strand 3", () => {
  const smallest = (): JsonPlan =>
    planOf(action, 48, 1_000_000, ["ES hei", "SE hei", "MA hei", "MA hei", "MA ministry"], "strand-3");

  passes(smallest, toJudge);
  breaks(
    smallest,
    "Kenya, where the Global Gateway priorities bind",
    (plan) => change(plan, [2, 3, 4], { country: "KE" }),
    "review to-confirm not-aligned-with-global-gateway p. 322",
  );
  breaks(
    smallest,
    "no ministry",
    (plan) => change(plan, 4, { type: "enterprise" }),
    "error too-few-in-a-country third-country-without-heis-and-ministry p. 323-324",
  );
  breaks(
    smallest,
    "a public authority that may be the one in charge",
    (plan) => change(plan, 4, { type: "public-authority" }),
    "review too-few-in-a-country third-country-without-heis-and-ministry p. 323-324",
  );
  breaks(
    smallest,
    "a ministry that is only an associated partner",
    (plan) => change(plan, 4, { role: "associated" }),
    "error too-few-in-a-country third-country-without-heis-and-ministry p. 323-324",
  );
  breaks(
    smallest,
    "no second university",
    (plan) => change(plan, 3, { type: "enterprise" }),
    "review too-few-in-a-country third-country-without-heis-and-ministry p. 323-324",
  );
  breaks(
    smallest,
    "a second third country with nothing but an enterprise",
    (plan) => add(plan, "TN enterprise partner"),
    "error too-few-in-a-country third-country-without-heis-and-ministry p. 323-324",
    "error too-few-in-a-country third-country-without-heis-and-ministry p. 323-324",
  );
  keeps(smallest, "a country of region 1 alone", (plan) => change(plan, [2, 3, 4], { country: "AL" }));
  breaks(
    smallest,
    "the ministry of Georgia, which no action admits",
    (plan) => change(plan, [2, 3, 4], { country: "GE" }),
    "error too-many-of-these georgian-authority p. 34",
  );
  breaks(
    smallest,
    "one programme country",
    (plan) => change(plan, 1, { country: "ES" }),
    "error wrong-number-of-countries too-few-programme-countries-with-heis p. 323",
  );
  breaks(
    smallest,
    "fewer from the third country",
    (plan) => {
      add(plan, "SE enterprise partner");
      add(plan, "SE enterprise partner");
    },
    "error outnumbered more-from-programme-countries p. 324",
  );
  breaks(smallest, "24 months", (plan) => (plan.months = 24), "review duration-not-allowed p. 324");
  keeps(smallest, "36 months", (plan) => (plan.months = 36));
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 1_000_000.01), "error grant-above-cap p. 330");
  breaks(
    smallest,
    "a cent below the smallest grant",
    (plan) => (plan.grant = 599_999.99),
    "error grant-below-minimum p. 330",
  );
});

describe("the master's programme in Moldova", () => {
  const smallest = (): JsonPlan =>
    planOf(action, 48, 2_000_000, ["ES hei", "SE hei", "MD hei", "MD ministry"], "strand-3/moldova");

  passes(smallest, toJudge);
  breaks(
    smallest,
    "no university from Moldova",
    (plan) => change(plan, 2, { country: "UA" }),
    "error too-few-of-these no-moldovan-hei p. 324",
  );
  breaks(
    smallest,
    "no Moldovan authority",
    (plan) => change(plan, 3, { type: "enterprise" }),
    "error too-few-of-these no-moldovan-authority p. 324",
  );
  breaks(
    smallest,
    "a Moldovan agency that may be the one in charge",
    (plan) => change(plan, 3, { type: "public-authority" }),
    "review too-few-of-these no-moldovan-authority p. 324",
  );
  breaks(
    smallest,
    "one programme country",
    (plan) => change(plan, 1, { country: "ES" }),
    "error wrong-number-of-countries too-few-programme-countries-with-heis p. 324",
  );
  keeps(smallest, "more from programme countries than from Moldova", (plan) => add(plan, "FR hei partner"));
  keeps(smallest, "a small grant", (plan) => (plan.grant = 100_000));
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 2_000_000.01), "error grant-above-cap p. 330");
});

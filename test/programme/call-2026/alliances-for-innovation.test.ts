// Alliances for Innovation in call 2026: the smallest alliance of each lot, and each of its conditions broken alone.
import { describe } from "vitest";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

describe("Lot 1", () => {
  const smallest = (): JsonPlan =>
    planOf(
      "alliances-for-innovation",
      36,
      1_500_000,
      [
        "ES hei",
        "ES vet-provider",
        "FR hei",
        "FR enterprise",
        "DE enterprise",
        "DE social-partner",
        "SE ngo",
        "SE ngo",
      ],
      "lot-1",
    );

  passes(smallest, ["to-confirm no-activity-of-the-list p. 297-298"]);
  breaks(smallest, "seven applicants", (plan) => plan.partners.pop(), "error too-few-partners p. 293");
  breaks(
    smallest,
    "an affiliated entity in place of an applicant",
    (plan) => change(plan, 7, { role: "affiliated" }),
    "error too-few-partners p. 293",
  );
  breaks(
    smallest,
    "three countries",
    (plan) => {
      change(plan, [6, 7], { country: "ES" });
    },
    "error too-few-countries p. 293",
  );
  breaks(
    smallest,
    "two labour market actors",
    (plan) => change(plan, 5, { type: "ngo" }),
    "error too-few-of-these too-few-labour-market-actors p. 293",
  );
  breaks(
    smallest,
    "a venture capital firm in place of an enterprise",
    (plan) => change(plan, 5, { type: "venture-capital" }),
    "error too-few-of-these too-few-labour-market-actors p. 293",
  );
  breaks(
    smallest,
    "two education and training providers",
    (plan) => change(plan, 2, { type: "ngo" }),
    "error too-few-of-these too-few-education-providers p. 293",
  );
  breaks(
    smallest,
    "no higher education institution",
    (plan) => {
      change(plan, [0, 2], { type: "vet-provider" });
    },
    "error too-few-of-these no-higher-education-institution p. 290, 293",
  );
  breaks(
    smallest,
    "no VET provider",
    (plan) => change(plan, 1, { type: "hei" }),
    "error too-few-of-these no-vet-provider p. 290, 293",
  );
  breaks(
    smallest,
    "a coordinator from region 1",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "AL ngo coordinator");
    },
    "error coordinator-country-not-eligible p. 293, 294, 296",
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 1, { role: "coordinator" }),
    "error several-coordinators p. 293, 295, 297",
  );
  breaks(
    smallest,
    "no coordinator",
    (plan) => change(plan, 0, { role: "partner" }),
    "error no-coordinator p. 293, 295, 297",
  );
  breaks(
    smallest,
    "a further partner from Brazil",
    (plan) => add(plan, "BR ngo partner"),
    "error country-not-eligible p. 293",
    "review added-value-to-judge p. 293",
  );
  breaks(
    smallest,
    "a further partner from Belarus",
    (plan) => add(plan, "BY ngo partner"),
    "error country-not-eligible p. 293",
    "review added-value-to-judge p. 293",
  );
  breaks(
    smallest,
    "an associated partner from Belarus",
    (plan) => add(plan, "BY ngo associated"),
    "error country-not-eligible p. 293",
  );
  keeps(smallest, "an associated partner from Brazil", (plan) => {
    add(plan, "BR ngo associated");
  });
  breaks(
    smallest,
    "a Georgian ministry",
    (plan) => add(plan, "GE ministry partner"),
    "review added-value-to-judge p. 293",
    "error too-many-of-these georgian-authority p. 34",
  );
  breaks(
    smallest,
    "a partner from Albania without an added value",
    (plan) => {
      add(plan, "AL ngo partner", { addedValue: "" });
    },
    "open added-value-to-judge p. 293",
  );
  breaks(
    smallest,
    "a university without a charter",
    (plan) => change(plan, 2, { eche: false }),
    "error eche-missing p. 293",
  );
  keeps(smallest, "a university from Albania without a charter, when the charter of others is there", (plan) => {
    add(plan, "AL hei associated", { eche: false });
  });
  breaks(
    smallest,
    "an informal group",
    (plan) => change(plan, 7, { type: "informal-youth-group" }),
    "error participant-not-eligible p. 32, 293-297",
  );
  breaks(smallest, "30 months", (plan) => (plan.months = 30), "review duration-not-allowed p. 293");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 1_500_000.01), "error grant-above-cap p. 312");
  breaks(smallest, "24 months with the grant for 36", (plan) => (plan.months = 24), "error grant-above-cap p. 312");
  keeps(smallest, "24 months with the grant for 24", (plan) => {
    plan.months = 24;
    plan.grant = 1_000_000;
  });
  breaks(
    smallest,
    "a cent above 24 months' cap",
    (plan) => {
      plan.months = 24;
      plan.grant = 1_000_000.01;
    },
    "error grant-above-cap p. 312",
  );
  keeps(smallest, "a grant of exactly 80% of the cost", (plan) => (plan.totalCost = 1_875_000));
  breaks(
    smallest,
    "a cost a cent too low",
    (plan) => (plan.totalCost = 1_874_999.99),
    "error grant-above-co-financing p. 312",
  );
  breaks(
    smallest,
    "support to third parties",
    (plan) => spend(plan, { "third-party-support": 10_000 }),
    "error category-above-limit third-party-support-not-allowed p. 312",
  );
  breaks(
    smallest,
    "money for an associated partner",
    (plan) => {
      add(plan, "BR ngo associated");
      spend(plan, { travel: 1000 }, 8);
    },
    "error associated-partner-funded p. 444",
  );
});

describe("Lot 2", () => {
  const smallest = (): JsonPlan =>
    planOf(
      "alliances-for-innovation",
      48,
      4_000_000,
      [
        "ES hei",
        "FR hei",
        "DE hei",
        "SE vet-provider",
        "FI vet-provider",
        "PL enterprise",
        "IT enterprise",
        "NL enterprise",
        "ES social-partner",
        "FR social-partner",
        "DE ngo",
        "SE ngo",
      ],
      "lot-2",
    );

  passes(smallest, ["to-confirm several-ecosystems p. 295-296", "to-confirm same-as-ongoing-blueprint p. 296"]);
  breaks(smallest, "eleven applicants", (plan) => plan.partners.pop(), "error too-few-partners p. 295");
  breaks(smallest, "seven countries", (plan) => change(plan, 7, { country: "IT" }), "error too-few-countries p. 295");
  breaks(
    smallest,
    "four labour market actors",
    (plan) => change(plan, 9, { type: "ngo" }),
    "error too-few-of-these too-few-labour-market-actors p. 295",
  );
  breaks(
    smallest,
    "four education and training providers",
    (plan) => change(plan, 4, { type: "ngo" }),
    "error too-few-of-these too-few-education-providers p. 295",
  );
  breaks(
    smallest,
    "no higher education institution",
    (plan) => change(plan, [0, 1, 2], { type: "vet-provider" }),
    "error too-few-of-these no-higher-education-institution p. 292, 295",
  );
  breaks(
    smallest,
    "no VET provider",
    (plan) => change(plan, [3, 4], { type: "hei" }),
    "error too-few-of-these no-vet-provider p. 292, 295",
  );
  breaks(
    smallest,
    "a partner from region 1",
    (plan) => add(plan, "AL ngo partner"),
    "error country-not-eligible p. 294",
  );
  keeps(smallest, "an associated partner from Belarus, which only Lot 1 keeps out", (plan) => {
    add(plan, "BY ngo associated");
  });
  breaks(smallest, "36 months", (plan) => (plan.months = 36), "review duration-not-allowed p. 296");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 4_000_000.01), "error grant-above-cap p. 312");
  breaks(
    smallest,
    "a university without a charter",
    (plan) => change(plan, 2, { eche: false }),
    "error eche-missing p. 294",
  );
});

describe("Lot 3", () => {
  const smallest = (): JsonPlan =>
    planOf(
      "alliances-for-innovation",
      24,
      1_500_000,
      [
        "ES hei",
        "ES vet-provider",
        "FR hei",
        "FR venture-capital",
        "DE enterprise",
        "DE social-partner",
        "SE ngo",
        "SE ngo",
      ],
      "lot-3",
    );

  passes(smallest, ["to-confirm no-foundry-activity p. 301"]);
  breaks(smallest, "seven applicants", (plan) => plan.partners.pop(), "error too-few-partners p. 297");
  breaks(
    smallest,
    "three countries",
    (plan) => change(plan, [6, 7], { country: "ES" }),
    "error too-few-countries p. 297",
  );
  breaks(
    smallest,
    "two labour market actors, no investor",
    (plan) => change(plan, 3, { type: "ngo" }),
    "error too-few-of-these too-few-labour-market-actors p. 297",
  );
  breaks(
    smallest,
    "two education and training providers",
    (plan) => change(plan, 2, { type: "ngo" }),
    "error too-few-of-these too-few-education-providers p. 297",
  );
  breaks(
    smallest,
    "no higher education institution, which there should be",
    (plan) => change(plan, [0, 2], { type: "vet-provider" }),
    "review too-few-of-these no-higher-education-institution p. 297",
  );
  breaks(
    smallest,
    "no VET provider, which there should be",
    (plan) => change(plan, 1, { type: "hei" }),
    "review too-few-of-these no-vet-provider p. 297",
  );
  breaks(
    smallest,
    "a partner from region 1",
    (plan) => add(plan, "AL ngo partner"),
    "error country-not-eligible p. 296-297",
  );
  breaks(smallest, "36 months", (plan) => (plan.months = 36), "review duration-not-allowed p. 297");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 1_500_000.01), "error grant-above-cap p. 312");
  breaks(
    smallest,
    "a university without a charter",
    (plan) => change(plan, 2, { eche: false }),
    "review eche-missing p. 452",
  );
});

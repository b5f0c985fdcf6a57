// Centres of Vocational Excellence in call 2026: the smallest network, and each of its conditions broken alone.
import { describe } from "vitest";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

describe("Centres of Vocational Excellence", () => {
  const smallest = (): JsonPlan =>
    planOf("centres-of-vocational-excellence", 48, 4_000_000, [
      "ES vet-provider",
      "ES enterprise",
      "FR vet-provider",
      "FR social-partner",
      "DE vet-provider",
      "DE enterprise",
      "SE vet-provider",
      "SE enterprise",
    ]);

  passes(smallest, [
    "to-confirm too-few-activities p. 263",
    "to-confirm only-tertiary-level p. 263",
    "to-confirm no-long-term-plan p. 261",
    "to-confirm no-annual-meeting p. 273",
    "to-confirm venue-not-eligible p. 263",
  ]);
  breaks(
    smallest,
    "seven applicants; the last country has only one side",
    (plan) => plan.partners.pop(),
    "error too-few-partners p. 262",
    "error too-few-complete-countries too-few-countries-with-both-sides p. 262",
  );
  breaks(
    smallest,
    "no VET provider in one of four countries",
    (plan) => change(plan, 6, { type: "ngo" }),
    "error too-few-complete-countries too-few-countries-with-both-sides p. 262",
  );
  breaks(
    smallest,
    "no employer in one of four countries",
    (plan) => change(plan, 7, { type: "school" }),
    "error too-few-complete-countries too-few-countries-with-both-sides p. 262",
  );
  breaks(
    smallest,
    "an NGO that may be an employer in one of four countries",
    (plan) => change(plan, 7, { type: "ngo" }),
    "review too-few-complete-countries too-few-countries-with-both-sides p. 262",
  );
  breaks(
    smallest,
    "no employer in one of four countries, and both sides in a third country",
    (plan) => {
      change(plan, 7, { type: "school" });
      add(plan, "UA vet-provider partner");
      add(plan, "UA enterprise partner");
    },
    "error too-few-complete-countries too-few-countries-with-both-sides p. 262",
    "review added-value-to-judge p. 262",
    "review added-value-to-judge p. 262",
  );
  breaks(
    smallest,
    "a VET provider that is only an associated partner",
    (plan) => {
      change(plan, 6, { role: "associated" });
      add(plan, "ES ngo partner");
    },
    "error too-few-complete-countries too-few-countries-with-both-sides p. 262",
  );
  breaks(
    smallest,
    "three countries",
    (plan) => change(plan, [6, 7], { country: "ES" }),
    "error too-few-countries p. 262",
    "error too-few-complete-countries too-few-countries-with-both-sides p. 262",
  );
  keeps(smallest, "a fifth country with both sides", (plan) => {
    add(plan, "IT vet-provider partner");
    add(plan, "IT enterprise partner");
  });
  breaks(
    smallest,
    "a fifth country with a VET provider alone",
    (plan) => add(plan, "IT vet-provider partner"),
    "review too-few-in-a-country further-country-without-both-sides p. 262",
  );
  keeps(smallest, "a fifth country with an associated partner alone", (plan) =>
    add(plan, "IT vet-provider associated"),
  );
  breaks(
    smallest,
    "a coordinator from Serbia's neighbour Montenegro",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "ME vet-provider coordinator");
    },
    "error coordinator-country-not-eligible p. 262",
  );
  breaks(
    smallest,
    "a partner from Brazil",
    (plan) => add(plan, "BR vet-provider partner"),
    "error country-not-eligible p. 262",
    "review added-value-to-judge p. 262",
  );
  breaks(
    smallest,
    "a partner from Belarus",
    (plan) => add(plan, "BY vet-provider partner"),
    "error country-not-eligible p. 262",
    "review added-value-to-judge p. 262",
  );
  breaks(
    smallest,
    "an associated partner from Belarus",
    (plan) => add(plan, "BY vet-provider associated"),
    "error country-not-eligible p. 262",
  );
  keeps(smallest, "an associated partner from Brazil", (plan) => add(plan, "BR vet-provider associated"));
  breaks(
    smallest,
    "a Georgian agency",
    (plan) => add(plan, "GE public-authority partner"),
    "error too-many-of-these georgian-authority p. 34",
    "review added-value-to-judge p. 262",
  );
  breaks(
    smallest,
    "a partner from Georgia without an added value",
    (plan) => add(plan, "GE vet-provider partner", { addedValue: "" }),
    "open added-value-to-judge p. 262",
  );
  breaks(
    smallest,
    "a university without a charter",
    (plan) => add(plan, "ES hei partner", { eche: false }),
    "review eche-missing p. 452",
  );
  breaks(
    smallest,
    "an informal group",
    (plan) => add(plan, "ES informal-youth-group partner"),
    "error participant-not-eligible p. 32, 262",
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 2, { role: "coordinator" }),
    "error several-coordinators p. 262",
  );
  breaks(smallest, "no coordinator", (plan) => change(plan, 0, { role: "partner" }), "error no-coordinator p. 262");
  breaks(smallest, "47 months", (plan) => (plan.months = 47), "review duration-not-allowed p. 263");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 4_000_000.01), "error grant-above-cap p. 272");
  keeps(smallest, "a grant of exactly 80% of the cost", (plan) => (plan.totalCost = 5_000_000));
  breaks(
    smallest,
    "a cost a cent too low",
    (plan) => (plan.totalCost = 4_999_999.99),
    "error grant-above-co-financing p. 272",
  );
  breaks(
    smallest,
    "a cost that is not known",
    (plan) => {
      delete plan.totalCost;
    },
    "open grant-above-co-financing p. 272",
  );
  keeps(smallest, "a cost that only the lines tell", (plan) => {
    plan.totalCost = 5_000_000;
    spend(plan, { travel: 10_000 });
    delete plan.totalCost;
  });
  breaks(
    smallest,
    "prizes",
    (plan) => spend(plan, { "third-party-support": 1 }),
    "error category-above-limit third-party-support-not-allowed p. 272",
  );
  breaks(
    smallest,
    "audits",
    (plan) => spend(plan, { audits: 1 }),
    "error category-above-limit audits-not-allowed p. 272",
  );
  keeps(smallest, "volunteers and owners of small enterprises", (plan) => {
    spend(plan, { volunteers: 10_000, "sme-owners": 10_000 });
  });
});

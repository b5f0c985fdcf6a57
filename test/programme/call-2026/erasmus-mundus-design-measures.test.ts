// Erasmus Mundus Design Measures in call 2026: one applicant with the universities it names, each condition broken alone, and earlier calls.
import { describe } from "vitest";
import { erasmusMundusDesignMeasures } from "../../../src/programme/actions/erasmus-mundus-design-measures.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { says } from "../earlier-calls.ts";
import { add, breaks, change, keeps, passes, planOf } from "./one-condition.ts";

const action = "erasmus-mundus-design-measures";

describe("one applicant that names the other universities", () => {
  const smallest = (): JsonPlan => planOf(action, 15, 60_000, ["ES hei", "SE hei associated", "BR hei associated"]);

  passes(smallest, [
    "to-confirm not-at-masters-level p. 285",
    "to-confirm joint-mechanisms-missing p. 286",
    "to-confirm several-work-packages p. 286",
  ]);
  breaks(
    smallest,
    "a second beneficiary",
    (plan) => change(plan, 1, { role: "partner" }),
    "error too-many-of-these partner-of-single-applicant p. 286",
  );
  breaks(
    smallest,
    "universities of two countries",
    (plan) => change(plan, 2, { country: "SE" }),
    "review wrong-number-of-countries too-few-countries-in-the-programme p. 286",
  );
  breaks(
    smallest,
    "a third organisation that is no university",
    (plan) => change(plan, 2, { type: "enterprise" }),
    "review wrong-number-of-countries too-few-countries-in-the-programme p. 286",
  );
  breaks(
    smallest,
    "universities of one programme country",
    (plan) => change(plan, 1, { country: "KE" }),
    "review wrong-number-of-countries too-few-programme-countries-in-the-programme p. 286",
  );
  keeps(smallest, "no third country, which the Guide of 2026 does not ask for", (plan) =>
    change(plan, 2, { country: "FR" }),
  );
  breaks(
    smallest,
    "an applicant from Brazil",
    (plan) => change(plan, 0, { country: "CL" }),
    "error coordinator-country-not-eligible p. 285",
    "review wrong-number-of-countries too-few-programme-countries-in-the-programme p. 286",
  );
  breaks(
    smallest,
    "an applicant that is no university",
    (plan) => {
      add(plan, "FR hei associated");
      change(plan, 0, { type: "organisation-of-heis" });
    },
    "error coordinator-of-wrong-kind p. 285",
  );
  breaks(
    smallest,
    "an applicant without a charter",
    (plan) => change(plan, 0, { eche: false }),
    "error eche-missing p. 285",
  );
  keeps(smallest, "another university without a charter", (plan) => change(plan, 1, { eche: false }));
  breaks(
    smallest,
    "a university from Belarus",
    (plan) => add(plan, "BY hei associated"),
    "error country-not-eligible p. 285",
  );
  breaks(
    smallest,
    "a university from Russia",
    (plan) => add(plan, "RU hei associated"),
    "error country-not-eligible p. 285",
  );
  breaks(smallest, "14 months", (plan) => (plan.months = 14), "review duration-not-allowed p. 285");
  breaks(smallest, "16 months", (plan) => (plan.months = 16), "review duration-not-allowed p. 285");
  breaks(smallest, "another amount", (plan) => (plan.grant = 60_000.01), "error grant-not-a-lump-sum p. 288");
});

describe("other calls", () => {
  const smallest = (): JsonPlan => ({
    ...planOf(action, 15, 60_000, ["ES hei", "SE hei associated", "BR hei associated"]),
    call: 2025,
  });

  breaks(
    smallest,
    "call 2025 without a third country",
    (plan) => change(plan, 2, { country: "FR" }),
    "review too-few-of-these no-hei-from-third-country",
  );
  breaks(
    smallest,
    "call 2025 with a second beneficiary, which is only recalled to be wrong",
    (plan) => add(plan, "FR hei partner"),
    "review too-many-of-these partner-of-single-applicant",
  );
});

describe("calls that are not covered", () => {
  const smallest = (): JsonPlan => planOf(action, 15, 60_000, ["ES hei", "SE hei associated", "BR hei associated"]);

  breaks(smallest, "call 2021, whose amount nobody has read", (plan) => (plan.call = 2021), "open call-not-covered");
  breaks(smallest, "call 2027, which nobody has read", (plan) => (plan.call = 2027), "open call-not-covered");
});

says(erasmusMundusDesignMeasures, [
  ["minimumPartners", 2022, "not set"],
  ["minimumPartners", 2023, "1 unverified none"],
  ["partner-of-single-applicant", 2022, "not set"],
  ["partner-of-single-applicant", 2025, "0 unverified none"],
  ["partner-of-single-applicant", 2026, "0 guide guide-2026"],
  ["coordinatorCountries", 2025, "not set"],
  ["duration", 2022, "15 unverified none"],
  ["duration", 2025, "15 unverified none"],
  ["duration", 2026, "15 guide guide-2026"],
  ["lumpSums", 2022, "60000 unverified cyprus-design-measures-2025"],
  ["lumpSums", 2024, "60000 unverified cyprus-design-measures-2025"],
  ["lumpSums", 2025, "60000 secondary cyprus-design-measures-2025"],
  ["lumpSums", 2026, "60000 guide guide-2026"],
  ["no-hei-from-third-country", 2024, "not set"],
  ["no-hei-from-third-country", 2025, "1 secondary cyprus-design-measures-2025"],
  ["no-hei-from-third-country", 2026, "not set"],
  ["deadlines", 2025, "not set"],
  ["deadlines", 2026, "2026-02-12T17:00 guide guide-2026"],
  ["deadlines", 2027, "not set"],
]);

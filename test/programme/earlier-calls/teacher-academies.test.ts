// Teacher Academies before call 2026: each value as its source has it.
import { describe } from "vitest";
import { teacherAcademies } from "../../../src/programme/actions/teacher-academies.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, keeps, passes, planOf } from "../call-2026/one-condition.ts";
import { says } from "../earlier-calls.ts";

says(teacherAcademies, [
  ["minimumPartners", 2021, "3 official agency-austria-academies"],
  ["minimumPartners", 2022, "3 official agency-austria-academies"],
  ["minimumPartners", 2024, "6 unverified none"],
  ["minimumPartners", 2025, "6 secondary cyprus-academies-2025"],
  ["minimumPartners", 2026, "not set"],
  ["minimumCountries", 2021, "3 official agency-austria-academies"],
  ["minimumCountries", 2024, "4 secondary limegrow-academies"],
  ["minimumCountries", 2025, "4 secondary limegrow-academies"],
  ["minimumCountries", 2026, "not set"],
  ["too-few-from-member-states", 2021, "2 official agency-austria-academies"],
  ["too-few-from-member-states", 2024, "3 secondary limegrow-academies"],
  ["too-few-from-member-states", 2026, "not set"],
  ["too-few-teacher-educators", 2022, "2 official agency-austria-academies"],
  ["too-few-teacher-educators", 2025, "4 secondary limegrow-academies"],
  ["too-few-countries-with-teacher-educators", 2022, "2 official agency-austria-academies"],
  ["too-few-countries-with-teacher-educators", 2025, "3 secondary limegrow-academies"],
  ["no-practice-school", 2021, "1 1 official agency-austria-academies"],
  ["no-practice-school", 2024, "1 1 secondary limegrow-academies"],
  ["coordinatorKind", 2022, "not set"],
  ["coordinatorKind", 2024, "secondary cyprus-office-academies-2024"],
  ["coordinatorKind", 2025, "official pact-academies-2025"],
  ["coordinatorCountries", 2022, "not set"],
  ["coordinatorCountries", 2024, "unverified none"],
  ["coordinatorCountries", 2025, "secondary cyprus-academies-2025"],
  ["duration", 2021, "36 official agency-austria-academies"],
  ["duration", 2025, "36 secondary limegrow-academies"],
  ["grantCap", 2022, "1500000 official agency-austria-academies"],
  ["grantCap", 2024, "1500000 unverified none"],
  ["grantCap", 2025, "1500000 official pact-academies-2025"],
  ["coFinancingRate", 2022, "not set"],
  ["coFinancingRate", 2024, "0.8 unverified none"],
  ["coFinancingRate", 2025, "0.8 secondary cyprus-academies-2025"],
  ["deadlines", 2021, "2021-09-07T17:00 secondary piemonte-2021"],
  ["deadlines", 2022, "2022-09-07T17:00 secondary valencia-2022"],
  ["deadlines", 2024, "not set"],
  ["deadlines", 2025, "2025-03-26T17:00 official pact-academies-2025"],
  ["deadlines", 2026, "not set"],
]);

describe("call 2025", () => {
  const smallest = (): JsonPlan => ({
    ...planOf("teacher-academies", 36, 1_500_000, [
      "ES hei",
      "FR teacher-education-provider",
      "DE teacher-education-provider",
      "NO hei",
      "ES school",
      "FR ngo",
    ]),
    call: 2025,
  });
  passes(smallest, ["to-confirm no-continuing-education"]);
  breaks(smallest, "five applicants", (plan) => plan.partners.pop(), "error too-few-partners");
  breaks(
    smallest,
    "three countries",
    (plan) => change(plan, 2, { country: "ES" }),
    "error too-few-countries",
    "error wrong-number-of-countries too-few-from-member-states",
  );
  breaks(
    smallest,
    "two Member States",
    (plan) => change(plan, 2, { country: "IS" }),
    "error wrong-number-of-countries too-few-from-member-states",
  );
  breaks(
    smallest,
    "three providers of teacher education",
    (plan) => change(plan, 3, { type: "ngo" }),
    "error too-few-of-these too-few-teacher-educators",
  );
  breaks(
    smallest,
    "providers from two countries",
    (plan) => {
      change(plan, 2, { country: "FR" });
      change(plan, 3, { country: "ES" });
      change(plan, 4, { country: "DE" });
      change(plan, 5, { country: "IT" });
    },
    "error wrong-number-of-countries too-few-countries-with-teacher-educators",
  );
  breaks(
    smallest,
    "no school, but a university that may have one",
    (plan) => change(plan, 4, { type: "ngo" }),
    "review too-few-of-these no-practice-school",
  );
  breaks(
    smallest,
    "a school as coordinator",
    (plan) => {
      change(plan, 0, { role: "partner" });
      change(plan, 4, { role: "coordinator" });
    },
    "error coordinator-of-wrong-kind",
  );
  breaks(smallest, "a partner from Moldova", (plan) => add(plan, "MD hei partner"), "error country-not-eligible");
  breaks(smallest, "35 months", (plan) => (plan.months = 35), "error duration-not-allowed");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = 1_500_000.01), "error grant-above-cap");
  breaks(
    smallest,
    "a cost a cent too low",
    (plan) => (plan.totalCost = 1_874_999.99),
    "error grant-above-co-financing",
  );
  breaks(smallest, "call 2023, which there was not", (plan) => (plan.call = 2023), "error call-not-open");
  breaks(
    smallest,
    "call 2026, which has no chapter",
    (plan) => (plan.call = 2026),
    "open no-chapter-in-edition p. 16, 258",
  );
});

describe("call 2022", () => {
  const smallest = (): JsonPlan => ({
    ...planOf("teacher-academies", 36, 1_500_000, [
      "ES hei",
      "FR hei",
      "NO teacher-education-provider",
      "SE school associated",
    ]),
    call: 2022,
  });
  // The charter rests on other calls: it is not confirmed.
  passes(smallest, ["eche-missing", "to-confirm no-continuing-education"]);
  breaks(
    smallest,
    "two applicants",
    (plan) => plan.partners.splice(2, 1),
    "error too-few-partners",
    "error too-few-countries",
  );
  breaks(
    smallest,
    "one from a Member State",
    (plan) => change(plan, 1, { country: "IS" }),
    "error too-few-of-these too-few-from-member-states",
  );
  keeps(smallest, "a school as partner", (plan) => change(plan, 3, { role: "partner" }));
});

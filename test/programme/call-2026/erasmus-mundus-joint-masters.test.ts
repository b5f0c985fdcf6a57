// Erasmus Mundus Joint Masters in call 2026: the smallest consortium for each length, each condition broken alone, and earlier calls.
import { describe } from "vitest";
import { erasmusMundusJointMasters } from "../../../src/programme/actions/erasmus-mundus-joint-masters.ts";
import type { JsonPlan } from "../../check/plan-json.ts";
import { says } from "../earlier-calls.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

const action = "erasmus-mundus-joint-masters";
const toJudge = [
  "to-confirm quality-not-assured p. 275",
  "to-confirm renewal-too-early p. 275",
  "to-confirm no-joint-degree p. 276-277",
  "to-confirm too-little-mobility p. 277",
  "to-confirm no-draft-agreement p. 276-277",
  "to-confirm students-start-late p. 277",
  "to-confirm too-few-editions p. 282",
  "to-confirm more-than-the-unit-costs p. 282-284",
  "to-confirm too-many-of-one-nationality p. 282",
  "to-confirm fees-from-students p. 282",
  "to-confirm venue-not-eligible p. 275",
];

/** Budget lines are the grant: the EU pays unit costs. */
function spendAll(plan: JsonPlan, amounts: Readonly<Record<string, number>>, by = 0): void {
  plan.totalCost = Number(plan.grant);
  spend(plan, amounts, by);
}

describe.each([
  ["master-12", 2_376_000, 1_080_000, 1_176_000],
  ["master-18", 3_504_000, 1_620_000, 1_764_000],
  ["master-24", 4_632_000, 2_160_000, 2_352_000],
] as const)("%s", (length, cap, costs, scholarships) => {
  const smallest = (): JsonPlan => planOf(action, 74, cap, ["ES hei", "SE hei", "BR hei"], length);

  passes(smallest, toJudge);
  breaks(
    smallest,
    "an enterprise instead of a third university",
    (plan) => change(plan, 2, { type: "enterprise" }),

    "error wrong-number-of-countries too-few-countries-with-heis p. 275",
  );
  breaks(
    smallest,
    "a third university that is only associated",
    (plan) => change(plan, 2, { role: "associated" }),
    "error too-few-partners p. 275",
    "error wrong-number-of-countries too-few-countries-with-heis p. 275",
  );
  breaks(
    smallest,
    "a third university that is only affiliated",
    (plan) => change(plan, 2, { role: "affiliated" }),
    "error too-few-partners p. 275",
    "error wrong-number-of-countries too-few-countries-with-heis p. 275",
  );
  breaks(
    smallest,
    "two countries",
    (plan) => change(plan, 2, { country: "SE" }),
    "error wrong-number-of-countries too-few-countries-with-heis p. 275",
  );
  breaks(
    smallest,
    "one programme country",
    (plan) => change(plan, 1, { country: "KE" }),
    "error wrong-number-of-countries too-few-programme-countries-with-heis p. 275",
  );
  keeps(smallest, "three programme countries", (plan) => change(plan, 2, { country: "FR" }));
  keeps(smallest, "an enterprise more", (plan) => add(plan, "JP enterprise partner"));
  keeps(smallest, "an organisation of universities more", (plan) => add(plan, "CH organisation-of-heis partner"));
  keeps(smallest, "a coordinator from a third country", (plan) => {
    change(plan, 0, { role: "partner" });
    change(plan, 2, { role: "coordinator" });
  });
  breaks(
    smallest,
    "a coordinator from Belarus",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "BY hei coordinator");
    },
    "error coordinator-country-not-eligible p. 275",
  );
  breaks(
    smallest,
    "a coordinator that is an organisation of universities",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "SE organisation-of-heis coordinator");
    },
    "error coordinator-of-wrong-kind p. 275",
  );
  breaks(
    smallest,
    "a partner from Belarus",
    (plan) => add(plan, "BY hei partner"),
    "error country-not-eligible p. 275",
  );
  breaks(smallest, "a partner from Russia", (plan) => add(plan, "RU hei partner"), "error country-not-eligible p. 275");
  breaks(
    smallest,
    "an associated partner from Russia",
    (plan) => add(plan, "RU hei associated"),
    "error country-not-eligible p. 275",
  );
  breaks(
    smallest,
    "the ministry of Georgia",
    (plan) => add(plan, "GE ministry partner"),
    "error too-many-of-these georgian-authority p. 34",
  );
  keeps(smallest, "a university of Georgia", (plan) => change(plan, 2, { country: "GE" }));
  breaks(
    smallest,
    "an informal group",
    (plan) => add(plan, "SE informal-youth-group partner"),
    "error participant-not-eligible p. 32, 275",
  );
  breaks(
    smallest,
    "a university without a charter",
    (plan) => change(plan, 1, { eche: false }),
    "error eche-missing p. 275",
  );
  keeps(smallest, "a university in a third country, which needs no charter", (plan) =>
    change(plan, 2, { eche: false }),
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 1, { role: "coordinator" }),
    "error several-coordinators p. 275",
  );
  breaks(smallest, "73 months", (plan) => (plan.months = 73), "review duration-not-allowed p. 275");
  breaks(smallest, "75 months", (plan) => (plan.months = 75), "review duration-not-allowed p. 275");
  breaks(smallest, "a cent above the cap", (plan) => (plan.grant = cap + 0.01), "error grant-above-cap p. 282-284");
  keeps(smallest, "the greatest budget", (plan) => {
    spendAll(plan, { "institutional-costs": costs, scholarships, "special-needs": 120_000 });
    plan.lines.pop();
  });
  breaks(
    smallest,
    "a cent more for institutional costs",
    (plan) => spendAll(plan, { "institutional-costs": costs + 0.01 }),
    "error category-above-limit too-much-for-institutional-costs p. 282-284",
  );
  breaks(
    smallest,
    "a cent more for scholarships",
    (plan) => spendAll(plan, { scholarships: scholarships + 0.01 }),
    "error category-above-limit too-much-for-scholarships p. 282-284",
  );
  breaks(
    smallest,
    "a cent more for special needs",
    (plan) => spendAll(plan, { "special-needs": 120_000.01 }),
    "error category-above-limit too-much-for-special-needs p. 283",
  );
  breaks(
    smallest,
    "money for an associated partner",
    (plan) => {
      add(plan, "FR ngo associated");
      spendAll(plan, { scholarships: 1000 }, 3);
    },
    "error associated-partner-funded p. 444",
  );
});

describe("the length of the programme", () => {
  const smallest = (): JsonPlan => planOf(action, 74, 2_376_000, ["ES hei", "SE hei", "BR hei"], "master-12");

  breaks(
    smallest,
    "not said",
    (plan) => {
      delete plan.variant;
    },
    "open variant-missing",
  );
  breaks(smallest, "call 2027, which nobody has read", (plan) => (plan.call = 2027), "open call-not-covered");
});

says(erasmusMundusJointMasters, [
  ["minimumPartners", 2021, "3 unverified cyprus-joint-masters-2025"],
  ["minimumPartners", 2023, "3 unverified cyprus-joint-masters-2025"],
  ["minimumPartners", 2024, "3 secondary athena-joint-masters-2024"],
  ["minimumPartners", 2025, "3 secondary cyprus-joint-masters-2025"],
  ["minimumPartners", 2026, "3 guide guide-2026"],
  ["too-few-countries-with-heis", 2022, "3 unverified cyprus-joint-masters-2025"],
  ["too-few-countries-with-heis", 2024, "3 secondary athena-joint-masters-2024"],
  ["too-few-countries-with-heis", 2025, "3 secondary cyprus-joint-masters-2025"],
  ["coordinatorCountries", 2024, "not set"],
  ["excludedPartnerCountries", 2021, "BY RU unverified athena-joint-masters-2024"],
  ["excludedPartnerCountries", 2024, "BY RU secondary athena-joint-masters-2024"],
  ["excludedPartnerCountries", 2025, "BY RU unverified athena-joint-masters-2024"],
  ["duration", 2021, "74 unverified cyprus-joint-masters-2025"],
  ["duration", 2024, "74 secondary athena-joint-masters-2024"],
  ["duration", 2025, "74 secondary cyprus-joint-masters-2025"],
  ["grantCap", 2025, "not set"],
  ["grantCap", 2026, "4632000 guide guide-2026", "master-24"],
  ["deadlines", 2021, "2021-05-26T17:00 secondary piemonte-2021"],
  ["deadlines", 2022, "2022-02-16T17:00 secondary valencia-2022"],
  ["deadlines", 2023, "2023-02-16T17:00 secondary trento-2023"],
  ["deadlines", 2024, "2024-02-15T17:00 secondary euro-access-joint-masters-2024"],
  ["deadlines", 2025, "2025-02-13T17:00 secondary grantalist-joint-masters-2025"],
  ["deadlines", 2026, "2026-02-12T17:00 guide guide-2026"],
  ["deadlines", 2027, "not set"],
  ["eche", 2021, "unverified none"],
  ["eche", 2023, "secondary cyprus-digital-education-2023"],
  ["associatedPartnersUnfunded", 2022, "yes secondary ukraine-associated-2022"],
  ["associatedPartnersUnfunded", 2023, "yes official agency-germany-universities-2023"],
  ["associatedPartnersUnfunded", 2025, "yes unverified none"],
  ["too-few-programme-countries-with-heis", 2023, "2 unverified cyprus-joint-masters-2025"],
  ["too-few-programme-countries-with-heis", 2024, "2 secondary athena-joint-masters-2024"],
  ["too-few-programme-countries-with-heis", 2025, "2 secondary cyprus-joint-masters-2025"],
  ["more-than-the-unit-costs", 2021, "unverified well-master"],
  ["more-than-the-unit-costs", 2023, "secondary well-master"],
  ["more-than-the-unit-costs", 2025, "unverified well-master"],
  ["too-many-of-one-nationality", 2022, "secondary montpellier-master"],
  ["renewal-too-early", 2024, "unverified cyprus-joint-masters-2025"],
  ["renewal-too-early", 2025, "secondary cyprus-joint-masters-2025"],
]);

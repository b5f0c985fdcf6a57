// European Partnerships for School Development in call 2026: the smallest partnership, and each of its conditions broken alone.
import { describe } from "vitest";
import type { JsonPlan } from "../../check/plan-json.ts";
import { add, breaks, change, keeps, passes, planOf, spend } from "./one-condition.ts";

/** Work packages with these titles, one after the other. */
function workPackages(plan: JsonPlan, count: number): void {
  plan.workPackages = Array.from({ length: count }, (_, index) => ({
    id: `WP${index + 1}`,
    title: index === 0 ? "Project management" : `Task ${index}`,
    lead: plan.partners[0]?.name ?? "",
  }));
}

describe("European Partnerships for School Development", () => {
  const smallest = (): JsonPlan => {
    const plan = planOf("european-partnerships-school-development", 36, 400_000, [
      "ES school-authority",
      "ES school",
      "ES school",
      "SE school-authority",
      "SE school",
      "SE school",
    ]);
    workPackages(plan, 5);
    return plan;
  };

  passes(smallest, [
    "applications-to-count coordinates-more-than-once p. 253",
    "activities-outside-partner-countries p. 253-254",
    "to-confirm not-on-the-national-list p. 253",
    "to-confirm too-few-tasks p. 253",
    "to-confirm no-work-package-for-impact p. 256",
  ]);
  breaks(
    smallest,
    "one school in the coordinator's country",
    (plan) => change(plan, 2, { country: "FR" }),
    "error too-few-in-a-country coordinators-country-incomplete p. 253",
  );
  breaks(
    smallest,
    "one school in the other country",
    (plan) => change(plan, 5, { country: "FR" }),
    "error too-few-complete-countries no-second-complete-country p. 253",
  );
  breaks(
    smallest,
    "no school authority in the other country",
    (plan) => {
      change(plan, 3, { country: "FR" });
    },
    "error too-few-complete-countries no-second-complete-country p. 253",
  );
  breaks(
    smallest,
    "no other country",
    (plan) => change(plan, [3, 4, 5], { country: "ES" }),
    "error too-few-complete-countries no-second-complete-country p. 253",
  );
  breaks(
    smallest,
    "a coordinator that is a school",
    (plan) => {
      change(plan, 0, { role: "partner" });
      change(plan, 1, { role: "coordinator" });
    },
    "error not-of-the-kind coordinator-is-no-school-authority p. 253",
  );
  breaks(
    smallest,
    "no school authority in the coordinator's country, so that the coordinator is none either",
    (plan) => change(plan, 0, { type: "school" }),
    "error not-of-the-kind coordinator-is-no-school-authority p. 253",
    "error too-few-in-a-country coordinators-country-incomplete p. 253",
  );
  breaks(
    smallest,
    "five organisations, one of them in two rows",
    (plan) => {
      change(plan, 5, { name: `${plan.partners[4]?.name}` });
    },
    "error too-few-complete-countries no-second-complete-country p. 253",
    "error too-few-partners p. 253",
    "review duplicate-organisation",
  );
  breaks(
    smallest,
    "an association among the partners",
    (plan) => add(plan, "FR ngo partner"),
    "review to-confirm no-stakeholder-of-school-education p. 253",
  );
  breaks(
    smallest,
    "a partner from Albania",
    (plan) => add(plan, "AL school partner"),
    "error country-not-eligible p. 253",
  );
  breaks(
    smallest,
    "a coordinator from Albania",
    (plan) => {
      change(plan, 0, { role: "partner" });
      add(plan, "AL school-authority coordinator");
      add(plan, "AL school partner", { role: "associated" });
    },
    "error coordinator-country-not-eligible p. 253",
    "error too-few-in-a-country coordinators-country-incomplete p. 253",
  );
  breaks(
    smallest,
    "two coordinators",
    (plan) => change(plan, 3, { role: "coordinator" }),
    "error several-coordinators p. 253",
    "error too-few-complete-countries no-second-complete-country p. 253",
  );
  breaks(
    smallest,
    "an informal group",
    (plan) => add(plan, "ES informal-youth-group partner"),
    "error participant-not-eligible p. 32, 253",
    "review to-confirm no-stakeholder-of-school-education p. 253",
  );
  breaks(smallest, "35 months", (plan) => (plan.months = 35), "error duration-not-allowed p. 254");
  breaks(smallest, "37 months", (plan) => (plan.months = 37), "error duration-not-allowed p. 254");
  breaks(
    smallest,
    "a cent less than the lump sum",
    (plan) => (plan.grant = 399_999.99),
    "error grant-not-a-lump-sum p. 256",
  );
  breaks(
    smallest,
    "four work packages",
    (plan) => workPackages(plan, 4),
    "error wrong-number-of-work-packages wrong-number-of-work-packages p. 256",
  );
  keeps(smallest, "twelve work packages", (plan) => workPackages(plan, 12));
  breaks(
    smallest,
    "thirteen work packages",
    (plan) => workPackages(plan, 13),
    "error wrong-number-of-work-packages wrong-number-of-work-packages p. 256",
  );
  breaks(
    smallest,
    "a cent more than 20% for management",
    (plan) => {
      plan.totalCost = 400_000;
      spend(plan, { management: 80_000.01 });
      plan.workPackages = [];
    },
    "error management-above-share p. 256",
    "open line-without-work-package",
  );
  breaks(
    smallest,
    "20% for management, which may be all right, in no work package",
    (plan) => {
      plan.totalCost = 400_000;
      spend(plan, { management: 80_000 });
      plan.workPackages = [];
    },
    "open line-without-work-package",
  );
  breaks(
    smallest,
    "subcontracting, which must leave the core to the partners",
    (plan) => {
      plan.totalCost = 400_000;
      spend(plan, { subcontracting: 5000, management: 100 });
      plan.workPackages = [];
    },
    "review to-confirm core-activities-subcontracted p. 256",
    "open line-without-work-package",
  );
});

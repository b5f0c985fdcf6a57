// Actions that the Guide of call 2026 names without a chapter: the plan is told so, and nothing else is checked against them.
import { describe } from "vitest";
import type { JsonPlan } from "../../check/plan-json.ts";
import { breaks, planOf } from "./one-condition.ts";

describe.each([
  ["european-universities", "16"],
  ["teacher-academies", "16, 258"],
  ["forward-looking-projects", "16"],
])("%s", (action, page) => {
  const other = (): JsonPlan => planOf("sport-events", 18, 200_000, ["ES hei", "SE hei", "FI hei"], "local-1");

  breaks(
    other,
    "is not covered by the Guide 2026",
    (plan) => {
      plan.action = action;
      delete plan.variant;
    },
    `open no-chapter-in-edition p. ${page}`,
  );
});

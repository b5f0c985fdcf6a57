// Whole plans with the checklist they must give. `UPDATE_PLANS=1 npm run test:unit -- test/plans` writes what they give now.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../../src/check/check-plan.ts";
import { rules } from "../../src/rules/rules.ts";
import { readPlan } from "../../src/sheet/read-plan.ts";
import { checklistOf } from "./checklist.ts";
import { readPlanFile, withChecklist } from "./plan-file.ts";

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".md"));

function given(text: string): string[] {
  return checklistOf(checkPlan(readPlan(readPlanFile(text).grids)));
}

describe("plans", () => {
  it.each(files)("%s", (file) => {
    const path = new URL(file, folder);
    const text = readFileSync(path, "utf8");
    if (process.env.UPDATE_PLANS !== undefined) writeFileSync(path, withChecklist(text, given(text)));
    else expect(given(text)).toEqual(readPlanFile(text).checklist);
  });

  it("break, leave open or leave to a person every rule at least once", () => {
    const lines = files.flatMap((file) => readPlanFile(readFileSync(new URL(file, folder), "utf8")).checklist);
    // Each of these is broken alone, condition by condition, in test/programme/call-2026.
    const byRequirement = new Set([
      "no-chapter-in-edition",
      "too-few-of-these",
      "wrong-number-of-countries",
      "too-few-in-a-country",
      "too-few-complete-countries",
      "outnumbered",
      "too-many-of-these",
      "several-regions",
      "not-of-the-kind",
      "grant-above-co-financing",
      "category-above-limit",
      "wrong-number-of-work-packages",
      "applications-to-count",
      "participants-to-count",
      "to-confirm",
    ]);
    const frame = ["unknown-country", "unreadable-cell", "action-missing", "call-not-open", "call-not-covered"];
    const unseen = [...frame, ...rules.map(({ id }) => id as string)].filter(
      (rule) =>
        !byRequirement.has(rule) &&
        !lines.some((line) => /^(?:fail|open|warning|review) /.test(line) && line.includes(` ${rule} @ `)),
    );
    expect(unseen).toEqual([]);
  });
});

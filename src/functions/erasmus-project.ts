// =ERASMUS_PROJECT: beside each answer of the Project tab, what it may be and its status.
import { checkPlanWithTally } from "../check/check-plan.ts";
import { messagesOf } from "../messages/languages.ts";
import { findTable } from "../sheet/find-table.ts";
import { projectRows } from "../sheet/project-rows.ts";
import { findTables, readPlan } from "../sheet/read-plan.ts";
import { gridOf, need } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { headingLanguage } from "./plan-arguments.ts";
import { budgetParameter, optional, partnersParameter, workPackagesParameter } from "./shared-parameters.ts";

export const erasmusProject: CustomFunction = {
  name: "ERASMUS_PROJECT",
  summary: "Beside each answer of the Project tab: what it may be in this action and call, and its status.",
  parameters: [
    {
      name: "project",
      kind: "range",
      help: "The Project tab: what is asked and the answers beside it.",
      example: "A1:B11",
    },
    optional(partnersParameter),
    optional(budgetParameter),
    workPackagesParameter,
  ],
  returns: "Two columns with their headings.",
  examples: [
    { formula: "=ERASMUS_PROJECT(Project!A1:B11, Partners!A1:H200, Budget!A1:H500)", gives: "For your own use" },
  ],
  run(_context, project, partners, budget, workPackages) {
    const grids = {
      project: gridOf(need(project, "project", "A1:B11")),
      partners: gridOf(partners),
      budget: gridOf(budget),
      workPackages: gridOf(workPackages),
    };
    const language = headingLanguage("project", grids.project);
    const found = findTable(grids.project, "project");
    if (found === undefined) return messagesOf(language).common.functions.noProject;
    const plan = readPlan(grids, findTables(grids));
    return projectRows(checkPlanWithTally(plan, { language }), grids.project, found, language);
  },
};

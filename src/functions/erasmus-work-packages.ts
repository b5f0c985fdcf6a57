// =ERASMUS_WORK_PACKAGES: a status beside each work package.
import { gridOf, need } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { checkArguments, headingLanguage, rangeFault } from "./plan-arguments.ts";
import { rowStatuses } from "./row-statuses.ts";
import {
  actionParameter,
  budgetParameter,
  callParameter,
  grantParameter,
  monthsParameter,
  optional,
  partnersParameter,
  variantParameter,
  workPackagesParameter,
} from "./shared-parameters.ts";

export const erasmusWorkPackages: CustomFunction = {
  name: "ERASMUS_WORK_PACKAGES",
  summary: "One status beside each work package. Goes into the heading row.",
  parameters: [
    actionParameter,
    callParameter,
    monthsParameter,
    { ...workPackagesParameter, help: "Work packages with their heading row.", optional: false },
    partnersParameter,
    optional(budgetParameter),
    variantParameter,
    optional(grantParameter),
  ],
  returns: "A column of statuses with its heading.",
  examples: [
    {
      formula:
        "=ERASMUS_WORK_PACKAGES(\"KA220-HED\", 2026, 30, 'Work packages'!A1:E50, Partners!A1:H200, Budget!A1:H500, , 250000)",
      gives: "✖ WP: €2,500 over 20%",
    },
  ],
  run(_context, action, call, months, workPackages, partners, budget, variant, grant) {
    const grid = gridOf(need(workPackages, "work_packages", "A1:E50"));
    need(partners, "partners", "Partners!A1:H200");
    const language = headingLanguage("workPackages", grid);
    const given = { action, call, months, workPackages, partners, budget, variant, grant };
    const checked = checkArguments(given, language);
    return rangeFault(given, checked, "workPackages", language) ?? rowStatuses(checked, "workPackages", grid, language);
  },
};

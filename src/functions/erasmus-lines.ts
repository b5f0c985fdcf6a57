// =ERASMUS_LINES: a status beside each budget line.
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

export const erasmusLines: CustomFunction = {
  name: "ERASMUS_LINES",
  summary: "One status beside each budget line. Goes into the heading row.",
  parameters: [
    actionParameter,
    callParameter,
    monthsParameter,
    budgetParameter,
    partnersParameter,
    variantParameter,
    {
      ...optional(grantParameter),
      help: "The grant, where shares are to be taken of it and not of the sum of the lines.",
    },
    workPackagesParameter,
  ],
  returns: "A column of statuses with its heading.",
  examples: [
    {
      formula: '=ERASMUS_LINES("KA220-HED", 2026, 30, Budget!A1:H500, Partners!A1:H200, , 250000)',
      gives: "✖ Amount: WP1 is €2,500 over 20%",
    },
  ],
  run(_context, action, call, months, budget, partners, variant, grant, workPackages) {
    const grid = gridOf(need(budget, "budget", "A1:H500"));
    const language = headingLanguage("budget", grid);
    need(partners, "partners", "Partners!A1:H200");
    const given = { action, call, months, budget, partners, variant, grant, workPackages };
    const checked = checkArguments(given, language);
    return rangeFault(given, checked, "budget", language) ?? rowStatuses(checked, "budget", grid, language);
  },
};

// =ERASMUS_MATRIX: partner by work package, calculated from the budget.
import { budgetMatrix } from "../check/budget-matrix.ts";
import type { Report } from "../check/report.ts";
import { matrixTable } from "../sheet/matrix-table.ts";
import { gridOf, need } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { checkArguments, headingLanguage, rangeFault } from "./plan-arguments.ts";
import {
  actionParameter,
  budgetParameter,
  callParameter,
  grantParameter,
  optional,
  partnersParameter,
  variantParameter,
  workPackagesParameter,
} from "./shared-parameters.ts";

/** The id of project management where it takes more than its share. */
function brokenIn({ outcomes }: Report): string | undefined {
  const share = outcomes.find(({ rule }) => rule === "management-above-share");
  return share?.findings.find(({ euro }) => euro !== null)?.group?.name;
}

export const erasmusMatrix: CustomFunction = {
  name: "ERASMUS_MATRIX",
  summary: "Partner by work package in euro, with totals and shares. Every budget line is in exactly one cell.",
  parameters: [
    actionParameter,
    callParameter,
    budgetParameter,
    partnersParameter,
    workPackagesParameter,
    variantParameter,
    { ...optional(grantParameter), help: "The grant, where the share of project management is to be taken of it." },
  ],
  returns: "A table with a heading row; total and share in the last rows and columns.",
  examples: [
    {
      formula: "=ERASMUS_MATRIX(\"KA220-HED\", 2026, Budget!A1:H500, Partners!A1:H200, 'Work packages'!A1:E50)",
      gives: "Norrviks universitet",
    },
  ],
  run(_context, action, call, budget, partners, workPackages, variant, grant) {
    const grid = gridOf(need(budget, "budget", "Budget!A1:H500"));
    need(partners, "partners", "Partners!A1:H200");
    const language = headingLanguage("budget", grid);
    const given = { action, call, budget, partners, workPackages, variant, grant };
    const checked = checkArguments(given, language);
    const fault = rangeFault(given, checked, "budget", language);
    return fault ?? matrixTable(budgetMatrix(checked.plan), brokenIn(checked.report), language);
  },
};

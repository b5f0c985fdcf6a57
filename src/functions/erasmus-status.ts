// =ERASMUS_STATUS: the verdict in one cell.
import { messagesOf } from "../messages/languages.ts";
import { countsOf } from "../sheet/counts.ts";
import { gridOf, need } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { checkArguments, headingLanguage, rangeFault } from "./plan-arguments.ts";
import {
  actionParameter,
  budgetParameter,
  callParameter,
  grantParameter,
  monthsParameter,
  optional,
  participantsParameter,
  partnersParameter,
  totalCostParameter,
  variantParameter,
  workPackagesParameter,
} from "./shared-parameters.ts";

export const erasmusStatus: CustomFunction = {
  name: "ERASMUS_STATUS",
  summary: "The verdict on the whole plan in one cell.",
  parameters: [
    actionParameter,
    callParameter,
    monthsParameter,
    grantParameter,
    partnersParameter,
    optional(budgetParameter),
    variantParameter,
    totalCostParameter,
    workPackagesParameter,
    participantsParameter,
  ],
  returns: "How many problems, cells to fill in or points to judge there are.",
  examples: [
    {
      formula: '=ERASMUS_STATUS("KA220-HED", 2026, 30, 250000, Partners!A1:H200, Budget!A1:H500, , 262000)',
      gives: "✖ 3 problems",
    },
  ],
  run(_context, action, call, months, grant, partners, budget, variant, totalCost, workPackages, participants) {
    const grid = gridOf(need(partners, "partners", "Partners!A1:H200"));
    const language = headingLanguage("partners", grid);
    const given = { action, call, months, grant, partners, budget, variant, totalCost, workPackages, participants };
    const checked = checkArguments(given, language);
    const fault = rangeFault(given, checked, "partners", language);
    if (fault !== undefined) return fault;
    const { common } = messagesOf(language);
    const { verdict } = checked.report;
    const { errors, open, judge, unchecked, settled } = countsOf(checked.report);
    if (verdict === "problems") return common.verdict.problems(errors);
    if (verdict === "open") {
      return open === 0 && unchecked > 0 ? common.verdict.unchecked(unchecked) : common.verdict.open(open);
    }
    return verdict === "review" ? common.verdict.review(judge) : common.verdict.ok(settled);
  },
};

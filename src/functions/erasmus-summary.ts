// =ERASMUS_SUMMARY: the budget per year, partner, work package and category.
import { summaryTable } from "../sheet/summary-table.ts";
import { gridOf, need, resolveCall, wordsIn } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { checkArguments, headingLanguage, rangeFault } from "./plan-arguments.ts";
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

export const erasmusSummary: CustomFunction = {
  name: "ERASMUS_SUMMARY",
  summary:
    "The budget summed up: what is planned against each cap, and what each year, partner, work package and category gets.",
  parameters: [
    actionParameter,
    callParameter,
    monthsParameter,
    budgetParameter,
    optional(partnersParameter),
    variantParameter,
    { ...optional(grantParameter), help: "The lump sum chosen or the grant asked for, in euro." },
    workPackagesParameter,
  ],
  returns: "A table with a heading row: what, planned, cap, share, bar, status.",
  examples: [
    {
      formula: '=ERASMUS_SUMMARY("KA220-HED", 2026, 30, Budget!A1:H500, Partners!A1:H200, , 250000)',
      gives: "Lump sum",
    },
  ],
  run(_context, action, call, months, budget, partners, variant, grant, workPackages) {
    const grid = gridOf(need(budget, "budget", "Budget!A1:H500"));
    const language = headingLanguage("budget", grid);
    const resolved = resolveCall(
      wordsIn(() => language),
      action,
      call,
      variant,
    );
    if (resolved.text !== undefined) return resolved.text;
    const given = { action, call, months, budget, partners, variant, grant, workPackages };
    const checked = checkArguments(given, language);
    const fault = rangeFault(given, checked, "budget", language);
    if (fault !== undefined) return fault;
    return checked.tally === undefined ? "" : summaryTable(checked.tally, language);
  },
};

// =ERASMUS_HEADROOM: what is planned against each cap.
import { headroomTable } from "../sheet/check-table.ts";
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

export const erasmusHeadroom: CustomFunction = {
  name: "ERASMUS_HEADROOM",
  summary: "A table of every cap: scope, cap, planned, left, status. The total, each year and each capped part.",
  parameters: [
    actionParameter,
    callParameter,
    monthsParameter,
    budgetParameter,
    variantParameter,
    { ...optional(grantParameter), help: "The lump sum chosen or the grant asked for, in euro." },
    workPackagesParameter,
    {
      ...optional(partnersParameter),
      help: "The partner table, where limits or unit costs depend on who spends.",
    },
  ],
  returns: "A table with a heading row.",
  examples: [{ formula: '=ERASMUS_HEADROOM("KA220-HED", 2026, 30, Budget!A1:H500, , 250000)', gives: "Lump sum" }],
  run(_context, action, call, months, budget, variant, grant, workPackages, partners) {
    const grid = gridOf(need(budget, "budget", "Budget!A1:H500"));
    const language = headingLanguage("budget", grid);
    const resolved = resolveCall(
      wordsIn(() => language),
      action,
      call,
      variant,
    );
    if (resolved.text !== undefined) return resolved.text;
    const given = { action, call, months, budget, variant, grant, workPackages, partners };
    const checked = checkArguments(given, language);
    const fault = rangeFault(given, checked, "budget", language);
    if (fault !== undefined) return fault;
    return checked.tally === undefined ? "" : headroomTable(checked.tally, language);
  },
};

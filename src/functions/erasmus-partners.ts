// =ERASMUS_PARTNERS: a status beside each partner row.
import { gridOf, need } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { checkArguments, headingLanguage, rangeFault } from "./plan-arguments.ts";
import { rowStatuses } from "./row-statuses.ts";
import {
  actionParameter,
  budgetParameter,
  callParameter,
  grantParameter,
  optional,
  partnersParameter,
  variantParameter,
} from "./shared-parameters.ts";

export const erasmusPartners: CustomFunction = {
  name: "ERASMUS_PARTNERS",
  summary: "One status beside each partner row. Goes into the heading row.",
  parameters: [
    actionParameter,
    callParameter,
    partnersParameter,
    variantParameter,
    { ...optional(budgetParameter), help: "The budget table: needed to see money of associated partners." },
    { ...optional(grantParameter), help: "The grant: needed to see shares once the lines add up to it." },
  ],
  returns: "A column of statuses with its heading.",
  examples: [
    {
      formula: '=ERASMUS_PARTNERS("KA220-HED", 2026, Partners!A1:H200, , Budget!A1:H500)',
      gives: "? Established: when was it founded?",
    },
  ],
  run(_context, action, call, partners, variant, budget, grant) {
    const grid = gridOf(need(partners, "partners", "A1:H200"));
    const language = headingLanguage("partners", grid);
    const given = { action, call, partners, variant, budget, grant };
    const checked = checkArguments(given, language);
    return rangeFault(given, checked, "partners", language) ?? rowStatuses(checked, "partners", grid, language);
  },
};

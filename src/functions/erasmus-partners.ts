// =ERASMUS_PARTNERS: a status beside each partner row.
import { messagesOf } from "../messages/languages.ts";
import { gridOf, need } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { checkArguments, headingLanguage, headingsMissing } from "./plan-arguments.ts";
import { rowStatuses } from "./row-statuses.ts";
import {
  actionParameter,
  budgetParameter,
  callParameter,
  optional,
  partnersParameter,
  variantParameter,
} from "./shared-parameters.ts";

export const erasmusPartners: CustomFunction = {
  name: "ERASMUS_PARTNERS",
  summary: "One status beside each partner row. Stands in the heading row and gives its own heading first.",
  parameters: [
    actionParameter,
    callParameter,
    partnersParameter,
    variantParameter,
    { ...optional(budgetParameter), help: "The budget table: needed to see money of associated partners." },
  ],
  returns: "A column of statuses with its heading.",
  examples: [
    {
      formula: '=ERASMUS_PARTNERS("KA220-HED", 2026, Partners!A1:H200, , Budget!A1:H500)',
      gives: "? Established: when was it founded?",
    },
  ],
  run(_context, action, call, partners, variant, budget) {
    const grid = gridOf(need(partners, "partners", "A1:H200"));
    const language = headingLanguage("partners", grid);
    const checked = checkArguments({ action, call, partners, variant, budget }, language);
    const missing = headingsMissing("partners", checked.partners, language);
    if (missing !== undefined || checked.partners === undefined) {
      return messagesOf(language).common.functions.headingsMissing(missing ?? "");
    }
    return rowStatuses(checked.report, "partners", grid, checked.partners, language);
  },
};

// =ERASMUS_CHECK: the whole report as a table.

import { type Language, languages } from "../messages/messages.ts";
import { checkTable } from "../sheet/check-table.ts";
import { cellOf, gridOf, need } from "./arguments.ts";
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

export const erasmusCheck: CustomFunction = {
  name: "ERASMUS_CHECK",
  summary: "Every check as a table: status, check, where, what is wrong or open, what to do, source. Errors first.",
  parameters: [
    actionParameter,
    callParameter,
    monthsParameter,
    grantParameter,
    partnersParameter,
    optional(budgetParameter),
    variantParameter,
    {
      name: "language",
      kind: "text",
      help: `One of ${languages.join(", ")}; else the language of the headings.`,
      optional: true,
      example: '"sv"',
    },
    totalCostParameter,
    workPackagesParameter,
    participantsParameter,
  ],
  returns: "A table with a heading row.",
  examples: [
    {
      formula: '=ERASMUS_CHECK("KA220-HED", 2026, 30, 250000, Partners!A1:H200, Budget!A1:H500, , "en", 262000)',
      gives: "✖ Error",
    },
  ],
  run(
    _context,
    action,
    call,
    months,
    grant,
    partners,
    budget,
    variant,
    languageCell,
    totalCost,
    workPackages,
    participants,
  ) {
    const grid = gridOf(need(partners, "partners", "Partners!A1:H200"));
    const wanted = String(cellOf(languageCell)).trim().toLowerCase().slice(0, 2);
    const language: Language = languages.find((one) => one === wanted) ?? headingLanguage("partners", grid);
    const given = { action, call, months, grant, partners, budget, variant, totalCost, workPackages, participants };
    const checked = checkArguments(given, language);
    return rangeFault(given, checked, "partners", language) ?? checkTable(checked.report, language);
  },
};

// The custom functions for the panel: what each gives and takes, with the file's own separators and places.
import type { PanelFormula, SentPlan } from "../check/panel-state.ts";
import type { CustomFunction, FunctionParameter } from "../functions/function.ts";
import { customFunctions } from "../functions/functions.ts";
import type { Language } from "../messages/messages.ts";
import type { TableName } from "../model/place.ts";
import { phrase } from "../phrases/phrase.ts";
import { areaName, cellName, fixed, onTab } from "../sheet/areas.ts";
import { columnOf, tablesOfSheet } from "../sheet/columns.ts";
import { cellOfAnswer } from "../sheet/finding-cell.ts";
import { rowsLookedAt } from "../sheet/formulas.ts";
import { foundOf } from "./sent-cells.ts";

/** Arguments that are cells of the Project tab, and tables; an argument of any other name is typed. */
const answerOf: Readonly<Record<string, string>> = {
  action: "action",
  call: "call",
  months: "months",
  grant: "grant",
  variant: "variant",
  total_cost: "totalCost",
  participants: "participants",
};
const tableOf: Readonly<Record<string, "partners" | "budget" | "workPackages">> = {
  partners: "partners",
  budget: "budget",
  work_packages: "workPackages",
};

/** Where the decimal sign is a comma, arguments are separated by semicolons. */
function hasDecimalComma(locale: string): boolean {
  try {
    return (1.5).toLocaleString(locale.replace("_", "-")).includes(",");
  } catch {
    return false;
  }
}

/** A formula as this file wants it; what stands in quotation marks stays. */
function localFormula(formula: string, isComma: boolean): string {
  if (!isComma) return formula;
  return formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/,/g, ";").replace(/(\d)\.(\d)/g, "$1,$2")))
    .join("");
}

function ownPlace(name: string, { tables }: SentPlan): string | undefined {
  const table: TableName | undefined = tableOf[name] ?? (answerOf[name] === undefined ? undefined : "project");
  const sent = table === undefined ? undefined : tables[table];
  if (sent === undefined || table === undefined) return undefined;
  const found = foundOf(sent);
  if (table === "project") {
    const at = cellOfAnswer(found, answerOf[name] ?? "");
    return at === undefined ? undefined : onTab(sent.tab, fixed(cellName(at.row, at.column)));
  }
  const columns = [...found.at].filter(([key]) => key !== "status").map(([, column]) => column);
  const last = found.headingRow + rowsLookedAt[table] - 1;
  return onTab(sent.tab, fixed(areaName(found.headingRow, Math.min(...columns), last, Math.max(...columns))));
}

/** With the places of this file; arguments that may be left out are, unless the file has them. */
function formulaFor({ name, parameters }: CustomFunction, plan: SentPlan, isComma: boolean): string {
  const values = parameters.map(
    (one) => ownPlace(one.name, plan) ?? (one.optional ? "" : localFormula(one.example, isComma)),
  );
  return `=${name}(${values.join(";").replace(/;+$/, "")})`;
}

function headingsFor({ name }: FunctionParameter, language: Language): string[] {
  const table = tableOf[name];
  if (table === undefined) return [];
  return tablesOfSheet[table].needs.flatMap(([first]) =>
    first === undefined ? [] : phrase(columnOf(table, first).heading, language),
  );
}

export function panelFormulas(plan: SentPlan, locale: string, language: Language): PanelFormula[] {
  const isComma = hasDecimalComma(locale);
  return customFunctions.map((one) => {
    const { name, summary, returns, parameters, examples } = one;
    const names = parameters.map((its) => (its.optional ? `[${its.name}]` : its.name));
    return {
      name,
      summary: phrase(summary, language),
      returns: phrase(returns, language),
      call: `=${name}(${names.join(isComma ? "; " : ", ")})`,
      parameters: parameters.map((its) => ({
        name: its.name,
        help: phrase(its.help, language),
        example: localFormula(its.example, isComma),
        isOptional: its.optional === true,
        headings: headingsFor(its, language),
      })),
      examples: examples.map(({ formula, gives }) => ({
        formula: localFormula(formula, isComma),
        gives: typeof gives === "number" ? localFormula(String(gives), isComma) : gives,
      })),
      insert: formulaFor(one, plan, isComma),
    };
  });
}

// The formulas of the planning sheet. Few and spilling: each formula cell is a call to the server of its own.
import type { Language } from "../messages/messages.ts";
import { areaName, cellName, fixed, onTab } from "./areas.ts";
import { type Column, type SheetTable, tablesOfSheet } from "./columns.ts";

/** Names of the tabs as they are in the file. */
export type TabNames = Readonly<Record<SheetTable | "summary" | "checks", string>>;

/** Rows, headings included, that the formulas look at. Bounded: a formula must never reach into its own column. */
export const rowsLookedAt = { partners: 200, budget: 1000, workPackages: 50, preparation: 60 } as const;

/** Index of the row of an answer on a Project tab of ours. */
export function answerRow(key: string): number {
  return tablesOfSheet.project.columns.findIndex((column) => column.key === key) + 1;
}

/** The answers of a Project tab of ours from top to bottom. */
export function templateAnswers(further: readonly string[]): readonly Column[] {
  return tablesOfSheet.project.columns.filter(({ key, isFurther }) => !isFurther || further.includes(key));
}

/**
 * Column keys of a tab of ours from left to right.
 * @param further keys of columns of the budget tab that only some actions need.
 */
export function templateColumns(table: SheetTable, further: readonly string[]): string[] {
  const isShown = (key: string): boolean => table === "budget" && further.includes(key);
  return tablesOfSheet[table].columns
    .filter(({ key, width }) => width !== undefined || isShown(key))
    .map(({ key }) => key);
}

/** The typed cells of a table on its own tab: all template columns but the status. */
function typedCells(table: keyof typeof rowsLookedAt, further: readonly string[]): string {
  const typed = templateColumns(table, further).filter((key) => key !== "status");
  return areaName(0, 0, rowsLookedAt[table] - 1, typed.length - 1);
}

/**
 * A step's date, so many days before the deadline; a plain formula, which a person may type over.
 * @param deadline the cell that holds it.
 */
export function dueFormula(deadline: string, days: number): string {
  return `=IF(ISNUMBER(${deadline});${days === 0 ? deadline : `INT(${deadline})-${days}`};"")`;
}

/** Every formula by what it fills. Arguments are separated by semicolons, which every locale takes. */
export function sheetFormulas(tabs: TabNames, language: Language, further: readonly string[]) {
  const answer = (key: string): string => onTab(tabs.project, fixed(cellName(answerRow(key), 1)));
  const [action, call, variant] = [answer("action"), answer("call"), answer("variant")];
  const [months, grant, totalCost] = [answer("months"), answer("grant"), answer("totalCost")];
  const [partners, budget, workPackages] = (["partners", "budget", "workPackages"] as const).map((table) =>
    onTab(tabs[table], fixed(typedCells(table, further))),
  ) as [string, string, string];
  // Without the verdict, which is calculated from the answers above it.
  const answers = areaName(0, 0, answerRow("verdict") - 1, 1);
  const plan = [action, call, months, grant, partners, budget, variant];
  const last = [totalCost, workPackages, ...(further.includes("participants") ? [answer("participants")] : [])];
  const formula = (name: string, ...values: readonly string[]): string => `=${name}(${values.join(";")})`;
  return {
    answers: formula("ERASMUS_PROJECT", answers, partners, budget, workPackages),
    verdict: formula("ERASMUS_STATUS", ...plan, ...last),
    headroom: formula("ERASMUS_HEADROOM", action, call, months, budget, variant, grant, workPackages, partners),
    partnerStatus: formula("ERASMUS_PARTNERS", action, call, typedCells("partners", further), variant, budget, grant),
    lineStatus: formula(
      "ERASMUS_LINES",
      action,
      call,
      months,
      typedCells("budget", further),
      partners,
      variant,
      grant,
      workPackages,
    ),
    deadline: formula("ERASMUS_DUE", action, call, variant),
    due: (days: number): string => dueFormula(answer("deadline"), days),
    stepStatus: formula("ERASMUS_STEPS", action, call, typedCells("preparation", further), variant),
    summary: formula("ERASMUS_SUMMARY", action, call, months, budget, partners, variant, grant, workPackages),
    packageStatus: formula(
      "ERASMUS_WORK_PACKAGES",
      action,
      call,
      months,
      typedCells("workPackages", further),
      partners,
      budget,
      variant,
      grant,
    ),
    matrix: formula(
      "ERASMUS_MATRIX",
      action,
      call,
      budget,
      partners,
      typedCells("workPackages", further),
      variant,
      grant,
    ),
    checks: formula("ERASMUS_CHECK", ...plan, `"${language}"`, ...last),
  };
}

// From the parts of a budget to what the sidebar draws: words and euro.
import { type BudgetOverview, type BudgetPart, budgetOverview } from "../check/budget-overview.ts";
import { lumpSumChoice } from "../check/lump-sum-choice.ts";
import type { BudgetRow, PanelBudget, PanelLumpSum } from "../check/panel-state.ts";
import type { Finding } from "../check/report.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import type { Plan } from "../model/plan.ts";
import type { Tally } from "../rules/tally.ts";

export function panelBudget(
  tally: Tally,
  findings: readonly Finding[],
  language: Language,
): Omit<PanelBudget, "lumpSums"> {
  const { plan } = tally;
  const overview = budgetOverview(tally);
  const { bars } = messagesOf(language).common;
  const errors = findings.filter(({ kind, severity }) => kind === "fail" && severity === "error");
  /** `words`: what a finding on the part's sum calls it. */
  const row = ({ name, title, planned, cap, largest }: BudgetPart, words: string): BudgetRow => {
    const isError = errors.some(
      ({ group, at }) => group?.name === words || (at.table === "budget" && at.row === words),
    );
    const isOver = cap !== undefined && planned > cap;
    return {
      name,
      title: title ?? "",
      planned: centsToEuro(planned),
      cap: cap === undefined ? null : centsToEuro(cap),
      standing: cap === undefined ? "none" : !isOver ? "met" : isError ? "error" : "warning",
      line: largest?.row ?? null,
    };
  };
  const rows = (of: keyof Omit<BudgetOverview, "total">, wordsOf = (name: string): string => name): BudgetRow[] =>
    overview[of].map((part) => row(part, wordsOf(part.name)));
  const { category } = formatOf(language);
  return {
    total: centsToEuro(overview.total),
    missing: tally.linesWithoutAmount.length,
    start: plan.start ?? null,
    months: plan.months ?? null,
    years: rows("years", (year) => bars.year(Number(year))),
    partners: rows("partners"),
    workPackages: rows("workPackages"),
    categories: rows("categories", category).map((one) => ({
      ...one,
      name: one.name === "" ? "" : category(one.name),
    })),
  };
}

/** The lump sums to choose from. */
export function panelLumpSums(plan: Plan, language: Language): PanelLumpSum[] {
  return lumpSumChoice(plan, language).map(({ lumpSum, difference, chosen, missing }) => ({
    sum: centsToEuro(lumpSum),
    difference: centsToEuro(difference),
    chosen,
    missing,
  }));
}

// What tells a budget line from others of its partner, whatever their order.
import type { BudgetLine } from "../model/plan.ts";

export function lineSubject({ partner, workPackage, category, year, quantity, rate, amount }: BudgetLine): string {
  return [partner, workPackage, category, year, quantity, rate, amount].join(" ");
}

// EACEA's detailed budget table for lump sums: its cost categories, what of ours belongs to each, its rows and its flat rate.
import type { Source } from "./sources.ts";

/** The workbook whose formulas and rows these are. The Guide asks for "a detailed budget table" and prints none of them. */
export const budgetTableSource: Source & { readonly versions: string } = {
  title: "EACEA: Detailed Budget Table (ERASMUS LSII)",
  edition: "version 4.4 of 4 October 2023",
  kind: "official",
  /** What its cell on the version begins with. */
  versions: "[ Version LUMP SUM II - ERASMUS - v4.",
};

/** Per cent of the direct costs without volunteers, for each beneficiary and work package. */
export const indirectPercent = 7;

export const costCategories = ["A1", "A2", "A3", "A4", "A5", "B", "C1", "C2", "C3", "D1"] as const;
export type CostCategory = (typeof costCategories)[number];

export interface BudgetTableRow {
  /** The code of the row in the hidden column D of the workbook. */
  readonly code: string;
  readonly cost: CostCategory;
  /** Ids of our budget categories that are written there. */
  readonly categories: readonly string[];
}

/** Employees may be split by their rates over these rows. */
export const employeeRows = ["WPRow.C", "WPRow.D", "WPRow.E", "WPRow.F", "WPRow.G"] as const;

/** The rows of a work package that take units and a cost for each, in the order of the table; of employees the first. */
export const budgetTableRows: readonly BudgetTableRow[] = [
  { code: "WPRow.C", cost: "A1", categories: ["staff"] },
  { code: "WPRow.H", cost: "A2", categories: ["natural-persons"] },
  { code: "WPRow.I", cost: "A3", categories: ["seconded-persons"] },
  { code: "WPRow.J", cost: "A4", categories: ["sme-owners"] },
  { code: "WPRow.K", cost: "A5", categories: ["volunteers"] },
  { code: "WPRow.L", cost: "B", categories: ["subcontracting"] },
  { code: "WPRow.O", cost: "C1", categories: ["travel", "mobility-travel"] },
  { code: "WPRow.P", cost: "C1", categories: [] },
  { code: "WPRow.Q", cost: "C1", categories: ["mobility-subsistence"] },
  { code: "WPRow.R", cost: "C2", categories: ["equipment"] },
  { code: "WPRow.T", cost: "C3", categories: [] },
  { code: "WPRow.U", cost: "C3", categories: ["events", "meetings", "multiplier-events"] },
  { code: "WPRow.V", cost: "C3", categories: [] },
  { code: "WPRow.W", cost: "C3", categories: [] },
  { code: "WPRow.X", cost: "C3", categories: [] },
  { code: "WPRow.Y", cost: "C3", categories: ["other", "audits", "special-needs"] },
  { code: "WPRow.0", cost: "D1", categories: ["third-party-support"] },
];

/** Where a budget category belongs in the table; `undefined`: the table does not know it. */
export function budgetTableRow(category: string): BudgetTableRow | undefined {
  return budgetTableRows.find(({ categories }) => categories.includes(category));
}

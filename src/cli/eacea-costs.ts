// From budget lines to the rows of EACEA's detailed budget table: units, cost of one, and the cost category.

import type { DetailedCost } from "../check/detailed-budget.ts";
import { type Cents, centsToEuro } from "../model/money.ts";
import type { BudgetLine } from "../model/plan.ts";
import { budgetTableRow, budgetTableRows, employeeRows } from "../programme/budget-table.ts";
import { categoryWords } from "../programme/categories.ts";
import { lineName, type PlacedPlan, refuse } from "./placed-lines.ts";

/** What is typed into one row of the table: units times the cost of one, rounded, is the amount. */
export interface PlannedCost {
  /** Indices in the placed plan. */
  readonly beneficiary: number;
  readonly workPackage: number;
  readonly code: string;
  readonly units: number;
  /** Euro. */
  readonly unitCost: number;
}

export interface EaceaCosts {
  readonly planned: readonly PlannedCost[];
  readonly detailed: readonly DetailedCost[];
  readonly notes: readonly string[];
}

/** Units and unit cost that give exactly the sum of the lines, as the table rounds. */
export function unitsOf(lines: readonly BudgetLine[]): Pick<PlannedCost, "units" | "unitCost"> {
  const total = lines.reduce((sum: Cents, { amount }) => sum + (amount ?? 0), 0);
  const units = lines.reduce((sum, { quantity }) => sum + (quantity ?? Number.NaN), 0);
  if (!(units > 0)) return { units: 1, unitCost: centsToEuro(total) };
  const tidy = Number(units.toPrecision(12));
  const cents = Math.round(total / tidy);
  const isExact = Math.round(Number((tidy * cents).toPrecision(15))) === total;
  return { units: tidy, unitCost: isExact ? centsToEuro(cents) : total / tidy / 100 };
}

/** Lines of one row; employees by rate, as long as there are rows for them. */
function groupsOf(code: string, lines: readonly BudgetLine[]): Map<string, BudgetLine[]> {
  if (code !== employeeRows[0]) return new Map([[code, [...lines]]]);
  const byRate = new Map<number | undefined, BudgetLine[]>();
  for (const line of lines) byRate.set(line.rate, [...(byRate.get(line.rate) ?? []), line]);
  const groups = new Map<string, BudgetLine[]>();
  [...byRate.values()].forEach((own, index) => {
    const row = employeeRows[Math.min(index, employeeRows.length - 1)] ?? code;
    groups.set(row, [...(groups.get(row) ?? []), ...own]);
  });
  return groups;
}

const known = (): string =>
  budgetTableRows
    .flatMap(({ categories }) => categories.slice(0, 1))
    .flatMap((id) => categoryWords.find((one) => one.id === id)?.label ?? [])
    .join(", ");

/** @throws UserError that names each line without a row in the table, and partners that it takes only with macros. */
export function eaceaCosts({ organisations, packages, lines }: PlacedPlan): EaceaCosts {
  const faults = organisations.flatMap(({ name, role }) =>
    role === "affiliated"
      ? [`${name} is an affiliated entity. The table takes it under its beneficiary, which only its macros can add.`]
      : [],
  );
  const cells = new Map<string, BudgetLine[]>();
  const detailed: DetailedCost[] = [];
  let months = 0;
  for (const { line, amount, organisation, workPackage } of lines) {
    const row = line.category === undefined ? undefined : budgetTableRow(line.category);
    if (row === undefined) {
      const what = categoryWords.find(({ id }) => id === line.category)?.label;
      faults.push(
        `${lineName(line)}: ${what === undefined ? "no category" : `the table has no ${what.toLowerCase()}`}. It has ${known()}.`,
      );
      continue;
    }
    if (row.cost === "A1" && line.quantity === undefined) months += 1;
    const cell = `${organisation} ${workPackage} ${row.code}`;
    cells.set(cell, [...(cells.get(cell) ?? []), line]);
    const beneficiary = organisations[organisation]?.name ?? "";
    detailed.push({ beneficiary, workPackage: packages[workPackage]?.id ?? "", category: row.cost, amount });
  }
  if (faults.length > 0) refuse("Not exported: the detailed budget table cannot take all of the plan.", faults);
  const planned = [...cells].flatMap(([cell, own]) => {
    const [beneficiary = 0, workPackage = 0] = cell.split(" ").map(Number);
    return [...groupsOf(cell.split(" ")[2] ?? "", own)].map(
      ([code, group]): PlannedCost => ({ beneficiary, workPackage, code, ...unitsOf(group) }),
    );
  });
  const notes =
    months === 0
      ? []
      : [
          `${months} staff ${months === 1 ? "line has" : "lines have"} no quantity: written as 1 unit, which the table reads as one person-month. Type the person-months.`,
        ];
  return { planned: planned.filter(({ unitCost }) => unitCost !== 0), detailed, notes };
}

// One change to a plan, in the notation of suggestions: an id, a name, or a number in plain digits, money in euro; empty for nothing.
import { euroToCents } from "../model/money.ts";
import type { TableName } from "../model/place.ts";
import type { Partner, Plan, ReadProblem } from "../model/plan.ts";

export interface CellChange {
  readonly table: Exclude<TableName, "workPackages">;
  /** `undefined` on the Project tab. */
  readonly row: number | undefined;
  readonly column: string;
  readonly value: string;
}

/** A change of a cell, or a partner that joins. */
export type PlanChange = CellChange | { readonly joins: Partner };

const money = ["amount", "rate", "grant", "totalCost"];
const numbers = ["call", "months", "year", "quantity", "participants"];
const yesOrNo = ["eche", "forProfit"];

function typedValue({ column, value }: CellChange): string | number | boolean | undefined {
  if (value === "") return undefined;
  if (money.includes(column)) return euroToCents(Number(value));
  if (numbers.includes(column)) return Number(value);
  return yesOrNo.includes(column) ? value === "yes" : value;
}

/** The record with the value in its column, which is readable now. */
function withValue<Row extends { readonly unreadable: readonly string[] }>(row: Row, change: CellChange): Row {
  const unreadable = row.unreadable.filter((column) => column !== change.column);
  return { ...row, [change.column]: typedValue(change), unreadable };
}

/** The plan after a change; what could not be read in the changed cell is forgotten. */
export function changedPlan(plan: Plan, change: PlanChange): Plan {
  if ("joins" in change) return { ...plan, partners: [...plan.partners, change.joins] };
  const { table, row, column } = change;
  const isThere = ({ at }: ReadProblem): boolean => at.table === table && at.row === row && at.column === column;
  const problems = plan.problems.filter((problem) => !isThere(problem));
  if (table === "project") return { ...withValue(plan, change), problems };
  if (table === "partners") {
    return {
      ...plan,
      problems,
      partners: plan.partners.map((one) => (one.row === row ? withValue(one, change) : one)),
    };
  }
  return { ...plan, problems, lines: plan.lines.map((one) => (one.row === row ? withValue(one, change) : one)) };
}

// Budget lines with the partner and the work package they belong to, as application forms ask for them.

import { type BudgetMatrix, budgetMatrix } from "../check/budget-matrix.ts";
import { partnersByName } from "../check/partner-names.ts";
import { managementKey, workPackagesOf } from "../check/work-packages.ts";
import type { Cents } from "../model/money.ts";
import type { BudgetLine, Partner, Plan, WorkPackage } from "../model/plan.ts";
import { tablesOfSheet } from "../sheet/columns.ts";
import { UserError } from "./user-error.ts";

export interface PlacedLine {
  readonly line: BudgetLine;
  readonly amount: Cents;
  /** Indices in `organisations` and `packages`. */
  readonly organisation: number;
  readonly workPackage: number;
}

export interface PlacedPackage {
  readonly id: string;
  readonly row: WorkPackage | undefined;
  readonly isManagement: boolean;
}

export interface PlacedPlan {
  /** Everybody who may get money, the coordinator first. */
  readonly organisations: readonly Partner[];
  /** Project management first, then the others in their order. */
  readonly packages: readonly PlacedPackage[];
  readonly lines: readonly PlacedLine[];
}

const mostFaults = 12;

/** Ends the command with everything that is in the way, the first dozen in full. */
export function refuse(what: string, faults: readonly string[]): never {
  const more = faults.length > mostFaults ? [`… and ${faults.length - mostFaults} more.`] : [];
  throw new UserError([what, ...faults.slice(0, mostFaults), ...more].join("\n"));
}

export function lineName({ row }: BudgetLine): string {
  return `${tablesOfSheet.budget.tab}, row ${row}`;
}

function columnsOf(plan: Plan, matrix: BudgetMatrix): (PlacedPackage & { readonly key: string })[] {
  const packages = workPackagesOf(plan);
  for (const { workPackage } of plan.lines) if (workPackage !== undefined) packages.keyOf(workPackage);
  const management = managementKey(packages);
  const columns = matrix.columns.flatMap(({ key, id }) => {
    const row = plan.workPackages.find((one) => packages.keyOf(one.id) === key);
    return key === undefined || id === undefined ? [] : [{ key, id, row, isManagement: key === management }];
  });
  return [...columns.filter((one) => one.isManagement), ...columns.filter((one) => !one.isManagement)];
}

/** @throws UserError that names each line which has no place. */
export function placedPlan(plan: Plan): PlacedPlan {
  const paid = plan.partners.filter(({ role }) => role !== "associated");
  const organisations = [
    ...paid.filter(({ role }) => role === "coordinator"),
    ...paid.filter(({ role }) => role !== "coordinator"),
  ];
  const columns = columnsOf(plan, budgetMatrix(plan));
  const { keyOf } = workPackagesOf(plan);
  const partnerOf = partnersByName(plan.partners);
  const faults = organisations.flatMap(({ name, row }) =>
    name === undefined ? [`Partners, row ${row}: no name.`] : [],
  );
  const lines: PlacedLine[] = [];
  for (const line of plan.lines) {
    const fault = (text: string): void => {
      faults.push(`${lineName(line)}: ${text}`);
    };
    const partner = plan.partners[(line.partner === undefined ? undefined : partnerOf(line.partner)) ?? -1];
    const organisation = partner === undefined ? -1 : organisations.indexOf(partner);
    const key = line.workPackage === undefined ? undefined : keyOf(line.workPackage);
    const workPackage = columns.findIndex((one) => one.key === key);
    if (line.partner === undefined) fault("no partner.");
    else if (partner === undefined) fault(`"${line.partner}" is not on the Partners tab.`);
    else if (organisation < 0) fault(`${line.partner} is an associated partner and gets no EU money.`);
    if (workPackage < 0) fault("no work package or activity.");
    if (line.amount === undefined) fault("no amount that can be read.");
    else lines.push({ line, amount: line.amount, organisation, workPackage });
  }
  if (plan.lines.length === 0) faults.push("The plan has no budget lines.");
  if (faults.length > 0) refuse("Not exported: not every line has a place in the form.", faults);
  return { organisations, packages: columns.map(({ key: _, ...one }) => one), lines };
}

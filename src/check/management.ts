// What project management takes of a budget, and what may belong to it because its lines do not say.
import type { BudgetLine } from "../model/plan.ts";
import type { Sum, Tally } from "../rules/tally.ts";
import { managementKey, type WorkPackages } from "./work-packages.ts";

/** What a line without a work package says by its category. */
export type LooseKind = "management" | "other" | "nothing";

export function looseKind(line: BudgetLine): LooseKind {
  if (line.category === undefined) return "nothing";
  return line.category === "management" ? "management" : "other";
}

/**
 * @param byWorkPackage sums by the key of the work package.
 * @param loose sums of the lines that name none.
 */
export function managementOf(
  packages: WorkPackages,
  byWorkPackage: ReadonlyMap<string, Sum>,
  loose: ReadonlyMap<LooseKind, Sum>,
): Tally["management"] {
  const key = managementKey(packages);
  const assigned = key === undefined ? undefined : byWorkPackage.get(key);
  // Management without a work package is the management, as long as no work package has money for it.
  const isLoose = assigned === undefined && loose.has("management");
  const sum = isLoose ? loose.get("management") : assigned;
  const possible: LooseKind[] = isLoose ? ["nothing"] : ["nothing", "management"];
  // Where nobody uses work packages, another category says that it is none.
  if (packages.known.size > 0) possible.push("other");
  const belongs = (line: BudgetLine): boolean =>
    line.workPackage === undefined
      ? isLoose && looseKind(line) === "management"
      : key !== undefined && packages.keyOf(line.workPackage) === key;
  return {
    workPackage: key === undefined ? undefined : packages.known.get(key)?.id,
    isKnown: sum !== undefined || key !== undefined,
    sum,
    possible: possible.reduce((total, kind) => total + (loose.get(kind)?.total ?? 0), 0),
    has: belongs,
    mayHave: (line) => line.workPackage === undefined && possible.includes(looseKind(line)),
  };
}

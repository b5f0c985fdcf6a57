// One pass over the partners and one over the budget lines gathers everything the rules ask.
import { distinctOrganisations } from "../model/matching.ts";
import type { Cents } from "../model/money.ts";
import type { BudgetLine, Plan } from "../model/plan.ts";
import type { ParameterName, Parameters } from "../programme/parameters.ts";
import type { Action } from "../programme/programme.ts";
import type { RequirementForm, RequirementOf } from "../programme/requirements.ts";
import { standingAndHalf } from "../programme/standing.ts";
import type { PricedLine, RequirementInForce, Sum, Tally } from "../rules/tally.ts";
import { type LooseKind, looseKind, managementOf } from "./management.ts";
import { partnersByName } from "./partner-names.ts";
import { pricedLines } from "./priced-lines.ts";
import { requirementsInForce, valueInForce } from "./values-in-force.ts";
import { implementationPackages, workPackagesOf } from "./work-packages.ts";

function addTo<Key>(sums: Map<Key, Sum>, key: Key, line: BudgetLine, amount: Cents): void {
  const sum = sums.get(key);
  if (sum === undefined) {
    sums.set(key, { total: amount, lines: 1, largest: line });
    return;
  }
  sum.total += amount;
  sum.lines += 1;
  if (amount > (sum.largest.amount ?? 0)) sum.largest = line;
}

/** With the amount that a unit cost gives where none is typed; a rate that nobody has confirmed gives none. */
function withAmounts(lines: readonly BudgetLine[], priced: readonly PricedLine[]): readonly BudgetLine[] {
  const due = new Map<BudgetLine, Cents>();
  for (const { line, entry, price } of priced) {
    const isOpen = line.amount === undefined && !line.unreadable.some((column) => ["amount", "rate"].includes(column));
    if (isOpen && entry.evidence !== "unverified" && price !== "unknown" && "each" in price) due.set(line, price.due);
  }
  return due.size === 0 ? lines : lines.map((line) => (due.has(line) ? { ...line, amount: due.get(line) } : line));
}

/** @param call a call in which the action has values. */
export function tallyPlan(typed: Plan, action: Action, call: number): Tally {
  let plan = typed;
  const inForce = new Map<ParameterName, Parameters[ParameterName] | undefined>();
  const value = <Name extends ParameterName>(name: Name): Parameters[Name] | undefined => {
    if (!inForce.has(name)) inForce.set(name, valueInForce(action, name, call, plan.variant)?.value);
    return inForce.get(name) as Parameters[Name] | undefined;
  };
  let own: ReturnType<typeof requirementsInForce> | undefined;
  const requirements = <Form extends RequirementForm>(form: Form): readonly RequirementInForce<Form>[] => {
    own ??= requirementsInForce(action, call, plan.variant);
    return own.flatMap(({ id, value, entry }) =>
      value.form === form ? [{ id, value: value as RequirementOf<Form>, entry }] : [],
    );
  };

  const coordinators = plan.partners.filter(({ role }) => role === "coordinator");
  const indexOf = partnersByName(plan.partners);
  const unitCosts = requirements("unit-cost");
  const priced =
    unitCosts.length === 0
      ? []
      : pricedLines(
          plan.lines,
          unitCosts,
          ({ partner }) => plan.partners[(partner === undefined ? undefined : indexOf(partner)) ?? -1],
        );
  const lines = withAmounts(plan.lines, priced);
  if (lines !== plan.lines) plan = { ...plan, lines };
  const workPackages = workPackagesOf(plan);
  const rowByKey = new Map([...plan.workPackages].reverse().map((row) => [workPackages.keyOf(row.id), row]));

  let total = 0;
  const byYear = new Map<number, Sum>();
  const byWorkPackage = new Map<string, Sum>();
  const loose = new Map<LooseKind, Sum>();
  const byCategory = new Map<string, Sum>();
  const byPartner = new Map<number, Sum>();
  const byUnknownPartner = new Map<string, Sum>();
  const linesWithoutAmount: BudgetLine[] = [];
  const linesWithoutPartner: BudgetLine[] = [];
  for (const line of plan.lines) {
    const amount = line.amount;
    const key = line.workPackage === undefined ? undefined : workPackages.keyOf(line.workPackage);
    if (amount === undefined) linesWithoutAmount.push(line);
    if (line.partner === undefined) {
      if (amount !== undefined) linesWithoutPartner.push(line);
    } else {
      const index = indexOf(line.partner);
      if (index === undefined) addTo(byUnknownPartner, line.partner, line, amount ?? 0);
      else if (amount !== undefined) addTo(byPartner, index, line, amount);
    }
    if (amount === undefined) continue;
    total += amount;
    if (line.year !== undefined) addTo(byYear, line.year, line, amount);
    if (line.category !== undefined) addTo(byCategory, line.category, line, amount);
    if (key === undefined) addTo(loose, looseKind(line), line, amount);
    else addTo(byWorkPackage, key, line, amount);
  }

  return {
    plan,
    action,
    call,
    value,
    valueFor: (name, variant) => valueInForce(action, name, call, variant)?.value,
    requirements,
    standing: (country) => standingAndHalf(country, call),
    partners: plan.partners,
    organisation: distinctOrganisations(plan.partners),
    coordinators,
    total,
    linesWithoutAmount,
    priced,
    byYear,
    byCategory,
    partnerOf: (line) => (line.partner === undefined ? undefined : indexOf(line.partner)),
    byPartner,
    byUnknownPartner,
    linesWithoutPartner,
    management: managementOf(workPackages, byWorkPackage, loose),
    workPackageOf: ({ workPackage }) =>
      workPackage === undefined ? undefined : rowByKey.get(workPackages.keyOf(workPackage)),
    implementationPackages: implementationPackages(workPackages),
    years: plan.months === undefined ? undefined : Math.ceil(plan.months / 12),
  };
}

// One pass over the partners and one over the budget lines gathers everything the rules ask.
import { distinctOrganisations } from "../model/matching.ts";
import type { Cents } from "../model/money.ts";
import type { BudgetLine, CountryCode, Plan } from "../model/plan.ts";
import type { ParameterName, Parameters } from "../programme/parameters.ts";
import type { Action } from "../programme/programme.ts";
import type { RequirementForm, RequirementOf } from "../programme/requirements.ts";
import { standingAndHalf } from "../programme/standing.ts";
import type { PricedLine, RequirementInForce, Tally } from "../rules/tally.ts";
import { LineSums } from "./line-sums.ts";
import { managementOf } from "./management.ts";
import { partnersByName } from "./partner-names.ts";
import { pricedLines } from "./priced-lines.ts";
import { requirementsInForce, valueInForce } from "./values-in-force.ts";
import { implementationPackages, workPackagesOf } from "./work-packages.ts";

/** A tally that follows its sums when lines are put in or taken out. */
interface CountedPlan {
  readonly tally: Tally;
  /** `undefined` where a line's amount is not its own: unit costs give it. */
  readonly sums: LineSums | undefined;
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
export function tallyPlan(plan: Plan, action: Action, call: number): Tally {
  return countPlan(plan, action, call).tally;
}

/** As `tallyPlan`, with the sums behind it. */
export function countPlan(typed: Plan, action: Action, call: number): CountedPlan {
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

  // Every rule on the consortium asks for the standing of the same few countries.
  const standings = new Map<CountryCode, string | undefined>();
  const standing = (country: CountryCode): string | undefined => {
    if (!standings.has(country)) standings.set(country, standingAndHalf(country, call));
    return standings.get(country);
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

  const sums = new LineSums(indexOf, workPackages.keyOf);
  for (const line of plan.lines) sums.change(line, 1);
  // A work package that has no money yet is one as well.
  for (const { workPackage } of sums.withoutAmount) if (workPackage !== undefined) workPackages.keyOf(workPackage);

  const tally: Tally = {
    plan,
    action,
    call,
    value,
    valueFor: (name, variant) => valueInForce(action, name, call, variant)?.value,
    requirements,
    standing,
    partners: plan.partners,
    organisation: distinctOrganisations(plan.partners),
    coordinators,
    get total() {
      return sums.total;
    },
    linesWithoutAmount: sums.withoutAmount,
    priced,
    byYear: sums.byYear.sums,
    byCategory: sums.byCategory.sums,
    partnerOf: (line) => (line.partner === undefined ? undefined : indexOf(line.partner)),
    byPartner: sums.byPartner.sums,
    byUnknownPartner: sums.byUnknownPartner.sums,
    linesWithoutPartner: sums.withoutPartner,
    get management() {
      return managementOf(workPackages, sums.byWorkPackage.sums, sums.byLooseKind.sums);
    },
    workPackageOf: ({ workPackage }) =>
      workPackage === undefined ? undefined : rowByKey.get(workPackages.keyOf(workPackage)),
    implementationPackages: implementationPackages(workPackages),
    years: plan.months === undefined ? undefined : Math.ceil(plan.months / 12),
  };
  return { tally, sums: unitCosts.length === 0 ? sums : undefined };
}

// One pass over the partners and one over the budget lines gathers everything the rules ask.
import { distinctOrganisations, normalise } from "../model/matching.ts";
import type { CountryCode, Partner, Plan } from "../model/plan.ts";
import type { ParameterName, Parameters } from "../programme/parameters.ts";
import type { Action } from "../programme/programme.ts";
import type { RequirementForm, RequirementOf } from "../programme/requirements.ts";
import { standingAndHalf } from "../programme/standing.ts";
import type { RequirementInForce, Tally } from "../rules/tally.ts";
import { LineSums } from "./line-sums.ts";
import { managementOf } from "./management.ts";
import { requirementsInForce, valueInForce } from "./values-in-force.ts";
import { implementationPackages, workPackagesOf } from "./work-packages.ts";

/** A tally that follows its sums when lines are put in or taken out. */
interface CountedPlan {
  readonly tally: Tally;
  readonly sums: LineSums;
}

/** @param call a call in which the action has values. */
export function tallyPlan(plan: Plan, action: Action, call: number): Tally {
  return countPlan(plan, action, call).tally;
}

/** As `tallyPlan`, with the sums behind it. */
export function countPlan(plan: Plan, action: Action, call: number): CountedPlan {
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

  const indexByName = new Map<string, number>();
  const coordinators: Partner[] = [];
  plan.partners.forEach((partner, index) => {
    if (partner.role === "coordinator") coordinators.push(partner);
    if (partner.name === undefined) return;
    const name = normalise(partner.name);
    const namesake = plan.partners[indexByName.get(name) ?? -1];
    // Money under a name that stands in several rows belongs to the row that may have money.
    if (namesake === undefined || (namesake.role === "associated" && partner.role !== "associated")) {
      indexByName.set(name, index);
    }
  });
  // Names repeat from line to line: each spelling is looked up once.
  const indexByTyped = new Map<string, number | undefined>();
  const indexOf = (typed: string): number | undefined => {
    if (!indexByTyped.has(typed)) indexByTyped.set(typed, indexByName.get(normalise(typed)));
    return indexByTyped.get(typed);
  };
  const workPackages = workPackagesOf(plan);

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
    byYear: sums.byYear.sums,
    byCategory: sums.byCategory.sums,
    partnerOf: (line) => (line.partner === undefined ? undefined : indexOf(line.partner)),
    byPartner: sums.byPartner.sums,
    byUnknownPartner: sums.byUnknownPartner.sums,
    linesWithoutPartner: sums.withoutPartner,
    get management() {
      return managementOf(workPackages, sums.byWorkPackage.sums, sums.byLooseKind.sums);
    },
    implementationPackages: implementationPackages(workPackages),
    years: plan.months === undefined ? undefined : Math.ceil(plan.months / 12),
  };
  return { tally, sums };
}

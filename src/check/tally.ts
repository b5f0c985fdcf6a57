// One pass over the partners and one over the budget lines gathers everything the rules ask.
import { distinctOrganisations, normalise } from "../model/matching.ts";
import type { Cents } from "../model/money.ts";
import type { BudgetLine, Partner, Plan } from "../model/plan.ts";
import type { ParameterName, Parameters } from "../programme/parameters.ts";
import type { Action } from "../programme/programme.ts";
import { standingOf } from "../programme/standing.ts";
import type { Sum, Tally } from "../rules/tally.ts";
import { valueInForce } from "./values-in-force.ts";

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

/** "WP 1", "wp01" and "1" are one work package. */
export function workPackageKey(typed: string): string {
  const plain = normalise(typed).split(" ").join("");
  const numbered = /^(?:wp|ap|workpackage|arbetspaket|tyopaketti|tp|lot|arbeitspaket)?0*(\d+)$/.exec(plain);
  return numbered?.[1] === undefined ? plain : `wp${numbered[1]}`;
}

const managementTitle =
  /\b(management|coordination|projektledning|koordinering|hallinto|verwaltung|gestion|gestione|zarzadzanie)\b/;

/**
 * The work package of project management: the one titled so, else WP1, which the application form reserves for it.
 * Without work packages the lines of the category "management" stand for it.
 */
function managementPackage(
  plan: Plan,
  byWorkPackage: ReadonlyMap<string, Sum>,
): { key: string; id: string } | undefined {
  const titled = plan.workPackages.find((one) => one.title !== undefined && managementTitle.test(normalise(one.title)));
  if (titled !== undefined) return { key: workPackageKey(titled.id), id: titled.id };
  if (byWorkPackage.size === 0 && plan.workPackages.length === 0) return undefined;
  return { key: "wp1", id: byWorkPackage.get("wp1")?.largest.workPackage ?? "WP1" };
}

/** @param call a call in which the action has values. */
export function tallyPlan(plan: Plan, action: Action, call: number): Tally {
  const inForce = new Map<ParameterName, Parameters[ParameterName] | undefined>();
  const value = <Name extends ParameterName>(name: Name): Parameters[Name] | undefined => {
    if (!inForce.has(name)) inForce.set(name, valueInForce(action, name, call, plan.variant)?.value);
    return inForce.get(name) as Parameters[Name] | undefined;
  };

  const indexByName = new Map<string, number>();
  const coordinators: Partner[] = [];
  plan.partners.forEach((partner, index) => {
    if (partner.role === "coordinator") coordinators.push(partner);
    if (partner.name === undefined) return;
    const name = normalise(partner.name);
    if (!indexByName.has(name)) indexByName.set(name, index);
  });
  // Names repeat from line to line: each spelling is looked up once.
  const indexByTyped = new Map<string, number | undefined>();
  const indexOf = (typed: string): number | undefined => {
    if (!indexByTyped.has(typed)) indexByTyped.set(typed, indexByName.get(normalise(typed)));
    return indexByTyped.get(typed);
  };
  const keyByTyped = new Map<string, string>();
  const keyOf = (typed: string): string => {
    let key = keyByTyped.get(typed);
    if (key === undefined) {
      key = workPackageKey(typed);
      keyByTyped.set(typed, key);
    }
    return key;
  };

  let total = 0;
  const byYear = new Map<number, Sum>();
  const byWorkPackage = new Map<string, Sum>();
  const byCategory = new Map<string, Sum>();
  const byPartner = new Map<number, Sum>();
  const byUnknownPartner = new Map<string, Sum>();
  const linesWithoutAmount: BudgetLine[] = [];
  const linesWithoutPartner: BudgetLine[] = [];
  for (const line of plan.lines) {
    const amount = line.amount;
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
    if (line.workPackage !== undefined) addTo(byWorkPackage, keyOf(line.workPackage), line, amount);
  }

  const managing = managementPackage(plan, byWorkPackage);
  // Management without a work package belongs to it all the same.
  const isManagement = (line: BudgetLine): boolean =>
    line.workPackage === undefined
      ? line.category === "management"
      : managing !== undefined && keyOf(line.workPackage) === managing.key;
  const management = new Map<"sum", Sum>();
  for (const line of plan.lines) {
    if (line.amount !== undefined && isManagement(line)) addTo(management, "sum", line, line.amount);
  }

  return {
    plan,
    action,
    call,
    value,
    valueFor: (name, variant) => valueInForce(action, name, call, variant)?.value,
    standing: (country) => standingOf(country, call),
    partners: plan.partners,
    organisation: distinctOrganisations(plan.partners),
    coordinators,
    total,
    linesWithoutAmount,
    byYear,
    byWorkPackage,
    byCategory,
    byPartner,
    byUnknownPartner,
    linesWithoutPartner,
    management: { workPackage: managing?.id, sum: management.get("sum"), has: isManagement },
    years: plan.months === undefined ? undefined : Math.ceil(plan.months / 12),
  };
}

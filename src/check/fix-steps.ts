// What could mend one error: few steps, the likely ones first. Whether they do is found out by checking again.
import { type Cents, centsToEuro, euroToCents } from "../model/money.ts";
import type { TableName } from "../model/place.ts";
import {
  type BudgetLine,
  emptyPartner,
  type OrganisationType,
  organisationTypes,
  type Partner,
} from "../model/plan.ts";
import { allCountryCodes } from "../programme/standing.ts";
import type { Tally } from "../rules/tally.ts";
import type { CellChange, PlanChange } from "./plan-change.ts";
import type { Finding, ReportPlace } from "./report.ts";

export interface FixStep {
  readonly changes: readonly PlanChange[];
  /** How much it asks of people: 1 for a cell, more for what has to be agreed with others. */
  readonly cost: number;
}

const roleCost = 3;
const joinCost = 5;

/** Enough to choose from: more would only make the search longer. */
const mostChoices = 4;

function change(table: CellChange["table"], row: number | undefined, column: string, value: string): CellChange {
  return { table, row, column, value };
}

function euroText(cents: Cents): string {
  return String(centsToEuro(cents));
}

function stepOf(changes: readonly PlanChange[], each = 1): FixStep[] {
  return changes.length === 0 ? [] : [{ changes, cost: changes.length * each }];
}

/** Amounts that follow from quantity and rate are left to those. */
function isTyped({ quantity, rate, amount }: BudgetLine): boolean {
  return amount !== undefined && (quantity === undefined || rate === undefined);
}

/** The rows of these places in a table. */
function rowsAt(places: readonly ReportPlace[], table: TableName, column: string): ReadonlySet<number> {
  return new Set(
    places.flatMap((at) => (at.table === table && at.column === column && at.line !== null ? at.line : [])),
  );
}

/** Takes an amount from the largest of the lines on; `undefined` where they do not have it. */
function reduced(lines: readonly BudgetLine[], over: Cents): { changes: CellChange[]; first: BudgetLine } | undefined {
  const changes: CellChange[] = [];
  let rest = over;
  const givers = lines.filter(isTyped).sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
  for (const { amount = 0, row } of givers) {
    if (rest <= 0) break;
    // A line of nothing is no line: something stays.
    const taken = Math.min(rest, amount - 1);
    if (taken <= 0) continue;
    changes.push(change("budget", row, "amount", euroText(amount - taken)));
    rest -= taken;
  }
  const [first] = givers;
  return rest > 0 || first === undefined ? undefined : { changes, first };
}

/** Moves what is over to another line: of the same partner if there is one, and of the same year. */
function movedOut(tally: Tally, from: ReadonlySet<number>, over: Cents): FixStep[] {
  const { lines } = tally.plan;
  const reduction = reduced(
    lines.filter(({ row }) => from.has(row)),
    over,
  );
  if (reduction === undefined) return [];
  const { changes, first } = reduction;
  const isFunded = (line: BudgetLine): boolean => {
    const partner = tally.partners[tally.partnerOf(line) ?? -1];
    return partner !== undefined && partner.role !== "associated";
  };
  const distance = (line: BudgetLine): number =>
    (line.partner === first.partner ? 0 : 2) + (line.year === first.year ? 0 : 1);
  return lines
    .filter((line) => !from.has(line.row) && isTyped(line) && isFunded(line) && !tally.management.has(line))
    .sort((one, other) => distance(one) - distance(other) || (other.amount ?? 0) - (one.amount ?? 0))
    .slice(0, 2)
    .flatMap(({ row, amount = 0 }) => stepOf([...changes, change("budget", row, "amount", euroText(amount + over))]));
}

/** The lines made to add up to the grant, or the grant to the lines. */
function balanced(tally: Tally, grant: Cents): FixStep[] {
  const { total, plan } = tally;
  const others = plan.lines.filter((line) => isTyped(line) && !tally.management.has(line));
  const largest = others.reduce<BudgetLine | undefined>(
    (best, line) => ((line.amount ?? 0) > (best?.amount ?? 0) ? line : best),
    undefined,
  );
  const lines =
    total > grant
      ? (reduced(others, total - grant)?.changes ?? [])
      : largest === undefined
        ? []
        : [change("budget", largest.row, "amount", euroText((largest.amount ?? 0) + grant - total))];
  const sums = tally.value("lumpSums");
  const fitsMenu = sums === undefined || sums.some((sum) => euroToCents(sum) === total);
  // A small difference is a slip of the pen; a large one is another project.
  const each = 1 + Math.floor((10 * Math.abs(total - grant)) / Math.max(1, grant));
  return [
    ...stepOf(lines, each),
    ...grantSteps(tally, null),
    ...(fitsMenu ? stepOf([change("project", undefined, "grant", euroText(total))], 2) : []),
  ];
}

function grantSteps({ plan, value, total }: Tally, euro: number | null): FixStep[] {
  const asked = plan.grant ?? total;
  const cost = plan.totalCost ?? Number.POSITIVE_INFINITY;
  const sums = (value("lumpSums") ?? []).map(euroToCents).filter((sum) => sum < cost && sum !== plan.grant);
  const aim = total > 0 ? total : asked;
  const near = sums.sort((one, other) => Math.abs(one - aim) - Math.abs(other - aim)).slice(0, 2);
  const over = euroToCents(euro ?? 0);
  const targets = value("lumpSums") === undefined ? [asked - over, asked + over] : near;
  return targets
    .filter((target) => target > 0 && target !== plan.grant)
    .flatMap((target) => stepOf([change("project", undefined, "grant", euroText(target))], 2));
}

/** The allowed durations next to the typed one. */
function monthSteps({ plan, value, byYear }: Tally): FixStep[] {
  const duration = value("duration");
  if (duration === undefined || plan.months === undefined) return [];
  const wanted = Math.max(plan.months, (Math.max(0, ...byYear.keys()) - 1) * 12 + 1);
  const allowed =
    "choices" in duration
      ? duration.choices
      : [duration.from, duration.to, Math.min(Math.max(wanted, duration.from), duration.to)];
  return [...new Set(allowed)]
    .filter((months) => months !== plan.months)
    .sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))
    .slice(0, 2)
    .flatMap((months) => stepOf([change("project", undefined, "months", String(months))], 2));
}

function roleStep(partner: Partner, role: string): CellChange {
  return change("partners", partner.row, "role", role);
}

/** Another partner leads; the coordinator, if there is one, becomes a partner. */
function otherCoordinator({ partners, coordinators }: Tally): FixStep[] {
  return partners
    .filter(({ role }) => role === "partner")
    .slice(0, mostChoices)
    .flatMap((partner) =>
      stepOf([...coordinators.map((one) => roleStep(one, "partner")), roleStep(partner, "coordinator")], roleCost),
    );
}

/** Partners that could step back from taking part, those without money first. */
function steppingBack({ partners, byPartner }: Tally): FixStep[] {
  const euro = (partner: Partner): Cents => byPartner.get(partners.indexOf(partner))?.total ?? 0;
  return partners
    .filter(({ role }) => role === "partner" || role === "affiliated")
    .sort((one, other) => euro(one) - euro(other))
    .slice(0, mostChoices)
    .flatMap((partner) => stepOf([roleStep(partner, "associated")], roleCost));
}

/** A partner about whom nothing is left to ask. */
export function joiningPartner(
  { plan, call }: Pick<Tally, "plan" | "call">,
  type: OrganisationType,
  country: string,
): Partner {
  const row = Math.max(1, ...plan.partners.map((partner) => partner.row)) + 1;
  const known = { eche: true, established: `${call - 10}-01-01`, addedValue: "+" };
  return { ...emptyPartner, ...known, row, name: `+ ${row}`, country, type, role: "partner" };
}

/** Who could join: of the usual type from other countries, or of another type from a country that is there already or near. */
function joining(tally: Tally, column: string | null): FixStep[] {
  const { partners, standing } = tally;
  const own = partners.flatMap(({ country }) => country ?? []);
  const further = (like: string): string | undefined =>
    allCountryCodes().find((code) => standing(code) === like && !own.includes(code));
  const newMember = further("member-state");
  // Third countries of the consortium, and others like them.
  const abroad = own.filter((code) => !/^(?:member-state|associated)$/.test(standing(code) ?? ""));
  const types = partners.flatMap(({ type }) => type ?? []);
  const usual = types.sort(
    (one, other) => types.filter((type) => type === other).length - types.filter((type) => type === one).length,
  )[0];
  const countries = [
    newMember,
    ...new Set(abroad.flatMap((code) => further(standing(code) ?? "") ?? [])),
    ...new Set(abroad),
    ...new Set(own),
  ];
  const step = (type: OrganisationType, country: string | undefined): FixStep[] =>
    country === undefined ? [] : [{ changes: [{ joins: joiningPartner(tally, type, country) }], cost: joinCost }];
  if (column !== "type") return countries.slice(0, 8).flatMap((country) => step(usual ?? "hei", country));
  const places = [newMember, ...new Set(abroad)].slice(0, 3);
  const order = [...new Set([...types, ...organisationTypes])];
  return places.flatMap((country) => order.flatMap((type) => step(type, country)));
}

/** @param tally of the plan that has the error; `undefined` where nothing could be counted. */
export function fixSteps(finding: Finding, tally: Tally | undefined): readonly FixStep[] {
  const { at, related, euro, suggestion, key } = finding;
  const steps: FixStep[] = [];
  if (suggestion !== null && at.table !== null && at.table !== "workPackages" && at.column !== null) {
    const table = at.table;
    const column = at.column;
    const rows = at.line === null ? [undefined] : [...rowsAt([at, ...related], table, column)];
    steps.push(...stepOf(rows.map((row) => change(table, row, column, suggestion))));
  }
  if (tally === undefined) return steps;
  const { partners } = tally;
  const rule = key.split("/")[0];
  const over = euroToCents(euro ?? 0);
  switch (rule) {
    case "management-above-share":
    case "category-above-limit":
      steps.push(...movedOut(tally, rowsAt([at, ...related], "budget", "amount"), over));
      break;
    case "associated-partner-funded": {
      const lead = tally.coordinators[0]?.name;
      const rows = [...rowsAt(related, "budget", "partner")];
      if (lead !== undefined) steps.push(...stepOf(rows.map((row) => change("budget", row, "partner", lead))));
      const owner = [...rowsAt(related, "partners", "role")];
      steps.push(
        ...stepOf(
          owner.map((row) => change("partners", row, "role", "partner")),
          roleCost,
        ),
      );
      break;
    }
    case "lines-differ-from-lump-sum":
    case "lines-differ-from-grant":
      if (tally.plan.grant !== undefined) steps.push(...balanced(tally, tally.plan.grant));
      break;
    case "line-year-outside-project": {
      const years = String(tally.years ?? 1);
      const rows = [...rowsAt(related, "budget", "year")];
      steps.push(...stepOf(rows.map((row) => change("budget", row, "year", years))), ...monthSteps(tally));
      break;
    }
    case "duration-not-allowed":
      steps.push(...monthSteps(tally));
      break;
    case "several-coordinators":
      for (const kept of tally.coordinators.slice(0, mostChoices)) {
        const others = tally.coordinators.filter((one) => one !== kept);
        steps.push(...stepOf(others.map((one) => roleStep(one, "partner"))));
      }
      break;
    case "no-coordinator":
    case "coordinator-country-not-eligible":
    case "coordinator-of-wrong-kind":
    case "coordinator-too-young":
      steps.push(...otherCoordinator(tally));
      break;
    default:
      if (at.table === "project" && (at.column === "grant" || at.column === "totalCost")) {
        steps.push(...grantSteps(tally, euro));
      }
      if (at.table !== "partners") break;
      if (/^too-many|several-regions/.test(key)) steps.push(...steppingBack(tally));
      else if (at.line === null) steps.push(...joining(tally, at.column));
      else {
        const partner = partners.find(({ row }) => row === at.line);
        if (partner?.role === "coordinator") steps.push(...otherCoordinator(tally));
        else if (partner !== undefined && partner.role !== "associated") {
          steps.push(...stepOf([roleStep(partner, "associated")], roleCost));
        }
      }
  }
  return steps;
}

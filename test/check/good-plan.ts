// Makes, for any action, call and variant, a plan that keeps to every rule, so that a test can break one thing at a time.
import { valueInForce } from "../../src/check/values-in-force.ts";
import type { OrganisationType } from "../../src/model/plan.ts";
import { actions } from "../../src/programme/actions.ts";
import type { ParameterName, Parameters } from "../../src/programme/parameters.ts";
import type { Action } from "../../src/programme/programme.ts";
import type { DatedRequirement } from "../../src/programme/requirements.ts";
import type { JsonLine, JsonPartner, JsonPlan } from "./plan-json.ts";

/** One action in one call, and in one field or project type where it has such. */
export interface Case {
  readonly action: Action;
  readonly call: number;
  readonly variant: string | undefined;
}

/** Member States in every call from 2014 on. */
export const memberStates = ["SE", "FI", "DE", "FR", "IT", "ES", "PL", "NL", "PT", "AT"] as const;

function isOffered(action: Action, variant: string, call: number): boolean {
  const calls = action.variants.find(({ id }) => id === variant)?.calls;
  return calls === undefined || (calls[0] <= call && call <= calls[1]);
}

/** Not what a person answers, how much a unit or a category may cost, nor what only keeps some partners out. */
function asksForPartners({ value }: DatedRequirement): boolean {
  if (value === null || ["question", "applications", "unit-cost"].includes(value.form)) return false;
  if (value.form === "spending") return "euro" in value.atMost && value.atMost.euro === 0;
  return !(value.form === "organisations" && value.atMost === 0);
}

/**
 * Every action in every call that somebody has compared with a source, in every variant of that call that is open.
 * Actions with requirements on the consortium have consortia written by hand in `test/programme/call-2026`; actions that the
 * Guide only names have none.
 */
export const cases: readonly Case[] = actions.flatMap((action) => {
  if (action.requirements?.some(asksForPartners) || action.values.namedWithoutChapter !== undefined) return [];
  const [first, last] = action.calls;
  const calls = Array.from({ length: (last ?? action.checkedThrough) - first + 1 }, (_, index) => first + index);
  return calls.flatMap((call): Case[] => {
    if (action.variants.length === 0) return [{ action, call, variant: undefined }];
    return action.variants
      .map(({ id }) => id)
      .filter((id) => isOffered(action, id, call) && valueInForce(action, "closed", call, id) === undefined)
      .map((variant) => ({ action, call, variant }));
  });
});

export function caseName({ action, call, variant }: Case): string {
  return [action.id, call, variant].filter((part) => part !== undefined).join(" ");
}

export function valueIn<Name extends ParameterName>(
  { action, call, variant }: Case,
  name: Name,
): Parameters[Name] | undefined {
  return valueInForce(action, name, call, variant)?.value;
}

/**
 * How a broken rule may weigh, by the source's own word and by who read it: what nobody confirmed is never an error, nor is
 * what the source only recommends.
 */
export function weightBySource(
  { action, call, variant }: Case,
  ...names: readonly ParameterName[]
): "error" | "review" {
  const entries = names.flatMap((name) => valueInForce(action, name, call, variant)?.entry ?? []);
  const isConfirmed = entries.every(({ evidence }) => evidence !== "unverified");
  return isConfirmed && (entries[0]?.word ?? "must") === "must" ? "error" : "review";
}

/** The longest duration that needs no further reason. */
export function longestMonths(one: Case): number {
  const duration = valueIn(one, "duration");
  if (duration === undefined) return 24;
  return "choices" in duration ? Math.max(...duration.choices) : duration.to;
}

/** The largest grant in euro for these months and this number of organisations, worked out from the data by hand. */
export function capByHand(one: Case, months: number, organisations: number): number | undefined {
  const lumpSums = valueIn(one, "lumpSums");
  if (lumpSums !== undefined) return Math.max(...lumpSums);
  const cap = valueIn(one, "grantCap");
  if (cap === undefined) return undefined;
  if ("flat" in cap) return cap.flat;
  if ("byMonths" in cap) return cap.byMonths[months];
  if ("perMonth" in cap) return Math.min(cap.perMonth * months, cap.upTo);
  if (!("perPartnerAndYear" in cap)) return undefined;
  return (cap.perPartnerAndYear * Math.min(organisations, cap.partnersAtMost) * months) / 12;
}

function typesNeeded(one: Case, count: number): OrganisationType[] {
  const kinds = (valueIn(one, "minimumOfKind") ?? []).flatMap(({ kind, atLeast }) =>
    Array.from({ length: atLeast }, () => kind as OrganisationType),
  );
  const participants = valueIn(one, "participants");
  const usual = participants !== undefined && "type" in participants ? participants.type[0] : "ngo";
  const types = Array.from({ length: count }, (_, index) => kinds[index] ?? usual ?? "ngo");
  const coordinator = valueIn(one, "coordinatorKind");
  if (coordinator !== undefined && "type" in coordinator) types[0] = coordinator.type[0] ?? "ngo";
  return types;
}

/** A full partner that nothing can be said against. */
export function goodPartner(index: number, type: string): JsonPartner {
  const country = memberStates[index % memberStates.length] ?? "SE";
  return {
    name: `Organisation ${String.fromCharCode(65 + index)}`,
    country,
    type,
    role: index === 0 ? "coordinator" : "partner",
    id: `E1000000${index}`,
    eche: true,
    established: "1998-01-01",
  };
}

/** Lines that add up to the grant to the cent, no year above its cap, a tenth of it for management, equal shares. */
function goodLines(one: Case, euro: number, months: number, partners: readonly JsonPartner[]): JsonLine[] {
  const years = Math.ceil(months / 12);
  const category = (valueIn(one, "categories") ?? []).includes("learning-activities") ? "learning-activities" : "staff";
  const cents = Math.round(euro * 100);
  const lines: JsonLine[] = [];
  for (let year = 1; year <= years; year += 1) {
    const share = Math.floor((cents * year) / years) - Math.floor((cents * (year - 1)) / years);
    const management = Math.floor(share / 10);
    const managing = { workPackage: "WP1", category: "management", year, amount: management / 100 };
    lines.push({ partner: partners[0]?.name ?? "", ...managing });
    // Everybody gets the same; what cannot be divided goes to one of them.
    const equal = Math.floor(share / partners.length);
    const last = partners.length - 1;
    partners.forEach(({ name = "" }, index) => {
      const amount = (index === last ? share - equal * last : equal) - (index === 0 ? management : 0);
      lines.push({ partner: name, workPackage: "WP2", category, year, amount: amount / 100 });
    });
  }
  return lines;
}

/** The smallest consortium, the longest duration, the largest grant. */
export function goodPlan(one: Case): JsonPlan {
  const { action, call, variant } = one;
  const kinds = (valueIn(one, "minimumOfKind") ?? []).reduce((sum, { atLeast }) => sum + atLeast, 0);
  const count = Math.max(
    valueIn(one, "minimumPartners")?.atLeast ?? 2,
    valueIn(one, "minimumCountries")?.atLeast ?? 2,
    kinds,
  );
  // EACEA knows organisations by nine digits, and so did the national agencies before they had OIDs.
  const agency = valueIn(one, "managedBy");
  const isPic = agency !== undefined && valueIn(one, "identifiers")?.[agency] === "pic";
  const withItsId = (partner: JsonPartner): JsonPartner =>
    isPic ? { ...partner, id: `9${String(partner.id).slice(1)}` } : partner;
  const partners = typesNeeded(one, count).map((type, index) => withItsId(goodPartner(index, type)));
  const lead = partners[0]?.name ?? "";
  const months = longestMonths(one);
  const grant = capByHand(one, months, count) ?? 100_000;
  return {
    action: action.id,
    call,
    ...(variant === undefined ? {} : { variant }),
    months,
    grant,
    totalCost: grant + 12_000,
    partners,
    lines: goodLines(one, grant, months, partners),
    workPackages: [
      { id: "WP1", title: "Project management", lead },
      { id: "WP2", lead },
    ],
  };
}

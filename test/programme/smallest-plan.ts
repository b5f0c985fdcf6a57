// Builds a smallest plan that passes for any action, call and variant: partners are added while something is missing, and taken out again while nothing is.

import { compositionRules } from "../../src/check/composition.ts";
import { tallyPlan } from "../../src/check/tally.ts";
import { valueInForce } from "../../src/check/values-in-force.ts";
import { euroToCents } from "../../src/model/money.ts";
import {
  emptyPartner,
  emptyPlan,
  type OrganisationType,
  organisationTypes,
  type Partner,
  type Plan,
  type Role,
} from "../../src/model/plan.ts";
import type { Action, ConsortiumCondition } from "../../src/programme/programme.ts";
import { standingOf } from "../../src/programme/standing.ts";
import { planCap } from "../../src/rules/cap.ts";
import { countCountries, countOrganisations, meetsCondition } from "../../src/rules/counting.ts";
import type { AnyFinding, AnyResult } from "../../src/rules/rule.ts";
import { rules } from "../../src/rules/rules.ts";
import type { Tally } from "../../src/rules/tally.ts";

type RuleName = (typeof rules)[number]["id"];

/** Where and for whom a plan is built. */
export interface Setting {
  readonly action: Action;
  readonly call: number;
  readonly variant: string | undefined;
}

export const memberStates = "DE FR IT ES SE PL AT FI NL BE PT CZ GR HU RO BG HR DK EE IE LT LV SI SK LU CY MT".split(
  " ",
);
/** Some of each standing that a Guide names. */
export const elsewhere =
  "NO RS BA AL XK ME UA GE MD AM MA TN EG JO ID TH VN KZ UZ KG BR AR CL JM TT BB ZA KE GH FJ WS AU NZ US CA IQ YE AE QA CH".split(
    " ",
  );
const most = 40;

/** A partner of whom everything is known and nothing can be said against. */
export function partnerOf(row: number, country: string, type: OrganisationType, role: Role): Partner {
  return {
    ...emptyPartner,
    row,
    name: `Organisation ${String.fromCharCode(65 + (row % 26))}${row}`,
    country,
    type,
    role,
    eche: true,
    established: "1950-01-01",
    addedValue: "Knows its country",
    level: type === "vet-provider" ? "secondary" : "tertiary",
    forProfit: type === "enterprise" || type === "consultancy",
  };
}

export function tallyOf({ action, call, variant }: Setting, plan: Plan): Tally {
  return tallyPlan({ ...plan, action: action.id, call, variant }, action, call);
}

/** What a rule says of a plan, as in a report: nothing where what it needs is not in force. */
export function resultOf(tally: Tally, id: RuleName): AnyResult {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`No rule is called ${id}.`);
  const form = "form" in rule ? rule.form : undefined;
  const applies =
    (form === undefined || tally.requirements(form).length > 0) &&
    rule.needs.every((name) => tally.value(name) !== undefined);
  return applies ? rule.check(tally) : { kind: "not-applicable" };
}

function numberIn(slots: object, name: string): number | undefined {
  const value: unknown = name in slots ? Object.entries(slots).find(([key]) => key === name)?.[1] : undefined;
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" ? value : undefined;
}

/** How far a finding is from being mended: what is missing, or what is wrong and no further partner mends. */
function distanceOf({ kind, slots }: AnyFinding, rule: RuleName): number {
  // Where an exception lets fewer suffice, a plan that needs none is nearer; other points to judge stay.
  if (kind === "review" && !/^too-few-(of-these|in-a-country|complete-countries)$/.test(rule)) return 0;
  if (typeof slots !== "object" || slots === null) return 1000;
  if ("lacking" in slots && Array.isArray(slots.lacking)) {
    const lacking: readonly { readonly country: string; readonly missing: number }[] = slots.lacking;
    const needed = numberIn(slots, "needed") ?? 0;
    const have = numberIn(slots, "countries") ?? 0;
    const begun = new Set(lacking.map(({ country }) => country)).size;
    return lacking.reduce((sum, { missing }) => sum + missing, 0) + Math.max(0, needed - have - begun) * 50;
  }
  if ("some" in slots && "others" in slots) {
    const count = (side: unknown): number =>
      typeof side === "object" && side !== null ? (numberIn(side, "found") ?? 0) : 0;
    return Math.max(1, count(slots.others) - count(slots.some));
  }
  const needed = numberIn(slots, "needed") ?? numberIn(slots, "least");
  const found = numberIn(slots, "found") ?? numberIn(slots, "countries");
  if (needed !== undefined && found !== undefined && needed > found) return needed - found;
  return kind === "review" ? 1 : 1000;
}

/** How far a plan is from meeting a condition of which a requirement makes use. */
function distanceFrom(tally: Tally, condition: ConsortiumCondition): number {
  if (meetsCondition(tally, condition) === true) return 0;
  if ("allOf" in condition) return condition.allOf.reduce((sum, one) => sum + distanceFrom(tally, one), 0);
  if ("countriesWith" in condition) {
    const { certain } = countCountries(tally, condition.countriesWith);
    return "atLeast" in condition ? condition.atLeast - certain : certain - condition.atMost;
  }
  if ("organisationsWith" in condition) {
    return condition.atLeast - countOrganisations(tally, condition.organisationsWith).certain;
  }
  return 1;
}

/** 0 where the consortium passes every rule that looks at nothing else. */
export function distance(tally: Tally): number {
  let sum = 0;
  for (const { id } of rules) {
    if (!compositionRules.includes(id)) continue;
    const result = resultOf(tally, id);
    if (result.kind === "found") for (const finding of result.findings) sum += distanceOf(finding, id);
  }
  return sum;
}

/** Every word that stands under a name somewhere in the values and requirements of the action. */
function wordsIn(value: unknown, name: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === name && Array.isArray(inner) ? inner.filter((one) => typeof one === "string") : wordsIn(inner, name),
  );
}

interface Palette {
  readonly types: readonly OrganisationType[];
  readonly countries: readonly string[];
  readonly roles: readonly Role[];
}

function paletteOf({ action, call }: Setting): Palette {
  const data = [action.values, action.requirements];
  const named = new Set(wordsIn(data, "type"));
  const standings = new Set(wordsIn(data, "standings").map((one) => one.replace(/[ab]$/, "")));
  const codes = wordsIn(data, "codes");
  for (const standing of ["associated", "region-2"]) standings.add(standing);
  const further = elsewhere.filter((code) => standings.has(standingOf(code, call) ?? ""));
  return {
    types: [...organisationTypes.filter((type) => named.has(type)), "hei", "ngo", "other"].filter(
      (type, index, all) => all.indexOf(type) === index,
    ) as OrganisationType[],
    // Where a country is named, it comes before the others of its standing.
    countries: [...new Set([...codes, ...memberStates, ...further])],
    roles: wordsIn(data, "role").includes("associated") ? ["partner", "associated"] : ["partner"],
  };
}

/** Of the countries, those in which the consortium is already, and the next of each standing. */
function nextCountries({ call }: Setting, { countries }: Palette, partners: readonly Partner[]): string[] {
  const used = [...new Set(partners.flatMap(({ country }) => country ?? []))];
  const next = new Map<string, string>();
  for (const code of countries) {
    const standing = standingOf(code, call) ?? "";
    if (!used.includes(code) && !next.has(standing)) next.set(standing, code);
  }
  return [...next.values(), ...used.reverse()];
}

interface Attempt {
  readonly partners: readonly Partner[];
  readonly far: number;
}

/** The nearest in each country of the partner who was added. */
function bestOfEachCountry(attempts: readonly Attempt[]): Attempt[] {
  const taken = new Map<string | undefined, number>();
  return [...attempts]
    .sort((one, other) => one.far - other.far)
    .filter(({ partners }) => {
      const country = partners.at(-1)?.country;
      const count = taken.get(country) ?? 0;
      taken.set(country, count + 1);
      return count < 8;
    });
}

/** Adds partners, each time the one who brings the consortium nearest; `undefined` where it gets no further. */
function grown(
  start: Attempt,
  oneMore: (attempt: Attempt) => readonly Attempt[],
  detour: (attempt: Attempt, tried: readonly Attempt[]) => readonly Attempt[],
): Attempt | undefined {
  let best = start;
  let patience = 4;
  while (best.far > 0 && best.partners.length < most) {
    const tried = oneMore(best);
    let step = nearest(tried);
    if (step !== undefined && step.far >= best.far) step = nearest(detour(best, tried));
    if (step === undefined) return undefined;
    patience = step.far < best.far ? 4 : patience - 1;
    if (patience < 0) return undefined;
    best = step;
  }
  return best.far > 0 ? undefined : best;
}

function nearest(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts.reduce<Attempt | undefined>(
    (one, other) => (one !== undefined && one.far <= other.far ? one : other),
    undefined,
  );
}

/** The consortium that passes without a goal, with its partners from one country outside moved to two of another region. */
function elsewhereTwice(setting: Setting, attempt: (partners: readonly Partner[]) => Attempt): Attempt | undefined {
  const partners = smallestConsortium(setting, undefined) ?? [];
  const isOutside = ({ country = "" }: Partner): boolean =>
    standingOf(country, setting.call)?.startsWith("region-") === true;
  const [model] = partners.filter(isOutside);
  const outside = partners.filter(({ country }) => country === model?.country);
  const pairs = elsewhere.flatMap((one, index) =>
    elsewhere
      .slice(index + 1)
      .filter((other) => standingOf(other, setting.call) === standingOf(one, setting.call))
      .map((other) => [one, other] as const),
  );
  return pairs
    .map((pair) =>
      attempt([
        ...partners.filter((partner) => !isOutside(partner)),
        ...pair.flatMap((country, turn) =>
          outside.map(({ row, type, role }) => partnerOf(row + turn * 50, country, type ?? "other", role ?? "partner")),
        ),
      ]),
    )
    .find(({ far }) => far === 0);
}

/** A smallest consortium that passes and meets the condition, the coordinator first; `undefined` where none was found. */
function smallestConsortium(setting: Setting, goal: ConsortiumCondition | undefined): readonly Partner[] | undefined {
  const palette = paletteOf(setting);
  const attempt = (partners: readonly Partner[]): Attempt => {
    const tally = tallyOf(setting, { ...emptyPlan, partners });
    return { partners, far: distance(tally) + (goal === undefined ? 0 : distanceFrom(tally, goal)) };
  };
  const oneMore = ({ partners }: Attempt): Attempt[] =>
    palette.roles.flatMap((role) =>
      nextCountries(setting, palette, partners).flatMap((country) =>
        palette.types.map((type) => attempt([...partners, partnerOf(partners.length + 1, country, type, role)])),
      ),
    );
  const start = nearest(
    nextCountries(setting, palette, []).flatMap((country) =>
      palette.types.map((type) => attempt([partnerOf(1, country, type, "coordinator")])),
    ),
  );
  if (start === undefined) return undefined;
  // A further country may need several organisations at once: the first of them seems to lead away.
  const elsewhereFirst = ({ partners }: Attempt, tried: readonly Attempt[]): Attempt[] => {
    const countries = partners.map(({ country = "" }) => country);
    const standings = countries.map((country) => standingOf(country, setting.call));
    const added = ({ partners: its }: Attempt): string => its.at(-1)?.country ?? "";
    const ofNewStanding = tried.filter((one) => !standings.includes(standingOf(added(one), setting.call)));
    return ofNewStanding.length > 0 ? ofNewStanding : tried.filter((one) => !countries.includes(added(one)));
  };
  const inPairs = (_: Attempt, tried: readonly Attempt[]): Attempt[] => bestOfEachCountry(tried).flatMap(oneMore);
  const found =
    grown(start, oneMore, elsewhereFirst) ??
    grown(start, oneMore, inPairs) ??
    (goal === undefined ? undefined : elsewhereTwice(setting, attempt));
  if (found === undefined) return undefined;
  let partners = found.partners;
  for (const one of found.partners.slice(1).reverse()) {
    const fewer = partners.filter((other) => other !== one);
    if (attempt(fewer).far === 0) partners = fewer;
  }
  return partners;
}

/**
 * The plan with the shortest duration, the smallest amounts and a cost well above the grant.
 * @param goal a condition on the consortium that it meets besides.
 * @returns `undefined` where none was found.
 */
export function smallestPlan(setting: Setting, goal?: ConsortiumCondition): Plan | undefined {
  const partners = smallestConsortium(setting, goal);
  if (partners === undefined) return undefined;
  const { action, call, variant } = setting;
  const duration = valueInForce(action, "duration", call, variant)?.value;
  const months = duration === undefined ? 24 : "choices" in duration ? duration.choices[0] : duration.from;
  const plan: Plan = { ...emptyPlan, action: action.id, call, variant, months, partners };
  const lumpSum = valueInForce(action, "lumpSums", call, variant)?.value[0];
  const minimum = valueInForce(action, "grantMinimum", call, variant)?.value;
  const cap = planCap(tallyOf(setting, plan));
  const grant = lumpSum ?? minimum;
  const cents = grant === undefined ? (cap?.exact ?? cap?.least ?? euroToCents(100_000)) : euroToCents(grant);
  return { ...plan, grant: cents, totalCost: cents * 2 };
}

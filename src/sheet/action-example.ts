// A plan for any action, made from what the programme data ask of it: a consortium, months, money and lines that break no rule.
import { checkPlanWithTally } from "../check/check-plan.ts";
import { headroomOf } from "../check/headroom.ts";
import { errorsOf, smallestFix } from "../check/smallest-fix.ts";
import { valueInForce } from "../check/values-in-force.ts";
import type { Language } from "../messages/messages.ts";
import { type Cents, euroToCents } from "../model/money.ts";
import {
  type BudgetLine,
  emptyLine,
  emptyPartner,
  emptyPlan,
  organisationTypes,
  type Partner,
  type Plan,
  type WorkPackage,
} from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import { countryName } from "../programme/country-name.ts";
import { organisationTypeLabels } from "../programme/organisation-types.ts";
import type { Action, Predicate } from "../programme/programme.ts";
import type { CountryPart } from "../programme/requirements.ts";
import { allCountryCodes, standingAndHalf } from "../programme/standing.ts";
import { satisfies } from "../rules/predicate.ts";
import type { Tally } from "../rules/tally.ts";
import { callsOf, categoriesOf, lumpSumsOf, variantsOf } from "./choices.ts";
import { exampleWords } from "./example-words.ts";

/** Row 1 holds the headings. */
const firstRow = 2;

/** Where the first partners come from; others are found by what the rules ask for. */
const usualCountries = ["SE", "FI", "DE", "ES", "PL", "FR", "IT", "PT", "NL", "AT", "IE", "CZ", "GR", "RO"];

/** The search ends where no error is left, or here. */
const mostChecks = 400;
const mostRounds = 20;
const mostTried = 60;

/** Who could be in it: every kind of organisation in the usual countries, then in a few of each other standing. */
function candidates(call: number): readonly Partner[] {
  const seen = new Map<string, number>();
  const further = allCountryCodes().filter((code) => {
    const standing = standingAndHalf(code, call) ?? "";
    const count = (seen.get(standing) ?? 0) + 1;
    seen.set(standing, count);
    return standing !== "" && standing !== "member-state" && count <= 4;
  });
  return [...usualCountries, ...further].flatMap((country) =>
    organisationTypes.map(
      (type): Partner => ({
        ...emptyPartner,
        country,
        type,
        role: "partner",
        eche: true,
        established: `${call - 10}-01-01`,
        addedValue: "+",
      }),
    ),
  );
}

/** The partners so far, with rows and names of their own, and the first of them as coordinator. */
function asPlan(start: Plan, partners: readonly Partner[]): Plan {
  const rows = partners.map(
    (partner, index): Partner => ({
      ...partner,
      row: firstRow + index,
      name: `+ ${index}`,
      role: index === 0 ? "coordinator" : "partner",
    }),
  );
  return { ...start, partners: rows };
}

function errorCount(plan: Plan): number {
  return errorsOf(checkPlanWithTally(plan)).length;
}

/** Takes in whom the requirements name, one condition after the other, then whoever leaves the fewest errors. */
class Consortium {
  private partners: Partner[] = [];
  private readonly all: readonly Partner[];
  private readonly start: Plan;
  private readonly tally: Tally;

  constructor(start: Plan, call: number, tally: Tally) {
    this.start = start;
    this.tally = tally;
    const takesPart = tally.value("participants");
    this.all = candidates(call).filter((one) => takesPart === undefined || this.fits(takesPart, one));
  }

  /** What the Guide asks of each of a kind: "the coordinator" is "an NGO". */
  private meets(partner: Partner): boolean {
    const { standing } = this.tally;
    return this.tally
      .requirements("each")
      .every(
        ({ value }) =>
          satisfies(value.each.who, partner, standing) !== true ||
          satisfies(value.must.who, partner, standing) === true,
      );
  }

  private fits(who: Predicate, partner: Partner): boolean {
    // A condition on the coordinator is met by the one who is to be it.
    return (["partner", "coordinator"] as const).some(
      (role) => satisfies(who, { ...partner, role }, this.tally.standing) === true,
    );
  }

  private countries(): ReadonlySet<string | undefined> {
    return new Set(this.partners.map(({ country }) => country));
  }

  /** Adds so many that fit, from countries that are not there yet where there are any. */
  private add(who: Predicate, count: number, country?: string): void {
    for (let index = 0; index < count; index++) {
      const fitting = this.all.filter(
        (one) => (country === undefined || one.country === country) && this.fits(who, one),
      );
      const there = this.countries();
      const next = fitting.find((one) => !there.has(one.country)) ?? fitting[0];
      if (next !== undefined) this.partners.push(next);
    }
  }

  private count(who: Predicate): number {
    return this.partners.filter((partner) => this.fits(who, partner)).length;
  }

  /** All parts in one country: what is there already counts. */
  private complete(parts: readonly CountryPart[], country: string): void {
    for (const { counted, atLeast } of parts) {
      const there = this.partners.filter((one) => one.country === country && this.fits(counted.who, one)).length;
      this.add(counted.who, atLeast - there, country);
    }
  }

  private countriesFor(parts: readonly CountryPart[]): string[] {
    const has = (country: string): boolean =>
      parts.every(({ counted }) => this.all.some((one) => one.country === country && this.fits(counted.who, one)));
    return [...new Set(this.all.flatMap(({ country }) => country ?? []))].filter(has);
  }

  partnersFor(coordinator: Predicate | undefined, atLeast: number): readonly Partner[] {
    const { tally } = this;
    const first = this.all.find(
      (one) =>
        this.meets({ ...one, role: "coordinator" }) && (coordinator === undefined || this.fits(coordinator, one)),
    );
    if (first !== undefined) this.partners.push(first);
    const home = first?.country ?? "";
    for (const { value } of tally.requirements("each-country")) {
      if (value.of === "coordinator") this.complete(value.parts, home);
    }
    for (const { value } of tally.requirements("some-countries")) {
      const possible = this.countriesFor(value.parts).filter((one) => value.beside === undefined || one !== home);
      for (const country of possible.slice(0, value.atLeast)) this.complete(value.parts, country);
    }
    for (const { value } of tally.requirements("countries")) {
      const { counted, atLeast: needed = 0 } = value;
      const there = new Set(this.partners.filter((one) => this.fits(counted.who, one)).map(({ country }) => country));
      this.add(counted.who, needed - there.size);
    }
    for (const { value } of tally.requirements("organisations")) {
      this.add(value.counted.who, (value.atLeast ?? 0) - this.count(value.counted.who));
    }
    for (const { value } of tally.requirements("parity")) {
      this.add(value.atLeastAsMany.who, this.count(value.as.who) - this.count(value.atLeastAsMany.who));
    }
    return this.filledUp(atLeast);
  }

  /** Whoever leaves the fewest errors joins, until there are enough and nobody mends anything more. */
  private filledUp(atLeast: number): readonly Partner[] {
    for (let round = 0; round < mostRounds; round++) {
      const errors = errorCount(asPlan(this.start, this.partners));
      const isEnough = this.partners.length >= atLeast;
      if (isEnough && errors === 0) break;
      const there = this.countries();
      const tried = this.all
        .filter((one) => this.meets(one) && !there.has(one.country))
        .slice(0, mostTried)
        .map((one) => ({ one, left: errorCount(asPlan(this.start, [...this.partners, one])) }));
      const best = tried.reduce(
        (least, next) => (next.left < least.left ? next : least),
        tried[0] ?? { one: undefined, left: errors },
      );
      if (best.one === undefined || (isEnough && best.left >= errors)) break;
      this.partners.push(best.one);
    }
    const plan = asPlan(this.start, this.partners);
    return (smallestFix(plan, { mostChecks })?.plan ?? plan).partners;
  }
}

/** Invented organisations, called by what and where they are: "School, Finland", "School, Finland 2". */
function named(
  partners: readonly Partner[],
  identifier: string | undefined,
  addedValue: string,
  language: Language,
): Partner[] {
  const taken = new Map<string, number>();
  return partners.map((partner, index) => {
    const { type, country = "", eche } = partner;
    const words = [
      type === undefined ? "" : phrase(organisationTypeLabels[type], language),
      countryName(country, language),
    ];
    const title = words.join(", ");
    const count = (taken.get(title) ?? 0) + 1;
    taken.set(title, count);
    return {
      ...partner,
      row: firstRow + index,
      name: count === 1 ? title : `${title} ${count}`,
      id: identifier === "pic" ? String(999_900_001 + index) : `E1000${1001 + index}`,
      eche: type === "hei" ? (eche ?? true) : undefined,
      established: partner.role === "coordinator" ? partner.established : undefined,
      addedValue: partner.addedValue === undefined ? undefined : addedValue,
    };
  });
}

/** Of the money, what project management gets; the other work packages share the rest. */
const managementPart = 0.15;

/**
 * Each partner's part of each work package, one year after the other; what is left over goes to the last line.
 * @param main the category of most lines, and of the last work package.
 */
function linesFor(
  plan: Plan,
  total: Cents,
  categories: readonly string[],
  [main, last]: readonly [string, string],
): BudgetLine[] {
  const years = Math.max(1, Math.ceil((plan.months ?? 12) / 12));
  const funded = plan.partners.filter(({ role }) => role !== "associated");
  const others = plan.workPackages.length - 1;
  const lines: BudgetLine[] = [];
  let spent = 0;
  plan.workPackages.forEach(({ id }, index) => {
    const share = index === 0 ? managementPart : (1 - managementPart) / others;
    for (const { name } of funded) {
      const other = index === others ? last : main;
      const category = index === 0 && categories.includes("management") ? "management" : other;
      const amount = Math.floor((total * share) / funded.length / 10_000) * 10_000;
      const year = Math.min(years, Math.floor(((spent + amount / 2) / total) * years) + 1);
      lines.push({
        ...emptyLine,
        row: firstRow + lines.length,
        partner: name,
        workPackage: id,
        category,
        year,
        amount,
      });
      spent += amount;
    }
  });
  return lines.map((line, index) =>
    index === lines.length - 1 ? { ...line, amount: (line.amount ?? 0) + total - spent } : line,
  );
}

/** Everything that is wrong, to be filled in or to be judged, the worse the more. */
function weightOf(plan: Plan): number {
  const { report } = checkPlanWithTally(plan);
  const weights = { fail: 100, open: 10, review: 1 };
  return report.outcomes.flatMap(({ findings }) => findings).reduce((sum, { kind }) => sum + weights[kind], 0);
}

function hasFaults(plan: Plan): boolean {
  return weightOf(plan) >= 10;
}

/** The newest call of which the rules are known, and the first variant in it. */
export function newestChoice(action: Action): { readonly call: number; readonly variant: string | undefined } {
  const calls = callsOf(action);
  const hasChapter = (call: number): boolean =>
    valueInForce(action, "namedWithoutChapter", call, variantsOf(action, call)[0]) === undefined;
  const call = calls.find(hasChapter) ?? calls[0] ?? action.checkedThrough;
  return { call, variant: variantsOf(action, call)[0] };
}

/** Without mistakes, as far as the data know what is asked. Points for a person to judge remain. */
export function cleanExample(action: Action, language: Language, { call, variant } = newestChoice(action)): Plan {
  const inForce = <Name extends keyof Action["values"]>(name: Name) => valueInForce(action, name, call, variant)?.value;
  const duration = inForce("duration");
  const months =
    duration === undefined
      ? 24
      : "choices" in duration
        ? Math.max(...duration.choices)
        : Math.min(duration.to, Math.max(duration.from, 24));
  const begin = inForce("deadlines")?.find(({ startsFrom }) => startsFrom !== undefined)?.startsFrom ?? `${call}-12-01`;
  const start: Plan = {
    ...emptyPlan,
    title: phrase(exampleWords.title, language),
    action: action.id,
    call,
    variant,
    months,
    start: begin,
  };
  const managed = inForce("managedBy");
  const identifier = managed === undefined ? undefined : inForce("identifiers")?.[managed];
  const empty = checkPlanWithTally(start).tally;
  const partners = named(
    empty === undefined
      ? []
      : new Consortium(start, call, empty).partnersFor(
          inForce("coordinatorKind"),
          inForce("minimumPartners")?.atLeast ?? 2,
        ),
    identifier,
    phrase(exampleWords.addedValue, language),
    language,
  );
  const plan: Plan = { ...start, partners };
  const sums = lumpSumsOf({ action, call, variant });
  const { tally } = checkPlanWithTally(plan);
  const cap = tally === undefined ? undefined : headroomOf(tally).find(({ scope }) => scope.kind === "grant")?.cap;
  const [least, second = least] = sums;
  // Less than the most, so that lines that are not divided finely stay below the caps of single years, too.
  const asked = Math.round((Math.min(cap ?? euroToCents(300_000), euroToCents(2_000_000)) * 0.8) / 100_000) * 100_000;
  const grant = second === undefined ? asked : euroToCents(second);
  const rate = inForce("coFinancingRate");
  const cost = rate === undefined ? undefined : Math.ceil(grant / rate / 100) * 100;
  const totalCost = inForce("costAboveGrant") === undefined ? cost : grant + euroToCents(10_000);
  const numbers = tally?.requirements("work-packages").map(({ value }) => value.atLeast ?? 0) ?? [];
  const count = 1 + Math.max(2, ...numbers);
  const titles = [
    exampleWords.management,
    ...Array.from({ length: count - 2 }, () => exampleWords.development),
    exampleWords.sharing,
  ];
  const workPackages = titles.map(
    (title, index): WorkPackage => ({
      row: firstRow + index,
      id: `WP${index + 1}`,
      title: phrase(title, language),
      lead: partners[index % partners.length]?.name,
      startMonth: index === count - 1 ? Math.ceil(months / 2) : 1,
      endMonth: months,
    }),
  );
  const funded: Plan = { ...plan, grant, totalCost, workPackages };
  const categories = categoriesOf({ action, call, variant, months, language });
  const own = categories.filter((one) => one !== "management");
  const usual = own[0] ?? "staff";
  // Lines of one kind read best; where a category is limited, part of the money goes to another.
  const pairs = [
    ...own.map((one) => [one, one] as const),
    ...own.flatMap((one) => own.map((other) => [one, other] as const)),
  ];
  let best: Plan = { ...funded, lines: linesFor(funded, grant, categories, [usual, usual]) };
  for (const total of new Set([grant, totalCost ?? grant])) {
    for (const pair of pairs) {
      if (!hasFaults(best)) break;
      const tried = { ...funded, lines: linesFor(funded, total, categories, pair) };
      if (weightOf(tried) < weightOf(best)) best = tried;
    }
  }
  return best;
}

// For each number of the programme the plans on both sides of it: n-1 and n, the cap and a cent more, months below, at and above.

import { requirementsInForce, valueInForce } from "../../src/check/values-in-force.ts";
import { euroToCents } from "../../src/model/money.ts";
import { type BudgetLine, emptyLine, organisationTypes, type Partner, type Plan, roles } from "../../src/model/plan.ts";
import { phrase } from "../../src/phrases/phrase.ts";
import type {
  CountRequirement,
  Duration,
  GrantCap,
  ParameterName,
  Parameters,
} from "../../src/programme/parameters.ts";
import type { ConsortiumCondition, DatedValue, Predicate } from "../../src/programme/programme.ts";
import type { CountryPart, Requirement, RequirementForm, RequirementOf } from "../../src/programme/requirements.ts";
import { countryTakingPart, standingAndHalf } from "../../src/programme/standing.ts";
import { meetsCondition } from "../../src/rules/counting.ts";
import { satisfies } from "../../src/rules/predicate.ts";
import type { AnyFinding } from "../../src/rules/rule.ts";
import type { rules } from "../../src/rules/rules.ts";
import { elsewhere, memberStates, partnerOf, resultOf, type Setting, smallestPlan, tallyOf } from "./smallest-plan.ts";

type RuleName = (typeof rules)[number]["id"];

/** A plan beside a boundary, and whether the rule has something to say about it. */
export interface Probe {
  /** The parameter, or the requirement's id. */
  readonly name: string;
  readonly what: string;
  readonly rule: RuleName;
  readonly plan: Plan;
  readonly finds: boolean;
  /** Of several findings of the rule those that count. */
  readonly which: (finding: AnyFinding) => boolean;
}

export interface Boundaries {
  readonly probes: readonly Probe[];
  /** Names of numbers in force that no probe is about, each with the reason. */
  readonly notCovered: ReadonlyMap<string, string>;
}

/** Parameters that are no number, and numbers that no plan shows. */
const noBoundary: readonly ParameterName[] = [
  "participants",
  "coordinatorKind",
  "oneCoordinator",
  "coordinatorCountries",
  "partnerCountries",
  "associatedCountries",
  "excludedPartnerCountries",
  "addedValue",
  "judgedAsEnterprise",
  "eche",
  "associatedPartnersUnfunded",
  "extension",
  "costAboveGrant",
  "paidInFull",
  "categories",
  "oneApplication",
  "activitiesInPartnerCountries",
  "awardThreshold",
  "deadlines",
  "managedBy",
  "identifiers",
  "partnerDocuments",
  "closed",
  "namedWithoutChapter",
];

/** Forms that a person answers, or that hold no number. */
const formsWithoutBoundary: readonly RequirementForm[] = [
  "question",
  "applications",
  "participants",
  "each",
  "one-region",
];

const cent = 1;
const any = (_finding: AnyFinding): boolean => true;

/** The same day so many years before, or the day after that. */
function yearsBefore(deadline: string, years: number, dayLater: boolean): string {
  const [year = 0, month = 1, day = 1] = deadline.slice(0, 10).split("-").map(Number);
  const date = new Date(Date.UTC(year - years, month - 1, day + (dayLater ? 1 : 0)));
  return date.toISOString().slice(0, 10);
}

function isIn({ country }: Partner, where: string): boolean {
  return country !== undefined && countryTakingPart(country) === where;
}

/** Builds the probes of one plan that passes. */
class Prober {
  readonly probes: Probe[] = [];
  readonly notCovered = new Map<string, string>();
  readonly setting: Setting;
  readonly plan: Plan;

  constructor(setting: Setting, plan: Plan) {
    this.setting = setting;
    this.plan = plan;
  }

  value<Name extends ParameterName>(name: Name): Parameters[Name] | undefined {
    const { action, call, variant } = this.setting;
    return valueInForce(action, name, call, variant)?.value;
  }

  counts(who: Predicate, partner: Partner): boolean {
    return satisfies(who, partner, (country) => standingAndHalf(country, this.setting.call)) === true;
  }

  members(who: Predicate): readonly Partner[] {
    return this.plan.partners.filter((partner) => this.counts(who, partner));
  }

  /** Without the last of those who satisfy the condition, so that `left` remain; the coordinator goes last. */
  without(who: Predicate, left: number, partners = this.plan.partners): Partner[] {
    const members = partners.filter((partner) => this.counts(who, partner));
    const removed = members.slice(left);
    return partners.filter((partner) => !removed.includes(partner));
  }

  /** As `without`; where nobody would be left, somebody in the same country who does not satisfy the condition. */
  lacking(who: Predicate, left: number): Partner[] {
    const rest = this.without(who, left);
    const [only] = this.plan.partners;
    if (rest.length > 0 || only === undefined) return rest;
    const others = [...organisationTypes.map((type) => ({ ...only, type })), { ...only, role: "associated" as const }];
    return others.filter((partner) => !this.counts(who, partner)).slice(0, 1);
  }

  /** A partner who satisfies the condition, in one of these countries if they are named. */
  sample(
    who: Predicate,
    countries: readonly string[] = [...memberStates, ...elsewhere],
    not?: Predicate,
  ): Partner | undefined {
    for (const role of [...roles].reverse().filter((one) => one !== "coordinator")) {
      for (const type of organisationTypes) {
        for (const country of countries) {
          for (const level of ["tertiary", "secondary", "primary", "pre-primary"]) {
            const partner = { ...partnerOf(900, country, type, role), level };
            if (this.counts(who, partner) && (not === undefined || !this.counts(not, partner))) return partner;
          }
        }
      }
    }
    return undefined;
  }

  /** A partner from outside the programme, in another country. */
  movedTo(partner: Partner, country: string | undefined): Partner {
    const isOutside = partner.country !== undefined && !memberStates.includes(partner.country);
    return isOutside ? { ...partner, country } : partner;
  }

  /** With so many more of the same kind, each an organisation of its own. */
  withMore(partners: readonly Partner[], one: Partner, more: number): Partner[] {
    const added = Array.from({ length: Math.max(0, more) }, (_, index) => ({
      ...one,
      row: 1000 + index,
      name: `Further ${index + 1}`,
    }));
    return [...partners, ...added];
  }

  probe(name: string, rule: RuleName, what: string, change: Partial<Plan>, finds: boolean, which = any) {
    this.probes.push({ name, what, rule, plan: { ...this.plan, ...change }, finds, which });
  }

  skip(name: string, reason: string) {
    this.notCovered.set(name, reason);
  }

  parameters() {
    const { action, call, variant } = this.setting;
    for (const name of Object.keys(action.values) as ParameterName[]) {
      const its = valueInForce(action, name, call, variant);
      if (its === undefined) continue;
      if (!noBoundary.includes(name)) this.parameter(name);
    }
  }

  parameter(name: ParameterName) {
    const before = this.probes.length;
    const value = <Name extends ParameterName>(one: Name): Parameters[Name] => {
      const its = this.value(one);
      if (its === undefined) throw new Error(`${one} is not in force.`);
      return its;
    };
    switch (name) {
      case "minimumPartners":
        this.minimumPartners(value(name));
        break;
      case "minimumProgrammePartners":
        this.minimumProgrammePartners(value(name));
        break;
      case "maximumPartners": {
        const { atMost, who } = value(name);
        const one = this.sample(who);
        if (one === undefined) return this.skip(name, "nobody satisfies it");
        const more = atMost - this.members(who).length;
        this.probe(
          name,
          "too-many-partners",
          `${atMost}`,
          { partners: this.withMore(this.plan.partners, one, more) },
          false,
        );
        this.probe(
          name,
          "too-many-partners",
          `${atMost + 1}`,
          { partners: this.withMore(this.plan.partners, one, more + 1) },
          true,
        );
        break;
      }
      case "minimumCountries":
        this.minimumCountries(value(name));
        break;
      case "minimumOfKind":
        for (const { kind, atLeast, who } of value(name)) {
          const ofKind = ({ slots }: AnyFinding): boolean =>
            typeof slots === "object" && slots !== null && "kind" in slots && slots.kind === kind;
          this.probe(
            name,
            "too-few-of-a-kind",
            `${atLeast} ${kind}`,
            { partners: this.without(who, atLeast) },
            false,
            ofKind,
          );
          this.probe(
            name,
            "too-few-of-a-kind",
            `${atLeast - 1} ${kind}`,
            { partners: this.without(who, atLeast - 1) },
            true,
            ofKind,
          );
        }
        break;
      case "coordinatorMinimumAge": {
        const first = this.value("deadlines")
          ?.map(({ at }) => at)
          .sort()[0];
        if (first === undefined) return this.skip(name, "no deadline is known");
        for (const dayLater of [false, true]) {
          const established = yearsBefore(first, value(name), dayLater);
          const partners = this.plan.partners.map((one) =>
            one.role === "coordinator" ? { ...one, established } : one,
          );
          this.probe(name, "coordinator-too-young", established, { partners }, dayLater);
        }
        break;
      }
      case "duration":
        this.duration(value(name));
        break;
      case "grantCap":
        if (this.value("lumpSums") === undefined) this.grantCap(value(name));
        else this.skip(name, "lump sums take its place");
        break;
      case "grantMinimum": {
        const cents = euroToCents(value(name));
        this.probe(name, "grant-below-minimum", "at it", { grant: cents }, false);
        this.probe(name, "grant-below-minimum", "a cent less", { grant: cents - cent }, true);
        break;
      }
      case "yearCap": {
        const cents = euroToCents(value(name));
        for (const over of [0, cent]) {
          const lines = [{ ...emptyLine, row: 1, partner: this.plan.partners[0]?.name, year: 1, amount: cents + over }];
          this.probe(name, "year-above-cap", `${over} more`, { lines }, over > 0);
        }
        break;
      }
      case "lumpSums":
        for (const euro of value(name)) {
          const cents = euroToCents(euro);
          for (const over of [-cent, 0, cent]) {
            this.probe(name, "grant-not-a-lump-sum", `${euro} ${over}`, { grant: cents + over }, over !== 0);
          }
        }
        break;
      case "coFinancingRate": {
        const cost = euroToCents(1_000_000);
        const grant = Math.round(cost * value(name));
        const lines = [
          { ...emptyLine, row: 1, partner: this.plan.partners[0]?.name, category: "staff", year: 1, amount: cost },
        ];
        for (const over of [0, cent]) {
          const change = { lines, totalCost: cost, grant: grant + over };
          this.probe(name, "grant-above-co-financing", `${over} more`, change, over > 0);
        }
        break;
      }
      case "managementShare": {
        const grant = euroToCents(100_000);
        const management = Math.round(grant * value(name));
        for (const over of [0, cent]) {
          const line = { ...emptyLine, partner: this.plan.partners[0]?.name, year: 1 };
          const lines = [
            { ...line, row: 1, workPackage: "WP1", amount: management + over },
            { ...line, row: 2, workPackage: "WP2", amount: grant - management - over },
          ];
          this.probe(name, "management-above-share", `${over} more`, { lines, grant }, over > 0);
        }
        break;
      }
      case "implementationWorkPackages":
        for (const more of [0, 1]) {
          const workPackages = this.packages(value(name) + more);
          this.probe(name, "too-many-work-packages", `${more} more`, { workPackages }, more > 0);
        }
        break;
      default:
        this.skip(name, "this parameter is new here");
    }
    if (this.probes.length === before && !this.notCovered.has(name)) this.skip(name, "no plan was found");
  }

  /** Project management and so many more. */
  packages(count: number): Plan["workPackages"] {
    return Array.from({ length: count + 1 }, (_, index) => ({
      id: `WP${index + 1}`,
      title: index === 0 ? "Project management" : `Part ${index}`,
      row: index + 1,
      lead: undefined,
      startMonth: undefined,
      endMonth: undefined,
    }));
  }

  /** Whether an exception could let fewer suffice in this plan. */
  isExcepted({ exceptions = [] }: CountRequirement): boolean {
    const tally = tallyOf(this.setting, this.plan);
    return exceptions.some(({ when }) => meetsCondition(tally, when) !== false);
  }

  minimumPartners(requirement: CountRequirement) {
    const { atLeast, who } = requirement;
    if (this.isExcepted(requirement)) return this.skip("minimumPartners", "an exception holds in the smallest plan");
    this.probe("minimumPartners", "too-few-partners", `${atLeast}`, { partners: this.without(who, atLeast) }, false);
    this.probe(
      "minimumPartners",
      "too-few-partners",
      `${atLeast - 1}`,
      { partners: this.lacking(who, atLeast - 1) },
      true,
    );
  }

  minimumProgrammePartners({ atLeast, who }: CountRequirement) {
    const name = "minimumProgrammePartners";
    const members = this.members(who);
    for (const count of [atLeast, atLeast - 1]) {
      const moved = members.slice(count);
      const partners = this.plan.partners.map((one) => (moved.includes(one) ? { ...one, country: "US" } : one));
      this.probe(name, "too-few-programme-partners", `${count}`, { partners }, count < atLeast);
    }
  }

  /** Those who satisfy the condition move to the first so many of their countries. */
  inCountries(who: Predicate, count: number): Partner[] {
    const countries = [
      ...new Set(
        this.members(who).flatMap(({ country }) => (country === undefined ? [] : [countryTakingPart(country)])),
      ),
    ];
    const kept = countries.slice(0, count);
    return this.plan.partners.map((partner) =>
      this.counts(who, partner) && partner.country !== undefined && !kept.includes(countryTakingPart(partner.country))
        ? { ...partner, country: kept[0] }
        : partner,
    );
  }

  minimumCountries(requirement: CountRequirement) {
    const { atLeast, who } = requirement;
    if (this.isExcepted(requirement)) return this.skip("minimumCountries", "an exception holds in the smallest plan");
    if (atLeast === 1) return this.skip("minimumCountries", "without its only country the table is empty");
    this.probe(
      "minimumCountries",
      "too-few-countries",
      `${atLeast}`,
      { partners: this.inCountries(who, atLeast) },
      false,
    );
    this.probe(
      "minimumCountries",
      "too-few-countries",
      `${atLeast - 1}`,
      { partners: this.inCountries(who, atLeast - 1) },
      true,
    );
  }

  duration(duration: Duration) {
    const probe = (months: number, finds: boolean): void =>
      this.probe("duration", "duration-not-allowed", `${months} months`, { months }, finds);
    if ("choices" in duration) {
      const { choices } = duration;
      for (let months = Math.min(...choices) - 1; months <= Math.max(...choices) + 1; months += 1) {
        probe(months, !choices.includes(months));
      }
      return;
    }
    const { from, to, longest } = duration;
    probe(from - 1, true);
    probe(from, false);
    probe(to, false);
    probe(to + 1, true);
    if (longest !== undefined) {
      probe(longest.to, true);
      probe(longest.to + 1, true);
    }
  }

  grantCap(cap: GrantCap) {
    const at = (what: string, cents: number, change: Partial<Plan> = {}): void => {
      this.probe("grantCap", "grant-above-cap", what, { ...change, grant: cents }, false);
      this.probe("grantCap", "grant-above-cap", `${what}, a cent more`, { ...change, grant: cents + cent }, true);
    };
    if ("flat" in cap) return at("flat", euroToCents(cap.flat));
    if ("byMonths" in cap) {
      for (const [months, euro] of Object.entries(cap.byMonths))
        at(`${months} months`, euroToCents(euro), { months: Number(months) });
      return;
    }
    const duration = this.value("duration");
    const lengths =
      duration === undefined ? [] : "choices" in duration ? duration.choices : [duration.from, duration.to];
    if ("perMonth" in cap) {
      for (const months of lengths) {
        at(`${months} months`, Math.min(euroToCents(cap.perMonth * months), euroToCents(cap.upTo)), { months });
      }
      return;
    }
    if ("when" in cap) {
      const holds = meetsCondition(tallyOf(this.setting, this.plan), cap.when);
      if (holds === undefined) return this.skip("grantCap", "its condition is open in the smallest plan");
      return at(holds ? "when" : "otherwise", euroToCents(holds ? cap.euro : cap.otherwise));
    }
    const one = this.sample(cap.who);
    if (one === undefined) return this.skip("grantCap", "nobody satisfies it");
    const withCount = (count: number): Partner[] =>
      this.withMore(this.without(cap.who, count), one, count - this.members(cap.who).length);
    if ("byPartners" in cap) {
      cap.byPartners.forEach(({ from, euro }, index) => {
        at(`${from} organisations`, euroToCents(euro), { partners: withCount(from) });
        const before = cap.byPartners[index - 1];
        if (before !== undefined)
          at(`${from - 1} organisations`, euroToCents(before.euro), { partners: withCount(from - 1) });
      });
      return;
    }
    for (const months of lengths) {
      for (const count of [cap.partnersAtMost, cap.partnersAtMost + 1]) {
        const cents = Math.floor((euroToCents(cap.perPartnerAndYear) * cap.partnersAtMost * months) / 12);
        at(`${count} organisations, ${months} months`, cents, { months, partners: withCount(count) });
      }
    }
  }

  requirements() {
    const { action, call, variant } = this.setting;
    const inForce = requirementsInForce(action, call, variant);
    for (const { id, value, entry } of inForce) {
      if (formsWithoutBoundary.includes(value.form)) continue;
      const before = this.probes.length;
      const { when } = value;
      if (when === undefined) this.requirement(id, value, entry);
      else this.guarded(id, value, entry, when);
      if (this.probes.length === before && !this.notCovered.has(id)) this.skip(id, "no plan was found");
    }
  }

  /** On a plan in which the requirement's condition holds, and goes on to hold. */
  guarded(id: string, value: Requirement, entry: DatedValue<unknown>, when: ConsortiumCondition) {
    const holds = (plan: Plan): boolean => meetsCondition(tallyOf(this.setting, plan), when) === true;
    // Money is put into the plan by the probes themselves.
    const plan = holds(this.plan) || value.form === "spending" ? this.plan : smallestPlan(this.setting, when);
    if (plan === undefined) return this.skip(id, "no plan was found in which its condition holds");
    const other = new Prober(this.setting, plan);
    other.requirement(id, value, entry);
    const own = other.probes.filter((probe) => holds(probe.plan));
    if (own.some(({ finds }) => finds)) this.probes.push(...own);
    else this.skip(id, other.notCovered.get(id) ?? "its condition stops holding where the number is passed");
  }

  requirement(id: string, value: Requirement, entry: DatedValue<unknown>) {
    const own = (finding: AnyFinding): boolean => finding.entry === entry;
    const probe = (rule: RuleName, what: string, change: Partial<Plan>, finds: boolean): void =>
      this.probe(id, rule, what, change, finds, own);
    switch (value.form) {
      case "organisations": {
        const { counted, atLeast, atMost } = value;
        if (atLeast !== undefined) {
          probe("too-few-of-these", `${atLeast}`, { partners: this.without(counted.who, atLeast) }, false);
          probe("too-few-of-these", `${atLeast - 1}`, { partners: this.lacking(counted.who, atLeast - 1) }, true);
        }
        if (atMost !== undefined) {
          const one = this.sample(counted.who);
          if (one === undefined) return this.skip(id, "nobody satisfies it");
          const more = atMost - this.members(counted.who).length;
          probe("too-many-of-these", `${atMost}`, { partners: this.withMore(this.plan.partners, one, more) }, false);
          probe(
            "too-many-of-these",
            `${atMost + 1}`,
            { partners: this.withMore(this.plan.partners, one, more + 1) },
            true,
          );
          // Where the condition is on the number of countries, those from outside move instead of being joined.
          const moved = this.plan.partners.map((partner) => this.movedTo(partner, one.country));
          if (atMost === 0 && value.when !== undefined && moved.some((partner) => this.counts(counted.who, partner))) {
            probe("too-many-of-these", "moved", { partners: moved }, true);
          }
        }
        return;
      }
      case "countries":
        return this.countries(value, probe);
      case "each-country":
        return this.eachCountry(id, value, probe);
      case "some-countries":
        return this.someCountries(id, value, probe);
      case "parity": {
        const [some, others] = [this.members(value.atLeastAsMany.who), this.members(value.as.who)];
        const one = this.sample(value.as.who, undefined, value.atLeastAsMany.who);
        if (one === undefined) return this.skip(id, "nobody satisfies it");
        const more = some.length - others.length;
        probe("outnumbered", "as many", { partners: this.withMore(this.plan.partners, one, more) }, false);
        probe("outnumbered", "one more", { partners: this.withMore(this.plan.partners, one, more + 1) }, true);
        return;
      }
      case "unit-cost":
        return this.unitCost(value, probe);
      case "spending":
        return this.spending(id, value, probe);
      case "work-packages": {
        const { atLeast, atMost } = value;
        const at = (count: number, finds: boolean): void =>
          probe("wrong-number-of-work-packages", `${count}`, { workPackages: this.packages(count) }, finds);
        if (atLeast !== undefined) {
          at(atLeast, false);
          if (atLeast > 1) at(atLeast - 1, true);
        }
        if (atMost !== undefined) {
          at(atMost, false);
          at(atMost + 1, true);
        }
        return;
      }
      default:
        this.skip(id, "this form is new here");
    }
  }

  countries(
    { counted: { who }, atLeast, atMost }: RequirementOf<"countries">,
    probe: (rule: RuleName, what: string, change: Partial<Plan>, finds: boolean) => void,
  ) {
    if (atLeast !== undefined) {
      probe("wrong-number-of-countries", `${atLeast}`, { partners: this.inCountries(who, atLeast) }, false);
      const fewer = atLeast === 1 ? this.without(who, 0) : this.inCountries(who, atLeast - 1);
      if (fewer.length > 0) probe("wrong-number-of-countries", `${atLeast - 1}`, { partners: fewer }, true);
    }
    if (atMost === undefined) return;
    const partners = [...this.plan.partners];
    const used = new Set(this.members(who).map(({ country }) => country));
    for (const country of [...memberStates, ...elsewhere]) {
      const one = used.has(country) ? undefined : this.sample(who, [country]);
      if (one === undefined) continue;
      if (used.size <= atMost) probe("wrong-number-of-countries", `${used.size}`, { partners: [...partners] }, false);
      partners.push({ ...one, row: 1000 + used.size, name: `Further ${used.size}` });
      used.add(country);
      if (used.size > atMost) break;
    }
    if (used.size > atMost) probe("wrong-number-of-countries", `${used.size}`, { partners }, true);
  }

  /** One too few of a part in a country; whoever kept the country in the list is replaced by somebody who is not of the part. */
  lessIn(
    country: string,
    { counted: { who }, atLeast }: CountryPart,
    of: Predicate | undefined,
  ): Partner[] | undefined {
    const here = (one: Partner): boolean => one.country !== undefined && countryTakingPart(one.country) === country;
    const members = this.plan.partners.filter((one) => here(one) && this.counts(who, one));
    const removed = members.slice(atLeast - 1);
    const rest = this.plan.partners.filter((one) => !removed.includes(one));
    const isAsked = (one: Partner): boolean =>
      here(one) && (of === undefined ? one.role === "coordinator" : this.counts(of, one));
    if (rest.some(isAsked)) return rest;
    if (of === undefined) {
      // The coordinator is of the part: in its place one of another type.
      const type = organisationTypes.find((one) => !this.counts(who, { ...partnerOf(1, country, one, "coordinator") }));
      return type === undefined ? undefined : [partnerOf(1, country, type, "coordinator"), ...rest];
    }
    const other = this.sample(of, [country], who);
    return other === undefined ? undefined : this.withMore(rest, other, 1);
  }

  eachCountry(
    id: string,
    { of, parts }: RequirementOf<"each-country">,
    probe: (rule: RuleName, what: string, change: Partial<Plan>, finds: boolean) => void,
  ) {
    const who = of === "coordinator" ? undefined : of;
    const [country] = this.members(who ?? { role: ["coordinator"] }).flatMap((one) =>
      one.country === undefined ? [] : [countryTakingPart(one.country)],
    );
    if (country === undefined) return this.skip(id, "the smallest plan has no such country");
    probe("too-few-in-a-country", country, {}, false);
    for (const part of parts) {
      const partners = this.lessIn(country, part, who);
      if (partners === undefined) this.skip(id, "whoever makes the country count is of the part");
      else
        probe("too-few-in-a-country", `${part.atLeast - 1} ${part.counted.label[0]} in ${country}`, { partners }, true);
    }
  }

  someCountries(
    id: string,
    { atLeast, parts, beside }: RequirementOf<"some-countries">,
    probe: (rule: RuleName, what: string, change: Partial<Plan>, finds: boolean) => void,
  ) {
    const home = this.plan.partners.find(({ role }) => role === "coordinator")?.country;
    const all = [
      ...new Set(
        this.plan.partners.flatMap(({ country }) => (country === undefined ? [] : [countryTakingPart(country)])),
      ),
    ];
    const isComplete = (country: string): boolean =>
      parts.every(
        ({ counted: { who }, atLeast: needed }) =>
          this.plan.partners.filter(
            (one) => one.country !== undefined && countryTakingPart(one.country) === country && this.counts(who, one),
          ).length >= needed,
      );
    const complete = all.filter((country) => isComplete(country) && (beside === undefined || country !== home));
    const [first, ...others] = parts;
    if (complete.length < atLeast || first === undefined) return this.skip(id, "it is not met in the smallest plan");
    /** One too few of a part in the countries beyond so many. */
    const left = (count: number, { counted: { who }, atLeast: needed }: CountryPart): Partner[] => {
      const removed = complete
        .slice(count)
        .flatMap((country) =>
          this.plan.partners.filter((one) => isIn(one, country) && this.counts(who, one)).slice(needed - 1),
        );
      return this.plan.partners.filter((one) => !removed.includes(one));
    };
    probe("too-few-complete-countries", `${atLeast}`, { partners: left(atLeast, first) }, false);
    for (const part of [first, ...others]) {
      const what = `${atLeast - 1}, without ${part.counted.label[0]}`;
      probe("too-few-complete-countries", what, { partners: left(atLeast - 1, part) }, true);
    }
  }

  /** What a unit comes to by the Guide, and a cent more. */
  unitCost(
    { category, item, rate }: RequirementOf<"unit-cost">,
    probe: (rule: RuleName, what: string, change: Partial<Plan>, finds: boolean) => void,
  ) {
    const quantity = 2;
    const at = (euro: number, about: Partial<BudgetLine>): void => {
      for (const over of [0, cent]) {
        const amount = euroToCents(euro) * quantity + over;
        const partner = this.plan.partners.find(({ role }) => role === "coordinator")?.name;
        const line = { ...emptyLine, row: 1, partner, category, year: 1, quantity, amount, ...about };
        probe("differs-from-unit-cost", `${over} more`, { lines: [line] }, over > 0);
      }
    };
    if ("euro" in rate) {
      for (const times of [1, rate.months ?? 1]) {
        at(rate.euro * times, { staff: phrase(item.text, "sv"), rate: euroToCents(rate.euro) * times });
      }
    } else if ("table" in rate) {
      const [{ countries, euro } = { euro: {} }] = rate.table;
      for (const [staff, amount] of Object.entries(euro)) {
        if (staff !== "partner") at(amount, { staff, country: countries?.slice(0, 2) });
      }
    } else if ("distance" in rate) {
      for (const [km, euro] of rate.distance) at(euro, { km });
      for (const [km, euro] of rate.green ?? []) at(euro, { km, rate: euroToCents(euro) });
      at(0, { km: (rate.distance[0]?.[0] ?? 0) - 1 });
    } else if ("stays" in rate) {
      for (const { who, from, to, countries, days: steps } of rate.stays) {
        for (const days of [from, to]) {
          const each = Array.from({ length: days }, (_, day) => steps.filter(([start]) => start <= day + 1).pop()?.[1]);
          const total = each.reduce<number>((sum, euro) => sum + (euro ?? 0), 0);
          at(total, { staff: who, days, country: countries?.slice(0, 2) });
        }
      }
    } else if ("share" in rate) at(1000 * rate.share, { rate: euroToCents(1000) });
    else for (const euro of rate.oneOf) at(euro, { rate: euroToCents(euro) });
  }

  spending(
    id: string,
    { categories: [category] = ["other"], by, atMost, per }: RequirementOf<"spending">,
    probe: (rule: RuleName, what: string, change: Partial<Plan>, finds: boolean) => void,
  ) {
    const spender = by === undefined ? this.plan.partners[0] : (this.members(by.who)[0] ?? this.sample(by.who));
    if (spender === undefined) return this.skip(id, "nobody satisfies it");
    const partners = this.plan.partners.includes(spender) ? this.plan.partners : [...this.plan.partners, spender];
    const grant = euroToCents(1_000_000);
    const totalCost = grant * 2;
    const base = "share" in atMost && atMost.of === "cost" ? totalCost : grant;
    const limit =
      "euro" in atMost
        ? euroToCents(atMost.euro)
        : "share" in atMost
          ? Math.round(base * atMost.share)
          : euroToCents(atMost.euroPerMonth) * (this.plan.months ?? 0);
    for (const over of [0, cent]) {
      if (limit + over === 0) continue;
      const each = per === "unit" ? { quantity: 1, rate: limit + over } : {};
      const line = { ...emptyLine, row: 1, partner: spender.name, category, year: 1, amount: limit + over, ...each };
      probe("category-above-limit", `${over} more`, { partners, grant, totalCost, lines: [line] }, over > 0);
    }
  }
}

/** Every boundary of an action, call and variant, on a plan that passes there. */
export function boundariesOf(setting: Setting, plan: Plan): Boundaries {
  const prober = new Prober(setting, plan);
  prober.parameters();
  prober.requirements();
  return { probes: prober.probes, notCovered: prober.notCovered };
}

/** What came of a probe, where it is not what was expected. */
export function faultOf(setting: Setting, { name, what, rule, plan, finds, which }: Probe): string | undefined {
  const result = resultOf(tallyOf(setting, plan), rule);
  const found = result.kind === "found" && result.findings.some(which);
  const isDecided = finds || result.kind !== "undecided";
  if (found === finds && isDecided) return undefined;
  const { action, call, variant = "" } = setting;
  return `${action.id} ${variant} ${call}, ${name} ${what}: ${rule} says ${result.kind}, expected ${finds ? "a finding" : "none"}`;
}

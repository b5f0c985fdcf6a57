// What each parameter of the programme is called, and its values in words.

import { formatOf } from "../messages/format.ts";
import { euroToCents } from "../model/money.ts";
import type { DocumentKey, OrganisationType, Role } from "../model/plan.ts";
import { organisationTypeLabels } from "../programme/organisation-types.ts";
import type {
  AwardThreshold,
  CountException,
  CountRequirement,
  Deadline,
  Duration,
  GrantCap,
  ParameterName,
  Parameters,
} from "../programme/parameters.ts";
import type { ConsortiumCondition, CountrySet, Predicate } from "../programme/programme.ts";
import type { CountryPart, Exception, Requirement } from "../programme/requirements.ts";
import { roleLabels } from "../programme/roles.ts";
import { withPlainSpaces } from "./lines.ts";
import { unitRateWords } from "./unit-rate-words.ts";

const format = formatOf("en");

function euro(amount: number): string {
  return withPlainSpaces(format.money(euroToCents(amount)));
}

function months(count: number): string {
  return withPlainSpaces(format.count(count, "month"));
}

/** "Higher education institution" inside a sentence; "VET provider" and "NGO or association" keep their capitals. */
function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function roleWords(list: readonly Role[]): string {
  return format.or(list.map((role) => (role === "associated" ? "associated partner" : lowerFirst(roleLabels[role]))));
}

function typeWords(list: readonly OrganisationType[]): string {
  return format.or(list.map((type) => lowerFirst(organisationTypeLabels[type])));
}

function standingWords(standing: string): string {
  if (standing === "member-state") return "EU Member States";
  if (standing === "associated") return "countries associated to the Programme";
  return standing.replace("-", " ");
}

function countryWords({ standings, codes = [], except = [] }: CountrySet): string {
  const named = (list: readonly string[]): string => format.and(list.map(format.country));
  const parts = [
    ...(standings.includes("any") ? ["any country"] : standings.map(standingWords)),
    ...(codes.length === 0 ? [] : [named(codes)]),
  ];
  return format.and(parts) + (except.length === 0 ? "" : `, except ${named(except)}`);
}

function predicateWords(predicate: Predicate): string {
  if ("role" in predicate) return roleWords(predicate.role);
  if ("type" in predicate) return typeWords(predicate.type);
  if ("country" in predicate) return `from ${countryWords(predicate.country)}`;
  if ("flag" in predicate) return `marked ${predicate.flag}`;
  if ("level" in predicate) return `of ${format.or(predicate.level)} level`;
  if ("forProfit" in predicate) return predicate.forProfit ? "for profit" : "not for profit";
  if ("not" in predicate) return `not ${predicateWords(predicate.not)}`;
  const parts = "all" in predicate ? predicate.all : predicate.any;
  return parts.map(predicateWords).join("all" in predicate ? ", " : "; or ");
}

function conditionWords(condition: ConsortiumCondition): string {
  if ("every" in condition) return `if every organisation is: ${predicateWords(condition.every)}`;
  if ("months" in condition) return `if the project lasts ${format.or(condition.months.map(String))} months`;
  if ("spendsOn" in condition) return `if the budget has ${format.or(condition.spendsOn.map(format.category))}`;
  if ("allOf" in condition) return condition.allOf.map(conditionWords).join(" and ");
  if ("noneOf" in condition) return `unless it is so: ${condition.noneOf.map(conditionWords).join("; or ")}`;
  if ("organisationsWith" in condition) {
    return `if at least ${withPlainSpaces(format.count(condition.atLeast, "organisation"))} ${condition.atLeast === 1 ? "is" : "are"}: ${predicateWords(condition.organisationsWith)}`;
  }
  const limit =
    "atLeast" in condition
      ? `at least ${withPlainSpaces(format.count(condition.atLeast, "country"))}`
      : `at most ${withPlainSpaces(format.count(condition.atMost, "country"))}`;
  return `if there are organisations in ${limit} that are: ${predicateWords(condition.countriesWith)}`;
}

function numbersWords({ atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number }): string {
  if (atLeast === undefined) return atMost === 0 ? "none" : `at most ${atMost}`;
  return atMost === undefined ? `at least ${atLeast}` : `${atLeast} to ${atMost}`;
}

function partWords({ counted, atLeast, unless }: CountryPart): string {
  return `at least ${atLeast} ${counted.label[atLeast === 1 ? 0 : 1]}${unlessWords(unless)}`;
}

function unlessWords(unless: Exception | undefined): string {
  if (unless === undefined) return "";
  return ` (or ${unless.atLeast} ${unless.counted.label[unless.atLeast === 1 ? 0 : 1]}, if: ${unless.question})`;
}

function formWords(requirement: Requirement): string {
  switch (requirement.form) {
    case "organisations":
      return `${numbersWords(requirement)}: ${requirement.counted.label[1]}${unlessWords(requirement.unless)}`;
    case "countries":
      return `${numbersWords(requirement)} ${requirement.atLeast === 1 ? "country" : "countries"}: ${requirement.counted.label[1]}`;
    case "one-region":
      return `from one region: ${requirement.counted.label[1]}`;
    case "each-country": {
      const where =
        requirement.of === "coordinator"
          ? "in the coordinator's country"
          : `in each country with an organisation that is: ${predicateWords(requirement.of)}`;
      return `${where}: ${format.and(requirement.parts.map(partWords))}`;
    }
    case "some-countries": {
      const where = requirement.beside === undefined ? "" : " beside the coordinator's";
      return `in at least ${withPlainSpaces(format.count(requirement.atLeast, "country"))}${where}: ${format.and(requirement.parts.map(partWords))}`;
    }
    case "parity":
      return `at least as many ${requirement.atLeastAsMany.label[1]} as ${requirement.as.label[1]}`;
    case "each":
      return `${requirement.each.text} must be ${requirement.must.text}`;
    case "spending": {
      const { atMost, categories, per } = requirement;
      const what = categories === undefined ? "all costs" : format.and(categories.map(format.category));
      const whose = requirement.by === undefined ? "" : ` of ${requirement.by.text}`;
      const scope = per === undefined ? "" : ` for each ${per === "year" ? "project year" : per}`;
      if ("share" in atMost)
        return `${what}${whose}: at most ${withPlainSpaces(format.percent(atMost.share))} of the ${atMost.of}${scope}`;
      if ("euroPerMonth" in atMost) return `${what}${whose}: at most ${euro(atMost.euroPerMonth)} a month${scope}`;
      return `${what}${whose}: ${atMost.euro === 0 ? "not paid" : `at most ${euro(atMost.euro)}${scope}`}`;
    }
    case "unit-cost":
      return `${format.category(requirement.category)}, ${requirement.item.text}: ${unitRateWords(requirement.rate)}`;
    case "work-packages":
      return `${numbersWords(requirement)} work packages beside project management`;
    case "question":
      return requirement.question;
    case "applications":
      return `at most ${requirement.atMost} by one deadline, as ${requirement.as === "coordinator" ? "coordinator" : "applicant or partner"}`;
    case "participants":
      return `at most ${euro(requirement.euroEach)} for each participant`;
  }
}

/** "at least 3: labour market actors". */
export function requirementInWords(requirement: Requirement): string {
  const guard = requirement.when === undefined ? "" : `, ${conditionWords(requirement.when)}`;
  const weight = requirement.weight === undefined ? "" : ` (weighs as ${requirement.weight})`;
  return `${formWords(requirement)}${guard}${weight}`;
}

function exceptionWords({ atLeast, when, judge }: CountException): string {
  const confirmed = judge === true ? "; a person must confirm it" : "";
  return `at least ${atLeast} ${conditionWords(when)}${confirmed}`;
}

function countWords({ atLeast, who, exceptions = [] }: CountRequirement): string {
  return [`at least ${atLeast}: ${predicateWords(who)}`, ...exceptions.map(exceptionWords)].join("; or ");
}

const mobilityWords: Readonly<Record<string, string>> = {
  "long-term-pupil-mobility": "with long-term mobility of pupils",
};

function durationWords(duration: Duration): string {
  const usual = withPlainSpaces(format.duration(duration));
  if (!("longest" in duration) || duration.longest === undefined) return usual;
  return `${usual}; up to ${duration.longest.to} ${mobilityWords[duration.longest.when] ?? duration.longest.when}`;
}

function capWords(cap: GrantCap): string {
  if ("flat" in cap) return euro(cap.flat);
  if ("byMonths" in cap) {
    return Object.entries(cap.byMonths)
      .map(([count, amount]) => `${months(Number(count))}: ${euro(amount)}`)
      .join("; ");
  }
  if ("perMonth" in cap) return `${euro(cap.perMonth)} a month, at most ${euro(cap.upTo)}`;
  if ("byPartners" in cap) {
    return `by the number of organisations that are ${predicateWords(cap.who)}: ${cap.byPartners.map(({ from, euro: amount }) => `from ${from} on ${euro(amount)}`).join("; ")}`;
  }
  if ("when" in cap) return `${euro(cap.euro)} ${conditionWords(cap.when)}; otherwise ${euro(cap.otherwise)}`;
  return `${euro(cap.perPartnerAndYear)} a year for each organisation that is ${predicateWords(cap.who)}; at most ${cap.partnersAtMost} are counted`;
}

function deadlineWords({ round, at, optional, startsFrom, startsTo }: Deadline): string {
  const [day = "", hour = ""] = at.split("T");
  const opened = optional === true ? ", if the agency opens this round" : "";
  const starts =
    startsFrom === undefined || startsTo === undefined
      ? ""
      : `, for projects that start ${format.date(startsFrom)} to ${format.date(startsTo)}`;
  return withPlainSpaces(`round ${round}: ${format.date(day)}, ${hour} Brussels time${opened}${starts}`);
}

function awardWords({ total, relevance, design, partnership, impact }: AwardThreshold): string {
  const criteria = [
    { title: "relevance", ...relevance },
    { title: "project design and implementation", ...design },
    { title: "partnership and cooperation", ...partnership },
    { title: "impact", ...impact },
  ].map(({ title, atLeast, outOf }) => `${title} ${atLeast} of ${outOf}`);
  return `at least ${total} of 100 points, and by criterion: ${criteria.join(", ")}`;
}

/** A condition that is in force or not. */
const holds = (): string => "yes";

type Words = {
  readonly [Name in ParameterName]: {
    readonly title: string;
    readonly inWords: (value: Parameters[Name]) => string;
  };
};

const documentTitles: Readonly<Record<DocumentKey, string>> = {
  id: "identifier",
  echeCode: "ECHE code",
  mandate: "mandate",
  declaration: "declaration on honour",
  representative: "legal representative",
  contact: "contact",
};

function documentWords(keys: readonly DocumentKey[]): string {
  return format.and(keys.map((key) => documentTitles[key]));
}

const words: Words = {
  minimumPartners: { title: "Organisations at least", inWords: countWords },
  minimumProgrammePartners: { title: "Organisations from programme countries at least", inWords: countWords },
  maximumPartners: {
    title: "Organisations at most",
    inWords: ({ atMost, who }) => `at most ${atMost}: ${predicateWords(who)}`,
  },
  minimumCountries: { title: "Countries at least", inWords: countWords },
  minimumOfKind: {
    title: "Organisations of a kind at least",
    inWords: (value) => value.map(countWords).join("; and "),
  },
  participants: { title: "Who may take part", inWords: predicateWords },
  coordinatorKind: { title: "Who may coordinate", inWords: predicateWords },
  oneCoordinator: { title: "One organisation applies for all", inWords: holds },
  coordinatorCountries: { title: "Countries of the coordinator", inWords: countryWords },
  partnerCountries: { title: "Countries of partners", inWords: countryWords },
  associatedCountries: { title: "Countries of associated partners", inWords: countryWords },
  excludedPartnerCountries: {
    title: "Countries kept out as partners",
    inWords: (value) => format.and(value.map(format.country)),
  },
  coordinatorMinimumAge: {
    title: "Age of the coordinator at the deadline",
    inWords: (value) => withPlainSpaces(`at least ${format.count(value, "year")}`),
  },
  addedValue: { title: "Who must bring an added value", inWords: predicateWords },
  judgedAsEnterprise: { title: "Whose standing as enterprise is to be judged", inWords: predicateWords },
  eche: { title: "Who must hold the Erasmus Charter for Higher Education", inWords: predicateWords },
  associatedPartnersUnfunded: { title: "Associated partners get no EU money", inWords: holds },
  duration: { title: "Duration", inWords: durationWords },
  extension: {
    title: "Extension of a running project, without more money",
    inWords: (value) =>
      value.by !== undefined
        ? `by ${months(value.by)} at most`
        : value.inAll !== undefined
          ? `to ${months(value.inAll)} in all`
          : "in exceptional cases",
  },
  grantCap: { title: "Largest grant", inWords: capWords },
  grantMinimum: { title: "Smallest grant", inWords: euro },
  yearCap: { title: "Largest grant per project year", inWords: euro },
  lumpSums: { title: "Lump sums", inWords: (value) => format.or(value.map(euro)) },
  coFinancingRate: {
    title: "Share of the cost that the EU pays",
    inWords: (value) => withPlainSpaces(`at most ${format.percent(value)} of the estimated cost`),
  },
  paidInFull: { title: "Paid in full by the EU", inWords: (value) => format.and(value.map(format.category)) },
  costAboveGrant: { title: "The estimated cost must be above the grant", inWords: holds },
  managementShare: {
    title: "Project management",
    inWords: (value) => `at most ${format.percent(value)} of the grant`,
  },
  implementationWorkPackages: {
    title: "Work packages beside project management",
    inWords: (value) => `at most ${value}`,
  },
  categories: { title: "Budget categories that are paid", inWords: (value) => format.and(value.map(format.category)) },
  oneApplication: { title: "The same consortium applies once per deadline", inWords: holds },
  activitiesInPartnerCountries: { title: "Venues", inWords: (value) => value.replace(/\.$/, "") },
  awardThreshold: { title: "Points needed", inWords: awardWords },
  deadlines: { title: "Deadlines", inWords: (value) => value.map(deadlineWords).join("; ") },
  managedBy: {
    title: "Managed by",
    inWords: (value) => (value === "eacea" ? "EACEA" : "the National Agencies"),
  },
  identifiers: {
    title: "What organisations are registered under",
    inWords: (value) =>
      `${value["national-agency"].toUpperCase()} at the National Agencies, ${value.eacea.toUpperCase()} at EACEA`,
  },
  partnerDocuments: {
    title: "What must be there of each organisation",
    inWords: (value) =>
      (["national-agency", "eacea"] as const)
        .map((agency) => {
          const { coordinator, partner } = value[agency];
          const where = agency === "eacea" ? "EACEA" : "National Agencies";
          return `${where}: of the coordinator ${documentWords(coordinator)}; of each partner ${documentWords(partner)}`;
        })
        .join(". "),
  },
  closed: { title: "Not open", inWords: holds },
  namedWithoutChapter: { title: "Named by the edition without a chapter", inWords: holds },
};

/** "Countries at least". */
export function parameterTitle(name: ParameterName): string {
  return words[name].title;
}

/** "at least 3: coordinator or partner, from EU Member States and countries associated to the Programme". */
export function valueInWords<Name extends ParameterName>(name: Name, value: Parameters[Name]): string {
  return words[name].inWords(value);
}

/** Every parameter, in the order of pages and lists. */
export const parameterNames = Object.keys(words) as readonly ParameterName[];

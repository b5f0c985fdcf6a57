// Every quantity or condition a Guide may set, named once. An action gives values; a rule needs them by name.
import type { DocumentKey } from "../model/plan.ts";
import type { ConsortiumCondition, CountrySet, Predicate } from "./programme.ts";
import type { Text } from "./requirements.ts";

/** "At least n of these"; the exceptions are alternatives that a consortium may use instead. */
export interface CountRequirement {
  readonly atLeast: number;
  readonly who: Predicate;
  readonly exceptions?: readonly CountException[];
}

export interface CountException {
  readonly when: ConsortiumCondition;
  readonly atLeast: number;
  /** A person must confirm that the exception applies. */
  readonly judge?: boolean;
}

export interface KindRequirement extends CountRequirement {
  /** Names the kind in messages: `hei`, `enterprise` … */
  readonly kind: string;
}

/** The months a project may last; `when` is an id such as `long-term-pupil-mobility`, worded in `src/messages`. */
export type Duration =
  | { readonly choices: readonly number[] }
  | { readonly from: number; readonly to: number; readonly longest?: { readonly to: number; readonly when: string } };

/** By so many months, or until so many months in all; in exceptional cases where the Guide gives no number. */
export interface Extension {
  readonly by?: number;
  readonly inAll?: number;
  readonly exceptional?: true;
}

/** Largest EU grant, in euro. */
export type GrantCap =
  | { readonly flat: number }
  | { readonly byMonths: Readonly<Record<number, number>> }
  | { readonly perMonth: number; readonly upTo: number }
  | { readonly perPartnerAndYear: number; readonly who: Predicate; readonly partnersAtMost: number }
  /** Ascending: from so many organisations on that satisfy `who`, so much. */
  | { readonly byPartners: readonly { readonly from: number; readonly euro: number }[]; readonly who: Predicate }
  | { readonly when: ConsortiumCondition; readonly euro: number; readonly otherwise: number };

/** Deadline in Brussels time, `YYYY-MM-DDTHH:MM`. */
export interface Deadline {
  /** Youth had three rounds a year up to 2020. */
  readonly round: 1 | 2 | 3;
  readonly at: string;
  /** The round is opened by the National Agency only if it wishes. */
  readonly optional?: boolean;
  readonly startsFrom?: string;
  readonly startsTo?: string;
}

/** The least points of one award criterion, and how many there are. */
interface CriterionPoints {
  readonly atLeast: number;
  readonly outOf: number;
}

/** Points that a proposal must be given to be considered for funding, of 100 and by criterion. */
export interface AwardThreshold {
  readonly total: number;
  readonly relevance: CriterionPoints;
  /** Quality of the project design and implementation. */
  readonly design: CriterionPoints;
  /** Quality of the partnership and the cooperation arrangements. */
  readonly partnership: CriterionPoints;
  readonly impact: CriterionPoints;
}

export interface Parameters {
  /** Organisations that must take part. */
  readonly minimumPartners: CountRequirement;
  /** Organisations that must come from programme countries, where this is a second reading of the Guide's sentence. */
  readonly minimumProgrammePartners: CountRequirement;
  readonly maximumPartners: { readonly atMost: number; readonly who: Predicate };
  readonly minimumCountries: CountRequirement;
  readonly minimumOfKind: readonly KindRequirement[];
  /** Only organisations that satisfy this may take part at all (schools only, no informal groups …). */
  readonly participants: Predicate;
  readonly coordinatorKind: Predicate;
  /** Exactly one organisation applies for all. */
  readonly oneCoordinator: true;
  readonly coordinatorCountries: CountrySet;
  readonly partnerCountries: CountrySet;
  readonly associatedCountries: CountrySet;
  /** Countries that are kept out although the sets above would admit them. */
  readonly excludedPartnerCountries: readonly string[];
  /** Full years between founding and deadline. */
  readonly coordinatorMinimumAge: number;
  /** Partners whose part must be justified by an added value. */
  readonly addedValue: Predicate;
  /** Types whose standing as enterprise a person must judge. */
  readonly judgedAsEnterprise: Predicate;
  /** Who must hold the Erasmus Charter for Higher Education. */
  readonly eche: Predicate;
  readonly associatedPartnersUnfunded: true;
  readonly duration: Duration;
  /** How long a running project may be made longer; the grant does not change. */
  readonly extension: Extension;
  readonly grantCap: GrantCap;
  readonly grantMinimum: number;
  /** Euro per project year. */
  readonly yearCap: number;
  /** Fixed amounts to choose from, euro, ascending. */
  readonly lumpSums: readonly number[];
  readonly costAboveGrant: true;
  /** Largest share of the estimated cost that the grant may be, as a fraction. */
  readonly coFinancingRate: number;
  /** Ids of budget categories of which the EU pays all, whatever the rate. */
  readonly paidInFull: readonly string[];
  /** Share of the budget that project management may take, as a fraction. */
  readonly managementShare: number;
  /** Work packages beside project management that the Guide recommends at most. */
  readonly implementationWorkPackages: number;
  /** Ids of budget categories that this action pays. */
  readonly categories: readonly string[];
  readonly oneApplication: true;
  /** In the countries of the partners; the sentence names what else the chapter lets. */
  readonly activitiesInPartnerCountries: Text;
  /** For information: no plan shows a score. */
  readonly awardThreshold: AwardThreshold;
  readonly deadlines: readonly Deadline[];
  /** Who runs it; decides whether an OID or a PIC is asked for. */
  readonly managedBy: "national-agency" | "eacea";
  /** What an organisation is registered under, by who runs the action: OID (E and 8 digits) or PIC (9 digits). */
  readonly identifiers: Readonly<Record<"national-agency" | "eacea", "oid" | "pic">>;
  /** What must be there of each organisation that gets money, by who runs the action. */
  readonly partnerDocuments: Readonly<
    Record<
      "national-agency" | "eacea",
      { readonly coordinator: readonly DocumentKey[]; readonly partner: readonly DocumentKey[] }
    >
  >;
  /** The variant exists but is not open in these calls. */
  readonly closed: true;
  /** The edition names the action but has no chapter on it: nothing can be checked. */
  readonly namedWithoutChapter: true;
}

export type ParameterName = keyof Parameters;

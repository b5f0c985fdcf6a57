// What each rule's sentences are filled with. One entry per rule; the messages of every language are typed by it.
import type { Cents } from "../model/money.ts";
import type { CountryCode, DocumentKey, Expected, IsoDate, Role } from "../model/plan.ts";
import type { Duration, Extension } from "../programme/parameters.ts";
import type { Person } from "../programme/persons.ts";
import type { Label, Text } from "../programme/requirements.ts";
import type { Needed } from "./unit-price.ts";

/** A named organisation, or the row where the name is missing. */
export interface Who {
  readonly name: string | undefined;
  readonly row: number;
}

/** What was counted, in words, and how many. */
interface Counts {
  readonly found: number;
  readonly label: Label;
}

type Nothing = Record<never, never>;

/** For each rule: the slots when it is met, and of each kind of finding it can have. */
export interface RuleSlots {
  "action-missing": { met: Nothing; open: Nothing };
  "call-not-open": {
    met: { call: number };
    open: { first: number; last: number };
    fail: { call: number; first: number; last: number; action: string };
  };
  /** `read`: the calls that were read, for one before the newest of them. */
  "call-not-covered": { met: Nothing; open: { call: number; newest: number; read: readonly number[] | undefined } };
  "variant-missing": { met: { variant: string; action: string }; open: { choices: readonly string[]; action: string } };
  "variant-closed": { met: Nothing; fail: { variant: string; action: string; call: number } };
  "duration-not-allowed": {
    met: { months: number; duration: Duration; extension: Extension | undefined };
    open: { duration: Duration };
    fail: { months: number; duration: Duration; extension: Extension | undefined; action: string };
    review: { months: number; limit: number; longest: number };
  };
  "grant-above-cap": {
    met: { grant: Cents; cap: Cents };
    open: { cap: Cents | undefined };
    fail: { grant: Cents; cap: Cents; over: Cents; months: number | undefined };
  };
  "grant-below-minimum": {
    met: { grant: Cents; minimum: Cents };
    fail: { grant: Cents; minimum: Cents; missing: Cents };
  };
  "grant-not-a-lump-sum": {
    met: { grant: Cents };
    open: { choices: readonly Cents[] };
    fail: { grant: Cents; choices: readonly Cents[]; nearest: Cents };
  };
  "lines-differ-from-lump-sum": { met: { total: Cents }; fail: { total: Cents; grant: Cents } };
  "lines-differ-from-grant": { met: { total: Cents }; fail: { total: Cents; grant: Cents } };
  "year-above-cap": {
    met: { cap: Cents; years: number };
    fail: { year: number; total: Cents; cap: Cents; over: Cents; roomiest: number | undefined };
  };
  "cost-not-above-grant": {
    met: { cost: Cents; grant: Cents };
    open: { grant: Cents };
    fail: { cost: Cents; grant: Cents };
  };
  "management-above-share": {
    met: { amount: Cents; share: number; limit: Cents };
    /** `lines`: how many name no work package; `undefined` where no work package is project management. */
    open: { lines: number | undefined; share: number; limit: Cents };
    fail: { workPackage: string | undefined; amount: Cents; base: Cents; share: number; limit: Cents; over: Cents };
  };
  "too-many-work-packages": {
    met: { found: number; recommended: number };
    review: { found: number; recommended: number };
  };
  "category-not-allowed": {
    met: Nothing;
    fail: { category: string; amount: Cents; lines: number; allowed: readonly string[]; variant: string | undefined };
  };
  "associated-partner-funded": { met: { partners: number }; fail: Who & { amount: Cents; lines: number } };
  "line-partner-unknown": { met: Nothing; fail: { typed: string; lines: number; suggestion: string | undefined } };
  "line-without-partner": { met: Nothing; open: { lines: number; amount: Cents } };
  "line-without-amount": { met: Nothing; open: { partner: string | undefined } };
  "line-without-year": { met: Nothing; open: { lines: number } };
  "line-year-outside-project": { met: { years: number }; fail: { year: number; years: number } };
  "line-without-work-package": { met: Nothing; open: { lines: number; amount: Cents } };
  "line-outside-work-package": {
    met: Nothing;
    review: { id: string; start: number; end: number; year: number; lines: number };
  };
  "work-package-without-lead": {
    met: Nothing;
    open: { ids: readonly string[] };
    fail: { id: string; lead: string; suggestion: string | undefined };
  };
  /** `months` where the work package goes beyond them; else it ends before it starts. */
  "work-package-outside-project": {
    met: Nothing;
    fail: { id: string; start: number; end: number; months: number | undefined };
  };
  "partner-without-lines": { met: Nothing; review: Who };
  "uneven-shares": { met: { count: number }; review: Who & { amount: Cents; share: number; count: number } };
  "partner-without-name": { met: Nothing; open: { row: number } };
  "partner-without-country": { met: Nothing; open: Who };
  "partner-without-role": { met: Nothing; open: Who };
  "partner-without-type": { met: Nothing; open: Who };
  "duplicate-organisation": {
    met: { organisations: number };
    review: { name: string; rows: readonly number[]; other: string };
  };
  "no-coordinator": { met: Who & { country: CountryCode | undefined }; open: Nothing; fail: Nothing };
  "several-coordinators": { met: Nothing; fail: { rows: readonly number[] } };
  "coordinator-country-not-eligible": {
    met: { country: CountryCode };
    /** `isWider`: not only organisations from Member States and associated countries may coordinate. */
    fail: Who & { country: CountryCode; call: number; isWider: boolean };
  };
  "country-not-eligible": {
    met: { outside: readonly CountryCode[] };
    fail: Who & { country: CountryCode; call: number; role: Role; mayBeAssociated: boolean; standing: string };
    review: Who & { country: CountryCode; call: number };
  };
  "coordinator-too-young": {
    met: { founded: IsoDate };
    open: Who & { latest: IsoDate | undefined; years: number };
    fail: Who & { founded: IsoDate; latest: IsoDate; years: number };
    /** `first` and `last`: days of the first and the last deadline. */
    review: Who & { founded: IsoDate; first: IsoDate; last: IsoDate; years: number };
  };
  "coordinator-of-wrong-kind": { met: Nothing; fail: Who };
  "participant-not-eligible": { met: Nothing; fail: Who & { type: string; onlySchools: boolean } };
  "too-few-partners": {
    met: { found: number; needed: number };
    /** `associatedCount`: associated partners count as well, as they do in few actions. */
    open: { found: number; needed: number; associatedCount: boolean };
    fail: { found: number; needed: number; associated: number; associatedCount: boolean };
    review: { found: number; needed: number; exception: number };
  };
  "too-few-programme-partners": {
    met: { found: number; needed: number };
    open: { found: number; needed: number };
    review: { found: number; needed: number };
  };
  "too-few-countries": {
    met: { countries: readonly CountryCode[]; needed: number };
    open: { countries: readonly CountryCode[]; needed: number };
    /** `anyCountry`: countries outside the programme count as well. */
    fail: { countries: readonly CountryCode[]; needed: number; anyCountry: boolean; associatedCount: boolean };
    review: { countries: readonly CountryCode[]; needed: number; exception: number };
  };
  "too-few-of-a-kind": {
    met: { kinds: readonly { kind: string; found: number }[] };
    open: { kind: string; found: number; needed: number };
    fail: { kind: string; found: number; needed: number };
  };
  "too-many-partners": { met: { found: number; most: number }; fail: { found: number; most: number } };
  "eche-missing": { met: { holders: number }; open: Who; fail: Who };
  "added-value-to-judge": { met: Nothing; open: Who; review: Who & { country: CountryCode } };
  "consultancy-to-judge": { met: Nothing; review: Who };
  "same-consortium-elsewhere": { met: Nothing; review: Nothing };
  "activities-outside-partner-countries": { met: Nothing; review: { where: Text } };
  "too-few-of-these": {
    met: { counts: readonly Counts[] };
    fail: Counts & { needed: number };
    /** `question`: an exception that a person must confirm; `undefined` where the plan does not say enough. */
    review: Counts & { needed: number; question: Text | undefined };
  };
  "too-many-of-these": { met: Nothing; fail: Counts & { most: number } };
  "wrong-number-of-countries": {
    met: { counts: readonly { countries: readonly CountryCode[]; label: Label }[] };
    /** `most` is infinite where there is no maximum. */
    fail: { countries: readonly CountryCode[]; least: number; most: number; label: Label };
  };
  "several-regions": { met: Nothing; fail: { regions: readonly string[]; label: Label } };
  "too-few-in-a-country": {
    met: Nothing;
    fail: Counts & { country: CountryCode; needed: number; isCoordinators: boolean };
    review: Counts & {
      country: CountryCode;
      needed: number;
      isCoordinators: boolean;
      question: Text | undefined;
    };
  };
  "too-few-complete-countries": {
    met: { countries: readonly CountryCode[] };
    /** `countries` have all the parts; `beside`: the coordinator's country does not count. */
    fail: {
      countries: readonly CountryCode[];
      needed: number;
      beside: boolean;
      parts: readonly { needed: number; label: Label }[];
      lacking: readonly { country: CountryCode; missing: number; label: Label }[];
    };
    review: { country: CountryCode; question: Text };
  };
  outnumbered: {
    met: { pairs: readonly { some: Counts; others: Counts }[] };
    fail: { some: Counts; others: Counts };
  };
  "not-of-the-kind": {
    met: Nothing;
    fail: Who & { each: Text; must: Text };
    review: Who & { each: Text; must: Text };
  };
  "category-above-limit": {
    met: Nothing;
    /** `share` and `of` where the limit is a share, `monthly` where it is so much a month; without `category` the whole budget. */
    fail: {
      category: string | undefined;
      amount: Cents;
      limit: Cents;
      over: Cents;
      by: Text | undefined;
      of: "grant" | "cost" | undefined;
      share: number | undefined;
      monthly: Cents | undefined;
      /** What the limit holds for; none of them: the project. */
      year: number | undefined;
      partner: string | undefined;
      isUnit: boolean;
    };
  };
  "differs-from-unit-cost": {
    met: { lines: number };
    /** What lines do not say; `persons`: the answers that would do. */
    open: { item: Text; lines: number; needs: Needed; persons: readonly Person[] };
    /**
     * `each` by the Guide, and what the line comes to; `rate` where the rate is another one, `share` of the real cost
     * where that is what is paid.
     */
    fail: {
      item: Text;
      quantity: number;
      each: Cents | undefined;
      share: number | undefined;
      due: Cents;
      rate: Cents | undefined;
      amount: Cents;
    };
    /** Nobody has confirmed the rate of a line without amount (`due`), or it is not known at all. */
    review: { item: Text; lines: number; quantity: number; each: Cents | undefined; due: Cents | undefined };
  };
  "amount-differs-from-rate": {
    met: Nothing;
    fail: { quantity: number; rate: Cents; product: Cents; amount: Cents };
  };
  "wrong-number-of-work-packages": {
    met: { found: number };
    /** `most` is infinite where there is no maximum. */
    fail: { found: number; least: number; most: number };
  };
  "to-confirm": { met: Nothing; review: { question: Text } };
  "applications-to-count": {
    met: Nothing;
    review: { as: "coordinator" | "participant"; most: number; coordinator: string | undefined };
  };
  "participants-to-count": {
    met: Nothing;
    fail: { grant: Cents; each: Cents; needed: number; participants: number; most: Cents };
    review: { grant: Cents; each: Cents; needed: number };
  };
  "grant-above-co-financing": {
    met: { grant: Cents; cost: Cents; rate: number };
    open: { grant: Cents; rate: number };
    fail: { grant: Cents; cost: Cents; rate: number; limit: Cents; over: Cents };
  };
  "start-outside-window": {
    met: { start: IsoDate; end: IsoDate | undefined };
    /** The months of the first round that is certain. */
    fail: { start: IsoDate; from: IsoDate; to: IsoDate };
    /** It fits a round that is opened only perhaps. */
    review: { start: IsoDate; round: number; deadline: IsoDate };
  };
  "identifier-to-correct": {
    met: { checked: number; wanted: "oid" | "pic" };
    /** `isOther`: it is a sound identifier, of the other kind; `isEverywhere`: agencies and EACEA ask for the same. */
    fail: Who & { typed: string; wanted: "oid" | "pic"; isOther: boolean; isEverywhere: boolean };
    review: Who & { typed: string };
  };
  "document-missing": { met: Nothing; open: Who & { missing: readonly DocumentKey[] } };
  "no-chapter-in-edition": { met: Nothing; open: { action: string; call: number } };
  "unknown-country": { met: Nothing; fail: { typed: string; suggestion: CountryCode | undefined } };
  "unreadable-cell": {
    met: Nothing;
    fail: { typed: string; expected: Expected; suggestion: string | undefined; isFormulaError: boolean };
  };
}

export type RuleId = keyof RuleSlots;
/** The kinds of finding a rule has sentences for. */
export type FindingKind<Id extends RuleId> = Exclude<keyof RuleSlots[Id], "met">;

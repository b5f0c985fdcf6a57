// What every language must say: a missing rule, kind, slot or interface text does not compile.
import type { Cents } from "../model/money.ts";
import type { CountryCode, IsoDate } from "../model/plan.ts";
import type { Person } from "../programme/persons.ts";
import type { Label, Text } from "../programme/requirements.ts";
import type { FindingKind, RuleId, RuleSlots } from "../rules/slots.ts";

export const languages = ["en", "sv", "fi", "de", "fr", "es", "it", "pl"] as const;
export type Language = (typeof languages)[number];

/** Writes values the way the language does. */
export interface Format {
  readonly language: Language;
  /** "€52,500"; cents only if there are any. */
  money(cents: Cents): string;
  number(value: number): string;
  /** A fraction as percentage; rounded up to one decimal, so that being over never disappears. */
  percent(fraction: number): string;
  country(code: CountryCode): string;
  countries(codes: readonly CountryCode[]): string;
  /** "5 March 2026". */
  date(day: IsoDate): string;
  /** "Thu 5 March 2026". */
  weekday(day: IsoDate): string;
  /** "a, b and c". */
  and(items: readonly string[]): string;
  or(items: readonly string[]): string;
  quote(text: string): string;
  /** The name as typed, or "Row 5". */
  who(who: { readonly name: string | undefined; readonly row: number }): string;
  action(id: string): string;
  /** "Partnerships for Creativity, 2020", where that is meant: an action that is known and not covered. */
  uncovered(typed: string): string | undefined;
  variant(action: string, id: string): string;
  /** "field", "lot": what the variants of the action are called, or this one where it is something else. */
  variantKind(action: string, id: string | undefined): string;
  organisationType(id: string): string;
  category(id: string): string;
  role(id: string): string;
  /** Inside a sentence: "teacher or researcher". */
  person(id: Person): string;
  /** "24 or 36 months", "12 to 36 months". */
  duration(duration: RuleSlots["duration-not-allowed"]["met"]["duration"]): string;
  /** "2015 to 2018 and 2020": calls in ascending order, runs of them in one. */
  calls(calls: readonly number[]): string;
  /** "2 organisations". */
  count(count: number, noun: Noun): string;
  /** A text of the data in this language. */
  said(text: Text): string;
  /** The label's form after this number: "VET provider" after 1. */
  counted(label: Label, count: number): string;
  /** The label's plural without a number. */
  several(label: Label): string;
  /** The form that the language takes after this number; the forms in the order of its conventions. */
  form(count: number, forms: readonly string[]): string;
}

export type Noun = "organisation" | "country" | "month" | "line" | "cell" | "year" | "day" | "week";

export type CellText<Slots> = (slots: Slots, format: Format) => string;
export type CellTexts<Slots> = CellText<Slots> | { readonly [place: string]: CellText<Slots> };

/** Sentences of one kind of finding: what is wrong, why it matters, what to do. */
export interface Sentences<Slots> {
  what(slots: Slots, format: Format): string;
  why(slots: Slots, format: Format): string;
  fix(slots: Slots, format: Format): string;
  /** What stands instead of `what` when nobody has confirmed the rule for the call: a question. */
  doubt?(slots: Slots, format: Format): string;
  /** Short words for the status of a cell, by `table.column` or the same for any; the heading is put before them. */
  readonly cells?: CellTexts<Slots>;
}

export type RuleTexts = {
  readonly [Id in RuleId]: {
    /** The check in two or three words. */
    readonly title: string;
    met(slots: RuleSlots[Id]["met"], format: Format): string;
  } & { readonly [Kind in FindingKind<Id>]: Sentences<RuleSlots[Id][Kind]> };
};

/** The texts of some rule, when it is not known which: slots must come from that same rule's finding. */
export interface AnyRuleTexts {
  readonly title: string;
  met(slots: never, format: Format): string;
  readonly fail?: Sentences<never>;
  readonly open?: Sentences<never>;
  readonly review?: Sentences<never>;
}

/** Words of reports, status cells and panel that belong to no rule. */
export interface CommonTexts {
  readonly wholePlan: string;
  row(row: number): string;
  lines(count: number): string;
  notConfirmed: {
    what(title: string, call: number): string;
    why(call: number, met: string): string;
    fix(call: number): string;
  };
  notRead(call: number): string;
  /** Before a finding that nobody has confirmed for the call, where it has no question of its own. */
  unconfirmedFinding(what: string, call: number): string;
  couldNotRun: { what(title: string): string; why: string; fix: string };
  readonly evidence: {
    readonly guide: string;
    readonly official: string;
    readonly secondary: string;
    readonly unverified: string;
  };
  readonly kinds: { readonly error: string; readonly open: string; readonly judge: string; readonly met: string };
  readonly ok: string;
  page(page: string): string;
  readonly unconfirmedSource: string;
  accepted(reason: string): string;
  headline: {
    problems(count: number, accepted: number): string;
    open(count: number): string;
    review(count: number): string;
    ok(count: number): string;
    /** Nothing to fill in, but some checks could not run. */
    unchecked(count: number): string;
  };
  /** The verdict in one cell. */
  verdict: {
    problems(count: number): string;
    open(count: number): string;
    review(count: number): string;
    ok(count: number): string;
    unchecked(count: number): string;
  };
  bars: {
    readonly lumpSum: string;
    readonly grant: string;
    management(share: string): string;
    year(year: number): string;
    over(amount: string): string;
    left(amount: string): string;
    missing(amount: string): string;
    readonly exact: string;
    readonly nothingPlanned: string;
    readonly exactlyTheLumpSum: string;
    readonly noYearCap: string;
    readonly none: string;
  };
  readonly matrix: {
    readonly total: string;
    readonly share: string;
    readonly noPartner: string;
    readonly noWorkPackage: string;
  };
  /** What is planned against a lump sum. */
  readonly tiers: { cut(amount: string): string; add(amount: string): string; withoutAmount(lines: number): string };
  readonly notChecked: readonly string[];
  /** What an answer of the Project tab may be in this action and call. */
  readonly answers: {
    readonly heading: string;
    calls(first: number, last: number): string;
    starts(from: string, to: string): string;
    atMost(amount: string): string;
    above(amount: string): string;
  };
  readonly checkHeadings: readonly [string, string, string, string, string, string];
  readonly headroomHeadings: readonly [string, string, string, string, string];
  readonly summary: {
    /** What, planned, cap, share, bar, status. */
    readonly headings: readonly [string, string, string, string, string, string];
    readonly years: string;
    readonly partners: string;
    readonly workPackages: string;
    readonly categories: string;
    readonly notSaid: string;
  };
  functions: {
    unknownAction(typed: string, nearest: string | undefined): string;
    actionNotRead(action: string): string;
    unknownVariant(typed: string, kind: string, call: number, choices: string): string;
    callOutside(title: string, call: number, first: number, last: number): string;
    callNotCovered(call: number, newest: number): string;
    callNotRead(call: number, read: string): string;
    variantMissing(kind: string, choices: string): string;
    readonly callMissing: string;
    readonly noProject: string;
    noLumpSums(title: string, call: number): string;
    noCap(title: string, call: number): string;
    durationNotAllowed(title: string, duration: string): string;
    unknownCountry(typed: string, nearest: string | undefined): string;
    headingsMissing(headings: string): string;
    noCountries(call: number): string;
    noDeadline(title: string, call: number): string;
    noUnitCosts(title: string, call: number): string;
    noTravelRates(title: string, call: number): string;
    unknownItem(typed: string, choices: string): string;
    unknownPerson(typed: string, choices: string): string;
    paidShare(share: string): string;
    notANumber(typed: string): string;
    readonly notOnEarth: string;
    sourceUnknown(parameter: string, choices: string): string;
  };
  /** Whether a consortium could apply to an action, and the headings of that table. */
  readonly fitting: {
    readonly headings: readonly [string, string, string];
    readonly fits: string;
    readonly judge: string;
    readonly open: string;
    readonly missing: string;
    readonly unknown: string;
  };
  deadlines: {
    readonly headings: readonly [string, string, string, string, string];
    round(round: number): string;
    optionalRound(round: number): string;
    starts(from: string, to: string): string;
    readonly notKnown: string;
  };
  standing: {
    readonly memberState: string;
    readonly associated: string;
    readonly programmeCountry: string;
    region(region: string): string;
    partnerCountry(region: string): string;
    overseas(memberState: string): string;
    readonly mayCoordinate: string;
    readonly mayBePartner: string;
    readonly mayBeAssociated: string;
    readonly mayNotTakePart: string;
    readonly mayNotBePartner: string;
    readonly roleNotKnown: string;
    /** A role in some fields of an action: "may be a partner (Lot 1)". */
    roleIn(role: string, variants: string): string;
    readonly regionNotConfirmed: string;
    /** What is known of a call that nobody has checked yet. */
    notChecked(call: number, newest: number, standing: string): string;
  };
  context: { months(count: number): string };
  /** The steps to an application; amounts of time come with their unit: "17 days". */
  preparation: {
    readonly done: string;
    late(time: string): string;
    waits(steps: string): string;
    thisWeek(time: string): string;
    left(time: string): string;
    readonly today: string;
    readonly undated: string;
    before(time: string): string;
    /** The last day, in a calendar. */
    deadline(code: string, call: number): string;
    possibleDeadline(code: string, call: number): string;
    brusselsTime(hour: string): string;
    noDeadline(call: number): string;
  };
}

export interface Messages {
  readonly rules: RuleTexts;
  readonly common: CommonTexts;
}

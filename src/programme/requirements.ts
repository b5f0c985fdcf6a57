// Conditions of which an action has several, each with its own page: what is counted, how much of it, and when.
import type { ConsortiumCondition, DatedValue, Predicate } from "./programme.ts";
import type { UnitRate } from "./unit-rate.ts";

/** What is counted, in the words of English sentences: "VET provider", "VET providers". */
export type Label = readonly [one: string, several: string];

/** Partners that are counted together. Roles are part of `who`: only what it names counts. */
export interface Counted {
  readonly label: Label;
  readonly who: Predicate;
}

/** A sentence or a phrase in English; the other languages have it in src/phrases. */
export type Text = string;

/** Partners described by a phrase such as "the coordinator" or "a VET provider". */
export interface Described {
  readonly text: Text;
  readonly who: Predicate;
}

/** Where the Guide lets fewer suffice: with at least so many of these, a person answers the question. */
export interface Exception {
  readonly counted: Counted;
  readonly atLeast: number;
  readonly question: Text;
}

/** So many of these in one country. */
export interface CountryPart {
  readonly counted: Counted;
  readonly atLeast: number;
  readonly unless?: Exception;
}

/** The column of the Partners tab that decides; findings lead there. `type` unless said. */
type Column = "country" | "type" | "role";

interface Forms {
  /** Different organisations. */
  readonly organisations: {
    readonly counted: Counted;
    readonly atLeast?: number;
    readonly atMost?: number;
    readonly column?: Column;
    readonly unless?: Exception;
  };
  /** Different countries of the partners that are counted. */
  readonly countries: { readonly counted: Counted; readonly atLeast?: number; readonly atMost?: number };
  /** The partners that are counted come from one region of the Guide. */
  readonly "one-region": { readonly counted: Counted };
  /** Each country of the partners that satisfy `of`, or the coordinator's country, has all the parts. */
  readonly "each-country": { readonly of: Predicate | "coordinator"; readonly parts: readonly CountryPart[] };
  /** At least so many countries have all the parts, of all countries or of those beside the coordinator's. */
  readonly "some-countries": {
    readonly atLeast: number;
    readonly beside?: "coordinator";
    readonly parts: readonly CountryPart[];
  };
  /** At least as many of the one as of the other. */
  readonly parity: { readonly atLeastAsMany: Counted; readonly as: Counted };
  /** Each partner that satisfies the one satisfies the other: "the coordinator" is "a VET provider". */
  readonly each: { readonly each: Described; readonly must: Described; readonly column?: Column };
  /**
   * Budget lines of these categories (without: of all), of all partners or of some; `share` is a fraction of grant or cost.
   * The limit holds for the project, or `per` project year, partner or unit, such as each third party.
   */
  readonly spending: {
    readonly categories?: readonly string[];
    readonly by?: Described;
    readonly per?: "year" | "partner" | "unit";
    readonly atMost:
      | { readonly euro: number }
      | { readonly euroPerMonth: number }
      | { readonly share: number; readonly of: "grant" | "cost" };
  };
  /** What the EU pays for a unit of a budget category; a category may have several, told apart by what the line says. */
  readonly "unit-cost": {
    readonly category: string;
    readonly item: { readonly text: Text; readonly words?: readonly string[] };
    readonly rate: UnitRate;
  };
  /** Work packages beside project management. */
  readonly "work-packages": { readonly atLeast?: number; readonly atMost?: number };
  /** What only a person can say; answered by marking it as judged. */
  readonly question: { readonly question: Text };
  /** Applications to the same deadline, which no plan shows. */
  readonly applications: { readonly as: "coordinator" | "participant"; readonly atMost: number };
  /** Euro of the grant for each person who takes part. */
  readonly participants: { readonly euroEach: number };
}

export type RequirementForm = keyof Forms;

interface Guarded {
  /** It holds only then; without it always. */
  readonly when?: ConsortiumCondition;
  /**
   * How a broken requirement weighs where the source's word is "must"; `error` unless said. `warning`: the application
   * stays eligible without what is wrong. `review`: the sentence can be read in two ways.
   */
  readonly weight?: "warning" | "review";
}

export type RequirementOf<Form extends RequirementForm> = {
  readonly [Each in Form]: Guarded & { readonly form: Each } & Forms[Each];
}[Form];

export type Requirement = RequirementOf<RequirementForm>;

/** A requirement with its history: entries with the same id follow each other as those of a parameter do. */
export interface DatedRequirement extends DatedValue<Requirement> {
  /** Names the problem: `too-few-labour-market-actors`. */
  readonly id: string;
}

// The words of the domain: a plan is a project, its partner organisations and its budget lines.
import type { Cents } from "./money.ts";
import type { Place } from "./place.ts";

export const roles = ["coordinator", "partner", "affiliated", "associated"] as const;
export type Role = (typeof roles)[number];

export const organisationTypes = [
  "hei",
  "school",
  "school-authority",
  "vet-provider",
  "adult-education-provider",
  "teacher-education-provider",
  "enterprise",
  "consultancy",
  "social-partner",
  "research-organisation",
  "public-authority",
  "ministry",
  "organisation-of-heis",
  "venture-capital",
  "ngo",
  "european-ngo",
  "youth-organisation",
  "sport-organisation",
  "informal-youth-group",
  "individual",
  "other",
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

/** What is kept track of for each partner on the way to the application. */
export const documentKeys = ["id", "echeCode", "mandate", "declaration", "representative", "contact"] as const;
export type DocumentKey = (typeof documentKeys)[number];

/** ISO 3166-1 alpha-2, with XK for Kosovo. The EU's EL and UK are read as GR and GB. */
export type CountryCode = string;

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * A partner row. `undefined` is "not known": the cell is empty, or holds something that could not be read
 * (then the plan's `problems` name the cell, and `unreadable` lists the column).
 */
export interface Partner {
  /** The row a person sees: in a sheet the sheet's row number, in a JSON plan 1 for the first partner. */
  readonly row: number;
  readonly name: string | undefined;
  readonly country: CountryCode | undefined;
  readonly type: OrganisationType | undefined;
  readonly role: Role | undefined;
  /** OID or PIC, as typed. */
  readonly id: string | undefined;
  /** Holds the Erasmus Charter for Higher Education. */
  readonly eche: boolean | undefined;
  readonly established: IsoDate | undefined;
  readonly addedValue: string | undefined;
  /** The code of the charter, or the organisation's Erasmus code, as typed. */
  readonly echeCode: string | undefined;
  /** The signed mandate or accession form has come; `false`: somebody wrote that it has not. */
  readonly mandate: boolean | undefined;
  /** The signed declaration on honour has come. */
  readonly declaration: boolean | undefined;
  /** Who signs for the organisation. */
  readonly representative: string | undefined;
  readonly contact: string | undefined;
  /** What is known besides: `public-authority`, `newcomer` and the like. */
  readonly flags: readonly string[];
  readonly level: string | undefined;
  readonly forProfit: boolean | undefined;
  /** Countries of a European NGO's national branches. */
  readonly members: readonly CountryCode[];
  /** Columns that hold something we could not read; they have a finding already, so nobody is asked to fill them in. */
  readonly unreadable: readonly string[];
}

/** A budget line. Money in whole cents; `amount` is quantity x rate where no amount is typed. */
export interface BudgetLine {
  readonly row: number;
  readonly partner: string | undefined;
  readonly workPackage: string | undefined;
  readonly category: string | undefined;
  /** Project year: 1 is the first twelve months. */
  readonly year: number | undefined;
  readonly quantity: number | undefined;
  readonly rate: Cents | undefined;
  readonly amount: Cents | undefined;
  readonly country: CountryCode | undefined;
  readonly staff: string | undefined;
  readonly km: number | undefined;
  /** Days of each stay, of lines whose quantity is participants. */
  readonly days: number | undefined;
  readonly note: string | undefined;
  readonly unreadable: readonly string[];
}

export interface WorkPackage {
  readonly row: number;
  readonly id: string;
  readonly title: string | undefined;
  readonly lead: string | undefined;
  readonly startMonth: number | undefined;
  readonly endMonth: number | undefined;
}

/** What kind of thing a cell should have held; decides the sentence that says what would work. */
export type Expected =
  | "action"
  | "call"
  | "variant"
  | "country"
  | "organisation-type"
  | "role"
  | "category"
  | "amount"
  | "number"
  | "date"
  | "yes-no";

/** A cell whose content could not be read. Nothing is lost: the cell stays as typed. */
export interface ReadProblem {
  readonly at: Place;
  readonly expected: Expected;
  /** As typed, shortened to a length that fits a sentence. */
  readonly value: string;
  /** A formula error such as `#REF!`: the cell must be repaired before anything else. */
  readonly isFormulaError: boolean;
  /** What was probably meant: an id (country code, type, role, action …), or a number as text. */
  readonly suggestion: string | undefined;
}

export interface Plan {
  readonly title: string | undefined;
  /** An action id of `src/programme`; `undefined` when empty or not recognised. */
  readonly action: string | undefined;
  readonly call: number | undefined;
  readonly variant: string | undefined;
  readonly months: number | undefined;
  readonly start: IsoDate | undefined;
  readonly grant: Cents | undefined;
  readonly totalCost: Cents | undefined;
  /** How many people take part, where the grant depends on it. */
  readonly participants: number | undefined;
  readonly partners: readonly Partner[];
  readonly lines: readonly BudgetLine[];
  readonly workPackages: readonly WorkPackage[];
  readonly priorities: readonly string[];
  /** The documents that the plan has a place for: of others nothing is missing. */
  readonly documents: readonly DocumentKey[];
  /** Columns of the project table that hold something we could not read. */
  readonly unreadable: readonly string[];
  readonly problems: readonly ReadProblem[];
}

/** A plan with nothing in it; readers and tests fill in what they know. */
export const emptyPlan: Plan = {
  title: undefined,
  action: undefined,
  call: undefined,
  variant: undefined,
  months: undefined,
  start: undefined,
  grant: undefined,
  totalCost: undefined,
  participants: undefined,
  partners: [],
  lines: [],
  workPackages: [],
  priorities: [],
  documents: [],
  unreadable: [],
  problems: [],
};

export const emptyPartner: Partner = {
  row: 0,
  name: undefined,
  country: undefined,
  type: undefined,
  role: undefined,
  id: undefined,
  eche: undefined,
  established: undefined,
  addedValue: undefined,
  echeCode: undefined,
  mandate: undefined,
  declaration: undefined,
  representative: undefined,
  contact: undefined,
  flags: [],
  level: undefined,
  forProfit: undefined,
  members: [],
  unreadable: [],
};

export const emptyLine: BudgetLine = {
  row: 0,
  partner: undefined,
  workPackage: undefined,
  category: undefined,
  year: undefined,
  quantity: undefined,
  rate: undefined,
  amount: undefined,
  country: undefined,
  staff: undefined,
  km: undefined,
  days: undefined,
  note: undefined,
  unreadable: [],
};

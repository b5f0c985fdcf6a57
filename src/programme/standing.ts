// Looks up what a country is in a call: Member State, associated, or in which region outside the programme.
import type { CountryCode } from "../model/plan.ts";
import {
  type CountryNote,
  countryGroups,
  countryNotes,
  firstCall,
  type Half,
  lastCall,
  programmeCountryLists,
  type Standing,
  type StandingEntry,
  territoryGroups,
} from "./countries.ts";
import type { Evidence } from "./programme.ts";
import type { Source } from "./sources.ts";

export interface CountryStanding {
  readonly standing: Standing;
  readonly half: Half | undefined;
  /** How sure it is that the country is, or is not, a Member State or associated. */
  readonly evidence: Evidence;
  /** How sure the number of its region is; `undefined` for Member States and associated countries. */
  readonly regionEvidence: Evidence | undefined;
  readonly source: Source;
  readonly page: string | undefined;
}

let histories: Map<CountryCode, readonly StandingEntry[]> | undefined;
let memberStates: Map<CountryCode, CountryCode> | undefined;

function historyByCode(): Map<CountryCode, readonly StandingEntry[]> {
  histories ??= new Map(
    countryGroups.flatMap(({ codes, history }) => codes.split(" ").map((code) => [code, history] as const)),
  );
  return histories;
}

function memberStateByCode(): Map<CountryCode, CountryCode> {
  memberStates ??= new Map(
    territoryGroups.flatMap(({ codes, memberState }) => codes.split(" ").map((code) => [code, memberState] as const)),
  );
  return memberStates;
}

function entryInForce(code: CountryCode, call: number): StandingEntry | undefined {
  if (!(call >= firstCall && call <= lastCall)) return undefined;
  return historyByCode()
    .get(countryTakingPart(code))
    ?.reduce<StandingEntry | undefined>((latest, entry) => (entry[0] <= call ? entry : latest), undefined);
}

/** The country as which a place takes part: its Member State for a territory ("GL" is "DK"), else the place itself. */
export function countryTakingPart(code: CountryCode): CountryCode {
  return memberStateByCode().get(code) ?? code;
}

/** Standing with its evidence; `undefined` for a code we do not know and for calls before 2014 or after 2026. */
export function countryStanding(code: CountryCode, call: number): CountryStanding | undefined {
  const entry = entryInForce(code, call);
  const list = programmeCountryLists.reduce<(typeof programmeCountryLists)[number] | undefined>(
    (latest, one) => (one.from <= call ? one : latest),
    undefined,
  );
  if (!entry || !list) return undefined;
  const [, standing, regionEvidence, half] = entry;
  return { standing, half, evidence: list.evidence, regionEvidence, source: list.source, page: list.page };
}

/** The standing alone. */
export function standingOf(code: CountryCode, call: number): Standing | undefined {
  return entryInForce(code, call)?.[1];
}

/** The standing with the half of a region that has two, such as `region-5a`; how sets of countries are compared. */
export function standingAndHalf(code: CountryCode, call: number): string | undefined {
  const entry = entryInForce(code, call);
  return entry && `${entry[1]}${entry[3] ?? ""}`;
}

/** All codes we know: countries in the order of their groups, then territories. */
export function allCountryCodes(): readonly CountryCode[] {
  return [...historyByCode().keys(), ...memberStateByCode().keys()];
}

/** What has to be known about organisations from there in this call. */
export function notesOnCountry(code: CountryCode, call: number): readonly CountryNote[] {
  return countryNotes.filter((note) => note.from <= call && note.codes.split(" ").includes(code));
}

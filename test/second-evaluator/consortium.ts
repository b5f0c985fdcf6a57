// The rules on who takes part and from where, written a second time: plainly, and from what the Guide means.
import type { Partner, Plan } from "../../src/model/plan.ts";
import type { CountRequirement } from "../../src/programme/parameters.ts";
import type { Broken } from "./broken.ts";
import { countries, holds, organisations, type Span } from "./counts.ts";
import { countryFacts, held, type Setting } from "./looked-up.ts";
import { certaintyOf, isIn } from "./who.ts";

interface Situation extends Setting {
  readonly plan: Plan;
  readonly broken: Broken;
}

/** All minima that may hold: the one in force, its exceptions, and those of every variant while none is chosen. */
function minimaOf(at: Situation, name: "minimumPartners" | "minimumCountries"): CountRequirement[] {
  const own = held(at, name)?.value;
  const others =
    at.variant === undefined
      ? at.action.variants.flatMap(({ id }) => held({ ...at, variant: id }, name)?.value ?? [])
      : [];
  return [...(own === undefined ? [] : [own]), ...others];
}

/** Too few for certain: nothing that may be filled in, no exception and no variant brings enough. */
function isTooFew(at: Situation, span: Span, minima: readonly CountRequirement[]): boolean {
  const needed = minima.flatMap(({ atLeast, exceptions = [] }) => [
    atLeast,
    ...exceptions.filter(({ when }) => holds(at.plan, at.call, when) !== "no").map((exception) => exception.atLeast),
  ]);
  return at.plan.partners.length > 0 && span.most < Math.min(...needed);
}

function numbers(at: Situation): void {
  const { plan, call, broken } = at;
  const partners = held(at, "minimumPartners");
  if (partners !== undefined) {
    const span = organisations(plan, call, partners.value.who);
    if (isTooFew(at, span, minimaOf(at, "minimumPartners"))) broken.add("too-few-partners", [partners.entry]);
  }
  const places = held(at, "minimumCountries");
  if (places !== undefined) {
    const span = countries(plan, call, places.value.who);
    if (isTooFew(at, span, minimaOf(at, "minimumCountries"))) broken.add("too-few-countries", [places.entry]);
  }
  const kinds = held(at, "minimumOfKind");
  for (const kind of kinds?.value ?? []) {
    if (kinds && isTooFew(at, organisations(plan, call, kind.who), [kind]))
      broken.add("too-few-of-a-kind", [kinds.entry]);
  }
  const most = held(at, "maximumPartners");
  if (most !== undefined && organisations(plan, call, most.value.who).least > most.value.atMost) {
    broken.add("too-many-partners", [most.entry]);
  }
}

/** The same day of an earlier year; 29 February is then 28 February. */
function earlier(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year - years, month, 0)).getUTCDate();
  return new Date(Date.UTC(year - years, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}

function coordinators(at: Situation): void {
  const { plan, call, broken } = at;
  const who = plan.partners.filter(({ role }) => role === "coordinator");
  const one = held(at, "oneCoordinator");
  if (one !== undefined) {
    const mayBeNamed = plan.partners.some(({ role }) => role === undefined);
    if (plan.partners.length > 0 && who.length === 0 && !mayBeNamed) broken.add("no-coordinator", [one.entry]);
    if (who.length > 1) broken.add("several-coordinators", [one.entry]);
  }
  const places = held(at, "coordinatorCountries");
  const kind = held(at, "coordinatorKind");
  const age = held(at, "coordinatorMinimumAge");
  const own = held(at, "deadlines");
  const rounds =
    own === undefined
      ? at.action.variants.flatMap(({ id }) => held({ ...at, variant: id }, "deadlines")?.value ?? [])
      : own.value;
  const days = rounds.map((round) => round.at.slice(0, 10)).sort();
  const [first] = days;
  const last = days.at(-1);
  for (const partner of who) {
    if (places !== undefined && partner.country !== undefined && !isIn(places.value, partner.country, call)) {
      broken.add("coordinator-country-not-eligible", [places.entry]);
    }
    if (kind !== undefined && certaintyOf(kind.value, partner, call) === "no") {
      broken.add("coordinator-of-wrong-kind", [kind.entry]);
    }
    const { established } = partner;
    if (age === undefined || established === undefined || first === undefined || last === undefined) continue;
    const entries = own === undefined ? [age.entry] : [age.entry, own.entry];
    if (established > earlier(last, age.value)) broken.add("coordinator-too-young", entries);
    else if (established > earlier(first, age.value)) broken.add("coordinator-too-young", entries, "judge");
  }
}

function eachPartner(at: Situation, partner: Partner): void {
  const { call, broken } = at;
  const { role, country } = partner;
  const participants = held(at, "participants");
  // Who may still turn out to be an associated partner is not a participant for certain.
  if (participants !== undefined && role !== undefined && role !== "associated") {
    if (certaintyOf(participants.value, partner, call) === "no")
      broken.add("participant-not-eligible", [participants.entry]);
  }
  const charter = held(at, "eche");
  if (charter !== undefined && role !== "associated" && partner.eche === false) {
    if (certaintyOf(charter.value, partner, call) === "yes") broken.add("eche-missing", [charter.entry]);
  }
  const full = held(at, "partnerCountries");
  if (full === undefined || country === undefined || role === "coordinator") return;
  const associated = held(at, "associatedCountries");
  const excluded = held(at, "excludedPartnerCountries");
  const isUnconfirmed = ({ standings }: { readonly standings: readonly string[] }): boolean =>
    standings.some((one) => one.startsWith("region-")) && countryFacts(country, call)?.isRegionUnconfirmed === true;
  if (role === "associated") {
    if (associated === undefined) return;
    if (isUnconfirmed(associated.value)) broken.add("country-not-eligible", [full.entry], "judge");
    else if (!isIn(associated.value, country, call)) broken.add("country-not-eligible", [associated.entry]);
    return;
  }
  // Without a role it may be one that is admitted from there.
  if (role === undefined && (associated === undefined || isIn(associated.value, country, call))) return;
  if (excluded?.value.includes(country) === true) broken.add("country-not-eligible", [excluded.entry]);
  else if (isUnconfirmed(full.value)) broken.add("country-not-eligible", [full.entry], "judge");
  else if (!isIn(full.value, country, call)) broken.add("country-not-eligible", [full.entry]);
}

/** Adds what is wrong with the consortium. */
export function consortium(at: Situation): void {
  const closed = held(at, "closed");
  const calls = at.action.variants.find(({ id }) => id === at.variant)?.calls;
  const isOffered = calls === undefined || (calls[0] <= at.call && at.call <= calls[1]);
  if (at.variant !== undefined && (closed !== undefined || !isOffered)) {
    at.broken.add("variant-closed", closed === undefined ? [] : [closed.entry]);
  }
  numbers(at);
  coordinators(at);
  for (const partner of at.plan.partners) eachPartner(at, partner);
}

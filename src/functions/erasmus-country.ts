// =ERASMUS_COUNTRY: what a country is in a call, and the role an organisation there may have.
import { valueInForce } from "../check/values-in-force.ts";
import { lastCall } from "../programme/countries.ts";
import { lastCallOfPeriod, outlookOf } from "../programme/country-outlooks.ts";
import type { CountrySet } from "../programme/programme.ts";
import { countryStanding, countryTakingPart, standingAndHalf, standingOf } from "../programme/standing.ts";
import { isInCountrySet } from "../rules/predicate.ts";
import { isBlank } from "../sheet/cell.ts";
import { variantsOf } from "../sheet/choices.ts";
import { readCountry } from "../sheet/read-country.ts";
import { readProject } from "../sheet/read-project.ts";
import { cellOf, need, notInEdition, type Resolved, resolveCall, type Words, wordsIn } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { actionParameter, callParameter, optional, variantParameter } from "./shared-parameters.ts";
import { variantList } from "./variant-list.ts";

type Asked = Extract<Resolved, { readonly action: unknown }>;

function standingInWords(words: Words, code: string, call: number): string | undefined {
  const { standing } = words.messages.common;
  const its = standingOf(code, call);
  if (its === undefined) return undefined;
  const home = countryTakingPart(code);
  if (home !== code) return standing.overseas(words.format.country(home));
  if (its === "member-state") return standing.memberState;
  // Up to 2020 the Guide spoke of Programme and Partner Countries.
  if (its === "associated") return call <= 2020 ? standing.programmeCountry : standing.associated;
  const region = its.slice("region-".length);
  return call <= 2020 ? standing.partnerCountry(region) : standing.region(region);
}

/** The widest role that an organisation from there may have in a variant of the action. */
function roleIn(words: Words, code: string, { action, call }: Asked, variant: string | undefined): string {
  const { standing } = words.messages.common;
  const value = <
    Name extends "coordinatorCountries" | "partnerCountries" | "associatedCountries" | "excludedPartnerCountries",
  >(
    name: Name,
  ) => valueInForce(action, name, call, variant)?.value;
  const coordinators = value("coordinatorCountries");
  const partners = value("partnerCountries");
  const associated = value("associatedCountries");
  if (coordinators === undefined || partners === undefined) return standing.roleNotKnown;
  const has = (set: CountrySet): boolean => isInCountrySet(set, code, (one) => standingAndHalf(one, call));
  const restsOnRegion = [coordinators, partners].some((set) => set.standings.some((one) => one.startsWith("region-")));
  const isUnconfirmed = restsOnRegion && countryStanding(code, call)?.regionEvidence === "unverified";
  const doubt = isUnconfirmed ? `; ${standing.regionNotConfirmed}` : "";
  if (has(coordinators)) return standing.mayCoordinate + doubt;
  if (has(partners) && value("excludedPartnerCountries")?.includes(code) !== true) return standing.mayBePartner + doubt;
  if (associated === undefined) return standing.mayNotBePartner + doubt;
  return (has(associated) ? standing.mayBeAssociated : standing.mayNotTakePart) + doubt;
}

/** The role in the action in words, of each variant where they differ. */
function roleInWords(words: Words, code: string, asked: Asked): string {
  const { action, call } = asked;
  const all = variantsOf(action, call);
  const variants = asked.variant !== undefined || all.length === 0 ? [asked.variant] : all;
  const notCovered = notInEdition(words, action, call);
  if (notCovered !== undefined) return notCovered;
  const byRole = new Map<string, string[]>();
  for (const variant of variants) {
    const role = roleIn(words, code, asked, variant);
    byRole.set(role, [...(byRole.get(role) ?? []), ...(variant === undefined ? [] : [variant])]);
  }
  const [[only = ""] = []] = byRole;
  if (byRole.size === 1) return only;
  const { roleIn: inVariants } = words.messages.common.standing;
  return [...byRole].map(([role, ids]) => inVariants(role, variantList(words.format, action, ids))).join("; ");
}

/** The call whose countries are shown: the newest that is known, for a later call of the programme period. */
function shownCall(call: number): number {
  return call > lastCall && call <= lastCallOfPeriod ? lastCall : call;
}

export const erasmusCountry: CustomFunction = {
  name: "ERASMUS_COUNTRY",
  summary:
    "What a country is in a call: Member State, associated, or outside; with an action also the role it may have.",
  parameters: [
    {
      name: "country",
      kind: "text",
      help: "The country's name in any supported language, or its code.",
      example: '"Serbia"',
    },
    callParameter,
    optional(actionParameter),
    variantParameter,
  ],
  returns: "The standing in words.",
  examples: [
    { formula: '=ERASMUS_COUNTRY("SE", 2026)', gives: "EU Member State" },
    { formula: '=ERASMUS_COUNTRY("Serbia", 2018)', gives: "Partner Country, region 1" },
    {
      formula: '=ERASMUS_COUNTRY("Ukraine", 2026, "KA220-HED")',
      gives: "third country not associated, region 2: may be a partner, not the coordinator",
    },
  ],
  run(context, country, call, action, variant) {
    const words = wordsIn(context.language);
    const cell = cellOf(need(country, "country", '"Sweden"'));
    need(call, "call", "2026");
    if (isBlank(cell)) return "";
    const { functions } = words.messages.common;
    const reading = readCountry(String(cell));
    if (!("code" in reading)) {
      const near = reading.suggestion;
      return functions.unknownCountry(
        String(cell).slice(0, 60),
        near === undefined ? undefined : words.format.country(near),
      );
    }
    const year = readProject({ call: cellOf(call) }, []).call;
    if (year === undefined) return functions.callMissing;
    const shown = shownCall(year);
    const standing = standingInWords(words, reading.code, shown);
    if (standing === undefined) return functions.noCountries(year);
    let text = standing;
    if (!isBlank(cellOf(action))) {
      const ofShown = resolveCall(words, action, shown, variant);
      // An action without a call that year says so with the year that was asked for.
      const resolved = ofShown.text === undefined ? ofShown : resolveCall(words, action, year, variant);
      text = `${standing}: ${resolved.text ?? roleInWords(words, reading.code, resolved)}`;
    }
    if (shown === year) return text;
    const outlook = outlookOf(reading.code, year);
    const carried = words.messages.common.standing.notChecked(year, shown, text);
    if (outlook === undefined) return carried;
    const { source, evidence } = outlook;
    const shownSource =
      evidence === "unverified" ? words.messages.common.unconfirmedSource : `${source.title}, ${source.edition}`;
    return `${carried}. ${words.format.said(outlook.text)} (${shownSource})`;
  },
};

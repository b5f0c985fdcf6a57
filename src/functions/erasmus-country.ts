// =ERASMUS_COUNTRY: what a country is in a call, and the role an organisation there may have.
import { valueInForce } from "../check/values-in-force.ts";
import { countryTakingPart, standingAndHalf, standingOf } from "../programme/standing.ts";
import { isInCountrySet } from "../rules/predicate.ts";
import { isBlank } from "../sheet/cell.ts";
import { readCountry } from "../sheet/read-country.ts";
import { readProject } from "../sheet/read-project.ts";
import { cellOf, need, resolveCall, type Words, wordsIn } from "./arguments.ts";
import type { Argument, CustomFunction } from "./function.ts";
import { actionParameter, callParameter, optional } from "./shared-parameters.ts";

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

/** The widest role in the action, in words. */
function roleInWords(words: Words, code: string, action: Argument, call: Argument): string {
  const resolved = resolveCall(words, action, call, undefined);
  if (resolved.text !== undefined) return resolved.text;
  const { standing } = words.messages.common;
  const value = <
    Name extends "coordinatorCountries" | "partnerCountries" | "associatedCountries" | "excludedPartnerCountries",
  >(
    name: Name,
  ) => valueInForce(resolved.action, name, resolved.call, resolved.variant)?.value;
  const standingOfCode = (one: string): string | undefined => standingAndHalf(one, resolved.call);
  const coordinators = value("coordinatorCountries");
  if (coordinators !== undefined && isInCountrySet(coordinators, code, standingOfCode)) return standing.mayCoordinate;
  const partners = value("partnerCountries");
  const isExcluded = value("excludedPartnerCountries")?.includes(code) === true;
  if (partners !== undefined && !isExcluded && isInCountrySet(partners, code, standingOfCode))
    return standing.mayBePartner;
  const associated = value("associatedCountries");
  const mayBeAssociated = associated !== undefined && isInCountrySet(associated, code, standingOfCode);
  return mayBeAssociated ? standing.mayBeAssociated : standing.mayNotTakePart;
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
  run(context, country, call, action) {
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
    const standing = standingInWords(words, reading.code, year);
    if (standing === undefined) return functions.noCountries(year);
    if (isBlank(cellOf(action))) return standing;
    return `${standing}: ${roleInWords(words, reading.code, action, call)}`;
  },
};

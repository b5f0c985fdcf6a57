// =ERASMUS_RATE: what the Guide pays for a unit.
import { isNamed, isNamedAnywhere } from "../check/priced-lines.ts";
import { centsToEuro, euroToCents } from "../model/money.ts";
import { actionTitle } from "../programme/actions.ts";
import { personOf } from "../programme/person-of.ts";
import type { Person } from "../programme/persons.ts";
import { personsOfRate, unitPrice } from "../rules/unit-price.ts";
import { type Cell, isBlank } from "../sheet/cell.ts";
import { readCategory } from "../sheet/read-category.ts";
import { readCountry } from "../sheet/read-country.ts";
import { readRole } from "../sheet/read-word.ts";
import { need, resolveCall, type Words, wordsIn } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { actionParameter, callParameter } from "./shared-parameters.ts";
import { spread } from "./spread.ts";
import { type UnitCostOfCall, unitCostsOfCall } from "./unit-costs-of-call.ts";

/** Those that the words name: one by its own words or id, else all of a budget category. */
function named(costs: readonly UnitCostOfCall[], typed: string): readonly UnitCostOfCall[] {
  const own = costs.filter((cost) => cost.id === typed || isNamed(cost, typed));
  if (own.length > 0) return own;
  const category = readCategory(typed).value;
  return category === undefined
    ? costs.filter((cost) => isNamedAnywhere(cost, typed))
    : costs.filter(({ value }) => value.category === category);
}

/** The number or the words of the last argument: a distance, days, or whom the rate is for. */
function personIn(staff: Cell): Person | undefined {
  const typed = String(staff);
  const role = readRole(typed);
  return personOf(typed) ?? ("role" in role ? (role.role === "coordinator" ? "coordinator" : "partner") : undefined);
}

function rateOf(words: Words, { value }: UnitCostOfCall, country: string | undefined, staff: Cell): Cell {
  const { functions } = words.messages.common;
  const {
    rate,
    item: { text: item },
  } = value;
  const { format } = words;
  if ("share" in rate) return functions.paidShare(format.percent(rate.share));
  if ("oneOf" in rate) return format.or(rate.oneOf.map((euro) => format.money(euroToCents(euro))));
  const persons = personsOfRate(rate);
  const number = typeof staff === "number" ? staff : undefined;
  const person = isBlank(staff) || number !== undefined ? undefined : personIn(staff);
  if (persons.length > 0 && !isBlank(staff) && person === undefined) {
    return functions.unknownPerson(String(staff).slice(0, 60), format.or(persons.map(format.person)));
  }
  const days = "stays" in rate ? 1 : undefined;
  const price = unitPrice(rate, { person, country, host: country, km: number, days });
  if (price !== "unknown" && "each" in price) return centsToEuro(price.each);
  const { open, review } = words.messages.rules["differs-from-unit-cost"];
  return price === "unknown"
    ? review.what({ item, lines: 1, quantity: 1, each: undefined, due: undefined }, format)
    : open.what({ item, lines: 1, ...price }, format);
}

export const erasmusRate: CustomFunction = {
  name: "ERASMUS_RATE",
  summary:
    "A unit cost of the Guide in euro: of a day, a month, a meeting, a participant. Ranges give one rate per row.",
  parameters: [
    actionParameter,
    callParameter,
    {
      name: "item",
      kind: "text",
      help: "What is paid: a budget category or unit cost, in any supported language.",
      example: '"Intellectual outputs"',
    },
    {
      name: "country",
      kind: "text",
      help: "The organisation's country; empty where the rate is the same everywhere.",
      example: '"Sweden"',
    },
    {
      name: "staff",
      kind: "text",
      help: "What else the rate depends on: staff category, role, staff or learners, local or foreign, or kilometres.",
      optional: true,
      example: '"Manager"',
    },
  ],
  returns: "The rate in euro. ERASMUS_SOURCE says where it was read, and whether anybody has confirmed it.",
  examples: [
    { formula: '=ERASMUS_RATE("KA203", 2018, "Management", "", "Coordinator")', gives: 500 },
    { formula: '=ERASMUS_RATE("KA203", 2018, "Transnational project meetings", "", 850)', gives: 575 },
    {
      formula: '=ERASMUS_RATE("Knowledge Alliances", 2016, "Implementation support", "Finland", "Researcher")',
      gives: 257,
    },
  ],
  run(context, action, call, item, country, staff) {
    const words = wordsIn(context.language);
    const resolved = resolveCall(words, need(action, "action", '"KA203"'), need(call, "call", "2018"), undefined);
    need(item, "item", '"Intellectual outputs"');
    need(country, "country", '"Sweden"');
    if (resolved.text !== undefined) return resolved.text;
    const costs = unitCostsOfCall(resolved.action, resolved.call, resolved.variant);
    const { functions } = words.messages.common;
    if (costs.length === 0) return functions.noUnitCosts(actionTitle(resolved.action, words.language), resolved.call);
    return spread({ item, country, staff }, ([what = "", where = "", who = ""]) => {
      if (isBlank(what)) return "";
      const typed = String(what).slice(0, 60);
      const its = named(costs, typed);
      const reading = isBlank(where) ? undefined : readCountry(String(where));
      if (reading !== undefined && !("code" in reading)) {
        const near = reading.suggestion;
        return functions.unknownCountry(
          String(where).slice(0, 60),
          near === undefined ? undefined : words.format.country(near),
        );
      }
      const [only] = its;
      if (only === undefined || its.length > 1) {
        const choices = [
          ...new Set((only === undefined ? costs : its).map(({ value }) => words.format.said(value.item.text))),
        ];
        return functions.unknownItem(typed, words.format.or(choices));
      }
      return rateOf(words, only, reading?.code, who);
    });
  },
};

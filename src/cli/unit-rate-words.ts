// A unit cost in English words.
import { formatOf } from "../messages/format.ts";
import { euroToCents } from "../model/money.ts";
import type { Person } from "../programme/persons.ts";
import type { Steps, UnitRate } from "../programme/unit-rate.ts";
import { withPlainSpaces } from "./lines.ts";

const format = formatOf("en");

function euro(amount: number): string {
  return withPlainSpaces(format.money(euroToCents(amount)));
}

function stepWords(steps: Steps, unit: string): string {
  return steps.map(([from, amount]) => `from ${unit} ${from} on ${euro(amount)}`).join(", ");
}

function countryWords(countries: string | undefined): string {
  return countries === undefined ? "" : `${countries}: `;
}

/** "coordinator €500, partner €250". */
export function unitRateWords(rate: UnitRate): string {
  if ("euro" in rate) {
    return rate.months === undefined ? euro(rate.euro) : `${euro(rate.euro)}, or ${rate.months} times as much`;
  }
  if ("table" in rate) {
    const isSplit = rate.table.length > 1;
    return rate.table
      .map(({ countries, euro: amounts }) => {
        const where = countries === undefined && isSplit ? "elsewhere: " : countryWords(countries);
        const each = Object.entries(amounts).map(([who, amount]) => `${format.person(who as Person)} ${euro(amount)}`);
        return where + each.join(", ");
      })
      .join("; ");
  }
  if ("distance" in rate) {
    const green = rate.green === undefined ? "" : `; green travel ${stepWords(rate.green, "km")}`;
    return stepWords(rate.distance, "km") + green;
  }
  if ("stays" in rate) {
    return rate.stays
      .map(
        ({ who, from, to, countries, days }) =>
          `${countryWords(countries)}${format.person(who)}, stays of ${from} to ${to} days, a day ${stepWords(days, "day")}`,
      )
      .join("; ");
  }
  if ("share" in rate) return `${withPlainSpaces(format.percent(rate.share))} of the real cost`;
  return `one of ${rate.oneOf.map(euro).join(", ")}`;
}

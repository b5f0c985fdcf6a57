// Which unit cost a budget line means, and what it comes to.

import { wordKey } from "../model/matching.ts";
import { euroToCents, largestEuro, product, shareOf } from "../model/money.ts";
import type { BudgetLine, Partner } from "../model/plan.ts";
import { inOtherLanguages } from "../phrases/phrase.ts";
import { personOf } from "../programme/person-of.ts";
import type { Person } from "../programme/persons.ts";
import type { PricedLine, RequirementInForce } from "../rules/tally.ts";
import { stepAt, type UnitInputs, type UnitPrice, unitPrice } from "../rules/unit-price.ts";

type UnitCost = RequirementInForce<"unit-cost">;

/** Whether somebody's words name this unit cost: "Linguistic support". */
export function isNamed({ value: { item } }: Pick<UnitCost, "value">, typed: string): boolean {
  const key = wordKey(typed);
  return [item.text, ...(item.words ?? [])].some((word) => wordKey(word) === key);
}

/** As `isNamed`, in the words of any language. */
export function isNamedAnywhere({ value: { item } }: Pick<UnitCost, "value">, typed: string): boolean {
  const key = wordKey(typed);
  return inOtherLanguages(item.text).some((word) => wordKey(word) === key);
}

function rolePerson(partner: Partner | undefined): Person | undefined {
  if (partner?.role === undefined) return undefined;
  return partner.role === "coordinator" ? "coordinator" : "partner";
}

/** Of several unit costs of a category those that the line gives something for; a journey and a stay may be one line. */
function meant(costs: readonly UnitCost[], line: BudgetLine, person: Person | undefined): readonly UnitCost[] {
  if (costs.length === 1) return costs;
  const typed = line.staff ?? "";
  const named = typed === "" ? [] : costs.filter((cost) => isNamed(cost, typed));
  if (named.length > 0) return named;
  const elsewhere = typed === "" || person !== undefined ? [] : costs.filter((cost) => isNamedAnywhere(cost, typed));
  if (elsewhere.length > 0) return elsewhere;
  return costs.filter(({ value: { rate } }) =>
    "distance" in rate
      ? line.km !== undefined
      : "stays" in rate && (line.days !== undefined || (line.km === undefined && person !== undefined)),
  );
}

/** The price of one unit as the line states it: green travel and days without a number of stays show in the rate. */
function priceOf({ value: { rate } }: UnitCost, line: BudgetLine, inputs: UnitInputs): UnitPrice {
  const price = unitPrice(rate, inputs);
  if (line.rate === undefined) return price;
  if ("euro" in rate) {
    // The quantity is persons where the rate is nearer to all their months than to one.
    const month = euroToCents(rate.euro);
    const all = month * (rate.months ?? 1);
    return { each: Math.abs(line.rate - all) < Math.abs(line.rate - month) ? all : month };
  }
  if ("distance" in rate && rate.green !== undefined && inputs.km !== undefined) {
    const green = stepAt(rate.green, inputs.km);
    if (green === line.rate) return { each: green };
  }
  // Ten days at the rate of a day: the quantity is days, not stays.
  const isDayRate =
    "stays" in rate && rate.stays.some(({ days }) => days.some(([from]) => stepAt(days, from) === line.rate));
  return isDayRate && price !== "unknown" && "needs" in price && price.needs === "days" ? { each: line.rate } : price;
}

/** Each line that has a quantity and a unit cost in force, with what the Guide makes of it. */
export function pricedLines(
  lines: readonly BudgetLine[],
  costs: readonly UnitCost[],
  partnerOf: (line: BudgetLine) => Partner | undefined,
): PricedLine[] {
  const byCategory = new Map<string, UnitCost[]>();
  for (const cost of costs) {
    byCategory.set(cost.value.category, [...(byCategory.get(cost.value.category) ?? []), cost]);
  }
  return lines.flatMap((line): PricedLine[] => {
    const own = line.category === undefined ? undefined : byCategory.get(line.category);
    const [first] = own ?? [];
    const quantity = line.quantity;
    if (own === undefined || first === undefined || quantity === undefined) return [];
    const { rate } = first.value;
    const about = { line, item: first.value.item.text, entry: first.entry };
    if ("share" in rate) {
      if (line.rate === undefined) return [];
      return [{ ...about, price: { share: rate.share, due: shareOf(product(quantity, line.rate), rate.share) } }];
    }
    if ("oneOf" in rate) {
      if (line.rate === undefined) return [];
      const each = stepAt(
        rate.oneOf.map((euro) => [euro, euro] as const),
        line.rate / 100,
      );
      return [{ ...about, price: { each, due: product(quantity, each) } }];
    }
    // Persons or months of persons: without a rate nobody can tell.
    if ("months" in rate && line.rate === undefined) return [];
    const partner = partnerOf(line);
    const person = line.staff === undefined ? undefined : personOf(line.staff);
    const its = meant(own, line, person);
    const [main] = its;
    if (main === undefined) return [{ ...about, price: { needs: "purpose", persons: [] } }];
    const role = "table" in rate && rate.table.some(({ euro }) => euro.coordinator !== undefined);
    const inputs: UnitInputs = {
      person: role ? rolePerson(partner) : person,
      country: line.country ?? partner?.country,
      host: line.country,
      km: line.km,
      days: line.days,
    };
    // What nobody has confirmed decides how sure the sum is.
    const { value, entry } = its.find((cost) => cost.entry.evidence === "unverified") ?? main;
    const found = { line, item: value.item.text, entry };
    let each = 0;
    for (const cost of its) {
      const price = priceOf(cost, line, inputs);
      if (price === "unknown" || "needs" in price) {
        // The partner's own row asks for a role or a country that is missing there; a cell that cannot be read is said to be so.
        const isAskedElsewhere =
          price !== "unknown" &&
          (role || (price.needs === "country" && "table" in cost.value.rate) || line.unreadable.includes(price.needs));
        return isAskedElsewhere ? [] : [{ ...found, item: cost.value.item.text, price }];
      }
      each += price.each;
    }
    const due = product(quantity, each);
    // Beyond it cents would no longer be exact.
    return due > euroToCents(largestEuro) ? [] : [{ ...found, price: { each, due } }];
  });
}

// Where the Guide fixes what a unit costs: a rate or an amount that is another one, or what is missing to tell.
import { centsToEuro, product } from "../model/money.ts";
import { lineCell } from "../model/place.ts";
import { lineSubject } from "./line-subject.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding } from "./rule.ts";
import type { PricedLine } from "./tally.ts";

type Finding = RuleFinding<"differs-from-unit-cost">;

/** What the amount of a line is, or will be by its quantity and rate. */
function amountOf({ line: { amount, quantity, rate } }: PricedLine): number | undefined {
  return amount ?? (quantity === undefined || rate === undefined ? undefined : product(quantity, rate));
}

function difference(priced: PricedLine): Finding | undefined {
  const { line, entry, price } = priced;
  const amount = amountOf(priced);
  if (price === "unknown" || "needs" in price || amount === undefined) return undefined;
  const { due } = price;
  const each = "each" in price ? price.each : undefined;
  const rate = each !== undefined && line.rate !== undefined && line.rate !== each ? line.rate : undefined;
  // Of a share nobody has to take all.
  if (rate === undefined && (each === undefined ? amount <= due : amount === due)) return undefined;
  const share = "share" in price ? price.share : undefined;
  const isOver = amount > due;
  return {
    kind: "fail",
    slots: { item: priced.item, quantity: line.quantity ?? 0, each, share, due, rate, amount },
    at: lineCell(line, rate === undefined ? "amount" : "rate"),
    subject: lineSubject(line),
    euro: Math.abs(amount - due),
    entry,
    ...(isOver ? {} : { severity: "warning" as const }),
  };
}

/** One finding for all lines that lack the same. */
function shared(lines: readonly PricedLine[]): Finding | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const { price, item, entry, line } = first;
  if (price === "unknown") {
    const related = lines.map((one) => lineCell(one.line, "rate"));
    const slots = { item, lines: lines.length, quantity: 0, each: undefined, due: undefined };
    return { kind: "review", slots, at: lineCell(line, "rate"), subject: item, related, entry };
  }
  if (!("needs" in price)) return undefined;
  const column = price.needs === "purpose" ? "km" : price.needs;
  return {
    kind: "open",
    slots: { item, lines: lines.length, needs: price.needs, persons: price.persons },
    at: lineCell(line, column),
    subject: item,
    related: lines.map((one) => lineCell(one.line, column)),
    entry,
  };
}

/** What a rate that nobody has confirmed would give for a line without an amount. */
function proposal({ line, entry, price, item }: PricedLine): Finding | undefined {
  if (price === "unknown" || !("each" in price) || entry.evidence !== "unverified") return undefined;
  const { each, due } = price;
  const slots = { item, lines: 1, quantity: line.quantity ?? 0, each, due };
  const suggestion = String(centsToEuro(due));
  return { kind: "review", slots, at: lineCell(line, "amount"), subject: lineSubject(line), entry, suggestion };
}

export const differsFromUnitCost = defineRule<"differs-from-unit-cost">({
  id: "differs-from-unit-cost",
  severity: "error",
  needs: [],
  form: "unit-cost",
  check({ priced }) {
    if (priced.length === 0) return notApplicable;
    const findings: Finding[] = [];
    const alike = new Map<string, PricedLine[]>();
    for (const one of priced) {
      const { price, item, line } = one;
      if (price === "unknown" || "needs" in price) {
        const key = `${item} ${price === "unknown" ? "" : price.needs}`;
        const same = alike.get(key);
        if (same === undefined) alike.set(key, [one]);
        else same.push(one);
        continue;
      }
      const its = amountOf(one) === undefined && !line.unreadable.includes("amount") ? proposal(one) : difference(one);
      if (its !== undefined) findings.push(its);
    }
    for (const lines of alike.values()) findings.push(...[shared(lines)].flatMap((one) => one ?? []));
    const entries = [...new Set(priced.map(({ entry }) => entry))];
    return found(findings, pass({ lines: priced.length }, entries));
  },
});

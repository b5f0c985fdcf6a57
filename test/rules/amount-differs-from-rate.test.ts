// An amount beside quantity and rate: equal to the cent, or worth a second look.
import { expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import type { JsonLine } from "../check/plan-json.ts";
import { plain } from "../functions/formulas.ts";

function reportOf(line: JsonLine) {
  const plan = { action: "KA220-HED", call: 2026, months: 24, partners: [{ name: "Alnus", country: "SE" }] };
  return checkJson({ ...plan, lines: [{ partner: "Alnus", category: "travel", ...line }], workPackages: [] });
}

it.each([
  [3, 0.1, 0.3],
  [7, 33.33, 233.31],
  [0.5, 0.01, 0.01],
  [1.005, 1000, 1005],
])("%d × %d is %d", (quantity, rate, amount) => {
  expect(findingsOf(reportOf({ quantity, rate, amount }), "amount-differs-from-rate")).toEqual([]);
  const [finding, ...others] = findingsOf(
    reportOf({ quantity, rate, amount: Math.round(amount * 100 + 1) / 100 }),
    "amount-differs-from-rate",
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ euro: 0.01, at: { column: "amount" } });
  expect(finding && weightOf(finding)).toBe("warning");
});

it("says both sums and what clears it", () => {
  const [finding] = findingsOf(reportOf({ quantity: 12, rate: 500, amount: 6500 }), "amount-differs-from-rate");
  expect(plain(finding?.message ?? "")).toBe("12 × €500 is €6,000, not €6,500");
  expect(plain(finding?.fix ?? "")).toBe("Write €6,000 as amount, or correct quantity or rate.");
});

it("says nothing where one of them is missing", () => {
  for (const line of [{ quantity: 3, amount: 5 }, { rate: 3, amount: 5 }, { amount: 5 }]) {
    expect(outcomeOf(reportOf(line), "amount-differs-from-rate").kind).toBe("not-applicable");
  }
});

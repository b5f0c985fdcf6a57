// Each ceiling says by how many euro a plan is over: changing the plan by exactly so much clears it, and by a cent less does not.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf } from "../check/check-json.ts";
import type { JsonLine, JsonPlan } from "../check/plan-json.ts";

interface Ceiling {
  readonly rule: string;
  /** The plan after so many euro were changed. */
  readonly plan: (changed: number) => JsonPlan;
  readonly over: number;
}

const partners = [
  { name: "Alnus", country: "SE", type: "hei", role: "coordinator" },
  { name: "Betula", country: "FI", type: "enterprise", role: "partner" },
  { name: "Corylus", country: "UA", type: "hei", role: "partner" },
  { name: "Daphne", country: "DE", type: "ngo", role: "associated" },
];

function planOf(action: string, call: number, change: Partial<JsonPlan>): JsonPlan {
  return { action, call, partners, lines: [], workPackages: [], ...change };
}

function exact(euro: number): number {
  return Math.round(euro * 100) / 100;
}

/** Two lines of one partner: what is taken from the first goes to the second. */
function moved(first: JsonLine, second: JsonLine, amount: number, changed: number): JsonLine[] {
  return [
    { partner: "Alnus", year: 1, ...first, amount: exact(amount - changed) },
    { partner: "Alnus", year: 1, category: "other", ...second, amount: exact(100 + changed) },
  ];
}

const ceilings: readonly (readonly [string, Ceiling])[] = [
  [
    "the whole grant",
    {
      rule: "grant-above-cap",
      plan: (changed) => planOf("knowledge-alliances", 2016, { months: 36, grant: exact(1_234_567.89 - changed) }),
      over: 234_567.89,
    },
  ],
  [
    "the grant by the month",
    {
      rule: "grant-above-cap",
      plan: (changed) =>
        planOf("strategic-partnerships", 2018, { variant: "vet", months: 17, grant: exact(212_500.01 - changed) }),
      over: 0.01,
    },
  ],
  [
    "a project year",
    {
      rule: "year-above-cap",
      plan: (changed) =>
        planOf("strategic-partnerships", 2018, {
          variant: "vet",
          months: 24,
          lines: moved({ category: "other", year: 2 }, { year: 1 }, 168_000.5, changed),
        }),
      over: 18_000.5,
    },
  ],
  [
    "the smallest grant",
    {
      rule: "grant-below-minimum",
      plan: (changed) => planOf("KA220-HED", 2021, { months: 24, grant: exact(99_000.25 + changed) }),
      over: 999.75,
    },
  ],
  [
    "co-financing",
    {
      rule: "grant-above-co-financing",
      plan: (changed) =>
        planOf("alliances-for-innovation", 2026, {
          variant: "lot-1",
          months: 24,
          totalCost: 1_000_000,
          grant: exact(812_345.67 - changed),
        }),
      over: 12_345.67,
    },
  ],
  [
    "a share of the grant",
    {
      rule: "category-above-limit",
      plan: (changed) =>
        planOf("capacity-building-he", 2026, {
          variant: "strand-2",
          months: 36,
          grant: 400_000,
          lines: moved({ partner: "Corylus", category: "equipment" }, {}, 150_000.01, changed),
        }),
      over: 10_000.01,
    },
  ],
  [
    "what is not paid for some partners: equipment",
    {
      rule: "category-above-limit",
      plan: (changed) =>
        planOf("capacity-building-he", 2026, {
          variant: "strand-2",
          months: 36,
          grant: 400_000,
          lines: moved({ partner: "Betula", category: "equipment" }, {}, 1234.56, changed),
        }),
      over: 1234.56,
    },
  ],
  [
    "what is not paid at all: support to third parties",
    {
      rule: "category-above-limit",
      plan: (changed) =>
        planOf("centres-of-vocational-excellence", 2026, {
          months: 48,
          grant: 4_000_000,
          lines: moved({ category: "third-party-support" }, {}, 5000, changed),
        }),
      over: 5000,
    },
  ],
  [
    "a category by the month",
    {
      rule: "category-above-limit",
      plan: (changed) =>
        planOf("strategic-partnerships", 2018, {
          variant: "vet",
          months: 24,
          lines: moved({ category: "management" }, {}, 66_000.02, changed),
        }),
      over: 0.02,
    },
  ],
  [
    "a category of the project",
    {
      rule: "category-above-limit",
      plan: (changed) =>
        planOf("strategic-partnerships", 2018, {
          variant: "vet",
          months: 24,
          lines: moved({ category: "exceptional-costs" }, {}, 50_700, changed),
        }),
      over: 700,
    },
  ],
  [
    "a category in each year",
    {
      rule: "category-above-limit",
      plan: (changed) =>
        planOf("strategic-partnerships", 2018, {
          variant: "vet",
          months: 24,
          lines: moved({ category: "meetings" }, { category: "meetings", year: 2 }, 25_000, changed),
        }),
      over: 2000,
    },
  ],
  [
    "each third party",
    {
      rule: "category-above-limit",
      plan: (changed) =>
        planOf("european-youth-together", 2026, {
          months: 24,
          grant: 300_000,
          lines: [{ partner: "Alnus", category: "third-party-support", quantity: 2, rate: exact(61_000.5 - changed) }],
        }),
      over: 1000.5,
    },
  ],
  [
    "associated partners",
    {
      rule: "associated-partner-funded",
      plan: (changed) =>
        planOf("KA220-HED", 2026, {
          months: 24,
          grant: 250_000,
          lines: moved({ partner: "Daphne", category: "travel" }, {}, 321.09, changed),
        }),
      over: 321.09,
    },
  ],
];

describe.each(ceilings)("%s", (_name, { rule, plan, over }) => {
  it("says the euro over, and that much clears it", () => {
    const [finding, ...others] = findingsOf(checkJson(plan(0)), rule);
    expect(others).toEqual([]);
    expect(finding?.euro).toBe(over);
    expect(finding?.fix).not.toBe("");
    expect(findingsOf(checkJson(plan(over)), rule)).toEqual([]);
    expect(findingsOf(checkJson(plan(exact(over - 0.01))), rule)).toMatchObject([{ euro: 0.01 }]);
  });
});

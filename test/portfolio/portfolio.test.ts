// A portfolio: what is found is what comparing each plan with each would find, and large portfolios take no time.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/check/report.ts";
import { emptyPartner, emptyPlan, type Partner, type Plan } from "../../src/model/plan.ts";
import { portfolioOf } from "../../src/portfolio/portfolio.ts";
import type { PortfolioPlan } from "../../src/portfolio/portfolio-plan.ts";
import { patience, runs } from "../check/property-runs.ts";

/** Organisations A to Z; lower case for associated ones; the first is the coordinator. */
function plan(letters: string, more: Partial<Plan> = {}): Plan {
  const partners = [...letters].map((letter, index): Partner => {
    const isAssociated = letter !== letter.toUpperCase();
    const number = letter.toUpperCase().charCodeAt(0) - 64;
    return {
      ...emptyPartner,
      row: index + 2,
      name: `Organisation ${letter.toUpperCase()}`,
      country: number % 2 === 0 ? "FI" : "SE",
      type: "hei",
      role: isAssociated ? "associated" : index === 0 ? "coordinator" : "partner",
      id: `E100000${String(number).padStart(2, "0")}`,
    };
  });
  return { ...emptyPlan, action: "cooperation-partnerships", call: 2026, variant: "vet", partners, ...more };
}

function portfolio(plans: readonly Plan[], verdict: Verdict = "ok"): PortfolioPlan[] {
  return plans.map((one, index) => ({ name: `${index}.xlsx`, plan: one, verdict }));
}

function groups(...plans: Plan[]) {
  return portfolioOf(portfolio(plans)).sameConsortia.map(({ isSame, plans: its }) => [isSame, its]);
}

describe("the same consortium", () => {
  it.each([
    ["ABC", "CBA", [[true, [0, 1]]]],
    ["ABC", "ABD", [[false, [0, 1]]]],
    ["ABC", "ABCD", [[false, [0, 1]]]],
    ["ABC", "AB", [[false, [0, 1]]]],
    ["ABC", "ABCDE", []],
    ["ABC", "ADE", []],
    ["AB", "AC", []],
    ["AB", "AB", [[true, [0, 1]]]],
    ["A", "A", []],
    // Associated partners are no part of it.
    ["ABCx", "ABCyz", [[true, [0, 1]]]],
  ])("%s and %s", (one, other, expected) => {
    expect(groups(plan(one), plan(other))).toEqual(expected);
  });

  it("counts within an action and call alone", () => {
    expect(groups(plan("ABC"), plan("ABC", { call: 2025 }))).toEqual([]);
    expect(groups(plan("ABC"), plan("ABC", { action: "small-scale-partnerships" }))).toEqual([]);
    expect(groups(plan("ABC"), plan("ABC", { action: undefined }))).toEqual([]);
  });

  it("says to which agencies it applies, and where the Guide forbids it", () => {
    const [group] = portfolioOf(portfolio([plan("ABC"), plan("BAC")])).sameConsortia;
    expect(group?.agencies).toEqual(["FI", "SE"]);
    expect(group?.source).toMatchObject({ guide: "Programme Guide 2026", page: "238" });
    const [other] = portfolioOf(
      portfolio(["ABC", "ABC"].map((one) => plan(one, { action: "sport-events" }))),
    ).sameConsortia;
    expect(other).toMatchObject({ isSame: true, source: undefined });
  });
});

describe("applications of an organisation", () => {
  const many = (count: number, more: Partial<Plan> = {}) =>
    Array.from({ length: count }, (_, index) => plan(`A${"BCDEFGHIJKLMNOP".charAt(index)}`, more));
  const found = (...plans: Plan[]) =>
    portfolioOf(portfolio(plans)).tooManyApplications.map((one) => [one.organisation, one.plans.length, one.limit]);

  it("up to the limit and one more", () => {
    expect(found(...many(10))).toEqual([]);
    expect(found(...many(11))).toEqual([[0, 11, 10]]);
  });

  it("count in all fields together, and not as associated partner, twice in one plan, or in another call", () => {
    expect(found(...many(6), ...many(5, { variant: "adult" }))).toEqual([[0, 11, 10]]);
    expect(found(...many(10), plan("Ba"))).toEqual([]);
    expect(found(...many(9), plan("AA"))).toEqual([]);
    expect(found(...many(10), plan("AB", { call: 2023 }))).toEqual([]);
  });
});

describe("an organisation that plans describe differently", () => {
  const one = (more: Partial<Partner>): Plan => {
    const { partners, ...rest } = plan("AB");
    return { ...rest, partners: partners.map((partner, index) => (index === 0 ? { ...partner, ...more } : partner)) };
  };
  const found = (...plans: Plan[]) =>
    portfolioOf(portfolio(plans)).contradictions.map(({ about, said, isCertain }) => [
      about,
      isCertain,
      said.map(({ value, plans: its }) => [value, its]),
    ]);

  it("another country under one id", () => {
    expect(found(one({}), one({ country: "DE" }), one({}))).toEqual([
      [
        "country",
        true,
        [
          ["SE", [0, 2]],
          ["DE", [1]],
        ],
      ],
    ]);
  });

  it("another type", () => {
    expect(found(one({}), one({ type: "ngo" }))).toEqual([
      [
        "type",
        true,
        [
          ["hei", [0]],
          ["ngo", [1]],
        ],
      ],
    ]);
  });

  it("the same name in another country may be two organisations", () => {
    expect(found(one({ id: undefined }), one({ id: undefined, country: "DE" }))).toEqual([
      [
        "country",
        false,
        [
          ["DE", [1]],
          ["SE", [0]],
        ],
      ],
    ]);
  });

  it("two ids are two organisations", () => {
    expect(found(one({ id: "E10000001" }), one({ id: "E10000099", country: "DE" }))).toEqual([]);
  });

  it("what is not known contradicts nothing", () => {
    expect(found(one({}), one({ country: undefined, type: undefined }))).toEqual([]);
  });
});

describe("totals and deadlines", () => {
  it("by action and call", () => {
    const plans = [
      ...portfolio([plan("ABC", { grant: 12_000_000 }), plan("DEF", { grant: 25_000_000 })], "problems"),
      ...portfolio([plan("GHI"), plan("JKL", { call: 2025 })]),
    ];
    expect(portfolioOf(plans).totals).toEqual([
      expect.objectContaining({ call: 2025, plans: 1, grant: 0, grants: 0 }),
      {
        action: "cooperation-partnerships",
        call: 2026,
        plans: 3,
        verdicts: { ok: 1, open: 0, review: 0, problems: 2 },
        grant: 37_000_000,
        grants: 2,
      },
    ]);
  });

  it("by time, with their source", () => {
    const plans = portfolio([plan("ABC"), plan("DEF", { variant: "youth" }), plan("GHI", { call: 2010 })]);
    const rows = portfolioOf(plans).deadlines;
    const times = rows.map(({ deadline }) => deadline?.at ?? "unknown");
    expect(times).toEqual([...times].sort());
    expect(rows[0]).toMatchObject({ call: 2026, source: { guide: "Programme Guide 2026" } });
    expect(rows.at(-1)).toMatchObject({ call: 2010, deadline: undefined, plans: [2] });
  });
});

/** Few organisations, so that they meet often. */
const someLetters = fc
  .uniqueArray(fc.constantFrom(..."ABCDEFGabc"), { minLength: 1, maxLength: 6, selector: (one) => one.toUpperCase() })
  .map((letters) => letters.join(""));

describe("compared with comparing each with each", { timeout: patience }, () => {
  const frames = fc.constantFrom<Partial<Plan>>(
    {},
    { call: 2025 },
    { variant: "school" },
    { action: "small-scale-partnerships" },
  );
  const somePlans = fc
    .array(fc.tuple(someLetters, frames), { maxLength: 40 })
    .map((all) => all.map(([letters, more]) => plan(letters, more)));
  const consortium = ({ partners }: Plan) =>
    new Set(partners.flatMap(({ role, id }) => (role === "associated" ? [] : [id])));

  it("the same pairs of consortia", () => {
    fc.assert(
      fc.property(somePlans, (plans) => {
        const expected: string[] = [];
        plans.forEach((one, first) => {
          plans.slice(first + 1).forEach((other, offset) => {
            if (one.action !== other.action || one.call !== other.call) return;
            const [a, b] = [consortium(one), consortium(other)];
            const common = [...a].filter((id) => b.has(id)).length;
            const larger = Math.max(a.size, b.size);
            const isSame = a.size === b.size && common === a.size && larger >= 2;
            const isNear = larger >= 3 && Math.min(a.size, b.size) >= 2 && common >= larger - 1;
            if (isSame || isNear) expected.push(`${first} ${first + 1 + offset} ${isSame}`);
          });
        });
        const sets = plans.map((one) => [...consortium(one)].sort().join());
        const pairs = portfolioOf(portfolio(plans)).sameConsortia.flatMap(({ plans: its, isSame }) =>
          its.flatMap((one, index) =>
            its.slice(index + 1).flatMap((other) => {
              const areSame = sets[one] === sets[other];
              // Equal plans may stand beside a nearly equal one in its group; they are told in a group of their own.
              return areSame === isSame ? [`${one} ${other} ${areSame}`] : [];
            }),
          ),
        );
        expect(pairs.sort()).toEqual(expected.sort());
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      runs(200),
    );
  });

  it("the same numbers of applications", () => {
    const manyPlans = fc
      .array(fc.tuple(someLetters, frames), { minLength: 20, maxLength: 60 })
      .map((all) => all.map(([letters, more]) => plan(letters, more)));
    fc.assert(
      fc.property(manyPlans, (plans) => {
        const limits: Record<string, number> = { "cooperation-partnerships": 10 };
        const expected: string[] = [];
        for (const call of [2025, 2026]) {
          for (const letter of "ABCDEFG") {
            const its = plans.filter(
              (one) =>
                one.call === call &&
                one.action === "cooperation-partnerships" &&
                one.partners.some(({ name, role }) => name === `Organisation ${letter}` && role !== "associated"),
            );
            const limit = limits["cooperation-partnerships"] ?? 0;
            if (its.length > limit) expected.push(`Organisation ${letter} ${call} ${its.length}`);
          }
        }
        const { tooManyApplications, organisations } = portfolioOf(portfolio(plans));
        const own = tooManyApplications
          .filter(({ action }) => action === "cooperation-partnerships")
          .map((one) => `${organisations[one.organisation]} ${one.call} ${one.plans.length}`);
        expect(own.sort()).toEqual(expected.sort());
      }),
      runs(100),
    );
  });
});

it("finds each of 100 repeated plans among 20,000, and no other", () => {
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const plans = portfolio(
    Array.from({ length: 20_000 }, () => ({
      ...plan(""),
      partners: Array.from({ length: 5 + random(8) }, (_, index): Partner => {
        const number = random(12_000);
        return {
          ...emptyPartner,
          row: index + 2,
          name: `University of Applied Sciences number ${number}`,
          country: ["SE", "FI", "DE", "FR"][number % 4],
          type: "hei",
          role: index === 0 ? "coordinator" : "partner",
          id: `E1${String(number).padStart(7, "0")}`,
        };
      }),
    })),
  );
  plans.push(...plans.slice(0, 100));
  const same = portfolioOf(plans).sameConsortia.filter(({ isSame }) => isSame);
  expect(same).toHaveLength(100);
});

// Lines against the unit costs of the Guide: what each rate gives, what is missing, and that doing what is said clears it.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import type { JsonLine, JsonPlan } from "../check/plan-json.ts";
import { plain } from "../functions/formulas.ts";

const partners = [
  { name: "Alnus", country: "SE", type: "hei", role: "coordinator", eche: true },
  { name: "Betula", country: "FI", type: "hei", role: "partner", eche: true },
  { name: "Corylus", country: "RS", type: "ngo", role: "partner" },
  { name: "Daphne", country: "UA", type: "ngo", role: "partner", addedValue: "Knows the region" },
];

function planOf(lines: JsonLine[], change: Partial<JsonPlan> = {}): JsonPlan {
  return {
    action: "strategic-partnerships",
    call: 2018,
    variant: "higher-education/innovation",
    months: 24,
    partners,
    lines: lines.map((line) => ({ year: 1, ...line })),
    workPackages: [],
    ...change,
  };
}

function said(plan: JsonPlan): string[] {
  return findingsOf(checkJson(plan), "differs-from-unit-cost").map(
    (finding) => `${weightOf(finding)} ${finding.at.column} ${finding.euro ?? "-"}: ${plain(finding.message)}`,
  );
}

const management = { partner: "Alnus", category: "management", quantity: 24 };

describe("a confirmed rate", () => {
  it("is met to the cent, and a cent more is an error", () => {
    expect(said(planOf([{ ...management, amount: 12_000 }]))).toEqual([]);
    expect(outcomeOf(checkJson(planOf([{ ...management, amount: 12_000 }])), "differs-from-unit-cost").kind).toBe(
      "pass",
    );
    expect(said(planOf([{ ...management, amount: 12_000.01 }]))).toEqual([
      "error amount 0.01: 24 × €500 is €0.01 less than €12,000.01",
    ]);
    expect(said(planOf([{ ...management, amount: 11_999.99 }]))).toEqual([
      "warning amount 0.01: 24 × €500 is €0.01 more than €11,999.99",
    ]);
  });

  it("gives the amount of a line without one, which then counts", () => {
    const report = checkJson(planOf([management, { ...management, partner: "Betula" }], { grant: 18_000 }));
    expect(findingsOf(report, "line-without-amount")).toEqual([]);
    expect(outcomeOf(report, "lines-differ-from-grant").kind).toBe("pass");
  });

  it("gives none where the amount cannot be read", () => {
    for (const amount of ["soon", "20 %", "#REF!", -5]) {
      const report = checkJson(planOf([{ ...management, amount }]));
      expect(findingsOf(report, "unreadable-cell")).toHaveLength(1);
      expect(outcomeOf(report, "grant-above-cap").kind).toBe("open");
    }
  });

  it("is compared with a rate that is typed, and names what the line then is", () => {
    const plan = planOf([{ ...management, rate: 600 }]);
    expect(said(plan)).toEqual(["error rate 2400: The Guide pays €500, not €600"]);
    const [finding] = findingsOf(checkJson(plan), "differs-from-unit-cost");
    expect(plain(finding?.fix ?? "")).toBe("Write €500 as rate: the line is then €12,000.");
    expect(said(planOf([{ ...management, rate: 500 }]))).toEqual([]);
  });

  it("says the same in Swedish", () => {
    const report = checkJson(planOf([{ ...management, amount: 12_500 }]), { language: "sv" });
    const [finding] = findingsOf(report, "differs-from-unit-cost");
    expect(plain(finding?.message ?? "")).toBe("24 × 500 € är 500 € mindre än 12 500 €");
    expect(plain(finding?.fix ?? "")).toBe("Skriv 12 000 € som belopp, 500 € mindre.");
  });

  it("is not asked for where a line only has an amount", () => {
    expect(said(planOf([{ partner: "Alnus", category: "management", amount: 40_000 }]))).toEqual([]);
  });

  it("waits for the partner's role, for which the partner's row asks", () => {
    const unknown = planOf([{ ...management, amount: 1 }], { partners: [{ name: "Alnus", country: "SE" }] });
    expect(said(unknown)).toEqual([]);
    expect(findingsOf(checkJson(unknown), "partner-without-role")).toHaveLength(1);
  });
});

describe("meetings", () => {
  const meeting = { partner: "Betula", category: "meetings", quantity: 4 };
  it.each([
    [99, 0],
    [99.9, 0],
    [100, 2300],
    [1999, 2300],
    [1999.99, 2300],
    [2000, 3040],
    [12_000, 3040],
  ])("%d km are worth %d euro for four", (km, amount) => {
    expect(said(planOf([{ ...meeting, km, amount }]))).toEqual([]);
    expect(said(planOf([{ ...meeting, km, amount: amount + 0.01 }]))).toHaveLength(1);
  });

  it("leave a distance that cannot be read to the cell's own finding", () => {
    const plan = planOf([{ ...meeting, km: "far", amount: 2300 }]);
    expect(said(plan)).toEqual([]);
    expect(findingsOf(checkJson(plan), "unreadable-cell")).toHaveLength(1);
  });

  it("ask for the distance once for all lines", () => {
    expect(said(planOf([meeting, { ...meeting, amount: 2300 }]))).toEqual([
      "open km -: Transnational project meetings: how far is the journey?",
    ]);
  });
});

describe("a rate that nobody has confirmed", () => {
  const work = { partner: "Alnus", category: "intellectual-outputs", quantity: 10 };
  it("is never more than a point to judge", () => {
    const report = checkJson(planOf([{ ...work, staff: "Researcher", amount: 5000 }]));
    const [finding] = findingsOf(report, "differs-from-unit-cost");
    expect(finding && weightOf(finding)).toBe("review");
    expect(finding?.euro).toBe(2590);
  });

  it("gives no amount, but a question with it", () => {
    const plan = planOf([{ ...work, staff: "Lärare" }]);
    expect(said(plan)).toEqual(["review amount -: Work on intellectual outputs: is it 10 × €241 = €2,410?"]);
    expect(findingsOf(checkJson(plan), "differs-from-unit-cost")[0]?.suggestion).toBe("2410");
    expect(findingsOf(checkJson(plan), "line-without-amount")).toHaveLength(1);
  });

  it("depends on country and call", () => {
    const of = (partner: string, call: number, amount: number): string[] =>
      said(planOf([{ ...work, partner, staff: "manager", amount }], { call }));
    expect(of("Betula", 2018, 2800)).toEqual(["review null -: Unit costs: not confirmed for call 2018"]);
    // Serbia: a Partner Country in the last row until 2018, a Programme Country of the fourth from 2019, both at 88.
    expect(of("Corylus", 2018, 880)).toHaveLength(1);
    expect(of("Corylus", 2019, 880)).toHaveLength(1);
    expect(of("Betula", 2018, 2940)).toHaveLength(1);
  });

  it("is not known for Partner Countries in Knowledge Alliances", () => {
    const lines = [{ partner: "Daphne", category: "implementation", quantity: 5, staff: "manager", amount: 500 }];
    const { variant: _, ...alliance } = planOf(lines, { action: "knowledge-alliances", call: 2016 });
    expect(said(alliance)).toEqual(["review rate -: Days of work: what is the rate of 1 line?"]);
  });

  it("asks who works, and takes a person's name for no answer", () => {
    for (const staff of ["", "Anna Berg", "Learners"]) {
      expect(said(planOf([{ ...work, staff, amount: 2410 }]))).toEqual([
        "open staff -: Work on intellectual outputs: manager, teacher or researcher, technician or administration?",
      ]);
    }
  });
});

describe("learning activities", () => {
  const line = { partner: "Betula", category: "learning-activities", quantity: 10 };
  const messages = (change: JsonLine): string[] => said(planOf([{ ...line, ...change }]));
  const unconfirmed = ["review null -: Unit costs: not confirmed for call 2018"];

  it("are a journey, a stay, or both in one line", () => {
    expect(messages({ km: 850, amount: 2750 })).toEqual(unconfirmed);
    expect(messages({ staff: "learner", days: 5, amount: 2900 })).toEqual(unconfirmed);
    expect(messages({ staff: "learner", days: 5, km: 850, amount: 5650 })).toEqual(unconfirmed);
    expect(messages({ staff: "Linguistic support", amount: 1500 })).toEqual(unconfirmed);
  });

  it.each([
    ["staff", 14, 14 * 106],
    ["staff", 15, 14 * 106 + 74],
    ["staff", 60, 14 * 106 + 46 * 74],
    ["learner", 14, 14 * 58],
    ["learner", 60, 14 * 58 + 46 * 42],
  ])("pay %s for %d days %d euro", (staff, days, each) => {
    expect(messages({ staff, days, amount: 10 * each })).toEqual(unconfirmed);
    expect(messages({ staff, days, amount: 10 * each + 0.01 })).toHaveLength(1);
  });

  it("pay long stays by the country of the stay, which they ask for", () => {
    expect(messages({ staff: "teacher", days: 61, country: "DK", amount: 10 * (14 * 125 + 46 * 88 + 63) })).toEqual(
      unconfirmed,
    );
    expect(messages({ staff: "teacher", days: 61, amount: 1 })).toEqual([
      "open country -: Individual support: in which country?",
    ]);
    expect(messages({ staff: "learner", days: 61, amount: 1 })).toEqual([
      "review rate -: Individual support: what is the rate of 1 line?",
    ]);
  });

  it("may count days instead of stays, at the rate of a day", () => {
    expect(messages({ staff: "staff", rate: 106, amount: 1060 })).toEqual(unconfirmed);
    expect(messages({ staff: "staff", rate: 107, amount: 1070 })).toEqual([
      "open days -: Individual support: how many days is each stay?",
    ]);
  });

  it("ask what they are where a line says nothing", () => {
    expect(messages({ amount: 2750 })).toEqual(["open km -: Travel: a journey or a stay?"]);
  });

  it("may be green travel from call 2021", () => {
    const green = (rate: number): string[] =>
      said(planOf([{ ...line, km: 850, rate }], { action: "cooperation-partnerships", call: 2021, variant: "vet" }));
    expect(green(275).join()).toContain("not confirmed for call 2021");
    expect(green(320).join()).toContain("not confirmed for call 2021");
    expect(green(300).join()).toContain("The Guide pays €275, not €300");
  });
});

describe("real costs", () => {
  const cost = { partner: "Alnus", category: "exceptional-costs", quantity: 1, rate: 4000 };
  it("are paid by their share: all of it may be asked for, and less", () => {
    expect(said(planOf([{ ...cost, amount: 3000 }]))).toEqual([]);
    expect(said(planOf([{ ...cost, amount: 2000 }]))).toEqual([]);
    expect(said(planOf([{ ...cost, amount: 3000.01 }]))).toEqual([
      "error amount 0.01: The EU pays 75% of it: €3,000, not €3,000.01",
    ]);
    expect(said(planOf([cost]))).toHaveLength(1);
  });
});

describe("Joint Masters", () => {
  const plan = (line: JsonLine): string[] =>
    said(planOf([line], { action: "erasmus-mundus-joint-masters", call: 2026, variant: "master-24", months: 74 }));
  it("count students by the month or by the whole programme", () => {
    const student = { partner: "Alnus", category: "institutional-costs", quantity: 100 };
    expect(plan({ ...student, rate: 750 })).toEqual([]);
    expect(plan({ ...student, rate: 18_000 })).toEqual([]);
    expect(plan({ ...student, rate: 18_000.01 })).toEqual(["error rate 1: The Guide pays €18,000, not €18,000.01"]);
    expect(plan({ ...student, rate: 15_000 })).toEqual(["warning rate 300000: The Guide pays €18,000, not €15,000"]);
    expect(plan({ ...student, rate: 700 })).toEqual(["warning rate 5000: The Guide pays €750, not €700"]);
    expect(plan(student)).toEqual([]);
  });

  it("pay special needs by the step at or below the cost", () => {
    const need = { partner: "Alnus", category: "special-needs", quantity: 1 };
    expect(plan({ ...need, rate: 4500 })).toEqual([]);
    expect(plan({ ...need, rate: 5999.99 })).toEqual(["error rate 1499.99: The Guide pays €4,500, not €5,999.99"]);
    expect(plan({ ...need, rate: 2999 })).toEqual(["error rate 2999: The Guide pays €0, not €2,999"]);
  });
});

describe("the smallest change that a finding names", () => {
  it.each<[JsonLine, JsonLine]>([
    [{ ...management, amount: 15_000 }, { amount: 12_000 }],
    [{ ...management, rate: 700 }, { rate: 500 }],
    [
      { ...management, rate: 700, amount: 16_800 },
      { rate: 500, amount: 12_000 },
    ],
    [{ partner: "Betula", category: "meetings", quantity: 3, km: 500, amount: 2000 }, { amount: 1725 }],
    [{ partner: "Betula", category: "multiplier-events", quantity: 7, staff: "local", amount: 1400 }, { amount: 700 }],
    [{ partner: "Alnus", category: "special-needs", quantity: 1, rate: 100, amount: 150 }, { amount: 100 }],
  ])("clears it: %j", (line, change) => {
    const [finding] = findingsOf(checkJson(planOf([line])), "differs-from-unit-cost");
    for (const euro of Object.values(change)) {
      expect(plain(finding?.fix ?? "")).toContain(`€${Number(euro).toLocaleString("en")}`);
    }
    expect(said(planOf([{ ...line, ...change }]))).toEqual([]);
  });
});

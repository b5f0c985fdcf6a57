// Planned cost against each lump sum on offer, and what a consortium lacks for the larger ones.
import { describe, expect, it } from "vitest";
import { lumpSumChoice } from "../../src/check/lump-sum-choice.ts";
import { emptyLine, emptyPartner, emptyPlan, type Plan } from "../../src/model/plan.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { exampleGrid } from "../functions/example-formula.ts";
import { formula, table } from "../functions/formulas.ts";

function event(countries: readonly string[], grant: number): Plan {
  return {
    ...emptyPlan,
    action: "sport-events",
    call: 2026,
    grant,
    partners: countries.map((country, index) => ({
      ...emptyPartner,
      row: index + 2,
      name: `Club ${index}`,
      country,
      type: "sport-organisation",
      role: index === 0 ? "coordinator" : "partner",
    })),
    lines: [{ ...emptyLine, row: 2, amount: 30_000_001 }],
  };
}

const short = (plan: Plan) =>
  lumpSumChoice(plan).map(({ lumpSum, difference, chosen }) => [lumpSum / 100, difference, chosen]);

describe("the distance to each lump sum", () => {
  it("is planned minus lump sum, to the cent, and the typed one is the chosen one", () => {
    expect(short(examplePlan())).toEqual([
      [120_000, 13_000_000, false],
      [250_000, 0, true],
      [400_000, -15_000_000, false],
    ]);
    const lines = [...examplePlan().lines, { ...emptyLine, row: 99, amount: 1 }];
    expect(short({ ...examplePlan(), lines })[1]).toEqual([250_000, 1, true]);
  });

  it("takes the total cost while there are no lines", () => {
    expect(short({ ...examplePlan(), lines: [] })[1]).toEqual([250_000, 1_200_000, true]);
    expect(short({ ...examplePlan(), lines: [], totalCost: undefined })[1]).toEqual([250_000, -25_000_000, true]);
  });

  it("is not told where there is nothing to choose from", () => {
    expect(lumpSumChoice(emptyPlan)).toEqual([]);
    expect(lumpSumChoice({ ...emptyPlan, action: "knowledge-alliances", call: 2016 })).toEqual([]);
    expect(lumpSumChoice({ ...examplePlan(), call: 2021, variant: "vet" })).toEqual([]);
  });
});

describe("lump sums with a consortium of their own", () => {
  const sums = [20_000_000, 30_000_000, 45_000_000];

  it("are all offered, whichever type the plan names", () => {
    for (const variant of [undefined, "local-1", "european-wide"]) {
      const choice = lumpSumChoice({ ...event(["SE", "FI", "DE"], 20_000_000), variant });
      expect(choice.map(({ lumpSum }) => lumpSum)).toEqual(sums);
      expect(choice.map((one) => one.variant)).toEqual(["local-1", "local-2", "european-wide"]);
    }
  });

  it("say what is missing for each", () => {
    const three = lumpSumChoice(event(["SE", "FI", "DE"], 20_000_000));
    expect(three[0]?.missing).toEqual([]);
    expect(three[1]?.missing.join(" ")).toContain("At least 6");
    expect(three[2]?.missing.join(" ")).toContain("At least 10");
    const six = lumpSumChoice(event(["SE", "FI", "DE", "FR", "ES", "IT"], 30_000_000));
    expect(six[0]?.missing).not.toEqual([]);
    expect(six[1]?.missing).toEqual([]);
    expect(six[1]?.difference).toBe(1);
  });

  it("ask for what they need while there are no partners", () => {
    for (const { missing } of lumpSumChoice(event([], 20_000_000))) expect(missing).not.toEqual([]);
  });
});

describe("=ERASMUS_TIERS with the budget", () => {
  const tiers = (...more: readonly (number | string)[][][]) =>
    table(formula("ERASMUS_TIERS", "KA220-HED", 2026, "", exampleGrid("budget"), ...more));

  it("says what to cut or to add", () => {
    expect(tiers()).toEqual([
      [120_000, 130_000, "Cut €130,000", ""],
      [250_000, 0, "✔ Exactly the lump sum", ""],
      [400_000, -150_000, "Add €150,000", ""],
    ]);
  });

  it("never counts a line without a readable amount as nothing", () => {
    const grid = exampleGrid("budget").map((row, index) =>
      index === 3 ? row.map((one, at) => (at === 6 ? "about ten" : one)) : row,
    );
    const rows = table(formula("ERASMUS_TIERS", "KA220-HED", 2026, "", grid));
    expect(rows.map(([, , advice]) => advice)).toEqual(Array(3).fill("? 1 line has no amount"));
  });

  it("says what the consortium lacks, and for which type of event", () => {
    const partners = [
      ["Organisation", "Country", "Type", "Role"],
      ["Klubb", "Sweden", "Sport organisation", "Coordinator"],
      ["Seura", "Finland", "Sport organisation", "Partner"],
      ["Verein", "Germany", "Sport organisation", "Partner"],
    ];
    const budget = [
      ["Partner", "Amount"],
      ["Klubb", 200_000],
    ];
    const rows = table(
      formula("ERASMUS_TIERS", "Sport events", 2026, "European local events, type I", budget, partners),
    );
    expect(rows[0]).toEqual([200_000, 0, "✔ Exactly the lump sum", ""]);
    expect(rows[1]?.[3]).toMatch(/^European local events, type II; .*At least 6/);
  });
});

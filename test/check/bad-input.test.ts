// What a coordinator may have in the plan that makes no sense: each is told for what it is, and none makes a wrong OK or a wrong error.
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/check/report.ts";
import { checkJson, findingsOf, outcomeOf, summary, weightOf } from "./check-json.ts";
import { type Case, cases, goodPartner, goodPlan } from "./good-plan.ts";
import type { JsonCell, JsonPlan } from "./plan-json.ts";

function find(action: string, call: number, variant?: string): Case {
  const found = cases.find((one) => one.action.id === action && one.call === call && one.variant === variant);
  if (found === undefined) throw new Error(`${action} ${call} is expected`);
  return found;
}

const alliance = (): JsonPlan => goodPlan(find("knowledge-alliances", 2018));
const cooperation = (): JsonPlan => goodPlan(find("cooperation-partnerships", 2026, "higher-education"));
const strategic = (): JsonPlan => goodPlan(find("strategic-partnerships", 2018, "higher-education"));

function errors(report: Report): string[] {
  return summary(report).filter((line) => line.startsWith("error "));
}

describe("the action", () => {
  it.each(["Erasmus Mundus", "KA999", "", "   ", "constructor", "x".repeat(5_000)])("%j is no action", (action) => {
    const report = checkJson({ ...alliance(), action });
    const isBlank = action.trim() === "";
    expect(errors(report)).toEqual(isBlank ? [] : ["error unreadable-cell"]);
    expect(report.verdict).toBe(isBlank ? "open" : "problems");
    expect(report.cap).toBeNull();
    expect(report.outcomes.map(({ rule }) => rule)).not.toContain("too-few-partners");
  });

  it("that is only misspelt is asked back", () => {
    const [finding] = findingsOf(checkJson({ ...alliance(), action: "Knowledge Aliances" }), "unreadable-cell");
    expect(finding?.message).toBe("“Knowledge Aliances” is not an action we know. Knowledge Alliances?");
  });
});

describe("the call", () => {
  it.each([2013, 2021, 1987, 2099])("%i is outside the action's years", (call) => {
    const report = checkJson({ ...alliance(), call });
    expect(errors(report)).toEqual(["error call-not-open"]);
    expect(report.cap).toBeNull();
  });

  it.each(["2018/19", "Call 2018", "18", 18, 0, -2018, 2018.5, 1e9, true])("%j is no year", (call) => {
    const report = checkJson({ ...alliance(), call });
    expect(errors(report)).toEqual(["error unreadable-cell"]);
    expect(outcomeOf(report, "call-not-open")).toMatchObject({ kind: "open", findings: [] });
  });
});

describe("the months", () => {
  it.each([0, -24, 24.5, 121, 1e9, "two years", "24 months", "24–36", true])(
    "%j are told, and nothing is compared with them",
    (months) => {
      const report = checkJson({ ...alliance(), months });
      expect(findingsOf(report, "unreadable-cell").map(({ at }) => at.column)).toEqual(["months"]);
      expect(outcomeOf(report, "duration-not-allowed").kind).toBe("open");
      expect(report.cap).toBeNull();
    },
  );
});

describe("a country", () => {
  it.each([
    ["Spian", "Spain"],
    ["Sweeden", "Sweden"],
    ["Germny", "Germany"],
    ["Untied Kingdom", "United Kingdom"],
  ])("%s is asked back as %s, counts for nothing and breaks nothing else", (typed, meant) => {
    const plan = cooperation();
    Object.assign(plan.partners[2] ?? {}, { country: typed });
    const report = checkJson(plan);
    expect(errors(report)).toEqual(["error unknown-country"]);
    expect(findingsOf(report, "unknown-country")[0]?.message).toBe(`“${typed}” is not a country we know. ${meant}?`);
    expect(findingsOf(report, "too-few-countries").map(weightOf)).toEqual(["open"]);
    expect(findingsOf(report, "partner-without-country")).toEqual([]);
  });

  it.each(["Europe", "EU", "various", "SE/FI", "XX", "ZZ", "?", "0", "Yugoslavia"])("%j is none", (country) => {
    const plan = cooperation();
    Object.assign(plan.partners[2] ?? {}, { country });
    const report = checkJson(plan);
    expect(errors(report)).toEqual(["error unknown-country"]);
    expect(outcomeOf(report, "too-few-countries").kind).not.toBe("pass");
  });
});

describe("an amount", () => {
  it.each<[JsonCell]>([
    ["150 000 €"],
    ["1.234,56"],
    ["€1,234"],
    ["ca 5000"],
    ["12,5"],
    ["5k"],
    [-100],
    [-0.01],
    ["-100"],
    [10.005],
    [1e15],
    [true],
    ["#REF!"],
    ["#DIV/0!"],
    ["Loading..."],
  ])("%j is not counted, told, and leaves every sum open", (amount) => {
    const plan = strategic();
    Object.assign(plan.lines[1] ?? {}, { amount });
    delete plan.grant;
    const report = checkJson(plan);
    expect(errors(report)).toEqual(["error unreadable-cell"]);
    expect(findingsOf(report, "unreadable-cell")[0]?.at).toMatchObject({ table: "budget", line: 2, column: "amount" });
    for (const rule of ["grant-above-cap", "year-above-cap"]) expect(outcomeOf(report, rule).kind).toBe("open");
    expect(findingsOf(report, "line-without-amount")).toEqual([]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d is not counted either", (amount) => {
    const plan = strategic();
    Object.assign(plan.lines[1] ?? {}, { amount });
    const report = checkJson(plan);
    expect(errors(report)).toEqual(["error unreadable-cell"]);
    expect(findingsOf(report, "unreadable-cell")[0]?.message).toBe(`“${amount}” is not an amount we can read`);
  });

  it("with binary dust is the amount that is meant", () => {
    const plan = cooperation();
    const partner = plan.partners[0]?.name ?? "";
    plan.lines = [
      { partner, workPackage: "WP1", amount: 0.1 + 0.2 },
      { partner, workPackage: "WP2", amount: 399_999.7 },
    ];
    expect(errors(checkJson(plan))).toEqual([]);
  });

  it("of a thousand lines adds up to the cent", () => {
    const plan = cooperation();
    const partner = plan.partners[0]?.name ?? "";
    plan.grant = 120_000;
    plan.totalCost = 120_000.01;
    plan.lines = Array.from({ length: 1_200 }, (_, index) => ({
      partner,
      workPackage: `WP${(index % 5) + 1}`,
      amount: index % 2 === 0 ? 99.99 : 100.01,
    }));
    expect(errors(checkJson(plan))).toEqual([]);
  });

  it("is quantity times rate where none is typed, to the cent", () => {
    const plan = cooperation();
    const partner = plan.partners[0]?.name ?? "";
    plan.grant = 120_000;
    plan.lines = [
      { partner, workPackage: "WP1", quantity: 3, rate: 33.33 },
      { partner, workPackage: "WP2", quantity: 1, rate: 119_900.01 },
    ];
    expect(errors(checkJson(plan))).toEqual([]);
  });

  it("of nothing is an amount", () => {
    const plan = cooperation();
    plan.lines.push({ partner: plan.partners[0]?.name ?? "", workPackage: "WP2", amount: 0 });
    expect(errors(checkJson(plan))).toEqual([]);
    expect(checkJson(plan).verdict).toBe("review");
  });
});

describe("a year", () => {
  it("outside the project is told once, however many lines have it", () => {
    const plan = strategic();
    for (const line of plan.lines) if (line.year === 3) line.year = 4;
    const report = checkJson(plan);
    expect(errors(report)).toEqual(["error line-year-outside-project"]);
    expect(findingsOf(report, "line-year-outside-project")[0]?.cells).toHaveLength(1 + plan.partners.length);
  });

  it.each<[JsonCell]>([[2026], [0], [-1], [1.5], ["first"], ["Y1"]])("%j is no project year", (year) => {
    const plan = strategic();
    Object.assign(plan.lines[0] ?? {}, { year });
    const report = checkJson(plan);
    expect(errors(report)).toEqual(["error unreadable-cell"]);
    expect(findingsOf(report, "line-without-year")).toEqual([]);
  });

  it("in the last half of a project of thirty months is its third", () => {
    const plan = { ...strategic(), months: 30, grant: 375_000 };
    for (const line of plan.lines) if (line.year === 3) line.amount = Number(line.amount) / 2;
    expect(errors(checkJson(plan))).toEqual([]);
  });
});

describe("the partner of a line", () => {
  it("that is not listed is told once for each name, with the nearest one", () => {
    const plan = cooperation();
    for (const line of plan.lines) if (line.workPackage === "WP1") line.partner = "Organisation Aa";
    const findings = findingsOf(checkJson(plan), "line-partner-unknown");
    expect(findings.map((one) => [weightOf(one), one.suggestion, one.cells.length])).toEqual([
      ["error", "Organisation A", 3],
    ]);
  });

  it("may be written in other letters", () => {
    const plan = cooperation();
    for (const line of plan.lines) line.partner = ` ${String(line.partner).toUpperCase()}.`;
    expect(errors(checkJson(plan))).toEqual([]);
  });

  it("is the row that may have money where its name stands twice", () => {
    for (const turn of [false, true]) {
      const plan = cooperation();
      const twice = { ...plan.partners[0], role: "associated" };
      if (turn) plan.partners.unshift(twice);
      else plan.partners.push(twice);
      const report = checkJson(plan);
      expect(findingsOf(report, "associated-partner-funded")).toEqual([]);
      expect(findingsOf(report, "duplicate-organisation").map(weightOf)).toEqual(["review"]);
    }
  });

  it("is not looked for in a method that every object has", () => {
    const plan = cooperation();
    for (const line of plan.lines) line.partner = "toString";
    expect(errors(checkJson(plan))).toEqual(["error line-partner-unknown"]);
  });
});

describe("coordinators", () => {
  it("are exactly one", () => {
    const two = cooperation();
    Object.assign(two.partners[1] ?? {}, { role: "coordinator" });
    expect(errors(checkJson(two))).toEqual(["error several-coordinators"]);
    const none = cooperation();
    Object.assign(none.partners[0] ?? {}, { role: "partner" });
    expect(errors(checkJson(none))).toEqual(["error no-coordinator"]);
    const unsaid = cooperation();
    delete unsaid.partners[0]?.role;
    expect(errors(checkJson(unsaid))).toEqual([]);
    expect(findingsOf(checkJson(unsaid), "no-coordinator").map(weightOf)).toEqual(["open"]);
  });

  it("may not be two rows of one organisation", () => {
    const plan = cooperation();
    plan.partners.push({ ...plan.partners[0] });
    expect(errors(checkJson(plan))).toEqual(["error several-coordinators"]);
  });
});

describe("a cell with two things in it", () => {
  it.each(["Partner/associated", "Partner or associated", "coordinator?, partner"])(
    "such as the role %j is asked back",
    (role) => {
      const plan = cooperation();
      plan.partners.push({ ...goodPartner(5, "ngo"), role });
      const report = checkJson(plan);
      expect(outcomeOf(report, "partner-without-role").kind).not.toBe("pass");
      expect(errors(report)).toEqual(["error unreadable-cell"]);
    },
  );
});

describe("nothing at all", () => {
  it("is a plan that is open", () => {
    const report = checkJson({ partners: [], lines: [], workPackages: [] });
    expect(summary(report)).toEqual(["open action-missing"]);
    expect(report.verdict).toBe("open");
  });

  it("but an action and a call asks for the rest", () => {
    for (const one of cases) {
      const { action, call, variant } = one;
      const plan: JsonPlan = { action: action.id, call, partners: [], lines: [], workPackages: [] };
      const report = checkJson(variant === undefined ? plan : { ...plan, variant });
      expect(errors(report)).toEqual([]);
      expect(report.verdict).toBe("open");
    }
  });
});

describe("five thousand rows", () => {
  const plan = cooperation();
  plan.partners = Array.from({ length: 50 }, (_, index) => ({
    ...goodPartner(index, "ngo"),
    name: `Partner ${index}`,
    id: `E2000${1000 + index}`,
  }));
  plan.lines = Array.from({ length: 5_000 }, (_, index) => ({
    partner: `Partner ${index % 50}`,
    workPackage: `WP${(index % 5) + 1}`,
    category: "staff",
    year: (index % 3) + 1,
    amount: 80,
  }));

  it("are all counted", () => {
    const report = checkJson(plan);
    expect(errors(report)).toEqual([]);
    expect(report.verdict).toBe("review");
    expect(outcomeOf(report, "management-above-share").kind).toBe("pass");
    const over = structuredClone(plan);
    Object.assign(over.lines[4_995] ?? {}, { amount: 80.01 });
    const more = checkJson(over);
    expect(findingsOf(more, "management-above-share")).toMatchObject([{ euro: 0.01, group: { lines: 1_000 } }]);
    expect(findingsOf(more, "lines-differ-from-lump-sum")).toMatchObject([{ euro: 0.01 }]);
  });

  it("with a fault in every one still give a report, in a moment", () => {
    const faulty = structuredClone(plan);
    for (const line of faulty.lines) Object.assign(line, { partner: "Nobody", amount: "5 €", year: 9 });
    const start = performance.now();
    const report = checkJson(faulty);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(findingsOf(report, "unreadable-cell")).toHaveLength(5_000);
    expect(findingsOf(report, "line-partner-unknown")).toMatchObject([{ cells: { length: 5_000 } }]);
  });
});

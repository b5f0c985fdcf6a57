// The largest grant: met to the cent, broken one cent above, for every duration the action allows.
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/check/report.ts";
import { checkJson, findingsOf, weightOf } from "../check/check-json.ts";
import { type Case, capByHand, caseName, cases, goodPlan, valueIn, weightBySource } from "../check/good-plan.ts";
import type { JsonPlan } from "../check/plan-json.ts";

const capped = cases.filter((one) => valueIn(one, "grantCap") !== undefined && valueIn(one, "lumpSums") === undefined);

function monthsToTry(one: Case): readonly number[] {
  const duration = valueIn(one, "duration");
  if (duration === undefined) return [24];
  if ("choices" in duration) return duration.choices;
  const longest = duration.longest?.to ?? duration.to;
  return [duration.from, duration.from + 1, duration.to - 1, duration.to, longest];
}

/** The grant stands for itself, without lines. */
function asking(one: Case, months: number, grant: number): JsonPlan {
  return { ...goodPlan(one), months, grant, lines: [] };
}

function above(plan: JsonPlan): ReturnType<typeof findingsOf> {
  return findingsOf(checkJson(plan), "grant-above-cap");
}

it("is 700 000 and 1 000 000 euro in Knowledge Alliances, 12 500 a month in Strategic Partnerships", () => {
  const cap = (id: string, months: number): (number | undefined)[] => [
    ...new Set(cases.filter(({ action }) => action.id === id).map((one) => capByHand(one, months, 6))),
  ];
  expect(cap("knowledge-alliances", 24)).toEqual([700_000]);
  expect(cap("knowledge-alliances", 36)).toEqual([1_000_000]);
  expect([12, 24, 30, 36].flatMap((months) => cap("strategic-partnerships", months))).toEqual([
    150_000, 300_000, 375_000, 450_000,
  ]);
  // Six schools for a year: 16 500 each.
  expect(cap("school-exchange-partnerships", 12)).toEqual([99_000]);
});

describe.each(capped.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const weight = weightBySource(one, "grantCap");

  it.each(monthsToTry(one))("with %i months may ask for the cap and not for a cent more", (months) => {
    const organisations = goodPlan(one).partners.length;
    const cap = capByHand(one, months, organisations);
    if (cap === undefined) throw new Error("a cap is expected");
    const report: Report = checkJson(asking(one, months, cap));
    expect(findingsOf(report, "grant-above-cap")).toEqual([]);
    expect(report.cap).toBe(cap);
    const [finding, ...others] = above(asking(one, months, Math.round(cap * 100 + 1) / 100));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ euro: 0.01 });
    expect(finding && weightOf(finding)).toBe(weight);
  });

  it("may not have lines above the cap when no grant is typed", () => {
    const plan = goodPlan(one);
    delete plan.grant;
    expect(above(plan)).toEqual([]);
    plan.lines.push({ partner: plan.partners[1]?.name ?? "", workPackage: "WP2", year: 1, amount: 0.01 });
    expect(above(plan)).toMatchObject([{ euro: 0.01 }]);
  });

  it("asks for the grant while there are neither grant nor lines", () => {
    const plan: JsonPlan = { ...goodPlan(one), lines: [] };
    delete plan.grant;
    expect(above(plan).map(weightOf)).toEqual(["open"]);
  });

  it("is not met by a grant that cannot be read", () => {
    const plan = { ...goodPlan(one), grant: "450 000 €", lines: [] };
    const report = checkJson(plan);
    expect(report.outcomes.find(({ rule }) => rule === "grant-above-cap")).toMatchObject({
      kind: "open",
      findings: [],
    });
    expect(report.verdict).toBe("problems");
  });
});

describe("Knowledge Alliances without months", () => {
  const [one] = cases.filter(({ action, call }) => action.id === "knowledge-alliances" && call === 2016);
  if (one === undefined) throw new Error("call 2016 is expected");
  const plan = (grant: number): JsonPlan => {
    const { months: _, ...others } = asking(one, 24, grant);
    return others;
  };

  it("stay open between the cap of two years and the cap of three", () => {
    const report = checkJson(plan(800_000));
    expect(findingsOf(report, "grant-above-cap")).toEqual([]);
    expect(report.outcomes.find(({ rule }) => rule === "grant-above-cap")?.kind).toBe("open");
    expect(report.cap).toBeNull();
  });

  it("are met below both and broken above both", () => {
    const kind = (grant: number) =>
      checkJson(plan(grant)).outcomes.find(({ rule }) => rule === "grant-above-cap")?.kind;
    expect(kind(700_000)).toBe("pass");
    expect(kind(1_000_000.01)).toBe("fail");
  });

  it("give no cap for months that are not allowed", () => {
    const report = checkJson({ ...plan(800_000), months: 30 });
    expect(report.cap).toBeNull();
    expect(findingsOf(report, "duration-not-allowed").map(weightOf)).toEqual(["error"]);
    expect(findingsOf(report, "grant-above-cap")).toEqual([]);
  });
});

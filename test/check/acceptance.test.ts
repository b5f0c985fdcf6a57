// What a person accepted or judged: it is shown, it keeps its weight, and it comes back when it grows or moves to another cause.
import { describe, expect, it } from "vitest";
import type { Acceptance } from "../../src/check/outcome.ts";
import type { Finding, Report } from "../../src/check/report.ts";
import { checkJson, findingsOf } from "./check-json.ts";
import { type Case, cases, goodPlan } from "./good-plan.ts";
import type { JsonPlan } from "./plan-json.ts";

function find(id: string, call: number): Case {
  const found = cases.find((one) => one.action.id === id && one.call === call && one.variant?.startsWith("higher"));
  if (found === undefined) throw new Error(`${id} ${call} is expected`);
  return found;
}

function accept({ key, euro }: Finding): Acceptance {
  return { key, euro, by: "Aino", when: "2026-02-02T14:32:00+02:00", reason: "agreed with the agency" };
}

function only(report: Report, rule: string): Finding {
  const [finding] = findingsOf(report, rule);
  if (finding === undefined) throw new Error(`A finding of ${rule} is expected.`);
  return finding;
}

describe("an accepted error", () => {
  const plan = { ...goodPlan(find("cooperation-partnerships", 2026)), totalCost: 1 };

  it("is still an error, and says who accepted it", () => {
    const accepted = [accept(only(checkJson(plan), "cost-not-above-grant"))];
    const report = checkJson(plan, { accepted });
    expect(report.verdict).toBe("problems");
    expect(only(report, "cost-not-above-grant").accepted).toEqual({
      by: "Aino",
      when: "2026-02-02T14:32:00+02:00",
      reason: "agreed with the agency",
    });
  });

  it("opens again when more is at stake, and stays when less is", () => {
    const accepted = [accept(only(checkJson({ ...plan, totalCost: 300_000 }), "cost-not-above-grant"))];
    const isAccepted = (totalCost: number): boolean =>
      only(checkJson({ ...plan, totalCost }, { accepted }), "cost-not-above-grant").accepted !== null;
    expect(isAccepted(299_999.99)).toBe(false);
    expect(isAccepted(300_000)).toBe(true);
    expect(isAccepted(390_000)).toBe(true);
  });
});

describe("points that are judged", () => {
  it("leave the plan in order when all of them are", () => {
    const plan = goodPlan(find("cooperation-partnerships", 2026));
    const points = checkJson(plan).outcomes.flatMap(({ findings }) => findings);
    expect(points.length).toBeGreaterThan(1);
    expect(checkJson(plan, { accepted: points.map(accept) }).verdict).toBe("ok");
    expect(checkJson(plan, { accepted: points.slice(1).map(accept) }).verdict).toBe("review");
  });

  it("are not the next ones: a year above the ceiling keeps its own key when another year is mended", () => {
    const plan = goodPlan(find("strategic-partnerships", 2018));
    const partner = plan.partners[0]?.name ?? "";
    const line = (year: number, amount: number) => ({ partner, category: "management", year, amount });
    const years = (first: number, second: number): JsonPlan => {
      const { grant: _, ...others } = plan;
      return { ...others, lines: [line(1, first), line(2, second)] };
    };
    const both = findingsOf(checkJson(years(160_000, 170_000)), "year-above-cap");
    const [first, second] = both;
    if (first === undefined || second === undefined) throw new Error("two years are expected");
    expect(first.key).not.toBe(second.key);
    const mended = only(checkJson(years(150_000, 170_000), { accepted: [accept(first)] }), "year-above-cap");
    expect(mended.key).toBe(second.key);
    expect(mended.accepted).toBeNull();
  });

  it("stay judged when rows are sorted, inserted or added", () => {
    const plan = goodPlan(find("strategic-partnerships", 2018));
    plan.partners.push({ name: "Kansai Chamber", country: "JP", type: "ngo", role: "partner", addedValue: "Its fair" });
    const accepted = [accept(only(checkJson(plan), "added-value-to-judge"))];
    const other = { name: "Another", country: "SE", type: "ngo", role: "partner" };
    const sorted = { ...plan, partners: [other, ...[...plan.partners].reverse()] };
    expect(only(checkJson(sorted, { accepted }), "added-value-to-judge").accepted).not.toBeNull();
  });
});

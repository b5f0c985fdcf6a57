// What is planned against every cap, whole and part.
import { describe, expect, it } from "vitest";
import { checkPlanWithTally } from "../../src/check/check-plan.ts";
import { headroomOf } from "../../src/check/headroom.ts";
import { readJsonPlan } from "../../src/sheet/read-json-plan.ts";
import { type Case, cases, goodPlan } from "./good-plan.ts";
import type { JsonPlan } from "./plan-json.ts";

function find(id: string, call: number, variant?: string): Case {
  const found = cases.find((one) => one.action.id === id && one.call === call && one.variant === variant);
  if (found === undefined) throw new Error(`${id} ${call} is expected`);
  return found;
}

/** Scope, cap and planned, in euro. */
function caps(plan: JsonPlan): (readonly [string, number | undefined, number])[] {
  const read = readJsonPlan(plan);
  if ("error" in read) throw new Error(read.error);
  const { tally } = checkPlanWithTally(read.plan);
  if (tally === undefined) throw new Error("A tally is expected.");
  return headroomOf(tally).map(({ scope, cap, planned }) => [
    scope.kind === "year" ? `year ${scope.year}` : scope.kind,
    cap === undefined ? undefined : cap / 100,
    planned / 100,
  ]);
}

const cooperation = find("cooperation-partnerships", 2026, "higher-education");
const strategic = find("strategic-partnerships", 2018, "higher-education");

describe("caps", () => {
  it("are the lump sum, the share for management and years without a ceiling", () => {
    expect(caps(goodPlan(cooperation))).toEqual([
      ["lump-sum", 400_000, 400_000],
      ["management", 80_000, 39_999.99],
      ["year 1", undefined, 133_333.33],
      ["year 2", undefined, 133_333.33],
      ["year 3", undefined, 133_333.34],
    ]);
  });

  it("are the grant, a ceiling for each year, and limits of categories that are confirmed", () => {
    expect(caps({ ...goodPlan(strategic), months: 25, grant: 300_000 })).toEqual([
      ["grant", 312_500, 300_000],
      ["year 1", 150_000, 150_000],
      ["year 2", 150_000, 150_000],
      ["year 3", 150_000, 150_000],
      ["category", 68_750, 45_000],
    ]);
  });

  it("are not those of categories in which nothing is planned, or that are not paid at all", () => {
    const plan = goodPlan(strategic);
    plan.lines = plan.lines.map((line) => ({ ...line, category: "intellectual-outputs" }));
    expect(caps(plan).map(([scope]) => scope)).toEqual(["grant", "year 1", "year 2", "year 3"]);
  });

  it("are never more than the planning sheet has room for", () => {
    const plan = goodPlan(strategic);
    plan.lines = [...plan.lines, { partner: "Alnus", category: "management", year: 10, amount: 1 }];
    expect(caps(plan)).toHaveLength(12);
  });

  it("leave out management while nobody can tell which lines it has", () => {
    const plan = goodPlan(cooperation);
    plan.workPackages = [
      { id: "WP1", title: "Needs" },
      { id: "WP2", title: "Course" },
    ];
    expect(caps(plan).map(([scope]) => scope)).not.toContain("management");
  });

  it("are not known without months, and the grant is the sum of the lines where none is typed", () => {
    const { months: _, grant: __, ...plan } = goodPlan(strategic);
    expect(caps(plan)[0]).toEqual(["grant", undefined, 450_000]);
  });
});

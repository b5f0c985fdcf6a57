// Work packages, their leads and months, and who gets how much: each boundary on both sides.
import { describe, expect, it } from "vitest";
import { checkPlan } from "../../src/check/check-plan.ts";
import type { Finding } from "../../src/check/report.ts";
import { emptyLine, emptyPartner, emptyPlan, type Plan } from "../../src/model/plan.ts";
import type { RuleId } from "../../src/rules/slots.ts";

const names = ["Alnus", "Betula", "Corylus", "Daphne"] as const;

/** Amounts in cents for each partner, all in WP2 and in year 1; they are the grant. */
function planOf(amounts: readonly number[], changes: Partial<Plan> = {}): Plan {
  const lines = amounts.flatMap((amount, index) =>
    amount < 0
      ? []
      : [{ ...emptyLine, row: index + 2, partner: names[index] ?? "", workPackage: "WP2", year: 1, amount }],
  );
  return {
    ...emptyPlan,
    action: "small-scale-partnerships",
    call: 2026,
    variant: "adult",
    months: 24,
    grant: lines.reduce((sum, { amount }) => sum + amount, 0),
    partners: amounts.map((_, index) => ({
      ...emptyPartner,
      row: index + 2,
      name: names[index],
      country: "SE",
      type: "ngo" as const,
      role: index === 0 ? ("coordinator" as const) : ("partner" as const),
    })),
    lines,
    workPackages: [workPackage(1, 24)],
    ...changes,
  };
}

function workPackage(startMonth: number | undefined, endMonth: number | undefined, lead: string | undefined = "Alnus") {
  return { row: 2, id: "WP2", title: "Course", lead, startMonth, endMonth };
}

function findings(plan: Plan, rule: RuleId): readonly Finding[] {
  return checkPlan(plan).outcomes.find((one) => one.rule === rule)?.findings ?? [];
}

function kindOf(plan: Plan, rule: RuleId): string | undefined {
  return checkPlan(plan).outcomes.find((one) => one.rule === rule)?.kind;
}

describe("uneven shares", () => {
  const flagged = (...amounts: readonly number[]): string[] =>
    findings(planOf(amounts), "uneven-shares").map(({ at }) => at.row ?? "");

  it("asks above twice an equal share, not at it", () => {
    expect(flagged(5000, 2000, 1500, 1500)).toEqual([]);
    expect(flagged(5001, 2000, 1500, 1499)).toEqual(["Alnus"]);
  });

  it("asks below a third of an equal share, not at it", () => {
    expect(flagged(3000, 4000, 4000, 1000)).toEqual([]);
    expect(flagged(3001, 4000, 4000, 999)).toEqual(["Daphne"]);
  });

  it("waits until the lines reach the grant, and then is advice only", () => {
    const plan = planOf([9000, 1000]);
    expect(kindOf({ ...plan, grant: 10_001 }, "uneven-shares")).toBe("not-applicable");
    expect(kindOf({ ...plan, grant: undefined }, "uneven-shares")).toBe("not-applicable");
    expect(findings(plan, "uneven-shares").map(({ kind, severity }) => [kind, severity])).toEqual([
      ["review", "review"],
    ]);
  });

  it("takes an organisation in two rows as one, and leaves associated partners out", () => {
    const plan = planOf([4000, 4000, 2000]);
    const twice = plan.partners.map((one, index) =>
      index === 2 ? { ...one, name: "Betula, Department of Law" } : one,
    );
    const named = plan.lines.map((line, index) =>
      index === 2 ? { ...line, partner: "Betula, Department of Law" } : line,
    );
    expect(findings({ ...plan, partners: twice, lines: named }, "uneven-shares")).toEqual([]);
    const associated = planOf([4000, 4000, 10]);
    const [first, second, third] = associated.partners;
    if (first === undefined || second === undefined || third === undefined) throw new Error("There are three.");
    const partners = [first, second, { ...third, role: "associated" as const }];
    expect(findings({ ...associated, partners }, "uneven-shares")).toEqual([]);
  });
});

describe("a partner without lines", () => {
  it("is asked about once the budget is complete", () => {
    const plan = planOf([5000, 5000, -1]);
    expect(findings(plan, "partner-without-lines").map(({ at }) => at.row)).toEqual(["Corylus"]);
    expect(kindOf({ ...plan, grant: 10_001 }, "partner-without-lines")).toBe("not-applicable");
    expect(kindOf(planOf([5000, 5000, 0]), "partner-without-lines")).toBe("pass");
  });

  it("cannot be told while a line may be anybody's", () => {
    const plan = planOf([5000, 5000, -1]);
    const [first, ...others] = plan.lines;
    if (first === undefined) throw new Error("There are lines.");
    for (const partner of [undefined, "Nobody"]) {
      const lines = [{ ...first, partner }, ...others];
      expect(findings({ ...plan, lines }, "partner-without-lines")).toEqual([]);
      expect(kindOf({ ...plan, lines }, "partner-without-lines")).toBe("open");
    }
  });
});

describe("months of a work package", () => {
  const kind = (start: number | undefined, end: number | undefined, months: number | undefined = 24) =>
    kindOf(planOf([1], { workPackages: [workPackage(start, end)], months }), "work-package-outside-project");

  it("lie inside the project, the last month included", () => {
    expect([kind(1, 24), kind(24, 24), kind(1, 25), kind(25, 25), kind(25, undefined)]).toEqual([
      "pass",
      "pass",
      "fail",
      "fail",
      "fail",
    ]);
  });

  it("do not end before they start", () => {
    expect([kind(6, 6), kind(6, 5)]).toEqual(["pass", "fail"]);
    const plan = planOf([1], { workPackages: [workPackage(6, 5)], months: undefined });
    expect(findings(plan, "work-package-outside-project").map(({ message }) => message)).toEqual([
      "WP2 ends in month 5, before it starts in month 6",
    ]);
  });

  it("say nothing while they are empty, and nothing about the project while its months are", () => {
    expect(kind(undefined, undefined)).toBe("not-applicable");
    const plan = planOf([1], { workPackages: [workPackage(1, 99)], months: undefined });
    expect(kindOf(plan, "work-package-outside-project")).toBe("pass");
  });

  it("decide in which years its lines may be", () => {
    const inYear = (year: number, start: number, end: number) => {
      const plan = planOf([1], { workPackages: [workPackage(start, end)] });
      return kindOf({ ...plan, lines: plan.lines.map((line) => ({ ...line, year })) }, "line-outside-work-package");
    };
    // Year 2 is months 13 to 24.
    expect([inYear(2, 1, 12), inYear(2, 1, 13), inYear(1, 12, 24), inYear(1, 13, 24), inYear(2, 24, 24)]).toEqual([
      "review",
      "pass",
      "pass",
      "review",
      "pass",
    ]);
  });
});

describe("the lead of a work package", () => {
  const withLead = (lead: string | undefined) =>
    findings(planOf([1, 1], { workPackages: [{ ...workPackage(1, 24), lead }] }), "work-package-without-lead");

  it("is one of the partners, however it is spelled", () => {
    expect(withLead("ALNUS ")).toEqual([]);
    expect(withLead("Alnos")[0]).toMatchObject({ kind: "fail", severity: "warning", suggestion: "Alnus" });
    expect(withLead("Quercus")[0]).toMatchObject({ kind: "fail", suggestion: null });
  });

  it("is asked for once, for all work packages that have none", () => {
    const rows = [2, 3, 4].map((row) => ({
      ...workPackage(1, 24),
      row,
      id: `WP${row}`,
      lead: row === 3 ? "Alnus" : undefined,
    }));
    const asked = findings(planOf([1, 1], { workPackages: rows }), "work-package-without-lead");
    expect(asked.map(({ kind, message }) => [kind, message])).toEqual([["open", "Who leads WP2 and WP4?"]]);
    expect(asked[0]?.cells.map(({ line }) => line)).toEqual([2, 4]);
  });

  it("may still be on the list while a partner has no name", () => {
    const plan = planOf([1, 1], { workPackages: [{ ...workPackage(1, 24), lead: "Quercus" }] });
    const partners = plan.partners.map((one, index) => (index === 1 ? { ...one, name: undefined } : one));
    expect(findings({ ...plan, partners }, "work-package-without-lead")).toEqual([]);
  });
});

describe("a line without work package", () => {
  const silent = (action: string, changes: Partial<Plan> = {}): Plan => {
    const plan = planOf([5000, 5000], { action, ...changes });
    return { ...plan, lines: plan.lines.map((line) => ({ ...line, workPackage: undefined })) };
  };

  it("is asked about where a lump sum is shared out, once for all lines", () => {
    const asked = findings(silent("small-scale-partnerships"), "line-without-work-package");
    expect(asked.map(({ kind, cells }) => [kind, cells.length])).toEqual([["open", 2]]);
    expect(kindOf(planOf([5000, 5000]), "line-without-work-package")).toBe("pass");
  });

  it("is not asked about twice, and not where costs are counted", () => {
    // Nothing says what project management is: that question is asked for these cells.
    const cooperation = silent("cooperation-partnerships", { variant: "higher-education" });
    expect(kindOf(cooperation, "management-above-share")).toBe("open");
    expect(findings(cooperation, "line-without-work-package")).toEqual([]);
    const alliance = silent("knowledge-alliances", { call: 2016, variant: undefined, workPackages: [] });
    expect(kindOf(alliance, "line-without-work-package")).toBe("not-applicable");
  });
});

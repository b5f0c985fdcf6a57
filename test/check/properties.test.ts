// What holds for every plan: nothing that is missing is an error, and order, supporters and thrift never make it worse.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/check/report.ts";
import { arbitraryPlan, carelessPlan, cellsOf, usualType, without } from "./arbitrary-plan.ts";
import { checkJson, findingsOf, outcomeOf, rulesWith, weightOf } from "./check-json.ts";
import { goodPartner } from "./good-plan.ts";
import { patience, runs } from "./property-runs.ts";

const broken = (report: Report): string[] => [...rulesWith(report, "error"), ...rulesWith(report, "warning")];
const tooFew = ["too-few-partners", "too-few-countries", "too-few-of-a-kind", "too-few-programme-partners"];

/** Key and weight of every finding. */
function signature(report: Report): string[] {
  return report.outcomes.flatMap(({ findings }) => findings.map((one) => `${one.key} ${weightOf(one)}`)).sort();
}

describe("a plan in which nothing is wrong", { timeout: patience }, () => {
  it("has nothing wrong when any one cell is emptied", () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ plan }) => {
        fc.pre(broken(checkJson(plan)).length === 0);
        for (const cell of cellsOf(plan)) {
          const report = checkJson(without(plan, cell));
          expect(broken(report), `without ${cell.join(" ")}`).toEqual([]);
        }
      }),
      runs(30),
    );
  });

  it("has nothing wrong when many cells are emptied", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.array(fc.nat(1000), { minLength: 2, maxLength: 30 }), ({ plan }, picks) => {
        fc.pre(broken(checkJson(plan)).length === 0);
        let emptied = plan;
        for (const pick of picks) {
          // Where all titles are gone, WP1 is project management: that is what the application form calls it.
          const cells = cellsOf(emptied).filter(([, key]) => key !== "title");
          const cell = cells[pick % cells.length];
          if (cell !== undefined) emptied = without(emptied, cell);
        }
        expect(broken(checkJson(emptied))).toEqual([]);
      }),
      runs(200),
    );
  });
});

describe("any plan", { timeout: patience }, () => {
  it("has the same findings in any order of its rows", () => {
    const shuffled = carelessPlan.chain((plan) =>
      fc
        .tuple(
          fc.shuffledSubarray(plan.partners, { minLength: plan.partners.length }),
          fc.shuffledSubarray(plan.lines, { minLength: plan.lines.length }),
          fc.shuffledSubarray(plan.workPackages, { minLength: plan.workPackages.length }),
        )
        .map(([partners, lines, workPackages]) => [plan, { ...plan, partners, lines, workPackages }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([plan, other]) => {
        // A row without a name is known by its number alone.
        const names = [
          ...plan.partners.map(({ name }) => name),
          ...plan.lines.map(({ partner }) => partner),
          ...plan.workPackages.map(({ id }) => id),
          ...plan.workPackages.flatMap(({ title }) => title ?? []),
        ];
        fc.pre(names.every((name) => typeof name === "string" && name.trim() !== "" && !name.startsWith("#")));
        const [one, two] = [checkJson(plan), checkJson(other)];
        expect(signature(two)).toEqual(signature(one));
        expect(two.outcomes.map(({ rule, kind }) => [rule, kind])).toEqual(
          one.outcomes.map(({ rule, kind }) => [rule, kind]),
        );
        expect(two.verdict).toBe(one.verdict);
        expect(two.cap).toBe(one.cap);
      }),
      runs(300),
    );
  });

  it("lacks nothing more when a full partner from a programme country joins", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(5), ({ one, plan }, missing) => {
        const few = { ...plan, partners: plan.partners.slice(0, plan.partners.length - missing) };
        const before = checkJson(few);
        const more = { ...few, partners: [...few.partners, goodPartner(20, usualType(one))] };
        const after = checkJson(more);
        for (const rule of tooFew) {
          const known = findingsOf(before, rule).length;
          expect(findingsOf(after, rule).length).toBeLessThanOrEqual(known);
        }
      }),
      runs(300),
    );
  });

  it("counts the same when an associated partner joins", () => {
    const counts = (report: Report): unknown =>
      [...tooFew, "too-many-partners", "no-coordinator", "several-coordinators"].map((rule) => {
        const { kind, met, findings } = report.outcomes.find((one) => one.rule === rule) ?? outcomeOf(report, rule);
        return [rule, kind, met, findings.map(({ message, fix }) => [message, fix])];
      });
    fc.assert(
      fc.property(carelessPlan, (plan) => {
        const before = checkJson(plan);
        fc.pre(before.outcomes.some(({ rule }) => rule === "too-few-partners") && plan.partners.length > 0);
        const supporter = { name: "Friends of the project", country: "NO", type: "hei", role: "associated" };
        const after = checkJson({ ...plan, partners: [...plan.partners, supporter] });
        expect(counts(after)).toEqual(counts(before));
      }),
      runs(300),
    );
  });

  it("is not above the cap when it asks for less", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer({ min: 1, max: 100 }), ({ plan }, percent) => {
        const above = (grant: number): number => findingsOf(checkJson({ ...plan, grant }), "grant-above-cap").length;
        const grant = Number(plan.grant) * 1.2;
        const less = Math.floor(grant * percent) / 100;
        expect(above(less)).toBeLessThanOrEqual(above(Math.round(grant)));
      }),
      runs(200),
    );
  });

  it("gets a verdict that its findings explain", () => {
    fc.assert(
      fc.property(carelessPlan, (plan) => {
        const report = checkJson(plan);
        const weights = report.outcomes.flatMap(({ findings }) => findings.map(weightOf));
        if (report.verdict === "problems") expect(weights).toContain("error");
        else expect(weights).not.toContain("error");
        if (report.verdict === "open") expect(weights).toContain("open");
        if (report.verdict === "ok") expect(weights).toEqual([]);
      }),
      runs(400),
    );
  });

  it("has no error that rests on a value nobody confirmed, and none without a source but about what was typed", () => {
    const ownStatements = ["unknown-country", "unreadable-cell", "line-partner-unknown", "line-year-outside-project"];
    fc.assert(
      fc.property(carelessPlan, (plan) => {
        for (const { rule, findings } of checkJson(plan).outcomes) {
          for (const finding of findings.filter((one) => weightOf(one) === "error")) {
            expect(finding.sources.map(({ evidence }) => evidence)).not.toContain("unverified");
            if (!ownStatements.includes(rule) && rule !== "call-not-open")
              expect(finding.sources, rule).not.toEqual([]);
          }
        }
      }),
      runs(300),
    );
  });

  it("says something in words a person can read, whatever is in the cells", () => {
    fc.assert(
      fc.property(carelessPlan, fc.constantFrom("en" as const, "sv" as const), (plan, language) => {
        const report = checkJson(plan, { language });
        const texts = report.outcomes.flatMap(({ met, title, findings }) => [
          title,
          ...(met === "" ? [] : [met]),
          ...findings.flatMap(({ message, why, fix, cells }) => [message, why, fix, ...cells.map(({ text }) => text)]),
        ]);
        for (const text of texts) {
          expect(text).not.toMatch(/\b(?:undefined|NaN|null|Infinity)\b|\[object|(?:^|[^#])function/);
          expect(text.trim()).not.toBe("");
        }
        const keys = report.outcomes.flatMap(({ findings }) => findings.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs(300),
    );
  });
});

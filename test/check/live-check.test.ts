// A plan edited line by line says the same as the edited plan checked from the start.
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkPlan } from "../../src/check/check-plan.ts";
import { liveCheck } from "../../src/check/live-check.ts";
import type { BudgetLine, Plan } from "../../src/model/plan.ts";
import { arbitraryPlan } from "./arbitrary-plan.ts";
import { planOf } from "./check-json.ts";
import { patience, runs } from "./property-runs.ts";

const change: fc.Arbitrary<Partial<BudgetLine>> = fc.oneof(
  fc.record({ amount: fc.oneof(fc.constant(undefined), fc.nat(50_000_000)) }),
  fc.record({
    partner: fc.constantFrom(undefined, "Organisation A", "organisation b", "Somebody else", "Supporter 1"),
  }),
  fc.record({ year: fc.constantFrom(undefined, 1, 2, 3, 9) }),
  fc.record({ category: fc.constantFrom(undefined, "management", "staff", "travel") }),
  fc.record({ workPackage: fc.constantFrom(undefined, "WP1", "WP2", "WP9: Project management") }),
);

it("after any edits", { timeout: patience }, () => {
  const edits = fc.array(fc.tuple(fc.nat(100), change), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(arbitraryPlan, edits, ({ plan }, changes) => {
      const start = planOf(plan);
      fc.pre(start.lines.length > 0);
      const live = liveCheck(start);
      live.report();
      let lines: readonly BudgetLine[] = start.lines;
      for (const [pick, cells] of changes) {
        const index = pick % lines.length;
        lines = lines.map((line, at) => (at === index ? { ...line, ...cells } : line));
        const line = lines[index];
        if (line !== undefined) live.replaceLine(index, line);
      }
      const edited: Plan = { ...start, lines };
      const [ours, fromStart] = [live.report(), checkPlan(edited)];
      // Only the order of findings may follow the order of the edits.
      const sorted = ({ outcomes }: typeof ours): unknown =>
        outcomes.map((one) => ({ ...one, findings: [...one.findings].sort((a, b) => (a.key < b.key ? -1 : 1)) }));
      expect(sorted(ours)).toEqual(sorted(fromStart));
      expect([ours.verdict, ours.cap]).toEqual([fromStart.verdict, fromStart.cap]);
    }),
    runs(300),
  );
});

it("a line that is not there", () => {
  const live = liveCheck(planOf({ partners: [], lines: [], workPackages: [] }));
  const line = planOf({ partners: [], lines: [{ amount: 1 }], workPackages: [] }).lines[0];
  expect(() => line && live.replaceLine(0, line)).toThrow("The plan has no line 0.");
});

// `erasmus-planner diff`: what changes from one call to another, in the rules of an action and for a plan.

import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { checkPlan } from "../../src/check/check-plan.ts";
import { valueInForce } from "../../src/check/values-in-force.ts";
import { actionDifferences } from "../../src/cli/action-diff.ts";
import { actions } from "../../src/programme/actions.ts";
import { callsOf } from "../../src/sheet/choices.ts";
import { readJsonPlan } from "../../src/sheet/read-json-plan.ts";
import { runCommandLine } from "../cli-harness.ts";
import { buildBeforeAll } from "./built.ts";
import { brokenPlan, finePlan, samplePath, sampleText } from "./plans.ts";
import { sandbox } from "./sandbox.ts";

buildBeforeAll();

const value = z.nullable(z.object({ value: z.unknown(), words: z.string(), source: z.string(), evidence: z.string() }));
const difference = z.object({
  parameter: z.string(),
  variants: z.array(z.string()),
  before: value,
  after: value,
});
const actionDiff = z.object({
  action: z.string(),
  variant: z.nullable(z.string()),
  before: z.int(),
  after: z.int(),
  changed: z.array(difference),
  knownInOne: z.array(difference),
  evidencedAgain: z.array(difference),
  unchanged: z.int(),
  newVariants: z.array(z.string()),
  goneVariants: z.array(z.string()),
});

async function diffOf(...args: readonly string[]): Promise<z.infer<typeof actionDiff>> {
  const { stdout, stderr, code } = await runCommandLine(["diff", ...args, "--format", "json"]);
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  return actionDiff.parse(JSON.parse(stdout));
}

describe("of an action", () => {
  it("shows each value that differs with both sources", async () => {
    const { changed, variant } = await diffOf("KA220-HED", "2021", "2022");
    expect(variant).toBe("higher-education");
    expect(changed.map(({ parameter }) => parameter)).toEqual([
      "grantCap",
      "grantMinimum",
      "deadlines",
      "management-unit-cost",
      "meeting-unit-cost",
      "result-unit-cost",
      "event-unit-cost",
      "travel-unit-cost",
      "individual-support",
      "too-much-management",
      "too-much-for-events",
    ]);
    expect(changed[0]).toMatchObject({
      before: { value: { flat: 400_000 }, source: "Funding portal Cyprus: KA2 partnerships" },
      after: { value: null, words: "no longer set", source: "AMSED: call 2022" },
    });
  });

  it("keeps apart what is the same from another source, and what is known in one call alone", async () => {
    const { changed, knownInOne, evidencedAgain } = await diffOf("KA220-HED", "2025", "2026");
    expect(changed.map(({ parameter }) => parameter)).toEqual(["associatedCountries", "deadlines"]);
    expect(knownInOne.map(({ parameter }) => parameter)).toContain("participants");
    expect(evidencedAgain.find(({ parameter }) => parameter === "managementShare")).toMatchObject({
      before: { value: 0.2, evidence: "unverified" },
      after: { value: 0.2, evidence: "guide" },
    });
  });

  it("says in which variants a value differs, and which variants come and go", async () => {
    const { changed, newVariants } = await diffOf("Strategic Partnerships", "2014", "2018");
    expect(newVariants).toContain("school/exchange");
    expect(changed.filter(({ parameter }) => parameter === "duration").map(({ variants }) => variants)).toEqual([
      ["school", "vet", "adult"],
      ["youth"],
    ]);
  });

  it("is the same in words", async () => {
    const { stdout } = await runCommandLine(["diff", "KA220-HED", "2021", "2022"]);
    expect(stdout).toMatch(
      /^Cooperation Partnerships, higher-education: from call 2021 to call 2022\n\nChanged \(11\)\n/,
    );
    expect(stdout).toContain("    2021: €400,000.\n");
    expect(stdout).toContain("    2022: no longer set.\n");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("leaves out nothing: every value that is in force in one of two calls is counted somewhere", () => {
    for (const action of actions) {
      const calls = callsOf(action).reverse();
      calls.slice(1).forEach((after, index) => {
        const before = calls[index] ?? after;
        for (const variant of [undefined, ...action.variants.map(({ id }) => id)]) {
          const { changed, knownInOne, evidencedAgain } = actionDifferences({ action, before, after, variant });
          const listed = new Set([...changed, ...knownInOne, ...evidencedAgain].map(({ parameter }) => parameter));
          const differing = (Object.keys(action.values) as (keyof typeof action.values)[]).filter((name) => {
            const [was, is] = [before, after].map((call) => valueInForce(action, name, call, variant)?.entry);
            return was !== is && (variant !== undefined || action.variants.length === 0);
          });
          expect(differing.filter((name) => !listed.has(name))).toEqual([]);
        }
      });
    }
  });

  it.each([
    [["KA220-HED", "2025"], /Name an action and two calls, for example/],
    [[], /Name an action and two calls/],
    [["KA220-HED", "2025", "2025"], /Both calls are 2025/],
    [["KA220-HED", "2025", "2027"], /No rules for call 2027 yet/],
    [["KA206", "2016", "2021"], /had no call in 2021/],
    [["Knowlege Aliances", "2016", "2017"], /Did you mean Knowledge Alliances\?/],
    [["KA220", "2025", "2026", "--variant", "music"], /“music” is not a field/],
  ])("%j is explained, with exit code 2", async (args, message) => {
    const run = await runCommandLine(["diff", ...args]);
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe("");
    expect(run.code).toBe(2);
  });
});

const finding = z.object({ key: z.string(), message: z.string() });
const planDiff = z.array(
  z.object({
    plan: z.object({ file: z.string() }),
    before: z.object({ call: z.int(), verdict: z.string() }),
    after: z.object({ call: z.int(), verdict: z.string() }),
    new: z.array(finding),
    gone: z.array(finding),
    changed: z.array(z.object({ before: finding, after: finding })),
    same: z.int(),
  }),
);

describe("of a plan", () => {
  /** Keys and messages of the findings, by the checker itself. */
  function checked(json: object, call: number): ReadonlyMap<string, string> {
    const read = readJsonPlan({ ...json, call });
    if ("error" in read) throw new Error(read.error);
    const { outcomes } = checkPlan(read.plan);
    return new Map(outcomes.flatMap(({ findings }) => findings.map(({ key, message }) => [key, message] as const)));
  }

  it.each([
    ["sample.json", JSON.parse(sampleText) as object, 2026, 2025],
    ["sample.json", JSON.parse(sampleText) as object, 2026, 2021],
    ["broken.json", brokenPlan, 2016, 2020],
  ])(
    "%s is checked in both calls, and each finding is new, gone, different or the same",
    async (name, plan, was, is) => {
      const cwd = sandbox({ [name]: plan });
      const args = ["diff", "--plan", name, String(is), "--format", "json"];
      const [entry, ...more] = planDiff.parse(JSON.parse((await runCommandLine(args, { cwd })).stdout));
      if (entry === undefined) throw new Error("There is no entry.");
      expect(more).toEqual([]);
      const [had, has] = [checked(plan, was), checked(plan, is)];
      expect(entry).toMatchObject({ plan: { file: name }, before: { call: was }, after: { call: is } });
      expect(entry.new.map(({ key }) => key).sort()).toEqual([...has.keys()].filter((key) => !had.has(key)).sort());
      expect(entry.gone.map(({ key }) => key).sort()).toEqual([...had.keys()].filter((key) => !has.has(key)).sort());
      const both = [...has.keys()].filter((key) => had.has(key));
      expect(entry.same + entry.changed.length).toBe(both.length);
      const reworded = both.filter((key) => had.get(key) !== has.get(key));
      expect(entry.changed.map(({ after }) => after.key)).toEqual(expect.arrayContaining(reworded));
    },
  );

  it("finds a variant that the other call does not have", async () => {
    const plan = { action: "alliances-for-innovation", call: 2026, variant: "lot-3", partners: [] };
    const run = await runCommandLine(["diff", "--plan", "plan.json", "2024"], { cwd: sandbox({ "plan.json": plan }) });
    expect(run.stdout).toContain("✖ Lot 3: STEM Skills Foundries is not open in call 2024");
    expect(run.code).toBe(0);
  });

  it("says in words what comes, goes and changes", async () => {
    const { stdout, code } = await runCommandLine(["diff", "--plan", samplePath, "2025"]);
    expect(stdout).toContain("  2026: 3 problems to fix\n  2025: 1 problem to fix\n");
    expect(stdout).toContain("Gone in call 2025 (2)\n\n  ▲ Do all activities take place");
    expect(stdout).toContain(
      "  2026: ✖ Project management takes €2,500 too much\n  2025: ▲ Not confirmed for call 2025: Project management",
    );
    expect(stdout).toMatch(/\nThe same in both calls: \d+\.\n$/);
    expect(code).toBe(0);
  });

  it.each([
    [["fine.json", "2021"], /had no call in 2021/],
    [["fine.json", "2016"], /fine\.json: the plan is for call 2016 already/],
    [["fine.json"], /Name the call to which the plan moves/],
    [["fine.json", "2017", "2018"], /Name the call to which the plan moves/],
    [["fine.json", "2017", "--variant", "vet"], /--variant cannot be used with --plan/],
    [["nothing.json", "2017"], /the plan needs an action and a call/],
    [["missing.json", "2017"], /missing\.json: there is no such file/],
  ])("%j is explained, with exit code 2", async (args, message) => {
    const cwd = sandbox({ "fine.json": finePlan, "nothing.json": { partners: [] } });
    const run = await runCommandLine(["diff", "--plan", ...args], { cwd });
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe("");
    expect(run.code).toBe(2);
  });
});

// `erasmus-planner cap`, `actions` and `rules`, and what holds for the whole program.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { actions } from "../../src/programme/actions.ts";
import { rules } from "../../src/rules/rules.ts";
import { runCommandLine } from "../cli-harness.ts";
import { buildBeforeAll } from "./built.ts";
import { sandbox } from "./sandbox.ts";

buildBeforeAll();

describe("cap", () => {
  it.each([
    [["Knowledge Alliances", "2016", "--months", "24"], "700000"],
    [["Knowledge Alliances", "2016", "--months", "36"], "1000000"],
    [["Knowledge Alliances", "2016"], "1000000"],
    [["kunskapsallianser", "2016", "--months", "36"], "1000000"],
    [["KA203", "2018", "--months", "30"], "375000"],
    [["KA229", "2018", "--months", "24"], "198000"],
    [["KA220-HED", "2026"], "400000"],
    [["cooperation-partnerships", "2021", "--variant", "vet"], "400000"],
  ])("%j is %s, and nothing else on standard output", async (args, amount) => {
    const run = await runCommandLine(["cap", ...args]);
    expect(run.stdout).toBe(`${amount}\n`);
    expect(run.stderr).toMatch(/^Source: .+\)\.$/m);
    expect(run.code).toBe(0);
  });

  it("explains a cap that depends on the months on standard error, or with --format text", async () => {
    const sentence = "24 months: €700,000; 36 months: €1,000,000.";
    const plain = await runCommandLine(["cap", "KA206", "2016"]);
    expect(plain.stderr).toContain(sentence);
    expect(plain.stderr).toContain("Without --months it is the largest of all durations.");
    const text = await runCommandLine(["cap", "KA206", "2016", "--months", "24", "--format", "text"]);
    expect(text.stdout).toMatch(/^700000\n/);
    expect(text.stdout).toContain(sentence);
    expect(text.stdout).not.toContain("Without --months");
    expect(text.stderr).toBe("");
  });

  it("of a call that nobody has checked yet is that of the newest, and says so", async () => {
    const run = await runCommandLine(["cap", "KA220-HED", "2027"]);
    expect(run.stdout).toBe("400000\n");
    expect(run.stderr).toMatch(/^Not yet checked for 2027; values of 2026 shown\.\n/);
    const json = await runCommandLine(["cap", "KA220-HED", "2027", "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ call: 2026, cap: 400_000 });
    expect(json.stderr).toBe("Not yet checked for 2027; values of 2026 shown.\n");
  });

  it("has a JSON form", async () => {
    const { stdout } = await runCommandLine(["cap", "KA220-HED", "2026", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      action: "cooperation-partnerships",
      call: 2026,
      variant: "higher-education",
      months: null,
      cap: 400_000,
      source: "Programme Guide 2026",
      page: "242",
      evidence: "guide",
    });
  });

  it.each([
    [["Knowlege Aliances", "2016"], /Did you mean Knowledge Alliances\?/],
    [["Sport for all", "2016"], /No action is called “Sport for all”/],
    [["", "2016"], /^Which action\?/],
    [["KA206", "2026"], /had no call in 2026\. Calls: 2014 to 2020\./],
    [["KA227-SCH", "2020"], /^The rules of Partnerships for Creativity, 2020, have not been read\./],
    [["sport-events", "2016"], /The rules of call 2016 have not been read\. Read: 2021 to 2026\./],
    [
      ["alliances-for-innovation", "2026", "--variant", "lot-9"],
      /“lot-9” is not a lot of this action in call \d+\. It has Lot 1/,
    ],
    [
      ["alliances-for-innovation", "2024", "--variant", "lot-3"],
      /is not a lot of this action in call 2024\. It has Lot 1/,
    ],
    [["alliances-for-innovation", "2026"], /each lot has its own cap\./],
    [["KA220-HED", "2028"], /No rules for call 2028 yet\. Newest: 2026\./],
    [["KA206", "soon"], /^Which call\? Write the year\./],
    [
      ["KA206", "2016", "--months", "30"],
      /--months 30: projects of Knowledge Alliances last 24 or 36 months in call 2016\./,
    ],
    [["KA206", "2016", "--months", "two"], /--months two: projects/],
    [["KA220", "2021"], /each field has its own cap\. Add --variant with one of: higher-education 400000,/],
    [
      ["KA220", "2026", "--variant", "music"],
      /“music” is not a field of this action in call \d+\. It has Higher education/,
    ],
    [["KA206"], /missing required argument 'call'/],
  ])("%j is explained, with exit code 2", async (args, message) => {
    const run = await runCommandLine(["cap", ...args]);
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe("");
    expect(run.code).toBe(2);
  });
});

describe("actions", () => {
  const entries = z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      codes: z.array(z.string()),
      calls: z.object({ first: z.int(), last: z.nullable(z.int()) }),
      checkedThrough: z.int(),
      variants: z.array(z.object({ id: z.string(), code: z.nullable(z.string()), title: z.string() })),
    }),
  );

  it("lists each with id, title, codes and calls", async () => {
    const { stdout, code } = await runCommandLine(["actions"]);
    for (const { id, title, calls } of actions) {
      expect(stdout).toContain(`${title} (${id})\n  calls ${calls[0]} to `);
    }
    expect(stdout).toContain("KA220-HED");
    expect(code).toBe(0);
  });

  it("lists those of a call, as JSON too", async () => {
    const { stdout } = await runCommandLine(["actions", "--call", "2016", "--format", "json"]);
    const ids = entries.parse(JSON.parse(stdout)).map(({ id }) => id);
    expect(ids).toContain("knowledge-alliances");
    expect(ids).not.toContain("cooperation-partnerships");
  });

  it("names what is known and not covered, in its own call", async () => {
    const all = (await runCommandLine(["actions"])).stdout.replace(/\s+/g, " ");
    expect(all).toContain(
      "Known by name, not covered: Partnerships for Digital Education Readiness (KA226), call 2020; Partnerships for Creativity (KA227), call 2020.",
    );
    expect((await runCommandLine(["actions", "--call", "2019"])).stdout).not.toContain("KA226");
  });

  it("says which calls are known", async () => {
    const run = await runCommandLine(["actions", "--call", "1999"]);
    expect(run.stderr).toBe("--call 1999: no rules are known for this call. Known: 2014 to 2026.\n");
    expect(run.code).toBe(2);
  });
});

describe("rules", () => {
  const entry = z.object({
    id: z.string(),
    title: z.string(),
    severity: z.enum(["error", "warning", "review"]),
    needs: z.array(z.string()),
    met: z.string(),
    sentences: z.record(z.string(), z.object({ what: z.string(), why: z.string(), fix: z.string() })),
    values: z.optional(z.array(z.object({ parameter: z.string(), words: z.string(), evidence: z.string() }))),
  });

  it("lists every rule, with sentences that have no gap", async () => {
    const { stdout } = await runCommandLine(["rules", "--format", "json"]);
    const listed = z.array(entry).parse(JSON.parse(stdout));
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
    expect((await runCommandLine(["rules"])).stdout.trimEnd().split("\n")).toHaveLength(listed.length);
  });

  it("shows one with its sentences, and with an action and a call what it rests on", async () => {
    const plain = await runCommandLine(["rules", "management-above-share"]);
    expect(plain.stdout).toContain("Management share (management-above-share)");
    expect(plain.stdout).toContain("Project management takes €2,500 too much");
    const args = ["rules", "management-above-share", "--action", "KA220-HED", "--call", "2026"];
    const asked = await runCommandLine(args);
    expect(asked.stdout).toContain("Project management: at most 20% of the grant (from call 2026).");
    expect(asked.stdout).toContain("Programme Guide 2026, p. 243 (read in the Guide).");
    const [value] = entry.parse(JSON.parse((await runCommandLine([...args, "--format", "json"])).stdout)).values ?? [];
    expect(value).toEqual({ parameter: "managementShare", words: "at most 20% of the grant", evidence: "guide" });
  });

  it("shows what no rule needs after the rules of a call", async () => {
    const { stdout } = await runCommandLine(["rules", "--action", "KA210-SCH", "--call", "2026"]);
    const further = stdout.split("Further values in force")[1]?.replace(/\s+/g, " ");
    expect(further).toContain(
      "Points needed: at least 60 of 100 points, and by criterion: relevance 15 of 30, project design and implementation 15 of 30, partnership and cooperation 10 of 20, impact 10 of 20 (from call 2026). Programme Guide 2026, p. 248-249",
    );
    expect(stdout.split("Further values in force")).toHaveLength(2);
  });

  it("shows the values of the newest call for one that nobody has checked yet, and says so", async () => {
    const run = await runCommandLine(["rules", "duration-not-allowed", "--action", "KA220-HED", "--call", "2027"]);
    expect(run.stderr).toBe("Not yet checked for 2027; values of 2026 shown.\n");
    expect(run.stdout).toContain("Duration: 12 to 36 months (from call 2026).");
    expect(run.code).toBe(0);
  });

  it("lists only the rules that apply to an action and a call", async () => {
    const { stdout } = await runCommandLine(["rules", "--action", "KA206", "--call", "2016", "--format", "json"]);
    const ids = z
      .array(entry)
      .parse(JSON.parse(stdout))
      .map(({ id }) => id);
    expect(ids).toContain("too-few-of-a-kind");
    expect(ids).not.toContain("grant-not-a-lump-sum");
    const one = await runCommandLine(["rules", "grant-not-a-lump-sum", "--action", "KA206", "--call", "2016"]);
    expect(one.stdout).toContain("The rule does not apply to this action and call");
  });

  it.each([
    [["to-few-countries"], /No rule is called to-few-countries\. Did you mean too-few-countries\?/],
    [["--action", "KA206"], /--action needs --call as well/],
    [["--call", "2016"], /--call needs --action as well/],
    [["--action", "KA206", "--call", "2026"], /had no call in 2026/],
  ])("%j is explained, with exit code 2", async (args, message) => {
    const run = await runCommandLine(["rules", ...args]);
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(2);
  });
});

describe("the program", () => {
  it("says its version", async () => {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")));
    expect(await runCommandLine(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each([["--help"], ["check --help"], ["cap --help"], ["actions --help"], ["rules --help"], ["diff --help"]])(
    "%s shows examples within 80 columns",
    async (args) => {
      const run = await runCommandLine(args.split(" "));
      expect(run.stdout).toMatch(/^Examples:\n( {2}erasmus-planner .*\n)+/m);
      expect(run.stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect(run.code).toBe(0);
    },
  );

  it("lists only commands that exist", async () => {
    const { stdout } = await runCommandLine(["--help"]);
    const commands = [...stdout.matchAll(/^ {2}([a-z][a-z-]*) (?=.{2})/gm)].map(([, name]) => name);
    expect(commands.filter((name) => name !== "erasmus-planner")).toEqual([
      "check",
      "cap",
      "actions",
      "rules",
      "diff",
      "calendar",
      "hand-over",
      "mails",
      "new",
      "portfolio",
      "export",
      "score",
      "worker",
      "help",
    ]);
  });

  it("shows its help, with exit code 2, when nothing is asked", async () => {
    const run = await runCommandLine([]);
    expect(run.stderr).toContain("Usage: erasmus-planner");
    expect(run.code).toBe(2);
  });

  it("is one file that needs nothing but Node", () => {
    const built = readFileSync(new URL("../../build/cli/erasmus-planner.js", import.meta.url));
    const cwd = sandbox({ "erasmus-planner.mjs": built });
    const run = spawnSync(process.execPath, ["erasmus-planner.mjs", "cap", "KA206", "2016"], { cwd, encoding: "utf8" });
    expect(run).toMatchObject({ status: 0, stdout: "1000000\n" });
  });

  it("says an unexpected error in one sentence, and where it happened only when asked", async () => {
    const env = { NODE_OPTIONS: '--import "data:text/javascript,JSON.stringify=()=>{throw(new(Error)(`boom`))}"' };
    const args = ["actions", "--format", "json"];
    const run = await runCommandLine(args, { env });
    expect(run).toEqual({
      code: 2,
      stdout: "",
      stderr: "Something unexpected happened (Error: boom). Add --debug to see where.\n",
    });
    expect((await runCommandLine([...args, "--debug"], { env })).stderr).toMatch(/^Error: boom\n +at /);
  });
});

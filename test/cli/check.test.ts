// `erasmus-planner check`, run as people and build servers run it.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { runCommandLine } from "../cli-harness.ts";
import { buildBeforeAll } from "./built.ts";
import { brokenPlan, finePlan, openPlan, reviewPlan, samplePath, sampleText } from "./plans.ts";
import { type JsonReport, reportsOf } from "./report-contract.ts";
import { sandbox } from "./sandbox.ts";

const COMMAND = fileURLToPath(new URL("../../build/cli/erasmus-planner.js", import.meta.url));

buildBeforeAll();

const plans = { "fine.json": finePlan, "open.json": openPlan, "review.json": reviewPlan, "broken.json": brokenPlan };

function verdicts(reports: readonly JsonReport[]): string[] {
  return reports.map(({ plan, verdict }) => `${plan.file} ${verdict}`);
}

describe("exit code", () => {
  it.each([
    ["fine.json", 0, "ok"],
    ["open.json", 0, "open"],
    ["review.json", 0, "review"],
    ["broken.json", 1, "problems"],
  ])("of %s is %i", async (name, code, verdict) => {
    const run = await runCommandLine(["check", name, "--format", "json"], { cwd: sandbox(plans) });
    expect(verdicts(reportsOf(run.stdout))).toEqual([`${name} ${verdict}`]);
    expect(run.code).toBe(code);
    expect(run.stderr).toBe("");
  });

  it("is 1 when one of several plans has problems", async () => {
    const run = await runCommandLine(["check", "fine.json", "broken.json", "open.json"], { cwd: sandbox(plans) });
    expect(run.code).toBe(1);
  });

  it("is 2 when a file cannot be understood; all others are reported all the same", async () => {
    const cwd = sandbox({ ...plans, "half.json": '{ "call": 2016,' });
    const args = ["check", "half.json", "missing.json", "broken.json", "table.xlsx", "fine.json", "--format", "json"];
    const run = await runCommandLine(args, { cwd: cwd });
    expect(run.code).toBe(2);
    expect(verdicts(reportsOf(run.stdout))).toEqual(["broken.json problems", "fine.json ok"]);
    expect(run.stderr).toMatch(/^missing\.json: there is no such file or folder\.$/m);
    expect(run.stderr).toMatch(/^half\.json, line 1, column 16: the end is missing: }$/m);
  });
});

describe("what cannot be understood is said in a sentence, with exit code 2", () => {
  const cases: readonly (readonly [string, object | string | Uint8Array, RegExp])[] = [
    [
      "comma.json",
      '{\n  "action": "KA206"\n  "call": 2016\n}',
      /^comma\.json, line 3, column 3: here a comma or } is missing\.$/,
    ],
    [
      "last.json",
      '{\r\n  "call": 2016,\r\n}',
      /^last\.json, line 3, column 1: a comma stands before }\. Take the comma out\.$/,
    ],
    ["empty.json", "", /^empty\.json, line 1, column 1: there is nothing in it\.$/],
    ["shape.json", { action: "KA206", partners: 5 }, /^shape\.json: partners is 5\. Write a list/],
    [
      "package.json",
      { name: "x", version: "1.0.0" },
      /^package\.json: there is no plan in it\. A plan is an object such as/,
    ],
    ["none.json", "[]", /^none\.json: the list is empty\./],
    ["number.json", "5", /^number\.json: The plan is 5\. Write an object/],
    ["latin.json", Uint8Array.of(0x7b, 0xe5, 0x7d), /^latin\.json: its text is not in UTF-8\. Save it as UTF-8\.$/],
    ["utf-16.json", Uint8Array.of(0xff, 0xfe, 0x7b, 0), /^utf-16\.json: its text is in UTF-16\. Save it as UTF-8\.$/],
    ["table.xlsx", "PK", /^table\.xlsx: the end of the file is missing/],
    ["table.csv", "a;b", /^table\.csv: there is no plan in it\. A plan has a table with the headings/],
    ["deep.json", "[".repeat(100_000) + "]".repeat(100_000), /^deep\.json, plan 1: it is nested too deeply\./],
    ["\u001b[31mred.json", "{", /^ \[31mred\.json, line 1, column 2/],
  ];

  it.each(cases)("%s", async (name, content, message) => {
    const run = await runCommandLine(["check", name], { cwd: sandbox({ [name]: content }) });
    expect(run.stderr.trimEnd()).toMatch(message);
    expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(run.stdout).toBe("");
    expect(run.code).toBe(2);
  });

  it("a file over 50 MB", async () => {
    const run = await runCommandLine(["check", "-"], { stdin: " ".repeat(50_000_001) });
    expect(run.stderr).toBe("standard input: it is larger than 50 MB. A plan is far smaller; is it the right file?\n");
    expect(run.code).toBe(2);
  });

  it.each([
    [["check"], /Name a file or a folder, or with --sheets a list/],
    [["check", "x.json", "--format", "xml"], /Allowed choices are text, json, sarif, github, html/],
    [["check", "x.json", "--language", "nb"], /Allowed choices are en, sv, fi, de, fr, es, it, pl/],
    [["check", "x.json", "--fromat", "json"], /Did you mean --format\?/],
    [["chek", "x.json"], /Did you mean check\?/],
  ])("%j", async (args, message) => {
    const run = await runCommandLine(args);
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe("");
    expect(run.code).toBe(2);
  });
});

describe("where plans come from", () => {
  it("a folder: every plan in it and below, in the order of their paths", async () => {
    const cwd = sandbox({
      "plans/b.json": finePlan,
      "plans/a/z.json": brokenPlan,
      "plans/package.json": { name: "no plan" },
      "plans/notes.txt": "no plan",
      "plans/table.numbers": "not read",
      "plans/node_modules/x/plan.json": finePlan,
      "plans/.hidden/plan.json": finePlan,
    });
    const run = await runCommandLine(["check", "plans", "--format", "json"], { cwd });
    expect(verdicts(reportsOf(run.stdout))).toEqual(["plans/a/z.json problems", "plans/b.json ok"]);
    expect(run.stderr.split("\n")).toEqual([
      "plans/table.numbers: .numbers files are not read. Save it as an Excel workbook (.xlsx).",
      "plans/package.json: passed over, it holds no plan.",
      "",
    ]);
    expect(run.code).toBe(1);
  });

  it("a half-saved plan in a folder is not passed over", async () => {
    const run = await runCommandLine(["check", "."], { cwd: sandbox({ "a.json": finePlan, "b.json": '{ "call"' }) });
    expect(run.stderr).toMatch(/^b\.json, line 1, column 9: the end is missing: }$/m);
    expect(run.code).toBe(2);
  });

  it.each([
    ["empty", {}, /^plans: no plan is in this folder\. A plan is a spreadsheet/m],
    [
      "with a spreadsheet only",
      { "plans/a.numbers": "x" },
      /^plans: no plan is in this folder.* .*\.numbers files are not read\. Save it as an Excel workbook/m,
    ],
    ["with other JSON only", { "plans/a.json": { name: "x" } }, /^No plan was found/m],
  ])("a folder %s: exit code 2", async (_name, files, message) => {
    const run = await runCommandLine(["check", "plans"], { cwd: sandbox({ "plans/read.me": "", ...files }) });
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(2);
  });

  it("standard input", async () => {
    const run = await runCommandLine(["check", "-", "--format", "json"], { stdin: JSON.stringify(brokenPlan) });
    expect(verdicts(reportsOf(run.stdout))).toEqual(["- problems"]);
    expect(run.code).toBe(1);
  });

  it("a list of plans in one file", async () => {
    const cwd = sandbox({ "list.json": [finePlan, { name: "x" }, brokenPlan] });
    const run = await runCommandLine(["check", "list.json", "--format", "json"], { cwd });
    expect(reportsOf(run.stdout).map(({ plan, verdict }) => [plan.index, verdict])).toEqual([
      [1, "ok"],
      [3, "problems"],
    ]);
    expect(run.stderr).toMatch(/^list\.json, plan 2: there is no plan in it\./);
    expect(run.code).toBe(2);
  });

  it("a file with a byte order mark", async () => {
    const cwd = sandbox({ "bom.json": `\ufeff${JSON.stringify(finePlan)}` });
    expect((await runCommandLine(["check", "bom.json"], { cwd })).code).toBe(0);
  });

  it("each file once, however often it is named", async () => {
    const cwd = sandbox({ "plans/a.json": finePlan });
    const run = await runCommandLine(["check", "plans/a.json", "./plans/a.json", "plans", "--format", "json"], { cwd });
    expect(verdicts(reportsOf(run.stdout))).toEqual(["plans/a.json ok"]);
  });
});

describe("the JSON report", () => {
  it("keeps its contract for the sample, with every cell it names", async () => {
    const run = await runCommandLine(["check", samplePath, "--format", "json"]);
    const [report] = reportsOf(run.stdout);
    expect(report?.plan).toEqual({
      file: samplePath,
      action: "cooperation-partnerships",
      call: 2026,
      variant: "higher-education",
      title: "Open Labs for Green Skills",
    });
    expect(report?.cap).toBe(400_000);
    const errors = report?.outcomes.flatMap(({ rule, kind, findings }) =>
      kind === "fail" ? findings.map(({ at }) => ({ rule, at })) : [],
    );
    expect(errors).toContainEqual({
      rule: "unknown-country",
      at: { table: "partners", row: "Universidad de Costa Clara", line: 4, column: "country" },
    });
    const management = report?.outcomes.find(({ rule }) => rule === "management-above-share")?.findings[0];
    expect(management?.sources).toEqual([
      expect.objectContaining({ guide: "Programme Guide 2026", page: "243", evidence: "guide" }),
    ]);
  });

  it("arrives whole through a pipe that is read late, and a reader may leave early", () => {
    const line = { partner: "Nobody", workPackage: "WP2", category: "staff", year: 1, amount: "a lot" };
    const plan = {
      ...finePlan,
      lines: Array.from({ length: 1500 }, (_, index) => ({ ...line, note: `Line ${index}` })),
    };
    const cwd = sandbox({ "plan.json": plan });
    const shell = (after: string) => {
      const command = `"${process.execPath}" "${COMMAND}" check plan.json --format json | ${after}`;
      return spawnSync("sh", ["-c", command], { cwd, encoding: "utf8", maxBuffer: 1e9 });
    };
    const late = shell("(sleep 0.3; cat)");
    expect(late.stdout.length).toBeGreaterThan(1_000_000);
    expect(reportsOf(late.stdout)).toHaveLength(1);
    expect(shell("head -n 1")).toMatchObject({ stdout: "[\n", stderr: "" });
  });

  it("is in the language asked for", async () => {
    const run = await runCommandLine(["check", samplePath, "--format", "json", "--language", "sv"]);
    expect(run.stdout).toContain("Ändra till Spanien.");
  });
});

describe("accepted findings", () => {
  async function keyOf(cwd: string, rule: string): Promise<string> {
    const run = await runCommandLine(["check", "plan.json", "--format", "json"], { cwd });
    return reportsOf(run.stdout)[0]?.outcomes.find((one) => one.rule === rule)?.findings[0]?.key ?? "";
  }

  it("a judged point no longer counts", async () => {
    const cwd = sandbox({ "plan.json": reviewPlan, "accepted.json": [] });
    const key = await keyOf(cwd, "consultancy-to-judge");
    const accepted = sandbox({
      "accepted.json": [{ key, reason: "Ten years in ports", by: "Eva", when: "2026-02-02" }],
    });
    const args = ["check", "plan.json", "--accept", `${accepted}/accepted.json`];
    const [report] = reportsOf((await runCommandLine([...args, "--format", "json"], { cwd })).stdout);
    expect(report?.verdict).toBe("ok");
    const finding = report?.outcomes.find(({ rule }) => rule === "consultancy-to-judge")?.findings[0];
    expect(finding?.accepted).toEqual({ by: "Eva", when: "2026-02-02", reason: "Ten years in ports" });
    expect((await runCommandLine(args, { cwd })).stdout).toContain("Accepted by Eva: Ten years in ports");
  });

  it("an accepted error stays an error, and opens again when more euro are at stake", async () => {
    const cwd = sandbox({ "plan.json": brokenPlan });
    const key = await keyOf(cwd, "grant-above-cap");
    for (const [euro, isAccepted] of [
      [0.01, true],
      [0, false],
    ] as const) {
      const list = sandbox({ "list.json": [{ key, reason: "Agreed", euro }] });
      const run = await runCommandLine(["check", "plan.json", "--accept", `${list}/list.json`, "--format", "json"], {
        cwd,
      });
      const finding = reportsOf(run.stdout)[0]?.outcomes.find(({ rule }) => rule === "grant-above-cap")?.findings[0];
      expect(finding?.accepted !== null).toBe(isAccepted);
      expect(run.code).toBe(1);
    }
  });

  it("a key that no finding has is noted", async () => {
    const cwd = sandbox({ "plan.json": finePlan, "accepted.json": [{ key: "gone/partners/x/country", reason: "…" }] });
    const run = await runCommandLine(["check", "plan.json", "--accept", "accepted.json"], { cwd });
    expect(run.stderr).toBe("accepted.json: no finding has the key gone/partners/x/country\n");
    expect(run.code).toBe(0);
  });

  it.each([
    [{ key: "a" }, /accepted\.json: it is not a list of accepted findings/],
    [[{ reason: "b" }], /accepted\.json, entry 1: "key" is missing\./],
    [[{ key: "a", reason: " " }], /accepted\.json, entry 1: "reason" is not a text, or is empty\./],
    [[{ key: "a", reason: "b", euro: "5" }], /accepted\.json, entry 1: "euro" is not a number\./],
    [["a"], /accepted\.json, entry 1 is no object\./],
  ])("%j is explained", async (content, message) => {
    const cwd = sandbox({ "plan.json": finePlan, "accepted.json": content });
    const run = await runCommandLine(["check", "plan.json", "--accept", "accepted.json"], { cwd });
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(2);
  });
});

describe("the text", () => {
  it("says the verdict first, then errors, cells to fill in, points to judge", async () => {
    const { stdout } = await runCommandLine(["check", "-"], { stdin: sampleText });
    const order = ["✖ 3 problems to fix", "Errors (3)", "Cells to fill in (", "For you to judge (", "Not checked:"];
    const places = order.map((text) => stdout.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(stdout).toMatch(/\d+ rules met/);
    expect(stdout).toContain("What to do: Move €2,500 from WP1 to other work packages.");
    expect(stdout).toContain("Source: Programme Guide 2026, p. 243");
    expect(stdout).toContain("Budget · WP1 · 6 lines");
    expect(stdout).toMatch(/^ {2}Management, at most 20% +€52,500 +of €50,000 +€2,500 over$/m);
  });

  it("fits 80 columns", async () => {
    for (const language of ["en", "sv"]) {
      const { stdout } = await runCommandLine(["check", "-", "--language", language], { stdin: sampleText });
      expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    }
  });

  it("is in Swedish when asked for", async () => {
    const { stdout } = await runCommandLine(["check", "-", "--language", "sv"], { stdin: sampleText });
    expect(stdout).toContain("Att göra: ");
    expect(stdout).toContain("Fel (3)");
    expect(stdout).not.toMatch(/What to do|Errors|Cells to fill in/);
  });

  it("is one line for each plan with --quiet, and notes are left out", async () => {
    const cwd = sandbox({ ...plans, "table.numbers": "" });
    const run = await runCommandLine(["check", ".", "--quiet"], { cwd });
    expect(run.stdout.split("\n")).toEqual([
      "broken.json: ✖ 1 problem to fix",
      expect.stringMatching(/^fine\.json: ✔ Meets all \d+ rules we check$/),
      "open.json: ? 1 cell to fill in",
      "review.json: ▲ 1 point for you to judge",
      "",
    ]);
    expect(run.stderr).toBe("");
  });

  it("sums several plans up", async () => {
    const { stdout } = await runCommandLine(["check", "."], { cwd: sandbox({ ...plans, "half.json": "{" }) });
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(
      "4 plans: 1 with problems, 1 to fill in, 1 to judge, 1 meets all rules we check, 1 could not be read",
    );
  });

  it("has colours only where they are wanted", async () => {
    const run = (env: Readonly<Record<string, string>>) => runCommandLine(["check", "-"], { stdin: sampleText, env });
    const plain = await run({});
    const coloured = await run({ NO_COLOR: "", FORCE_COLOR: "1" });
    expect(plain.stdout).not.toContain("\u001b");
    expect((await run({ NO_COLOR: "" })).stdout).toBe(plain.stdout);
    expect((await run({ NO_COLOR: "1", FORCE_COLOR: "0" })).stdout).toBe(plain.stdout);
    expect(coloured.stdout).toContain("\u001b[31m✖");
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
  });

  it("cannot be repainted by what a plan holds", async () => {
    const plan = {
      ...brokenPlan,
      title: "\u001b[2J\u0007Harbours",
      partners: [{ name: "A\u001b]0;x\u0007", country: "\u001b[31mSpian" }],
    };
    const { stdout } = await runCommandLine(["check", "-"], { stdin: JSON.stringify(plan) });
    expect(stdout).toContain("Harbours");
    expect([...stdout].filter((character) => character !== "\n" && /\p{Cc}/u.test(character))).toEqual([]);
  });
});

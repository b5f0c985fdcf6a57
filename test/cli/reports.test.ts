// The report in every format, for programs that show it beside files and for paper.

import { spawn } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { runCommandLine } from "../cli-harness.ts";
import { buildBeforeAll } from "./built.ts";
import { sarifFaults } from "./official-sarif.ts";
import { brokenPlan, finePlan, openPlan, reviewPlan, samplePath, sampleText } from "./plans.ts";
import { portfolioPlans } from "./portfolio-plans.ts";
import { reportsOf } from "./report-contract.ts";
import { sandbox } from "./sandbox.ts";
import { sarifOf } from "./sarif-contract.ts";

buildBeforeAll();

const plans = { "fine.json": finePlan, "open.json": openPlan, "review.json": reviewPlan, "broken.json": brokenPlan };
const csv = {
  "å b/partners.csv": "Organisation;Land;Roll\nNorrviks universitet;Spian;Koordinator\n",
  "å b/project.csv": "What;Plan\nAction;KA220-HED\nCall;2026\n",
};

describe("SARIF", () => {
  async function sarif(cwd: string, ...args: string[]) {
    const run = await runCommandLine(["check", ...args, "--format", "sarif"], { cwd });
    const [first] = sarifOf(run.stdout).runs;
    return { ...run, results: first?.results ?? [], invocation: first?.invocations[0] };
  }

  it("has each finding of the JSON report, weighed in SARIF's words", async () => {
    const { results, code } = await sarif(".", samplePath);
    const json = reportsOf((await runCommandLine(["check", samplePath, "--format", "json"])).stdout);
    const findings = json.flatMap(({ outcomes }) => outcomes.flatMap((one) => one.findings));
    expect(results.map(({ partialFingerprints }) => partialFingerprints["findingKey/v1"])).toEqual(
      findings.map(({ key }) => key),
    );
    expect(results.filter(({ kind, level }) => kind === "fail" && level === "error")).toHaveLength(3);
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(["fail", "open", "review"]));
    expect(code).toBe(1);
  });

  it("names the file and, of a CSV file, the line; letters of their own are written as links have them", async () => {
    const { results } = await sarif(sandbox(csv), "å b");
    const country = results.find(({ ruleId }) => ruleId === "unknown-country");
    expect(country?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "%C3%A5%20b/partners.csv" },
      region: { startLine: 2 },
    });
    expect(country?.locations[0]?.logicalLocations[0]?.fullyQualifiedName).toBe("Partners / row 2 / Country");
  });

  it("says which files could not be read", async () => {
    const { invocation, code } = await sarif(sandbox({ ...plans, "half.json": "{" }), ".");
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications[0]?.message.text).toMatch(/^half\.json, line 1/);
    expect(code).toBe(2);
  });

  it("keeps an accepted finding, suppressed with its reason", async () => {
    const key = "grant-above-cap/project//grant";
    const cwd = sandbox({ "broken.json": brokenPlan, "accepted.json": [{ key, reason: "Agreed" }] });
    const { results } = await sarif(cwd, "broken.json", "--accept", "accepted.json");
    const those = results.filter(({ suppressions }) => suppressions !== undefined);
    expect(those.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.justification])).toEqual([
      ["grant-above-cap", "Agreed"],
    ]);
  });

  it("is held against the official schema, which lets nothing else through", async () => {
    const { stdout } = await runCommandLine(["check", samplePath, "--format", "sarif"]);
    expect(sarifFaults(JSON.parse(stdout))).toEqual([]);
    const wrong = (from: string, to: string) => sarifFaults(JSON.parse(stdout.replace(from, to)));
    expect(wrong('"kind": "fail"', '"kind": "broken"')[0]).toMatch(/kind should be equal to one of the allowed values/);
    expect(wrong('"message": {', '"words": {')).not.toEqual([]);
    expect(wrong('"version": "2.1.0"', '"version": "2.0.0"')).not.toEqual([]);
  });

  it("of every plan of a portfolio, in both languages, of workbooks and of CSV, breaks no rule of the schema", async () => {
    const cwd = sandbox({ ...portfolioPlans, ...csv, "plan.xlsx": "no workbook" });
    for (const language of ["en", "sv"]) {
      const { results } = await sarif(cwd, ".", "--language", language);
      expect(results.length).toBeGreaterThan(50);
    }
  });

  it("is a whole log also when no plan could be read", async () => {
    const { results, stderr } = await sarif(sandbox({ "half.json": "{" }), "half.json");
    expect(results).toEqual([]);
    expect(stderr).toMatch(/^half\.json/);
  });
});

describe("GitHub annotations", () => {
  it("are one line for each finding, on its file", async () => {
    const cwd = sandbox(plans);
    const { stdout, code } = await runCommandLine(["check", ".", "--format", "github"], { cwd });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => /^::(error|warning|notice) file=(\w+\.json),title=/.exec(line)?.slice(1, 3))).toEqual([
      ["error", "broken.json"],
      ["notice", "open.json"],
      ["notice", "review.json"],
    ]);
    expect(code).toBe(1);
  });

  it("name the line of a CSV file", async () => {
    const { stdout } = await runCommandLine(["check", "å b", "--format", "github"], { cwd: sandbox(csv) });
    expect(stdout).toContain("::error file=å b/partners.csv,line=2,title=Country::");
  });

  it("cannot be forged by what a plan holds", async () => {
    const plan = { ...brokenPlan, partners: [{ name: "A\n::error::x, y: 100%", country: "Spian" }] };
    const cwd = sandbox({ "a,b.json": plan });
    const { stdout } = await runCommandLine(["check", "a,b.json", "--format", "github"], { cwd });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.every((line) => /^::(error|warning|notice) file=a%2Cb\.json,title=[^:,]+::/.test(line))).toBe(true);
  });

  it("are nothing at all for a plan without findings; a file that cannot be read has its own", async () => {
    const fine = await runCommandLine(["check", "fine.json", "--format", "github"], { cwd: sandbox(plans) });
    expect(fine.stdout).toBe("");
    const half = await runCommandLine(["check", "half.json", "--format", "github"], {
      cwd: sandbox({ "half.json": "{" }),
    });
    expect(half.stdout).toMatch(/^::error::half\.json, line 1/);
  });
});

describe("the page to print", () => {
  const html = async (stdin: string, ...args: string[]) =>
    (await runCommandLine(["check", "-", "--format", "html", ...args], { stdin })).stdout;

  it("has the verdict, the money as bars, and every finding with its source", async () => {
    const page = await html(sampleText);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain("3 problems to fix");
    expect(page).toContain("Move €2,500 from WP1 to other work packages.");
    expect(page).toContain("Source: Programme Guide 2026, p. 243");
    expect(page.match(/class="bar"/g)).toHaveLength(2);
    expect(page).toContain('<span class="over" style="left:95.2%;width:4.8%"></span>');
    expect(page.match(/class="finding error"/g)).toHaveLength(3);
  });

  it("fetches nothing and runs nothing, whatever a plan holds", async () => {
    const evil = '<script>alert(1)</script><img src=x onerror="x">';
    const plan = { ...brokenPlan, title: evil, partners: [{ name: evil, country: evil }] };
    const page = await html(JSON.stringify(plan));
    expect(page).toContain("&lt;script&gt;alert(1)");
    expect(page).not.toMatch(/<(script|img|link|iframe)\b/);
    expect(page).toContain("default-src 'none'");
  });

  it("is in Swedish when asked for", async () => {
    const page = await html(sampleText, "--language", "sv");
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain("Att göra:");
  });

  it("of several plans begins with all verdicts", async () => {
    const { stdout } = await runCommandLine(["check", ".", "--format", "html"], {
      cwd: sandbox({ ...plans, "half.json": "{" }),
    });
    expect(stdout.match(/<section class="plan">/g)).toHaveLength(4);
    const overview = stdout.slice(0, stdout.indexOf("<section"));
    for (const name of Object.keys(plans)) expect(overview).toContain(name);
    expect(overview).toContain("✖ half.json, line 1");
  });
});

describe("--output", () => {
  it("writes the report into a file, without colours, and nothing to standard output", async () => {
    const cwd = sandbox({ ...plans, "report.txt": "old" });
    const env = { FORCE_COLOR: "1", NO_COLOR: "" };
    const run = await runCommandLine(["check", "broken.json", "--output", "report.txt"], { cwd, env });
    expect(run.stdout).toBe("");
    expect(run.code).toBe(1);
    const plain = await runCommandLine(["check", "broken.json"], { cwd });
    expect(readFileSync(path.join(cwd, "report.txt"), "utf8")).toBe(plain.stdout);
  });

  it("says when the file cannot be written", async () => {
    const run = await runCommandLine(["check", "fine.json", "--output", "no/report.txt"], { cwd: sandbox(plans) });
    expect(run.stderr).toBe("no/report.txt: there is no such folder.\n");
    expect(run.code).toBe(2);
  });
});

describe("--watch", () => {
  const COMMAND = fileURLToPath(new URL("../../build/cli/erasmus-planner.js", import.meta.url));

  it("checks again when a file is saved, added or gone, and goes on when one is broken", async () => {
    const cwd = sandbox({ "plans/a.json": finePlan });
    const child = spawn(process.execPath, [COMMAND, "check", "plans", "--quiet", "--watch"], { cwd });
    onTestFinished(() => {
      child.kill();
    });
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    const hears = async (words: RegExp): Promise<void> => {
      await vi.waitFor(() => expect(said).toMatch(words), { timeout: 10_000, interval: 50 });
      said = "";
    };
    await hears(/a\.json: ✔ .*Watching\./s);
    writeFileSync(path.join(cwd, "plans/a.json"), JSON.stringify(brokenPlan));
    await hears(/Checked again at \d\d:\d\d:\d\d\.\n.*a\.json: ✖ 1 problem/s);
    writeFileSync(path.join(cwd, "plans/b.json"), "{");
    await hears(/b\.json, line 1/);
    rmSync(path.join(cwd, "plans/b.json"));
    await hears(/a\.json: ✖ 1 problem/);
    expect(child.exitCode).toBe(null);
  });

  it("is not led astray by how editors save: temporary files, backups, locks, one file put in place of another", async () => {
    const cwd = sandbox({ "plans/a.json": finePlan });
    const at = (name: string): string => path.join(cwd, "plans", name);
    const child = spawn(process.execPath, [COMMAND, "check", "plans", "--quiet", "--watch"], { cwd });
    onTestFinished(() => {
      child.kill();
    });
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    const hears = async (words: RegExp): Promise<string> => {
      await vi.waitFor(() => expect(said).toMatch(words), { timeout: 15_000, interval: 50 });
      const heard = said;
      said = "";
      return heard;
    };
    await hears(/a\.json: ✔ .*Watching\./s);
    // Written beside it and put in its place.
    writeFileSync(at("a.json.x7Qp.tmp"), JSON.stringify(brokenPlan));
    renameSync(at("a.json.x7Qp.tmp"), at("a.json"));
    await hears(/a\.json: ✖ 1 problem/);
    // Put aside as a backup and written anew, in two steps.
    renameSync(at("a.json"), at("a.json~"));
    writeFileSync(at("a.json"), JSON.stringify(finePlan).slice(0, 100));
    await sleep(60);
    writeFileSync(at("a.json"), JSON.stringify(finePlan));
    expect(await hears(/a\.json: ✔ /)).not.toMatch(/no such file|line 1/);
    // Locks, swap files and what a spreadsheet keeps beside an open file are nobody's plans.
    for (const name of [".a.json.swp", "#a.json#", "4913", "~$a.xlsx", ".~lock.a.ods#"]) writeFileSync(at(name), "x");
    await sleep(1500);
    expect(said).toBe("");
    expect(child.exitCode).toBe(null);
  });

  it("cannot watch standard input", async () => {
    const run = await runCommandLine(["check", "-", "--watch"]);
    expect(run.stderr).toBe("Standard input cannot be watched. Name a file or a folder.\n");
    expect(run.code).toBe(2);
  });
});

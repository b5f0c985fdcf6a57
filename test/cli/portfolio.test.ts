// `erasmus-planner portfolio` on a folder of plans in every form they come in.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runCommandLine } from "../cli-harness.ts";
import { buildBeforeAll } from "./built.ts";
import { brokenPlan, finePlan, sampleText } from "./plans.ts";
import { sandbox } from "./sandbox.ts";

buildBeforeAll();

const sample = JSON.parse(sampleText);
const elsewhere = structuredClone(sample);
elsewhere.partners[1].country = "AT";
elsewhere.partners[0].role = "partner";
elsewhere.partners[1].role = "coordinator";

const files = {
  "plans/a.json": sample,
  "plans/b.json": elsewhere,
  "plans/list.json": [finePlan, brokenPlan],
};

function run(args: readonly string[], more: Record<string, object | string> = {}) {
  return runCommandLine(["portfolio", "plans", ...args], { cwd: sandbox({ ...files, ...more }) });
}

describe("portfolio", () => {
  it("as text: plans, totals, deadlines, warnings with what to do", async () => {
    const { stdout, stderr, code } = await run([]);
    expect(stderr).toBe("");
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^plans\/list\.json, 1 +Alliance for harbours +Knowledge Alliances +2016 +✔ OK +6 +690 000/m,
    );
    expect(stdout).toMatch(/^Cooperation Partnerships +2026 +2 +2 +0 +0 +0 +500 000$/m);
    expect(stdout).toMatch(
      /^Thu 5 March 2026, 12:00 +Cooperation Partnerships +2026 +2 +Programme Guide 2026, p\. 238$/m,
    );
    expect(stdout).toContain("▲ 2 plans have the same consortium: plans/a.json and plans/b.json");
    expect(stdout).toContain("The coordinators are in Austria and Sweden");
    expect(stdout).toContain("Keep one of them, or change the consortium.");
    expect(stdout).toMatch(/Järvi-Suomen ammattikorkeakoulu: the country is/);
  });

  it("as JSON", async () => {
    const value = JSON.parse((await run(["--format", "json"])).stdout);
    expect(value.plans.map(({ file, verdict }: { file: string; verdict: string }) => [file, verdict])).toEqual([
      ["plans/a.json", "problems"],
      ["plans/b.json", "problems"],
      ["plans/list.json, 1", "ok"],
      ["plans/list.json, 2", "problems"],
    ]);
    expect(value.sameConsortia[0]).toMatchObject({
      isSame: true,
      agencies: ["AT", "SE"],
      plans: ["plans/a.json", "plans/b.json"],
    });
    expect(value.contradictions).toHaveLength(1);
    expect(value.totals[0]).toMatchObject({ action: "cooperation-partnerships", plans: 2, grant: 500_000 });
  });

  it("as CSV, in which no cell is a formula", async () => {
    const evil = { ...finePlan, title: '=HYPERLINK("https://example.org")' };
    const { stdout } = await run(["--format", "csv"], {
      "plans/=x.json": evil,
      "plans/c.json": { ...finePlan, title: "@a,b" },
    });
    expect(stdout).toMatch(/^\ufeffFile,Title,Action,Call,/);
    const rows = stdout.trimEnd().split("\r\n");
    expect(rows).toHaveLength(7);
    expect(stdout).toContain('plans/=x.json,"\'=HYPERLINK(""https://example.org"")",Knowledge Alliances');
    expect(stdout).toContain('plans/c.json,"\'@a,b",');
    expect(stdout).not.toMatch(/(^|,)"?[=+@-]/m);
  });

  it("as a page, in Swedish, into a file", async () => {
    const cwd = sandbox({ ...files, "plans/c.json": { ...finePlan, title: "<script>x</script>" } });
    const args = ["portfolio", "plans", "--format", "html", "--language", "sv", "--output", "portfolio.html"];
    const { stdout } = await runCommandLine(args, { cwd });
    expect(stdout).toBe("");
    const page = readFileSync(path.join(cwd, "portfolio.html"), "utf8");
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain("2 planer har samma konsortium");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("<script");
  });

  it("goes on past what cannot be read, with exit code 2", async () => {
    const { stdout, stderr, code } = await run([], { "plans/half.xlsx": "x", "plans/half.json": "{" });
    expect(stderr).toMatch(/^plans\/half\.json, line 1/m);
    expect(stderr).toMatch(/^plans\/half\.xlsx: it is named like an Excel workbook/m);
    expect(stdout).toContain("plans/a.json");
    expect(code).toBe(2);
  });

  it("of nothing is said to be nothing", async () => {
    const { stderr, code } = await runCommandLine(["portfolio", "."], { cwd: sandbox({ "a.json": { name: "x" } }) });
    expect(stderr).toMatch(/No plan was found/);
    expect(code).toBe(2);
  });
});

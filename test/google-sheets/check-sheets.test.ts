// `check --sheets` and `portfolio --sheets` against a stand-in for Google: answers, refusals, troubles, the quota.

import { describe, expect, it, onTestFinished } from "vitest";
import type { Language } from "../../src/messages/messages.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { writePlan } from "../../src/sheet/write-plan.ts";
import { buildBeforeAll } from "../cli/built.ts";
import { sandbox } from "../cli/sandbox.ts";
import { runCommandLine } from "../cli-harness.ts";
import { type StandIn, type StandInCell, type StandInTab, startStandIn, type Trouble } from "./stand-in.ts";

buildBeforeAll();

/** As long as real ones. */
function idOf(number: number): string {
  return `1${"a".repeat(40)}${String(number).padStart(3, "0")}`;
}

function addressOf(number: number): string {
  return `https://docs.google.com/spreadsheets/d/${idOf(number)}`;
}

/** The example with three problems, as tabs in an order that nobody would expect. */
function exampleTabs(language: Language = "en"): StandInTab[] {
  const { project, partners, budget, workPackages } = writePlan(examplePlan(), language);
  const rows = (grid: typeof project): StandInCell[][] => grid.map((row) => row.map((cell) => cell as StandInCell));
  return [
    { title: "Read me", rows: [["Our plan", null, 3]] },
    { title: language === "sv" ? "Budget" : "Costs", rows: rows(budget) },
    { title: "WP", rows: rows(workPackages) },
    { title: "Old partners", hidden: true, rows: rows(partners) },
    { title: "Sheet5", rows: [["Who takes part"], [], ...rows(partners)] },
    { title: "About", rows: rows(project) },
  ];
}

interface Asked {
  readonly standIn: StandIn;
  run(args: readonly string[], list?: string): ReturnType<typeof runCommandLine>;
}

async function google(count: number, troubles: Readonly<Record<number, readonly Trouble[]>> = {}): Promise<Asked> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  for (let number = 0; number < count; number += 1) standIn.spreadsheets.set(idOf(number), exampleTabs());
  for (const [number, list] of Object.entries(troubles)) standIn.troubles.set(idOf(Number(number)), [...list]);
  const ids = Array.from({ length: count }, (_, number) => idOf(number)).join("\n");
  return {
    standIn,
    run: (args, list = ids) =>
      runCommandLine([...args, "--sheets", "ids.txt", "--credentials", "key.json"], {
        cwd: sandbox({ "ids.txt": list, "key.json": standIn.serviceAccount, "user.json": standIn.authorisedUser }),
        env: { ERASMUS_PLANNER_GOOGLE_API: standIn.url },
      }),
  };
}

describe("check --sheets", () => {
  it("reads a plan from any tabs in one request, and reports as of files", async () => {
    const { standIn, run } = await google(1);
    const { stdout, stderr, code } = await run(["check", "--format", "json"]);
    expect(stderr).toBe("");
    expect(code).toBe(1);
    const [report] = JSON.parse(stdout);
    expect(report.plan).toMatchObject({ file: addressOf(0), action: "cooperation-partnerships", call: 2026 });
    expect(report.verdict).toBe("problems");
    expect(standIn.asked).toHaveLength(1);
  });

  it("reads a sheet in another language", async () => {
    const { standIn, run } = await google(1);
    standIn.spreadsheets.set(idOf(0), exampleTabs("sv"));
    expect((await run(["check", "--quiet"])).stdout).toBe(`${addressOf(0)}: ✖ 3 problems to fix\n`);
  });

  it("keeps the order of the list, in which comments and faults may stand, and goes on past what cannot be read", async () => {
    const { run } = await google(4, { 1: [{ status: 403 }] });
    const list = `# ours\n${addressOf(3)}/edit#gid=0 # first\n${idOf(1)}\nplan.xlsx\n${idOf(9)}\n${idOf(0)}`;
    const { stdout, stderr, code } = await run(["check", "--quiet"], list);
    expect(stdout).toBe([3, 0].map((number) => `${addressOf(number)}: ✖ 3 problems to fix\n`).join(""));
    expect(stderr).toContain("ids.txt, line 4: “plan.xlsx” is neither the id nor the address");
    expect(stderr).toContain(
      `${addressOf(1)}: Google does not let planner@office.iam.gserviceaccount.com see it. Share it with planner@office.iam.gserviceaccount.com.`,
    );
    expect(stderr).toContain(`${addressOf(9)}: there is no such spreadsheet, or it was deleted.`);
    expect(code).toBe(2);
  });

  it("asks again after what passes, as late as it is told, and never after what does not", async () => {
    const { standIn, run } = await google(5, {
      0: [{ status: 503 }, { status: 500 }],
      1: [{ status: 429, retryAfter: "2", reason: "RATE_LIMIT_EXCEEDED" }],
      2: ["garbled", "cut off", "hang up"],
      3: [{ status: 403 }, { status: 403 }],
      4: [{ slow: 300 }],
    });
    const { stdout, code } = await run(["check", "--quiet"]);
    expect(stdout.match(/3 problems/g)).toHaveLength(4);
    expect(code).toBe(2);
    const askedFor = (number: number) => standIn.asked.filter(({ id }) => id === idOf(number));
    expect(askedFor(0).map(({ status }) => status)).toEqual([503, 500, 200]);
    expect(askedFor(2)).toHaveLength(4);
    expect(askedFor(3)).toHaveLength(1);
    const [refused, answered] = askedFor(1);
    expect((answered?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(1_990);
  });

  it("an Excel file on Drive, a sheet without a plan, and two plans in one are told apart", async () => {
    const { standIn, run } = await google(3, {
      0: [{ status: 400, message: "This operation is not supported for this document" }],
    });
    standIn.spreadsheets.set(idOf(1), [{ title: "Shopping", rows: [["Milk", 2]] }]);
    const tabs = exampleTabs();
    standIn.spreadsheets.set(idOf(2), [...tabs, { title: "Sheet6", rows: tabs[4]?.rows ?? [] }]);
    const { stderr } = await run(["check"]);
    expect(stderr).toContain(`${addressOf(0)}: it is an Excel file on Google Drive.`);
    expect(stderr).toContain(`${addressOf(1)}: there is no plan in it.`);
    expect(stderr).toMatch(/2 tabs may be the table Partners: “Sheet5” and “Sheet6”/);
  });

  it.each([
    ["SERVICE_DISABLED", /not switched on in the project .* https:\/\/console\.developers\.google\.com/],
    ["ACCESS_TOKEN_SCOPE_INSUFFICIENT", /may not read spreadsheets\. Sign in with the scope/],
  ])("%s ends it once, not for each spreadsheet", async (reason, words) => {
    const all = Object.fromEntries([0, 1, 2].map((number) => [number, [{ status: 403, reason }]]));
    const { run } = await google(3, all);
    const { stdout, stderr, code } = await run(["check"]);
    expect(stdout).toBe("");
    expect(stderr).toMatch(words);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  it("works with what gcloud wrote, and from where the environment says", async () => {
    const { standIn } = await google(1);
    const cwd = sandbox({ "ids.txt": idOf(0), "user.json": standIn.authorisedUser });
    const env = { ERASMUS_PLANNER_GOOGLE_API: standIn.url, GOOGLE_APPLICATION_CREDENTIALS: `${cwd}/user.json` };
    const { stdout } = await runCommandLine(["check", "--sheets", "ids.txt", "--quiet"], { cwd, env });
    expect(stdout).toContain("3 problems");
  });

  it.each([
    [
      { type: "authorized_user", client_id: "i", client_secret: "s", refresh_token: "old" },
      /does not accept the credentials \(.*invalid_grant/,
    ],
    [{ name: "plan" }, /key\.json: these are no credentials/],
    [{ type: "service_account" }, /key\.json: the credentials cannot be used/],
  ])("says what is wrong with credentials", async (key, words) => {
    const { standIn } = await google(1);
    const { stderr, code } = await runCommandLine(["check", "--sheets", "ids.txt", "--credentials", "key.json"], {
      cwd: sandbox({ "ids.txt": idOf(0), "key.json": key }),
      env: { ERASMUS_PLANNER_GOOGLE_API: standIn.url },
    });
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/ {4}at /);
    expect(code).toBe(2);
  });

  it("says which package is missing", async () => {
    const { copyFileSync } = await import("node:fs");
    const { spawnSync } = await import("node:child_process");
    const cwd = sandbox({ "ids.txt": idOf(0) });
    copyFileSync(new URL("../../build/cli/erasmus-planner.js", import.meta.url), `${cwd}/planner.mjs`);
    const say = (...args: string[]): string =>
      spawnSync(process.execPath, ["planner.mjs", ...args], { cwd, encoding: "utf8" }).stderr;
    expect(say("check", "--sheets", "ids.txt")).toBe(
      "Reading Google spreadsheets needs the package @googleapis/sheets: npm install @googleapis/sheets\n",
    );
    expect(say("worker", "--redis", "redis://localhost:1")).toBe(
      "Working over Redis needs the packages bullmq and ioredis: npm install bullmq ioredis\n",
    );
  });

  it("is not watched, and needs something to check", async () => {
    const { run } = await google(1);
    expect((await run(["check", "--watch"])).stderr).toContain("cannot be watched");
    expect((await runCommandLine(["check"])).stderr).toContain("Name a file or a folder, or with --sheets");
    expect((await run(["check", "--reads-per-minute", "0"])).stderr).toContain("a whole number from 1");
  });
});

describe("the quota", () => {
  it("is kept to: nobody has to be told to wait, and no time is wasted", async () => {
    const { standIn, run } = await google(6);
    standIn.quota = { most: 1_000, milliseconds: 60_000 };
    standIn.milliseconds = 300;
    const started = performance.now();
    await run(["check", "--quiet"]);
    // Six answers of 300 ms each come together.
    expect(performance.now() - started).toBeLessThan(6 * 300 + 1_000);
    expect(standIn.asked.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  });
});

describe("portfolio --sheets", () => {
  it("sees spreadsheets and files together", async () => {
    const { run } = await google(2);
    const { stdout, code } = await run(["portfolio", "--format", "json"]);
    const { plans, sameConsortia } = JSON.parse(stdout);
    expect(plans.map(({ file }: { file: string }) => file)).toEqual([addressOf(0), addressOf(1)]);
    expect(sameConsortia).toHaveLength(1);
    expect(code).toBe(1);
  });
});

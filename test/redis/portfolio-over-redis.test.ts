// `portfolio --redis` and `worker`: the answers of one process, from any number of them, in whatever order things happen.

import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { examplePlan } from "../../src/sheet/example.ts";
import { writePlan } from "../../src/sheet/write-plan.ts";
import { buildBeforeAll } from "../cli/built.ts";
import { brokenPlan, finePlan, openPlan, sampleText } from "../cli/plans.ts";
import { sandbox } from "../cli/sandbox.ts";
import { runCommandLine } from "../cli-harness.ts";
import { type StandInCell, startStandIn } from "../google-sheets/stand-in.ts";
import { type ChildProgram, startProgram } from "./child-program.ts";
import { hasRedis, type OwnRedis, startRedis } from "./redis-server.ts";

buildBeforeAll();

let redis: OwnRedis;
const isWanted = hasRedis || process.env.CI !== undefined;
beforeAll(async () => {
  if (isWanted) redis = await startRedis();
});
afterAll(() => redis?.stop());

async function worker(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<ChildProgram> {
  const child = startProgram(["worker", "--redis", redis.url, ...args], env);
  onTestFinished(async () => {
    child.process.kill("SIGKILL");
    await child.ended;
  });
  await child.waitFor(/Waiting for plans/);
  return child;
}

const grid = (rows: readonly (readonly unknown[])[]): string => rows.map((row) => row.join(";")).join("\n");

function everyKindOfFile(): string {
  const { partners, budget } = writePlan(examplePlan(), "en");
  const folder = sandbox({
    "plans/a.json": sampleText,
    "plans/copy of a.json": sampleText,
    "plans/list.json": [finePlan, brokenPlan, openPlan],
    "plans/half.json": '{ "call": ',
    "plans/half.xlsx": "x",
    "plans/settings.json": { name: "x" },
    "plans/north/Plan A - partners.csv": grid(partners),
    "plans/north/Plan A - budget.csv": grid(budget),
    "plans/south/Plan A - partners.csv": grid(partners),
    "plans/south/Plan A - budget.csv": grid(budget),
  });
  return folder;
}

describe.skipIf(!isWanted)("over Redis", () => {
  it("comes to what one process and threads come to: files, copies, lists, CSV sets, faults and notes", async () => {
    const cwd = everyKindOfFile();
    await runCommandLine(["new", "plans/new.xlsx", "--action", "KA220-HED", "--call", "2026"], { cwd });
    copyFileSync(path.join(cwd, "plans/new.xlsx"), path.join(cwd, "plans/Ärende 1.xlsx"));
    const ask = ["portfolio", "plans", "plans/nothing.json", "--format", "json"];
    const alone = await runCommandLine([...ask, "--threads", "1"], { cwd });
    expect(alone.code).toBe(2);
    expect(JSON.parse(alone.stdout).plans.length).toBeGreaterThan(7);
    expect(await runCommandLine([...ask, "--threads", "2"], { cwd })).toEqual(alone);
    await worker();
    const over = await runCommandLine([...ask, "--redis", redis.url], { cwd });
    expect(over.stdout).toBe(alone.stdout);
    expect(over.code).toBe(2);
    expect(over.stderr).toMatch(/^Run [0-9a-f]{12}: 10 to check over Redis at 127\.0\.0\.1:\d+\.$/m);
    expect(over.stderr.replace(/^Run .*\n/m, "")).toBe(alone.stderr);
  });

  it("says so while nobody is at work, is stopped by Ctrl+C, and goes on where it was", async () => {
    const cwd = sandbox({ "plans/0.json": { ...finePlan, title: "Goes on 0" } });
    const ask = ["portfolio", path.join(cwd, "plans"), "--format", "csv", "--redis", redis.url];
    await worker();
    expect((await startProgram(ask).ended).code).toBe(0);
    for (let index = 1; index < 8; index += 1) {
      writeFileSync(path.join(cwd, `plans/${index}.json`), JSON.stringify({ ...finePlan, title: `Goes on ${index}` }));
    }
    // There nobody works.
    const other = await startRedis();
    onTestFinished(() => other.stop());
    const idle = startProgram([...ask.slice(0, -1), other.url]);
    await idle.waitFor(/No worker of this version is at work\. Start one: erasmus-planner worker/);
    idle.process.kill("SIGINT");
    expect(await idle.ended).toMatchObject({
      code: 130,
      printed: "",
      said: expect.stringContaining("Stopped. 0 of 8 are checked; the same command goes on from there."),
    });
    const { code, said, printed } = await startProgram(ask).ended;
    expect(said).toContain("1 of 8 were checked before.");
    expect(printed.match(/Goes on \d/g)).toHaveLength(8);
    expect(code).toBe(0);
  }, 60_000);

  it("a worker that is told to end says what it did, and leaves nothing half done", async () => {
    const cwd = sandbox({ "a.json": { ...finePlan, title: "Last one" } });
    const one = await worker();
    await startProgram(["portfolio", path.join(cwd, "a.json"), "--redis", redis.url]).ended;
    one.process.kill("SIGTERM");
    const { code, said } = await one.ended;
    expect(said).toContain("Ended. 1 was checked here.");
    expect(code).toBe(0);
  });

  it("checks a plan once, however often it is asked for", async () => {
    const cwd = sandbox({ "a.json": { ...finePlan, title: "Only once" } });
    const ask = (): ChildProgram => startProgram(["portfolio", path.join(cwd, "a.json"), "--redis", redis.url]);
    const one = await worker();
    const all = await Promise.all([ask().ended, ask().ended, ask().ended]);
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
    one.process.kill("SIGINT");
    expect((await one.ended).said).toContain("Ended. 1 was checked here.");
    writeFileSync(path.join(cwd, "a.json"), readFileSync(path.join(cwd, "a.json"), "utf8").replace("once", "twice"));
    const two = await worker();
    expect((await ask().ended).said).not.toContain("before");
    two.process.kill("SIGINT");
    expect((await two.ended).said).toContain("Ended. 1 was checked here.");
  }, 60_000);

  it("reads spreadsheets with the workers’ credentials and a shared quota, each again in each run", async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const { project, partners, budget } = writePlan(examplePlan(), "en");
    const rows = (table: typeof project): StandInCell[][] => table.map((row) => row.map((cell) => cell as StandInCell));
    const idOf = (index: number): string => `${"b".repeat(40)}${index}`;
    for (let index = 0; index < 6; index += 1) {
      const tabs = [budget, project, partners].map((table, at) => ({ title: `Tab ${at}`, rows: rows(table) }));
      standIn.spreadsheets.set(idOf(index), tabs);
    }
    standIn.troubles.set(idOf(1), [{ status: 503, retryAfter: "1" }, "garbled"]);
    standIn.troubles.set(idOf(2), [{ status: 403 }]);
    standIn.quota = { most: 4, milliseconds: 1_500 };
    const cwd = sandbox({
      "ids.txt": [0, 1, 2, 3, 4, 5, 9].map(idOf).join("\n"),
      "key.json": standIn.serviceAccount,
    });
    const env = { ERASMUS_PLANNER_GOOGLE_API: standIn.url };
    await worker(["--credentials", path.join(cwd, "key.json")], env);
    await worker(["--credentials", path.join(cwd, "key.json")], env);
    const ask = ["portfolio", "--sheets", path.join(cwd, "ids.txt"), "--format", "csv", "--redis", redis.url];
    const first = await startProgram(ask).ended;
    expect(first.printed.match(/✖ Problems/g)).toHaveLength(5);
    expect(first.said).toContain("Share it with planner@office.iam.gserviceaccount.com.");
    expect(first.said).toContain(`${idOf(9)}: there is no such spreadsheet`);
    expect(first.code).toBe(2);
    expect(standIn.asked.some(({ status }) => status === 429)).toBe(true);
    const before = standIn.asked.length;
    expect((await startProgram(ask).ended).printed.match(/✖ Problems/g)).toHaveLength(6);
    expect(standIn.asked.length - before).toBeGreaterThanOrEqual(7);
  }, 60_000);

  it("never shows a password", async () => {
    const locked = await startRedis("s3cret");
    onTestFinished(() => locked.stop());
    const cwd = sandbox({ "a.json": finePlan });
    const at = (password: string): string => locked.url.replace("://", `://:${password}@`);
    const wrong = await startProgram(["portfolio", path.join(cwd, "a.json"), "--redis", at("s3cre")]).ended;
    expect(wrong.said).toMatch(/does not accept the name or the password/);
    expect(wrong.code).toBe(2);
    const own = startProgram(["worker", "--redis", locked.url], { ERASMUS_PLANNER_REDIS_PASSWORD: "s3cret" });
    await own.waitFor(/Waiting for plans/);
    const { said, printed, code } = await startProgram(["portfolio", path.join(cwd, "a.json"), "--redis", at("s3cret")])
      .ended;
    expect(code).toBe(0);
    own.process.kill("SIGINT");
    const everything = [wrong.said, said, printed, (await own.ended).said].join("");
    expect(everything).not.toContain("s3cre");
  });
});

it.each([
  ["localhost:6379", /The address of Redis looks like rediss:/],
  ["http://:s3cret@localhost", /The address of Redis looks like rediss:/],
  ["redis://:s3cret@[", /The address of Redis cannot be read/],
  ["redis://:s3cret@127.0.0.1:1", /Redis at 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)/],
])("says what is wrong with the address %s", async (url, words) => {
  const { stderr, code } = await runCommandLine(["worker", "--redis", url]);
  expect(stderr).toMatch(words);
  expect(stderr).not.toContain("s3cret");
  expect(code).toBe(2);
});

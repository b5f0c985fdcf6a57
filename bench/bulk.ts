// Measures many plans at once: one process, threads, workers over Redis, and reading under a quota; writes it into the guide.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { planWorkbook } from "../src/files/plan-workbook.ts";
import { writeWorkbook } from "../src/files/write-workbook.ts";
import { actionById } from "../src/programme/actions.ts";
import { examplePlan } from "../src/sheet/example.ts";
import { writePlan } from "../src/sheet/write-plan.ts";
import { finePlan } from "../test/cli/plans.ts";
import { type StandInCell, startStandIn } from "../test/google-sheets/stand-in.ts";
import { startProgram } from "../test/redis/child-program.ts";
import { startRedis } from "../test/redis/redis-server.ts";

const sizes = { workbooks: 200, json: 5_000, sheets: 90 } as const;
/** Of the account, a minute: what Google gives. */
const reads = 60;
/** Of each answer of the stand-in. */
const latency = 400;

const home = mkdtempSync(path.join(os.tmpdir(), "erasmus-planner-bench-"));

async function writeWorkbooks(folder: string): Promise<void> {
  mkdirSync(folder);
  const plan = examplePlan();
  const action = actionById(plan.action ?? "");
  if (action === undefined || plan.call === undefined) throw new Error("The example has an action and a call.");
  const { call, variant, months } = plan;
  for (let index = 0; index < sizes.workbooks; index += 1) {
    const own = { ...plan, title: `Plan ${index}`, grant: (plan.grant ?? 0) + index };
    const tabs = planWorkbook(own, { language: "en", action, call, variant, months }, "2026-02-02");
    writeFileSync(path.join(folder, `${index}.xlsx`), await writeWorkbook({ tabs }, new Date(0)));
  }
}

function writeJson(folder: string): void {
  mkdirSync(folder);
  for (let index = 0; index < sizes.json; index += 1) {
    const plan = { ...finePlan, title: `Plan ${index}`, grant: 600_000 + index };
    writeFileSync(path.join(folder, `${index}.json`), JSON.stringify(plan));
  }
}

/** Seconds from start to end of a portfolio, and what it printed. */
async function timed(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const started = performance.now();
  const { printed, said, code } = await startProgram(["portfolio", "--format", "json", ...args], env).ended;
  if (code !== 0 && code !== 1) throw new Error(said);
  return { seconds: (performance.now() - started) / 1_000, printed };
}

/** A Redis of its own each time: nothing was checked before. */
async function overRedis(count: number, args: readonly string[], more: readonly string[] = [], env = {}) {
  const redis = await startRedis();
  const workers = Array.from({ length: count }, () => startProgram(["worker", "--redis", redis.url, ...more], env));
  try {
    await Promise.all(workers.map((worker) => worker.waitFor(/Waiting for/)));
    return await timed([...args, "--redis", redis.url], env);
  } finally {
    for (const { process } of workers) process.kill("SIGINT");
    await Promise.all(workers.map(({ ended }) => ended));
    await redis.stop();
  }
}

async function row(name: string, folder: string): Promise<string> {
  const alone = await timed([folder, "--threads", "1"]);
  const others = [await timed([folder, "--threads", "2"]), await overRedis(1, [folder]), await overRedis(2, [folder])];
  if (others.some(({ printed }) => printed !== alone.printed)) throw new Error("The answers differ.");
  const cells = [alone, ...others].map(({ seconds }) => `${seconds.toFixed(1)} s`);
  return `| ${[name, ...cells].join(" | ")} |`;
}

async function quotaRows(): Promise<string[]> {
  const { project, partners, budget } = writePlan(examplePlan(), "en");
  const rows = (table: typeof project): StandInCell[][] => table.map((line) => line.map((cell) => cell as StandInCell));
  const tabs = [project, partners, budget].map((table, at) => ({ title: `Tab ${at}`, rows: rows(table) }));
  const measure = async (
    name: string,
    run: (args: string[], key: string, env: Record<string, string>) => Promise<unknown>,
  ) => {
    const standIn = await startStandIn();
    standIn.milliseconds = latency;
    standIn.quota = { most: reads, milliseconds: 60_000 };
    const ids = Array.from({ length: sizes.sheets }, (_, index) => `${"c".repeat(40)}${index}`);
    for (const id of ids) standIn.spreadsheets.set(id, tabs);
    const [list, key] = [path.join(home, "ids.txt"), path.join(home, "key.json")];
    writeFileSync(list, ids.join("\n"));
    writeFileSync(key, JSON.stringify(standIn.serviceAccount));
    await run(["--sheets", list], key, { ERASMUS_PLANNER_GOOGLE_API: standIn.url });
    await standIn.close();
    const [first, last] = [standIn.asked[0]?.at ?? 0, standIn.asked[standIn.asked.length - 1]?.at ?? 0];
    // From answer to answer: starting a program is no part of the quota.
    const seconds = (last - first) / 1_000;
    const ideal = (Math.ceil(sizes.sheets / reads) - 1) * 60;
    const refused = standIn.asked.filter(({ status }) => status === 429).length;
    return `| ${name} | ${seconds.toFixed(1)} s | ${ideal} s | ${(seconds / ideal).toFixed(2)} × | ${refused} |`;
  };
  return [
    await measure("One process", (args, key, env) => timed([...args, "--credentials", key], env)),
    await measure("Two workers", (args, key, env) => overRedis(2, args, ["--credentials", key], env)),
  ];
}

/** What else the machine had to do decides what threads and workers can gain. */
const busy = Math.round(os.loadavg()[0] ?? 0);

try {
  const [workbooks, json] = [path.join(home, "workbooks"), path.join(home, "json")];
  await writeWorkbooks(workbooks);
  writeJson(json);
  const found = [
    `Measured on ${os.cpus()[0]?.model.trim() ?? ""}, ${os.availableParallelism()} cores, Node ${process.version}, with ${busy} other programs at work; the answers were the same each time.`,
    "",
    "| Plans | One process | Two threads | One worker | Two workers |",
    "| ----- | ----------- | ----------- | ---------- | ----------- |",
    await row(`${sizes.workbooks} workbooks`, workbooks),
    await row(`${sizes.json.toLocaleString("en")} JSON files`, json),
    "",
    `${sizes.sheets} spreadsheets from a stand-in for Google that allows ${reads} reads a minute and takes ${latency} ms for each:`,
    "",
    "| By | First to last answer | Ideal | Against the ideal | Told to wait |",
    "| -- | -------------------- | ----- | ----------------- | ------------ |",
    ...(await quotaRows()),
  ].join("\n");
  console.log(found);
  const guide = new URL("../docs/guide/beyond-one-machine.md", import.meta.url);
  const [before = "", , after = ""] = readFileSync(guide, "utf8").split(
    /<!-- measured -->\n|<!-- end of measured -->\n/,
  );
  writeFileSync(guide, `${before}<!-- measured -->\n\n${found}\n\n<!-- end of measured -->\n${after}`);
} finally {
  rmSync(home, { recursive: true, force: true });
}

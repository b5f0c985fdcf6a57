// Checks plans over Redis while workers, Redis and who asks for it are killed at random, and compares every verdict.

import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inflateRawSync } from "node:zlib";
import { finePlan } from "../cli/plans.ts";
import { type ChildProgram, startProgram } from "./child-program.ts";
import { type OwnRedis, startRedis } from "./redis-server.ts";

export interface DrillOptions {
  readonly plans: number;
  readonly kills: number;
  readonly workers: number;
  readonly seed: number;
  readonly tell?: (text: string) => void;
}

export interface DrillResult {
  readonly kills: Readonly<Record<Victim, number>>;
  readonly seconds: number;
  /** Of what one undisturbed process comes to, of what was answered, and of what lies in Redis. */
  readonly checksums: { readonly undisturbed: string; readonly answered: string; readonly stored: string };
  /** Plans answered, verdicts in Redis, and jobs left behind. */
  readonly counts: { readonly answered: number; readonly stored: number; readonly left: number };
}

type Victim = "worker" | "redis" | "asker";

/** Numbers from 0 to 1 that come again with the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Plans that differ, some of them above the largest grant. */
function writePlans(folder: string, count: number): void {
  mkdirSync(folder);
  for (let index = 0; index < count; index += 1) {
    const plan = { ...finePlan, title: `Plan ${index}`, grant: 600_000 + ((index * 7_919) % 200_000) };
    writeFileSync(path.join(folder, `plan-${String(index).padStart(6, "0")}.json`), JSON.stringify(plan));
  }
}

function checksumOf(lines: readonly string[]): string {
  return createHash("sha256")
    .update([...lines].sort().join("\n"))
    .digest("hex")
    .slice(0, 16);
}

interface AnsweredPlan {
  readonly title: string;
  readonly verdict: string;
  readonly grant: number;
}

function answeredPlans(printed: string): AnsweredPlan[] {
  return JSON.parse(printed).plans;
}

function lineOf({ title, verdict, grant }: AnsweredPlan): string {
  return `${title} ${verdict} ${grant}`;
}

const verdictKeys = "erasmus-planner:verdict:*";

async function storedLines({ look }: OwnRedis): Promise<string[]> {
  const keys = await look.keys(verdictKeys);
  const texts = keys.length === 0 ? [] : await look.mget(keys);
  return texts.flatMap((text) => {
    const value = JSON.parse(inflateRawSync(Buffer.from(text ?? "", "base64")).toString());
    return value.plans.map(({ filePlan, verdict }: { filePlan: { plan: AnsweredPlan }; verdict: string }) =>
      lineOf({ title: filePlan.plan.title, verdict, grant: filePlan.plan.grant / 100 }),
    );
  });
}

/** Jobs in whatever state; what is done is not kept as a job. */
async function jobsLeft({ look }: OwnRedis): Promise<number> {
  const keys = await look.keys("erasmus-planner:plans-*:plan-*");
  return keys.length;
}

export async function drill({
  plans,
  kills,
  workers,
  seed,
  tell = () => undefined,
}: DrillOptions): Promise<DrillResult> {
  const random = randomOf(seed);
  const home = mkdtempSync(path.join(tmpdir(), "erasmus-planner-drill-"));
  const folder = path.join(home, "plans");
  writePlans(folder, plans);
  const ask = ["portfolio", folder, "--format", "json"];
  const alone = await startProgram([...ask, "--threads", "1"]).ended;
  const undisturbed = answeredPlans(alone.printed).map(lineOf);

  const redis = await startRedis();
  const startWorker = (): ChildProgram => startProgram(["worker", "--redis", redis.url, "--take-over", "2"]);
  const startAsker = (): ChildProgram => startProgram([...ask, "--redis", redis.url]);
  const atWork = Array.from({ length: workers }, startWorker);
  const started = performance.now();
  let asker = startAsker();
  try {
    const killed = { worker: 0, redis: 0, asker: 0 };
    // The moments are chance, but spread over the whole work: each at so many verdicts.
    const moments = Array.from({ length: kills }, () => Math.floor(plans * (0.02 + 0.93 * random()))).sort(
      (one, other) => one - other,
    );
    let hasEnded = false;
    const follow = (its: ChildProgram): void => {
      its.ended.then(() => {
        if (its === asker) hasEnded = true;
      });
    };
    follow(asker);
    for (const [index, moment] of moments.entries()) {
      let known = 0;
      while (known < moment) {
        if (hasEnded) throw new Error(`It was over before ${kills} kills: take more plans. ${asker.said()}`);
        known = (await redis.look.keys(verdictKeys)).length;
        await sleep(20);
      }
      await sleep(random() * 50);
      // Each once, and then workers and Redis by chance.
      const victims: readonly Victim[] = ["worker", "redis", "asker"];
      const victim = victims[index < 3 ? index : Math.floor(random() * 2)] ?? "worker";
      tell(`${known} verdicts: ${victim} killed`);
      killed[victim] += 1;
      if (victim === "worker") {
        const position = Math.floor(random() * workers);
        atWork[position]?.process.kill("SIGKILL");
        await atWork[position]?.ended;
        atWork[position] = startWorker();
      } else if (victim === "redis") {
        await redis.kill();
        await sleep(random() * 500);
        await redis.start();
      } else {
        const before = asker;
        asker = startAsker();
        before.process.kill("SIGKILL");
        hasEnded = false;
        follow(asker);
      }
    }
    const { printed, code, said } = await asker.ended;
    if (code !== 1) throw new Error(`The portfolio ended with ${code}: ${said}`);
    const seconds = (performance.now() - started) / 1_000;
    const answered = answeredPlans(printed).map(lineOf);
    // A worker that had stopped in the middle of a job may still be told that it was done.
    for (let wait = 0; wait < 100 && (await jobsLeft(redis)) > 0; wait += 1) await sleep(100);
    const stored = await storedLines(redis);
    return {
      kills: killed,
      seconds,
      checksums: {
        undisturbed: checksumOf(undisturbed),
        answered: checksumOf(answered),
        stored: checksumOf(stored),
      },
      counts: { answered: answered.length, stored: stored.length, left: await jobsLeft(redis) },
    };
  } finally {
    for (const one of [asker, ...atWork]) one.process.kill("SIGKILL");
    await Promise.all([asker, ...atWork].map(({ ended }) => ended));
    await redis.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

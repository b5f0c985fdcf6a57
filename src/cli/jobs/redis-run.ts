// Asks workers over Redis for the verdicts of many plans, and goes on where an earlier run was stopped.

import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { JobsOptions, Queue } from "bullmq";
import { sheetAddress } from "../google-sheets/sheet-list.ts";
import { printable } from "../lines.ts";
import { tell } from "../output.ts";
import type { PlanFile } from "../plan-files.ts";
import type { Progress } from "../progress.ts";
import { readBytes } from "../read-bytes.ts";
import { UserError } from "../user-error.ts";
import { type CheckJob, checkJobOf, type KeyedJob, placed } from "./check-job.ts";
import { type FileVerdicts, fileVerdicts } from "./file-verdicts.ts";
import { isAway, openRedis, prefix, type RedisHome } from "./redis.ts";
import { finishRound, loadVerdicts, programKey, queueNames, roundOfRun } from "./store.ts";
import { attempts, type SheetJob } from "./worker-command.ts";

/** Jobs that wait in Redis at once: enough for many workers, and little memory however many plans there are. */
const mostUnderway = 500;
const milliseconds = { betweenLooks: 100, idle: 2_000, alone: 5_000 } as const;

/** Ends the command with exit code 130, as Ctrl+C does. */
export class Stopped extends Error {}

/** One thing to be checked. */
interface Task {
  readonly index: number;
  readonly key: string;
  /** The job to send; read anew, so that not all plans are in memory at once. */
  readonly job: () => Promise<KeyedJob | { readonly key: string; readonly data: SheetJob }>;
  readonly kind: "plans" | "sheets";
  readonly shown: (verdicts: FileVerdicts) => FileVerdicts;
  readonly name: string;
}

interface ReadyJob {
  readonly name: string;
  readonly data: CheckJob | SheetJob;
  readonly opts: JobsOptions;
}

/** What is done is in the store; what failed is looked at by who asked for it. */
const jobOptions: JobsOptions = {
  attempts,
  backoff: { type: "custom" },
  removeOnComplete: true,
  removeOnFail: { age: 3_600 },
};

function hashed(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

async function jobOf(file: PlanFile, program: string): Promise<KeyedJob> {
  return checkJobOf(file, await Promise.all((file.parts ?? [file.name]).map(readBytes)), program);
}

class RedisRun {
  private readonly home: RedisHome;
  private readonly queues: Readonly<Record<Task["kind"], Queue<CheckJob | SheetJob>>>;
  private readonly progress: Progress;
  private readonly results: (FileVerdicts | undefined)[] = [];
  private readonly stop = new AbortController();
  private hasSaidAlone = false;

  constructor(home: RedisHome, program: string, progress: Progress) {
    this.home = home;
    this.progress = progress;
    const names = queueNames(program);
    const queue = (name: string): Queue<CheckJob | SheetJob> => {
      const its = new home.queues.Queue<CheckJob | SheetJob>(name, { connection: home.redis, prefix });
      its.on("error", () => undefined);
      return its;
    };
    this.queues = { plans: queue(names.plans), sheets: queue(names.sheets) };
  }

  private async say(text: string): Promise<void> {
    this.progress.clear();
    await tell(text);
  }

  private get doneCount(): number {
    return this.results.filter((one) => one !== undefined).length;
  }

  private take(tasks: readonly Task[], verdicts: FileVerdicts): void {
    for (const { index, shown } of tasks) this.results[index] = shown(verdicts);
  }

  /** Sends jobs that are not there yet; one that is there already is left alone. All of them are underway then. */
  private async send(entries: readonly (readonly Task[])[], underway: Map<string, readonly Task[]>): Promise<void> {
    const jobs = { plans: [] as ReadyJob[], sheets: [] as ReadyJob[] };
    for (const tasks of entries) {
      const [first] = tasks;
      if (first === undefined) continue;
      try {
        const { key, data } = await first.job();
        // A file that was saved meanwhile is another plan by now.
        underway.set(key, [...(underway.get(key) ?? []).filter((one) => !tasks.includes(one)), ...tasks]);
        jobs[first.kind].push({ name: "check", data, opts: { ...jobOptions, jobId: key } });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        this.take(tasks, { plans: [], faults: [error.message], notes: [] });
      }
    }
    for (const kind of ["plans", "sheets"] as const) {
      if (jobs[kind].length > 0) await this.queues[kind].addBulk(jobs[kind]);
    }
  }

  /** Looks after jobs that have no verdict for a while: those that failed for good, and those that Redis has lost. */
  private async lookAfter(underway: Map<string, readonly Task[]>): Promise<void> {
    const lost: (readonly Task[])[] = [];
    for (const [key, tasks] of underway) {
      const [first] = tasks;
      if (first === undefined) continue;
      const job = await this.queues[first.kind].getJob(key);
      if (job === undefined) {
        const [stored] = await loadVerdicts(this.home.redis, [key]);
        if (stored === undefined) lost.push(tasks);
      } else if (await job.isFailed()) {
        const reason = printable(job.failedReason ?? "");
        await job.remove();
        underway.delete(key);
        const fault = reason.startsWith("https:") ? reason : `${first.name}: it could not be checked (${reason}).`;
        this.take(tasks, { plans: [], faults: [fault], notes: [] });
      }
    }
    await this.send(lost, underway);
  }

  private async sayIfAlone(underway: ReadonlyMap<string, readonly Task[]>): Promise<void> {
    if (this.hasSaidAlone) return;
    for (const kind of ["plans", "sheets"] as const) {
      const isWaitedFor = [...underway.values()].some((tasks) => tasks[0]?.kind === kind);
      if (!isWaitedFor || (await this.queues[kind].getWorkersCount()) > 0) continue;
      this.hasSaidAlone = true;
      await this.say(
        kind === "plans"
          ? `No worker of this version is at work. Start one: erasmus-planner worker --redis URL`
          : `No worker of this version reads spreadsheets. Start one: erasmus-planner worker --redis URL --sheets`,
      );
    }
  }

  /** Takes what has a verdict by now out of these. Returns whether there was any. */
  private async collect(from: Map<string, readonly Task[]>): Promise<boolean> {
    const keys = [...from.keys()];
    const before = from.size;
    for (let start = 0; start < keys.length; start += mostUnderway) {
      const some = keys.slice(start, start + mostUnderway);
      const found = await loadVerdicts(this.home.redis, some);
      for (const [position, key] of some.entries()) {
        const verdicts = found[position];
        if (verdicts === undefined) continue;
        this.take(from.get(key) ?? [], verdicts);
        from.delete(key);
      }
    }
    return from.size < before;
  }

  /** Until all have a verdict: sends some, looks for verdicts, and sees to it that nothing is lost. */
  private async work(tasks: readonly Task[]): Promise<void> {
    const waiting = new Map<string, readonly Task[]>();
    for (const task of tasks) waiting.set(task.key, [...(waiting.get(task.key) ?? []), task]);
    const underway = new Map<string, readonly Task[]>();
    let isFirst = true;
    let movedAt = performance.now();
    let lookedAt = movedAt;
    while (waiting.size + underway.size > 0) {
      this.stop.signal.throwIfAborted();
      try {
        if (isFirst && (await this.collect(waiting))) {
          await this.say(`${this.doneCount} of ${this.results.length} were checked before.`);
        }
        isFirst = false;
        // Half a room is worth a journey.
        if (waiting.size > 0 && underway.size <= mostUnderway / 2) {
          const next = [...waiting].slice(0, mostUnderway - underway.size);
          await this.send(
            next.map(([, its]) => its),
            underway,
          );
          for (const [key] of next) waiting.delete(key);
        }
        if (await this.collect(underway)) movedAt = performance.now();
        this.progress.done(this.doneCount);
        const now = performance.now();
        if (now - Math.max(movedAt, lookedAt) > milliseconds.idle) {
          lookedAt = now;
          await this.lookAfter(underway);
          if (now - movedAt > milliseconds.alone) await this.sayIfAlone(underway);
        }
      } catch (error) {
        // Redis went away meanwhile: the next look waits for it, and what did not arrive is found to be lost.
        if (!isAway(error)) throw error;
      }
      if (underway.size > 0) await sleep(milliseconds.betweenLooks, undefined, { signal: this.stop.signal });
    }
  }

  /** @throws Stopped when the user has seen enough. */
  async run(files: readonly PlanFile[], sheets: readonly string[], program: string): Promise<FileVerdicts[]> {
    const tasks: Task[] = [];
    const total = files.length + sheets.length;
    this.results.length = total;
    for (const [index, file] of files.entries()) {
      try {
        if (file.name === "-") throw new UserError("Standard input is read here.");
        const { key } = await jobOf(file, program);
        const shown = (verdicts: FileVerdicts): FileVerdicts => placed(verdicts, file);
        tasks.push({ index, key, kind: "plans", name: file.name, shown, job: () => jobOf(file, program) });
      } catch (error) {
        // What cannot be sent is seen to here: it says why it cannot be read.
        if (!(error instanceof UserError)) throw error;
        this.results[index] = await fileVerdicts(file);
      }
    }
    const { redis } = this.home;
    const run = hashed(program, [...new Set(tasks.map(({ key }) => key))].sort(), [...sheets].sort()).slice(0, 12);
    const round = await roundOfRun(redis, run);
    for (const [position, id] of sheets.entries()) {
      const key = `sheet-${hashed(run, round, id).slice(0, 40)}`;
      const task = { index: files.length + position, key, name: sheetAddress(id) };
      tasks.push({ ...task, kind: "sheets", shown: (verdicts) => verdicts, job: async () => ({ key, data: { id } }) });
    }
    await this.say(`Run ${run}: ${total} to check over Redis at ${this.home.shown}.`);
    const onSignal = (): void => this.stop.abort();
    process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
    const { signal } = this.stop;
    // Also while Redis is away, and nothing answers.
    const stopped = new Promise<never>((_resolve, reject) =>
      signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
    );
    const work = this.work(tasks);
    work.catch(() => undefined);
    try {
      await Promise.race([work, stopped]);
    } catch (error) {
      if (!this.stop.signal.aborted) throw error;
      await this.say(`Stopped. ${this.doneCount} of ${total} are checked; the same command goes on from there.`);
      throw new Stopped();
    } finally {
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    }
    if (sheets.length > 0) await finishRound(redis, run);
    return this.results.flatMap((one) => one ?? []);
  }

  async close(): Promise<void> {
    if (this.home.redis.status === "ready") await Promise.all(Object.values(this.queues).map((queue) => queue.close()));
    await this.home.close();
  }
}

/** The verdicts of files, then of spreadsheets, each in its order. */
export async function verdictsOverRedis(
  url: string,
  files: readonly PlanFile[],
  sheets: readonly string[],
  progress: Progress,
): Promise<FileVerdicts[]> {
  const home = await openRedis(url);
  const program = programKey();
  const run = new RedisRun(home, program, progress);
  try {
    return await run.run(files, sheets, program);
  } finally {
    await run.close();
  }
}

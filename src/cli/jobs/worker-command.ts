// `worker`: takes plans and spreadsheets from Redis, checks them and puts the verdicts there, until it is stopped.

import type { Job, Worker as JobWorker, WorkerOptions } from "bullmq";
import { type Command, Option } from "commander";
import { askForPlan } from "../google-sheets/read-google-sheet.ts";
import { mostAttempts, PassingFault, waitBefore } from "../google-sheets/retries.ts";
import { type AccountOptions, wholeNumber, withAccountOptions } from "../google-sheets/sheet-options.ts";
import { openSheetsApi } from "../google-sheets/sheets-api.ts";
import { tell } from "../output.ts";
import { UserError } from "../user-error.ts";
import { type CheckJob, checkJobVerdicts } from "./check-job.ts";
import { type FileVerdicts, verdictsOf } from "./file-verdicts.ts";
import { openRedis, prefix } from "./redis.ts";
import { SharedQuota } from "./shared-quota.ts";
import { isStored, programKey, queueNames, storeVerdicts } from "./store.ts";

/** Which spreadsheet a job is about. */
export interface SheetJob {
  readonly id: string;
}

interface WorkerCommandOptions extends AccountOptions {
  readonly redis: string;
  readonly sheets?: true;
  readonly takeOver: number;
}

/** Reading overlaps with waiting for Redis; checking has one processor, whatever stands here. */
const atOnce = { plans: 4, sheets: 8 } as const;

/** A job whose workers all stopped while they had it is likely to have stopped them. */
const mostStops = 10;

/** Plenty for a quota that is full again every minute. */
const mostStarts = 200;

/** Resolves when the program is asked to end; a second time ends it at once. */
function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

async function work(options: WorkerCommandOptions): Promise<void> {
  // Before Redis is asked for work: without the right to read there is none for it.
  const readsSheets = options.sheets === true || options.credentials !== undefined;
  const api = readsSheets ? await openSheetsApi(options.credentials) : undefined;
  const { redis, queues, shown, close } = await openRedis(options.redis);
  const { Worker, Queue, UnrecoverableError } = queues;
  const names = queueNames(programKey());
  let done = 0;
  let failure: UserError | undefined;
  const ended = new AbortController();

  const common: WorkerOptions = {
    connection: redis,
    prefix,
    lockDuration: options.takeOver * 1_000,
    stalledInterval: Math.max(1_000, options.takeOver * 250),
    maxStalledCount: mostStops,
    settings: {
      backoffStrategy: (attempt, _type, error) =>
        waitBefore(attempt, error instanceof PassingFault ? error.retryAfter : undefined),
    },
  };
  const once = async (job: Job, check: () => Promise<FileVerdicts>): Promise<void> => {
    const key = job.id ?? "";
    if (await isStored(redis, key)) return;
    await storeVerdicts(redis, key, await check());
    done += 1;
  };
  const workers: Pick<JobWorker, "on" | "close" | "waitUntilReady">[] = [
    new Worker<CheckJob>(names.plans, (job) => once(job, () => checkJobVerdicts(job.data)), {
      ...common,
      concurrency: atOnce.plans,
    }),
  ];
  const toClose: { close(): Promise<void> }[] = [];
  if (api !== undefined) {
    const quota = new SharedQuota(redis, api.accountKey, options.readsPerMinute);
    const queue = new Queue<SheetJob>(names.sheets, { connection: redis, prefix });
    toClose.push(queue);
    const read = async (job: Job<SheetJob>): Promise<void> => {
      try {
        await once(job, async () => verdictsOf(await askForPlan(job.data.id, api, quota)));
      } catch (error) {
        if (error instanceof PassingFault && error.isQuota) {
          if (job.attemptsStarted > mostStarts) throw new UnrecoverableError(error.message);
          // Nobody asks until the quota is full again; the job goes back unharmed.
          await queue.rateLimit(waitBefore(Math.min(job.attemptsStarted, 6), error.retryAfter));
          throw Worker.RateLimitError();
        }
        if (error instanceof UserError) {
          failure = error;
          ended.abort();
        }
        throw error;
      }
    };
    const limiter = { max: options.projectReadsPerMinute, duration: 60_000 };
    workers.push(new Worker<SheetJob>(names.sheets, read, { ...common, concurrency: atOnce.sheets, limiter }));
  }
  // A connection that fails is told by the connection; a job that fails, by who asked for it.
  for (const worker of workers) worker.on("error", () => undefined);
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  await tell(`Waiting for plans${api === undefined ? "" : " and spreadsheets"} at ${shown}. Ctrl+C ends it.`);

  const failed = new Promise<void>((resolve) => ended.signal.addEventListener("abort", () => resolve()));
  await Promise.race([askedToEnd(), failed]);
  // What is under way is finished; where Redis is away it cannot be, and another worker takes over.
  await Promise.all(workers.map((worker) => worker.close(redis.status !== "ready")));
  await Promise.all(toClose.map((one) => one.close()));
  await close();
  await tell(`Ended. ${done} ${done === 1 ? "was" : "were"} checked here.`);
  if (failure !== undefined) throw failure;
}

const help = `
Start as many as you like, on any machines; each uses one processor. They work on what is asked for with
  erasmus-planner portfolio plans/ --redis redis://…`;

export const attempts = mostAttempts;

export function addWorkerCommand(program: Command): void {
  withAccountOptions(
    program
      .command("worker")
      .summary("check what others ask for over Redis")
      .description("Checks plans and Google spreadsheets that “portfolio --redis” asks for, until it is stopped.")
      .requiredOption("--redis <url>", "where the work is, such as redis://localhost:6379 or rediss://…")
      .option("--sheets", "also read Google spreadsheets, with this machine’s credentials"),
  )
    .addOption(
      new Option("--take-over <seconds>", "after how long without a sign of life others do a worker’s work")
        .argParser(wholeNumber)
        .default(30),
    )
    .addHelpText("after", help)
    .action(work);
}

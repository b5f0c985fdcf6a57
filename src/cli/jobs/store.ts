// What is known of jobs, in Redis: each verdict is written once, under the key of its job, and kept for a month.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Redis } from "ioredis";
import { pack, unpack } from "./check-job.ts";
import type { FileVerdicts } from "./file-verdicts.ts";
import { prefix } from "./redis.ts";

const keptSeconds = 30 * 24 * 3_600;

/** Stored as one of ours, so of this shape. */
function storedVerdicts(text: string): FileVerdicts {
  return unpack(text) as FileVerdicts;
}

function nameOf(key: string): string {
  return `${prefix}:verdict:${key}`;
}

/** A verdict that is there already stays: a job that was done twice counts once. */
export async function storeVerdicts(redis: Redis, key: string, verdicts: FileVerdicts): Promise<void> {
  await redis.set(nameOf(key), pack(verdicts), "EX", keptSeconds, "NX");
}

/** Whether a job was done by somebody else meanwhile. */
export async function isStored(redis: Redis, key: string): Promise<boolean> {
  return (await redis.exists(nameOf(key))) === 1;
}

/** What is stored of these, in their order; `undefined` where nothing is yet. */
export async function loadVerdicts(redis: Redis, keys: readonly string[]): Promise<(FileVerdicts | undefined)[]> {
  if (keys.length === 0) return [];
  const texts = await redis.mget(keys.map(nameOf));
  return texts.map((text) => (text === null ? undefined : storedVerdicts(text)));
}

function roundOf(run: string): string {
  return `${prefix}:round:${run}`;
}

/** How often a run was finished: spreadsheets change, so a new round reads them anew and a broken one goes on. */
export async function roundOfRun(redis: Redis, run: string): Promise<number> {
  return Number((await redis.get(roundOf(run))) ?? 0);
}

export async function finishRound(redis: Redis, run: string): Promise<void> {
  await redis.multi().incr(roundOf(run)).expire(roundOf(run), keptSeconds).exec();
}

/** Two machines with the same program and data have the same; another version works on queues of its own. */
export function programKey(): string {
  return createHash("sha256")
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest("hex")
    .slice(0, 12);
}

export function queueNames(program: string): { readonly plans: string; readonly sheets: string } {
  return { plans: `plans-${program}`, sheets: `sheets-${program}` };
}

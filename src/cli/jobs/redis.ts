// The connection to Redis: opened with a sentence where it fails, kept through failures, and never shown with its password.

import type { Redis } from "ioredis";
import { missingPackage } from "../missing-package.ts";
import { tell } from "../output.ts";
import { UserError } from "../user-error.ts";

/** Redis may just be starting; a wrong address is not right later. */
const patience = 3_000;

/** Before the names of all our keys. */
export const prefix = "erasmus-planner";

export type Queues = typeof import("bullmq");

export interface RedisHome {
  readonly redis: Redis;
  readonly queues: Queues;
  /** "localhost:6379", to be shown. */
  readonly shown: string;
  close(): Promise<void>;
}

function urlOf(text: string): URL {
  const example = "rediss://name@redis.example.org:6380/0";
  // What is typed may hold a password: it is not said again.
  if (!/^rediss?:\/\//i.test(text)) throw new UserError(`The address of Redis looks like ${example}.`);
  try {
    return new URL(text);
  } catch {
    throw new UserError(`The address of Redis cannot be read. It looks like ${example}.`);
  }
}

function whyNot(error: unknown, shown: string): UserError {
  const text = error instanceof Error ? error.message : String(error);
  if (/NOAUTH|WRONGPASS|invalid password/i.test(text)) {
    return new UserError(
      `Redis at ${shown} does not accept the name or the password. The password may stand in ERASMUS_PLANNER_REDIS_PASSWORD.`,
    );
  }
  const code = /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|ECONNRESET/.exec(text)?.[0];
  return new UserError(
    `Redis at ${shown} cannot be reached (${code ?? text}). Is it running, and is the address right?`,
  );
}

/** Whether a command failed for want of a connection, and works once there is one again. */
export function isAway(error: unknown): boolean {
  const text = error instanceof Error ? error.message : String(error);
  return /connection is closed|aborted|ECONN|EPIPE|ETIMEDOUT|LOADING|EXECABORT|writeable/i.test(text);
}

async function loadPackages(): Promise<{ readonly queues: Queues; readonly Client: typeof Redis }> {
  try {
    const [queues, { Redis: Client }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { queues, Client };
  } catch (error) {
    throw missingPackage(error, "Working over Redis", ["bullmq", "ioredis"]);
  }
}

/** @throws UserError where the packages are missing or Redis does not answer. */
export async function openRedis(text: string): Promise<RedisHome> {
  const url = urlOf(text);
  const shown = `${url.hostname}:${url.port === "" ? "6379" : url.port}`;
  const { queues, Client } = await loadPackages();
  const password = process.env.ERASMUS_PLANNER_REDIS_PASSWORD;
  let isOpen = false;
  const started = performance.now();
  const redis = new Client(text, {
    ...(url.password === "" && password !== undefined ? { password } : {}),
    lazyConnect: true,
    connectTimeout: 10_000,
    // Commands wait for a Redis that is away, and are sent again when it is back.
    maxRetriesPerRequest: null,
    retryStrategy: (times) =>
      isOpen || performance.now() - started < patience ? Math.min(50 * 2 ** Math.min(times, 10), 2_000) : null,
  });
  let failure: unknown;
  let isAway = false;
  redis.on("error", (error) => {
    failure = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw whyNot(failure ?? error, shown);
  }
  isOpen = true;
  redis.on("close", () => {
    if (isOpen && !isAway) tell(`The connection to Redis at ${shown} is lost. Waiting for it.`);
    isAway = true;
  });
  redis.on("ready", () => {
    if (isAway) tell(`Redis at ${shown} is back.`);
    isAway = false;
  });
  return {
    redis,
    queues,
    shown,
    async close() {
      isOpen = false;
      redis.disconnect();
    },
  };
}

// The quota of an account that several machines use: counted in Redis, by its clock.

import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Redis } from "ioredis";
import { type Quota, quotaWindow } from "../google-sheets/quota.ts";
import { prefix } from "./redis.ts";

/** Counts a read if there is room in the last minute, and gives 0; else the milliseconds until there is. */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])
if redis.call('ZCARD', KEYS[1]) < tonumber(ARGV[1]) then
  redis.call('ZADD', KEYS[1], now, ARGV[3])
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return 0
end
-- Which is the next to leave the minute.
local oldest = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
return oldest[2] + ARGV[2] - now + 1`;

export class SharedQuota implements Quota {
  private readonly redis: Redis;
  private readonly key: string;
  private readonly most: number;

  constructor(redis: Redis, accountKey: string, most: number) {
    this.redis = redis;
    this.key = `${prefix}:reads:${accountKey}`;
    this.most = most;
  }

  async take(): Promise<void> {
    for (;;) {
      const wait = Number(await this.redis.eval(script, 1, this.key, this.most, quotaWindow, randomUUID()));
      if (wait <= 0) return;
      await sleep(wait);
    }
  }
}

// The short form of the drill: a worker, Redis and who asks are killed once each, and every verdict is the same.

import { expect, it } from "vitest";
import { buildBeforeAll } from "../cli/built.ts";
import { drill } from "./drill.ts";
import { hasRedis } from "./redis-server.ts";

buildBeforeAll();

it.skipIf(!hasRedis && process.env.CI === undefined)(
  "nothing is lost and nothing doubled when a worker, Redis and who asks are killed",
  async () => {
    const plans = 600;
    const { kills, checksums, counts } = await drill({ plans, kills: 3, workers: 2, seed: 20_260_301 });
    expect(kills).toEqual({ worker: 1, redis: 1, asker: 1 });
    expect(new Set(Object.values(checksums)).size).toBe(1);
    expect(counts).toEqual({ answered: plans, stored: plans, left: 0 });
  },
  60_000,
);

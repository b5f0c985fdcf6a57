// A Redis of its own for a test or a drill: on a free port, with everything it writes in a temporary folder.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";

/** Where there is none, tests that need it say so and pass by; in continuous checks they fail. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) console.warn("NOT RUN: Redis (redis-server) is not installed, so nothing was checked over it.");

export interface OwnRedis {
  readonly url: string;
  /** As when the machine loses its power, but for what the disk still had to do. */
  kill(): Promise<void>;
  /** With what it had written. */
  start(): Promise<void>;
  /** A connection to look inside; closed with the rest. */
  readonly look: Redis;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject()));
    });
  });
}

export async function startRedis(password?: string): Promise<OwnRedis> {
  const folder = mkdtempSync(path.join(tmpdir(), "erasmus-planner-redis-"));
  const port = await freePort();
  const lock = password === undefined ? [] : ["--requirepass", password];
  const key = password === undefined ? {} : { password };
  let server: ChildProcess;
  let ended: Promise<void>;
  const start = async (): Promise<void> => {
    const own = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--save", ""];
    server = spawn("redis-server", [...own, ...lock], { stdio: "ignore" });
    ended = new Promise((resolve) => server.on("exit", () => resolve()));
    for (let attempt = 0; ; attempt += 1) {
      const probe = new Redis(port, { ...key, lazyConnect: true, retryStrategy: () => null });
      probe.on("error", () => undefined);
      const answer = await probe.connect().then(
        () => true,
        () => false,
      );
      probe.disconnect();
      if (answer) return;
      if (attempt === 200) {
        server.kill("SIGKILL");
        throw new Error("Redis does not start.");
      }
      await sleep(25);
    }
  };
  await start();
  const look = new Redis(port, { ...key, maxRetriesPerRequest: null, retryStrategy: () => 50 });
  look.on("error", () => undefined);
  const kill = async (): Promise<void> => {
    server.kill("SIGKILL");
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    look,
    async stop() {
      look.disconnect();
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

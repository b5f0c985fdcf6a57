// Starts a program and waits until it says that it is ready.

import { spawn } from "node:child_process";

export interface RunningChild {
  /** What the first group of the pattern matched. */
  readonly found: string;
  stop(): Promise<void>;
}

/** @throws Error with everything it said, when it ends before or within a minute says nothing that matches. */
export function startChild(command: string, args: readonly string[], ready: RegExp): Promise<RunningChild> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`Not ready after a minute. It said:\n${said}`));
    }, 60_000);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString("utf8");
      const found = ready.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve({
        found,
        async stop() {
          child.kill("SIGTERM");
          await ended;
        },
      });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("error", reject);
    ended.then(() => reject(new Error(`It ended before it was ready. It said:\n${said}`)));
  });
}

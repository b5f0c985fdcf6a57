// The built command line as a process that is watched, and stopped or killed while it works.

import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../build/cli/erasmus-planner.js", import.meta.url));

export interface ChildProgram {
  readonly process: ChildProcess;
  /** What it has said on standard error so far. */
  readonly said: () => string;
  /** Resolves when it has ended, with what it printed. */
  readonly ended: Promise<{ readonly code: number | null; readonly printed: string; readonly said: string }>;
  /** Resolves when it has said this. */
  waitFor(words: RegExp): Promise<void>;
}

export function startProgram(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProgram {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const out: Buffer[] = [];
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<Awaited<ChildProgram["ended"]>>((resolve) => {
    child.on("close", (code) => resolve({ code, printed: Buffer.concat(out).toString(), said }));
  });
  return {
    process: child,
    said: () => said,
    ended,
    waitFor: (words) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (words.test(said)) resolve();
        };
        child.stderr.on("data", look);
        child.on("close", () => reject(new Error(`It ended before it said ${words}: ${said}`)));
        look();
      }),
  };
}

// Runs the built command line as a person would, in a process of its own.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../build/cli/erasmus-planner.js", import.meta.url));

export interface CommandLineRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLineOptions {
  /** What the command reads on standard input; closed at once when not given. */
  readonly stdin?: string;
  /** The folder it runs in; this process's own unless given. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `erasmus-planner` with these arguments and waits for its end. Throws when it has not been built. */
export function runCommandLine(args: readonly string[], options: CommandLineOptions = {}): Promise<CommandLineRun> {
  if (!existsSync(COMMAND)) throw new Error('The command line is not built: run "npm run build" first.');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: options.cwd,
      env: { ...process.env, NO_COLOR: "1", ...options.env },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
    // The command may end before it has read everything.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.stdin ?? "");
  });
}

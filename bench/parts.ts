// The parts of the measurement, each in a process of its own: what one leaves in memory slows no other.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { measureBundle } from "./bundle.ts";
import { measureEdits } from "./edit.ts";
import { compareAnswers, measureFullCheck } from "./full-check.ts";
import { measureGrowth } from "./growth.ts";
import { measurePortfolio } from "./portfolio.ts";
import { measureServiceCalls } from "./service-calls.ts";

/** `npm run bench` starts in this folder. */
export const repository = "..";

export function builtFile(name: "Code.js" | "Sidebar.html"): string {
  return readFileSync(`${repository}/dist/${name}`, "utf8");
}

const parts = {
  "service calls": () => measureServiceCalls(builtFile("Code.js"), builtFile("Sidebar.html")),
  "the bundle": async () => measureBundle(builtFile("Code.js"), builtFile("Sidebar.html")),
  "everybody's answers": async () => (await compareAnswers(6, 36)) + (await compareAnswers(50, 2000)),
  "a full check": measureFullCheck,
  "one edit": measureEdits,
  growth: measureGrowth,
  "a portfolio": measurePortfolio,
} as const;
type Parts = typeof parts;

/** Measures one part in a new process, and gives what it found. */
export function measured<Name extends keyof Parts>(name: Name): Awaited<ReturnType<Parts[Name]>> {
  console.log(`${new Date().toISOString().slice(11, 19)} ${name} …`);
  // Helpers of the garbage collector would wait for whatever else runs on the machine.
  const command = ["--single-threaded-gc", process.argv[1] ?? "", name];
  const written = execFileSync(process.execPath, command, { encoding: "utf8" });
  return deserialize(Buffer.from(written.trim().split("\n").at(-1) ?? "", "base64"));
}

/** Does as `measured` asked this process to; `false` where nobody did. */
export async function doPart(): Promise<boolean> {
  const [, measure] = Object.entries(parts).find(([name]) => name === process.argv[2]) ?? [];
  if (measure === undefined) return false;
  const found: unknown = await measure();
  console.log(serialize(found).toString("base64"));
  return true;
}

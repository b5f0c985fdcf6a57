// The commands in the guide say what the guide says they say.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runCommandLine } from "../cli-harness.ts";
import { buildBeforeAll } from "./built.ts";
import { sandbox } from "./sandbox.ts";

buildBeforeAll();

const guide = readFileSync(new URL("../../docs/guide/command-line.md", import.meta.url), "utf8");

function blocks(language: string): string[] {
  const fence = "```";
  return [...guide.matchAll(new RegExp(`^${fence}${language}\\n(.*?)^${fence}$`, "gms"))].map(([, text]) => text ?? "");
}

/** Each command with the lines below it. */
const examples = blocks("console").flatMap((block) =>
  block
    .split(/^\$ npx erasmus-planner /m)
    .slice(1)
    .map((text) => {
      const [command = "", ...lines] = text.split("\n");
      return [command, lines.join("\n")] as const;
    }),
);

it("has examples", () => {
  expect(examples.length).toBeGreaterThan(4);
});

it.each(examples)("%s", async (command, output) => {
  const [plan = "", accepted = ""] = blocks("json");
  const cwd = sandbox({ "plan.json": plan, "accepted.json": accepted, "half.json": '{\n  "call": 2016,\n}\n' });
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const run = await runCommandLine(args, { cwd });
  expect(run.stdout + run.stderr).toBe(output);
});

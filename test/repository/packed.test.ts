// The package as it would be published: packed by npm, looked at by those who know what goes wrong, and put to use.

import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { beforeAll, expect, it, vi } from "vitest";
import { buildAll } from "../../tools/build.ts";
import { sandbox } from "../cli/sandbox.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
beforeAll(async () => {
  await buildAll({ parts: ["command-line", "library"] });
});

/** A folder with the packed package in it. Nothing is built on the way: that was done. */
async function packed(): Promise<{ readonly cwd: string; readonly file: string }> {
  const cwd = sandbox({ "package.json": '{ "type": "module" }' });
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", cwd], { cwd: root });
  const file = readdirSync(cwd).find((name) => name.endsWith(".tgz")) ?? "";
  return { cwd, file: path.join(cwd, file) };
}

it("passes publint and arethetypeswrong as a package for ESM alone", async () => {
  const { file } = await packed();
  const bytes = new Uint8Array(readFileSync(file));
  const { messages } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  expect(messages).toEqual([]);
  const result = await checkPackage(createPackageFromTarballData(bytes));
  if (result.types === false) throw new Error("The package has no types.");
  // Resolution as before Node 12 knows no exports, and a CommonJS file imports the module dynamically or from Node 20.19 on.
  const ours = result.problems.filter(
    (problem) => !("resolutionKind" in problem) || !["node10", "node16-cjs"].includes(problem.resolutionKind),
  );
  expect(ours).toEqual([]);
});

it("holds what it offers and no source, and works where it is unpacked", async () => {
  const { cwd, file } = await packed();
  const { stdout: list } = await run("tar", ["-tzf", file]);
  const names = list.trimEnd().split("\n");
  expect(names.filter((name) => !/^package\/(build|docs\/programme)\//.test(name)).sort()).toEqual([
    "package/LICENSE",
    "package/NOTICE",
    "package/README.md",
    "package/package.json",
  ]);
  expect(names.filter((name) => /(?<!\.d)\.tsx?$/.test(name))).toEqual([]);
  const home = path.join(cwd, "node_modules/erasmus-planner");
  mkdirSync(home, { recursive: true });
  await run("tar", ["-xzf", file, "-C", home, "--strip-components", "1"]);
  const script = `
    import { check, programme } from "erasmus-planner";
    import json from "erasmus-planner/programme.json" with { type: "json" };
    console.log(check({ action: "KA206", call: 2016, partners: [] }).verdict, programme.actions().length === json.actions.length);`;
  const { stdout } = await run(process.execPath, ["--no-warnings", "--input-type=module", "-e", script], { cwd });
  expect(stdout).toBe("open true\n");
  const command = path.join(home, "build/cli/erasmus-planner.js");
  const { stdout: cap } = await run(process.execPath, [command, "cap", "KA206", "2016", "--months", "24"], { cwd });
  expect(cap).toBe("700000\n");
});

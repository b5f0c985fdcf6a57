// The library as a program uses it: by its name, built, with its types, and with nothing around it.

import { execFile } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import vm from "node:vm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { check, programme } from "../src/library.ts";
import { buildAll } from "../tools/build.ts";
import { checkJson } from "./check/check-json.ts";
import { finePlan } from "./cli/plans.ts";
import { sandbox } from "./cli/sandbox.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const guide = readFileSync(new URL("../docs/guide/library.md", import.meta.url), "utf8");
const [, example = ""] = /```ts\n(.*?)```/s.exec(guide) ?? [];
const [, printed = ""] = /```text\n(.*?)```/s.exec(guide) ?? [];

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => {
  await buildAll({ parts: ["library"] });
});

/** A folder in which this package is installed. */
function installed(files: Readonly<Record<string, string>>): string {
  const cwd = sandbox({ "node_modules/.keep": "", "package.json": '{ "type": "module" }', ...files });
  symlinkSync(root, path.join(cwd, "node_modules/erasmus-planner"), "dir");
  return cwd;
}

describe("the guide's example", () => {
  it("prints what the guide says it prints", async () => {
    const { stdout } = await run(process.execPath, ["example.js"], { cwd: installed({ "example.js": example }) });
    expect(stdout).toBe(printed);
  });

  it("compiles, strictly, and a wrong parameter does not", async () => {
    const wrong = example.replace('"grantCap"', '"grantCup"');
    const options = {
      strict: true,
      noEmit: true,
      module: "nodenext",
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
    };
    const config = (file: string) => JSON.stringify({ compilerOptions: options, files: [file] });
    const cwd = installed({
      "example.ts": example,
      "wrong.ts": wrong,
      "example.json": config("example.ts"),
      "wrong.json": config("wrong.ts"),
    });
    const compiler = path.join(root, "node_modules/.bin/tsc");
    await run(compiler, ["-p", "example.json"], { cwd });
    await expect(run(compiler, ["-p", "wrong.json"], { cwd })).rejects.toMatchObject({
      stdout: expect.stringMatching(/^wrong\.ts.*grantCup/),
    });
  });
});

describe("check", () => {
  it("gives the report of the rules", () => {
    const plan = { ...finePlan, lines: [], workPackages: [] };
    expect(check(plan)).toEqual(checkJson(plan));
    expect(check(plan, { language: "sv" })).toEqual(checkJson(plan, { language: "sv" }));
  });

  it("says which member has a wrong shape", () => {
    expect(() => check(JSON.parse('{ "action": "KA206", "call": 2016, "partners": 5 }'))).toThrow(/^partners is 5\./);
  });
});

describe("programme", () => {
  it("has the actions of a call", () => {
    expect(programme.actions(2014).map(({ id }) => id)).toContain("knowledge-alliances");
    expect(programme.actions(2026).map(({ id }) => id)).not.toContain("knowledge-alliances");
    const [swedish] = programme.actions(undefined, "sv").filter(({ id }) => id === "knowledge-alliances");
    expect(swedish?.title).toBe("Kunskapsallianser");
  });

  it("has values with their source, of an action by title or code", () => {
    const value = programme.value("KA220-VET", 2026, "managementShare");
    expect(value).toMatchObject({ value: 0.2, source: { guide: "Programme Guide 2026", page: "243" } });
    expect(programme.value("knowledge-alliances", 2016, "managementShare")).toBeUndefined();
    expect(programme.value("KA220-VET", 2010, "managementShare")).toBeUndefined();
    expect(() => programme.value("KA999", 2026, "grantCap")).toThrow("No action is called “KA999”.");
  });
});

it("needs nothing but the language: no host's globals, no change outside itself", () => {
  const code = readFileSync(path.join(root, "build/library/erasmus-planner.js"), "utf8");
  const exported = /export \{\s*([^}]+)\};?\s*$/.exec(code);
  expect(exported?.[1]?.split(/,\s*/).map((name) => name.trim())).toEqual(["check", "programme"]);
  const script = `(() => { "use strict"; ${code.slice(0, exported?.index)}; return { check, programme }; })()`;
  const world = vm.createContext(Object.create(null));
  const before = vm.runInContext("Object.getOwnPropertyNames(globalThis).sort().join()", world);
  const found: { check: typeof check } = vm.runInContext(script, world);
  expect(found.check(finePlan).verdict).toBe("ok");
  expect(vm.runInContext("Object.getOwnPropertyNames(globalThis).sort().join()", world)).toBe(before);
});

// Imports go one way through the house, and none escapes this test by the way it is written.

import { describe, expect, it } from "vitest";
import { wrongImports } from "./directions.ts";
import { importsOf } from "./imports.ts";
import { textOf, trackedFiles } from "./tracked-files.ts";

const SOURCE = /^(src|sidebar|workbench|tools|test)\/.*\.tsx?$/;

describe("every form of import is seen", () => {
  it.each([
    ['import { a } from "./x.ts";', false],
    ['import {\n  a,\n  type B,\n} from "./x.ts";', false],
    ['import a, * as b from "./x.ts";', false],
    ['import type { A } from "./x.ts";', true],
    ['import { type A, type B } from "./x.ts";', true],
    ['import type, { a } from "./x.ts";', false],
    ['import type from "./x.ts";', false],
    ['import "./x.ts";', false],
    ['export { a } from "./x.ts";', false],
    ['export type { A } from "./x.ts";', true],
    ['export * from "./x.ts";', false],
    ['const a = await import("./x.ts");', false],
    ['const a = require("./x.ts");', false],
    ['const a = require.resolve("./x.ts");', false],
    ['type A = typeof import("./x.ts");', true],
    ['/// <reference path="./x.ts" />', true],
    ['const a = new URL("./x.ts", import.meta.url);', false],
  ])("%s", (source, typeOnly) => {
    expect(importsOf(source)).toEqual([{ specifier: "./x.ts", typeOnly }]);
  });

  it("an import that is computed", () => {
    expect(importsOf("await import(name);")).toEqual([{ specifier: undefined, typeOnly: false }]);
  });

  it.each([
    '// import "./x.ts";',
    '/** import { a } from "./x.ts"; */',
    'const a = "taken from here";',
    "host.import(a);",
  ])("but not %s", (source) => {
    expect(importsOf(source)).toEqual([]);
  });
});

describe("a wrong direction is found", () => {
  it.each([
    ["src/model/plan.ts", 'import { rules } from "../rules/rules.ts";'],
    ["src/rules/a.ts", 'import { check } from "../check/check-plan.ts";'],
    ["src/check/a.ts", 'import "../apps-script/main.ts";'],
    ["src/check/a.ts", 'import { readFileSync } from "node:fs";'],
    ["src/sheet/a.ts", 'const a = await import("../functions/functions.ts");'],
    ["src/functions/a.ts", 'import { a } from "../../tools/build.ts";'],
    ["src/apps-script/a.ts", 'import { a } from "../cli/main.ts";'],
    ["sidebar/a.tsx", 'import { render } from "../src/check/report.ts";'],
    ["workbench/a.ts", 'import { readPlan } from "../src/sheet/read-plan.ts";'],
    ["tools/a.ts", 'import { a } from "../test/cli-harness.ts";'],
    ["test/a.ts", 'import { a } from "../bench/measure.ts";'],
    ["elsewhere/a.ts", ""],
  ])("%s: %s", (file, source) => {
    expect(wrongImports(file, source)).toHaveLength(1);
  });

  it.each([
    ["src/rules/a.ts", 'import { a } from "../model/plan.ts";'],
    ["src/messages/en.ts", 'import type { RuleId } from "../rules/rules.ts";'],
    ["sidebar/a.tsx", 'import type { Report } from "../src/check/report.ts";'],
    ["workbench/server.ts", 'import { buildAll } from "../tools/build.ts";'],
  ])("a right one is not: %s: %s", (file, source) => {
    expect(wrongImports(file, source)).toEqual([]);
  });
});

it("all files of this repository keep to the directions", () => {
  // Not this file: its examples are wrong on purpose.
  const files = trackedFiles().filter((file) => SOURCE.test(file) && !file.endsWith("directions.test.ts"));
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap((file) => wrongImports(file, textOf(file)))).toEqual([]);
});

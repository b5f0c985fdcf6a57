// What is installed is what was locked, runs nothing on its own, and is told of: lock file, install scripts, bill of materials, notices.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import * as z from "zod/mini";
import { buildAll } from "../../tools/build.ts";
import { REPOSITORY, textOf } from "./tracked-files.ts";

const lockedPackage = z.object({
  version: z.optional(z.string()),
  resolved: z.optional(z.string()),
  integrity: z.optional(z.string()),
  optional: z.optional(z.boolean()),
  os: z.optional(z.array(z.string())),
  cpu: z.optional(z.array(z.string())),
  license: z.optional(z.string()),
  hasInstallScript: z.optional(z.boolean()),
});
const { packages, lockfileVersion } = z
  .object({ lockfileVersion: z.number(), packages: z.record(z.string(), lockedPackage) })
  .parse(JSON.parse(textOf("package-lock.json")));
const installed = Object.entries(packages).filter(([folder]) => folder !== "");

it("locks every package by the hash of its content, but for those of other platforms", () => {
  expect(lockfileVersion).toBe(3);
  const open = installed.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ""));
  const wrong = open.filter(
    ([, { integrity, optional, os, cpu }]) =>
      integrity !== undefined || !optional || (os === undefined && cpu === undefined),
  );
  expect(wrong.map(([folder]) => folder)).toEqual([]);
  expect(installed.length - open.length).toBeGreaterThan(500);
});

it("names no place to load a package from but the registry in use", () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([folder]) => folder)).toEqual([]);
  const { dependencies = {}, devDependencies, optionalDependencies } = JSON.parse(textOf("package.json"));
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
});

/** Each does without: esbuild and msgpackr-extract find their programs by themselves, protobufjs only prints. */
const scriptsNotNeeded = ["node_modules/esbuild", "node_modules/msgpackr-extract", "node_modules/protobufjs"];

it("needs no script to be run when it is installed: npm ci --ignore-scripts is enough", () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder);
  expect(scripted.filter((folder) => !scriptsNotNeeded.includes(folder))).toEqual([]);
});

/** What the licence file says, where package.json says nothing or in a word that no list knows. */
const readByHand = new Map([
  ["node_modules/@univerjs/telemetry", "Apache-2.0"],
  ["node_modules/fuzzy", "MIT"],
  ["node_modules/url-template", "BSD-3-Clause"],
]);
/** Of the tools alone; what is shipped is held to a shorter list in licences.test.ts. */
const usable =
  /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|Unicode-3\.0|CC0-1\.0|CC-BY-[34]\.0)( (OR|AND) [\w.-]+)*\)?$/;

it("every package of the tree has a licence that we know", () => {
  const wrong = installed.filter(([folder, { license }]) => !usable.test(readByHand.get(folder) ?? license ?? ""));
  expect(wrong.map(([folder, { license }]) => `${folder}: ${license}`)).toEqual([]);
});

const bill = z.object({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.string().check(z.regex(/^1\.\d$/)),
  serialNumber: z.string().check(z.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  metadata: z.object({ component: z.object({ name: z.literal("erasmus-planner"), version: z.string() }) }),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      purl: z.string().check(z.regex(/^pkg:npm\//)),
      scope: z.enum(["required", "optional", "excluded"]),
      hashes: z.optional(z.array(z.object({ alg: z.string(), content: z.string() }))),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/** Packages whose code is in what we ship. */
const shipped = ["@cj-tech-master/excelts", "commander", "csv-parse", "ical-generator", "preact"];

beforeAll(async () => {
  await buildAll({ parts: ["add-on", "command-line", "library"] });
}, 120_000);

it("npm run sbom lists every locked package, and tells those inside the product apart", () => {
  execFileSync(process.execPath, ["--import", "tsx", path.join(REPOSITORY, "tools/sbom.ts")], { cwd: REPOSITORY });
  const { components, dependencies } = bill.parse(
    JSON.parse(readFileSync(path.join(REPOSITORY, "build/sbom.json"), "utf8")),
  );
  expect(
    components
      .filter(({ scope }) => scope === "required")
      .map(({ name }) => name)
      .sort(),
  ).toEqual(shipped);
  expect(components.filter(({ scope, hashes }) => scope === "required" && hashes === undefined)).toEqual([]);
  expect(components.length).toBeGreaterThan(500);
  expect(dependencies.length).toBeGreaterThan(500);
});

it("the notices name every package that is inside, and what those hold themselves", () => {
  const notice = textOf("NOTICE");
  for (const name of shipped) expect(notice).toContain(name);
  const [page, commandLine] = ["dist/Sidebar.html", "build/cli/erasmus-planner.js"].map((file) =>
    readFileSync(path.join(REPOSITORY, file), "utf8"),
  );
  for (const name of ["preact", "ical-generator"]) expect(page).toContain(`\n  ${name} `);
  for (const name of ["Guyon Roche", "C2FO", "saxes", "The ISC License"]) {
    expect(notice.replace("ISC licence", "The ISC License")).toContain(name);
    expect(commandLine).toContain(name);
  }
});

// What the build packs comes back unchanged: the programme's data, and every sentence.

import path from "node:path";
import { build } from "esbuild";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/messages/format.ts";
import { pack } from "../../tools/build-steps/packing/pack.ts";
import { type PackedModules, packData, packedModules } from "../../tools/build-steps/packing/pack-data.ts";
import { unpack } from "../../tools/build-steps/packing/unpack.ts";
import { REPOSITORY } from "../repository/tracked-files.ts";
import { bareContext } from "./bare-context.ts";
import { builtFile } from "./dist.ts";
import { withSmallProject } from "./small-project.ts";

type Members = Readonly<Record<string, unknown>>;

/** These modules packed and read in a V8 without a host: what each exports, by file. */
async function throughPacking(root: string, modules: PackedModules): Promise<Readonly<Record<string, Members>>> {
  const files = [...modules.data, ...modules.sentences.flat()];
  const result = await build({
    stdin: {
      contents: files
        .map((file) => `export * as ${JSON.stringify(file)} from ${JSON.stringify(`./${file}`)};`)
        .join("\n"),
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "Packed",
    target: "es2019",
    define: { TextDecoder: "undefined", TextEncoder: "undefined" },
    plugins: [await packData(root, modules)],
    write: false,
    logLevel: "silent",
  });
  const context = bareContext();
  context.run(result.outputFiles[0]?.text ?? "");
  const packed = context.run("Packed");
  expect(context.touched).toEqual([]);
  return packed as Readonly<Record<string, Members>>;
}

async function exportsOf(file: string): Promise<Members> {
  return await import(path.join(REPOSITORY, file));
}

const DATA = "src/data.ts";

/** Packs a module with this text in a project of its own. */
function withModule(
  text: string,
  use: (modules: Promise<Readonly<Record<string, Members>>>) => Promise<void>,
): Promise<void> {
  return withSmallProject({ [DATA]: text }, (root) => use(throughPacking(root, { data: [DATA], sentences: [] })));
}

const packed = await throughPacking(REPOSITORY, packedModules);

describe("the packed text", () => {
  it("gives any JSON back", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const { text, length } = pack(value);
        expect(unpack(text, length)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("holds nothing that means anything in a string, a template, a comment or a page", () => {
    const { text } = pack(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 65_537));
    expect(text.length).toBeGreaterThan(20_000);
    expect(text).toMatch(/^[#-)+-.0-;=-[\]-_a-|]+$/);
    expect(builtFile("Code.js")).toMatch(/"[#-)+-.0-;=-[\]-_a-|]{40000,}"/);
  });
});

describe("data", () => {
  it.each(packedModules.data)("%s", async (file) => {
    const source = await exportsOf(file);
    const constants = Object.entries(source).filter(([, value]) => typeof value !== "function");
    expect(constants.length).toBeGreaterThan(0);
    for (const [name, value] of constants) {
      expect(JSON.parse(JSON.stringify(packed[file]?.[name])), name).toStrictEqual(value);
    }
    expect(Object.keys(packed[file] ?? {}).sort()).toEqual(Object.keys(source).sort());
  });

  it("is read once, and only when it is used", () =>
    withModule("export const long = Array.from({ length: 50 }, (_, index) => ({ index }));", async (modules) => {
      const { [DATA]: read } = await modules;
      expect(read?.long).toHaveLength(50);
      expect(read?.long).toBe(read?.long);
    }));

  it("may stand beside functions that use it", () =>
    withModule(
      `import { join } from "node:path";
      const parts = Array.from({ length: 50 }, (_, index) => join("a", String(index)));
      const word = "number";
      export const long = parts.map((part) => ({ part }));
      export const short = [1];
      function of(index: number) { return long[index]; }
      export function wordOf(index: number) { return word + " " + of(index).part; }`,
      async (modules) => {
        const { [DATA]: read } = await modules;
        expect(read?.short).toEqual([1]);
        expect((read?.wordOf as (index: number) => string)(7)).toBe("number a/7");
      },
    ));

  it.each([
    [
      "an undefined member",
      "export const a = [{ b: { c: undefined } }];",
      /data\.ts cannot be packed: a\.0\.b\.c is not plain/,
    ],
    ["a function among its members", "export const a = { b: [() => 1] };", /: a\.b\.0 is not plain data/],
    ["a map", "export const a = { b: new Map() };", /: a\.b is not plain data/],
    ["a date", "export const a = [new Date(0)];", /: a\.0 is not plain data/],
    ["a number that JSON does not know", "export const a = [1, NaN];", /: a\.1 is not plain data/],
    ["a hole in a list", "export const a = [1, , 2];", /: a\.1 is not plain data/],
    ["a class", "export class A {}", /: it holds more than constants and functions: export class A/],
    ["something done at the start", "export const a = [1];\na.reverse();", /: it holds more than .*: a\.reverse/],
  ])("refuses %s", (_name, source, reason) =>
    withModule(source, async (modules) => {
      await expect(modules).rejects.toThrow(reason);
    }),
  );
});

describe("sentences", () => {
  const languages = packedModules.sentences.flat();

  it.each(languages)("%s says what it said", async (file) => {
    const source = await exportsOf(file);
    expect(Object.keys(packed[file] ?? {})).toEqual(Object.keys(source));
    let spoken = 0;
    for (const [name, sentences] of Object.entries(source)) spoken += compare(packed[file]?.[name], sentences, [name]);
    expect(spoken).toBeGreaterThan(10);
  });
});

/** Compares two trees of sentences; functions by what they say. Gives the number of functions. */
function compare(packedPart: unknown, source: unknown, at: readonly string[]): number {
  if (typeof source === "function") {
    expect(typeof packedPart, at.join(".")).toBe("function");
    compareSpeech(packedPart as Speaker, source as Speaker, at);
    return 1;
  }
  if (typeof source !== "object" || source === null) {
    expect(packedPart, at.join(".")).toBe(source);
    return 0;
  }
  expect(Object.keys(packedPart as object), at.join(".")).toEqual(Object.keys(source));
  let functions = 0;
  for (const [key, part] of Object.entries(source)) {
    functions += compare((packedPart as Members)[key], part, [...at, key]);
  }
  return functions;
}

type Speaker = (...given: readonly unknown[]) => unknown;

/** What a slot may hold, of every type that slots have. */
const SLOTS: readonly unknown[] = [
  ...[undefined, true, false, 0, 1, 2, 5, 36, 123_456],
  ...["", "x", "SE", "2026-11-01", "higher-education", "hei", "number"],
  ...[
    ["a", "b"],
    ["SE", "FI"],
    [3, 4],
    [{ kind: "hei", found: 1, needed: 3 }],
    { from: 12, to: 36 },
    { choices: [24, 36] },
  ],
];

/**
 * Calls both with the same slots, many times. Whatever the one says, or throws, the other must; and each must speak at
 * least once, or nothing would be compared.
 */
function compareSpeech(packedPart: Speaker, source: Speaker, at: readonly string[]): void {
  const words = [...new Set(source.toString().match(/[a-zA-Z]\w*/g))];
  let spoken = 0;
  for (let turn = 0; turn < 400 && spoken < 60; turn++) {
    const choose = (index: number): unknown =>
      SLOTS[(turn * (2 * index + 1) + Math.floor(turn / SLOTS.length) * index) % SLOTS.length];
    const slots = Object.fromEntries(words.map((word, index) => [word, choose(index)]));
    const given = at.includes("rules") ? [slots, formatOf(at[0] === "sv" ? "sv" : "en")] : [0, 1, 2, 3].map(choose);
    const said = speech(source, given);
    expect(speech(packedPart, given), `${at.join(".")} ${JSON.stringify(slots)}`).toBe(said);
    if (said !== undefined) spoken++;
  }
  expect(spoken, `${at.join(".")} spoke`).toBeGreaterThan(0);
}

/** What is said; `undefined` when it throws. */
function speech(speaker: Speaker, given: readonly unknown[]): unknown {
  try {
    return speaker(...given);
  } catch {
    return undefined;
  }
}

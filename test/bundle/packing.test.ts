// What the build packs comes back unchanged: the programme's data, and every sentence.

import { existsSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/messages/format.ts";
import { languages } from "../../src/messages/messages.ts";
import { pack } from "../../tools/build-steps/packing/pack.ts";
import {
  type PackedModules,
  packData,
  packedModules,
  pageElements,
} from "../../tools/build-steps/packing/pack-data.ts";
import { unpack } from "../../tools/build-steps/packing/unpack.ts";
import { REPOSITORY } from "../repository/tracked-files.ts";
import { bareContext } from "./bare-context.ts";
import { builtFile } from "./dist.ts";
import { withSmallProject } from "./small-project.ts";

type Members = Readonly<Record<string, unknown>>;

/** What each of these files exports, bundled for a V8 without a host. */
async function bundled(
  root: string,
  files: readonly string[],
  plugin?: Plugin,
  services: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, Members>>> {
  const result = await build({
    stdin: {
      contents: files
        .map((file) => `export * as ${JSON.stringify(file)} from ${JSON.stringify(`./${file}`)};`)
        .join("\n"),
      resolveDir: root,
    },
    bundle: true,
    format: "iife",
    globalName: "Bundled",
    target: "es2019",
    define: {
      TextDecoder: "undefined",
      TextEncoder: "undefined",
      ...("document" in services ? {} : { document: "undefined" }),
    },
    plugins: plugin ? [plugin] : [],
    write: false,
    logLevel: "silent",
  });
  const context = bareContext(services);
  context.run(result.outputFiles[0]?.text ?? "");
  expect(context.touched).toEqual([]);
  return context.run("Bundled") as Readonly<Record<string, Members>>;
}

/** Hands out this page as `Sidebar`. */
function scriptWith(page: string) {
  const createHtmlOutputFromFile = (name: string) => ({
    getContent: () => (name === "Sidebar" ? page : expect.fail(name)),
  });
  return { HtmlService: { createHtmlOutputFromFile } };
}

/** The page itself, as a browser reads it: text is decoded. */
function pageItself(page: string) {
  const decoded = (text: string) => text.replace(/&(?:lt|gt|amp|quot);/g, (entity) => expect.fail(entity));
  const getElementById = (id: string) => {
    const text = page.split(`<template id="${id}">`)[1]?.split("<")[0];
    return text === undefined ? null : { content: { textContent: decoded(text) } };
  };
  return { document: { getElementById } };
}

/** Modules of which the page keeps something. */
function inPageFiles(root: string, { inPage }: PackedModules): readonly string[] {
  if (inPage === undefined) return [];
  const { sentences, functions } = inPage;
  const spoken = sentences.flatMap((folder) => inPage.languages.map((language) => `${folder}/${language}.ts`));
  return [...spoken, ...functions].filter((file) => existsSync(path.join(root, file)));
}

/** The same, packed, where the page is at hand in some way. */
async function throughPacking(
  root: string,
  modules: PackedModules,
  servicesWith: (page: string) => Readonly<Record<string, unknown>> = scriptWith,
): Promise<Readonly<Record<string, Members>>> {
  const files = [...modules.data.flat(), ...modules.sentences, ...inPageFiles(root, modules)];
  const page = `<body>${(await pageElements(root, modules)).join("\n")}</body>`;
  return bundled(root, files, await packData(root, modules), servicesWith(page));
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
  return withSmallProject({ [DATA]: text }, (root) => use(throughPacking(root, { data: [[DATA]], sentences: [] })));
}

function fileOf(number: number): string {
  return `src/language-${number}.ts`;
}

/** Packs languages with these texts in a project of their own, and bundles them as they are. */
function withLanguages(
  texts: readonly string[],
  use: (
    packed: Promise<Readonly<Record<string, Members>>>,
    plain: Promise<Readonly<Record<string, Members>>>,
  ) => Promise<void>,
): Promise<void> {
  const files = texts.map((_, index) => fileOf(index));
  return withSmallProject(Object.fromEntries(texts.map((text, index) => [fileOf(index), text])), (root) =>
    use(throughPacking(root, { data: [], sentences: files }), bundled(root, files)),
  );
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

  it("holds nothing that means anything in a string or a template", () => {
    const { text } = pack(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 65_537));
    expect(text.length).toBeGreaterThan(10_000);
    expect(text).toMatch(/^[!#-[\]-_a-~]+$/);
    expect(builtFile("Code.js")).toMatch(/"[!#-[\]-_a-~]{20000,}"/);
  });
});

/** The same without the notes on dated values, which the add-on does not show. */
function shown(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_key, value) => {
    if (typeof value === "object" && value !== null && "evidence" in value) delete value.note;
    return value;
  });
}

const { inPage } = packedModules;

describe("data", () => {
  it.each(packedModules.data.flat())("%s", async (file) => {
    const source = await exportsOf(file);
    const constants = Object.entries(source).filter(([, value]) => typeof value !== "function");
    expect(constants.length).toBeGreaterThan(0);
    for (const [name, value] of constants) {
      const its: unknown = shown(value);
      if (name === inPage.records.constant) {
        for (const one of Object.values(its as Record<string, object>)) {
          for (const member of inPage.records.unused ?? []) Reflect.deleteProperty(one, member);
        }
      }
      expect(JSON.parse(JSON.stringify(packed[file]?.[name])), name).toEqual(its);
    }
    expect(Object.keys(packed[file] ?? {}).sort()).toEqual(Object.keys(source).sort());
  });

  it("is read once", () =>
    withModule("export const long = Array.from({ length: 50 }, (_, index) => ({ index }));", async (modules) => {
      const { [DATA]: read } = await modules;
      expect(read?.long).toHaveLength(50);
      expect(read?.long).toBe(read?.long);
    }));

  it("may stand beside functions that use it", () =>
    withModule(
      `import { distance } from "fastest-levenshtein";
      const parts = Array.from({ length: 50 }, (_, index) => distance("a", "b") + index);
      const word = "number";
      export const long = parts.map((part) => ({ part }));
      export const short = [1];
      function of(index: number) { return long[index]; }
      export function wordOf(index: number) { return word + " " + of(index).part; }`,
      async (modules) => {
        const { [DATA]: read = {} } = await modules;
        const wordOf = read.wordOf as (index: number) => string;
        expect(read.short).toEqual([1]);
        expect(wordOf(7)).toBe("number 8");
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
  const { sentences, unsaid = [] } = packedModules;
  const spoken = inPageFiles(REPOSITORY, packedModules).filter((file) => !inPage.functions.includes(file));

  it("are packed in every language", () => {
    const folders = ["src/messages", "src/messages/conventions", "src/apps-script/words"];
    const files = folders.flatMap((folder) => languages.map((language) => `${folder}/${language}.ts`));
    // English numbers and dates stay code.
    const code = ["src/messages/conventions/en.ts"];
    expect([...sentences, ...spoken, ...code].sort()).toEqual(files.sort());
  });

  it.each([...sentences, ...spoken])("%s says what it said", async (file) => {
    const source = await exportsOf(file);
    const said = sentences.includes(file) ? without(source, unsaid) : source;
    expect(compare(packed[file], said, [])).toBeGreaterThan(1);
  });

  it.each(inPage.functions ?? [])("%s gives what it gave", async (file) => {
    const given = (exported: unknown): unknown =>
      typeof exported === "function"
        ? JSON.parse(JSON.stringify(exported()))
        : Object.fromEntries(Object.entries(exported as object).map(([key, member]) => [key, given(member)]));
    const source = given(await exportsOf(file));
    expect(JSON.stringify(source).length).toBeGreaterThan(1000);
    expect(given({ ...packed[file] })).toEqual(source);
  });

  it("that only the panel says are not in the script, and in the panel's own", async () => {
    const [inScript, inItsPage] = [
      packed["src/messages/en.ts"]?.en,
      (await throughPacking(REPOSITORY, { data: [], sentences }))["src/messages/en.ts"]?.en,
    ];
    for (const member of unsaid) {
      expect(namesIn(inScript), member).not.toContain(member);
      expect(namesIn(inItsPage), member).toContain(member);
    }
  });

  it("are English where there is no page to read the language from", async () => {
    const alone = await throughPacking(REPOSITORY, packedModules, () => ({}));
    for (const folder of inPage.sentences ?? []) {
      const english = without((await exportsOf(`${folder}/en.ts`)).en, unsaid);
      expect(compare(alone[`${folder}/sv.ts`]?.sv, english, [])).toBeGreaterThan(1);
    }
    const { dictionaries } = alone["src/phrases/dictionaries.ts"] as { dictionaries: { sv: () => object } };
    expect(dictionaries.sv()).toEqual({});
    const { furtherCountryNames } = alone["src/programme/further-country-names.ts"] as {
      furtherCountryNames(): string;
    };
    expect(furtherCountryNames()).toBe("");
  });

  it("may be written in any way", () =>
    withLanguages(
      [
        `import { distance } from "fastest-levenshtein";
        const names = ["none", "one"];
        const long = { a: "${"a".repeat(90)}", b: "b" };
        const thrice = (count) => count * 3;
        function plural(count) { return count === 1 ? "" : "s"; }
        export const one = { rules: {
          plain: { title: "Title", why: () => "Because." },
          dollar: () => "$names",
          dollarInside: ({ count }) => \`$names \${count}\`,
          block: ({ count }) => { const twice = count * 2; return \`\${twice} \${names[count]}\`; },
          optional: ({ word }) => word?.length ?? "nothing",
          spread: ({ items }) => [...items, "end"].join(),
          closure: ({ items, extra, ...left }) => items.map((item) => item + extra + Object.keys(left).length).join(),
          blockInside: ({ items, extra }) => items.map((item) => { return item + extra; }).join(),
          hidden: ({ names, "long": other }, f) => names + plural(names.length) + long.b + long[other]?.length + f.language,
          imported: ({ word }) => (distance(word, "word") >= 2 && !word) || "near",
          method: ({ word }) => word.toUpperCase().slice(1) + thrice(2) + -1,
          list: [1, "two", true, { inside: ({ count }) => count / 2 - 1 }],
          nothing: ({ word }) => (word === undefined ? undefined : null),
        } };`,
      ],
      async (modules, plain) => {
        expect(compare((await modules)[fileOf(0)], (await plain)[fileOf(0)], [])).toBe(13);
      },
    ));

  it.each([
    ["from the script", scriptWith],
    ["by itself", pageItself],
  ])("may be in the page, with what functions give, which is read %s", (_name, services) => {
    const files = {
      "src/said/en.ts": 'export const en = { a: { x: () => "one x", y: "one <y> & \\u0142" } };',
      "src/said/sv.ts": `const points = { one: "ett & två", two: ["ł"] };
        const twice = (word) => { const two = word + word; if (two === "") return "none"; return two; };
        function named(n) { switch (n) { case 1: case 2: return points.one; case 3: return twice(points.two[0]); default: return twice(""); } }
        export const sv = { a: { x: (n) => \`<\${named(n)}>\`, y: "två <y>" } };`,
      "src/given.ts":
        'export const words = { sv: () => ({ one: "ett <&> ł" }) }; export function names() { return "x|y"; }',
      "src/data.ts":
        'export const sources = { one: { title: "One".repeat(30), url: "https://example.org/?a=<b>&c" }, two: { title: "Two" } };',
    };
    const modules: PackedModules = {
      data: [["src/data.ts"]],
      sentences: ["src/said/en.ts"],
      inPage: {
        languages: ["sv"],
        sentences: ["src/said"],
        functions: ["src/given.ts"],
        records: { file: "src/data.ts", constant: "sources", members: ["url"] },
      },
    };
    return withSmallProject(files, async (root) => {
      const plain = await bundled(root, Object.keys(files));
      const read = await throughPacking(root, modules, services);
      expect(compare(read["src/said/sv.ts"], plain["src/said/sv.ts"], [])).toBe(1);
      expect(compare(read["src/said/en.ts"], plain["src/said/en.ts"], [])).toBe(1);
      expect(JSON.parse(JSON.stringify(read["src/data.ts"]?.sources))).toEqual(
        JSON.parse(JSON.stringify(plain["src/data.ts"]?.sources)),
      );
      const given = read["src/given.ts"] as { words: { sv: () => object }; names(): string };
      expect({ ...given.words.sv() }).toEqual({ one: "ett <&> ł" });
      expect(given.names()).toBe("x|y");
    });
  });

  it("cannot be in the page when they are not all data", () =>
    withSmallProject(
      {
        "src/said/en.ts": "export const en = { a: {} };",
        "src/said/sv.ts": "export const sv = { a: { x: (a) => ({ ...a }) } };",
      },
      async (root) => {
        const inPage = {
          languages: ["sv"],
          sentences: ["src/said"],
          functions: [],
          records: { file: "src/data.ts", constant: "sources", members: ["url"] },
        };
        await expect(packData(root, { data: [], sentences: ["src/said/en.ts"], inPage })).rejects.toThrow(
          /sv\.ts cannot be packed: in a language that is kept in the page, all must be written as data/,
        );
      },
    ));

  it.each([
    ["two objects", ["export const one = { a: {} };\nexport const two = { a: {} };"], /language-0\.ts .* one object/],
    ["what is no object", ["export function one() {}"], /must export one object/],
  ])("refuse %s", (_name, texts, reason) =>
    withLanguages(texts, async (modules, plain) => {
      await expect(modules).rejects.toThrow(reason);
      await plain;
    }),
  );
});

/** The tree without these members. */
function without(tree: unknown, members: readonly string[]): unknown {
  if (typeof tree !== "object" || tree === null || Array.isArray(tree)) return tree;
  const kept = Object.entries(tree).filter(([key]) => !members.includes(key));
  return Object.fromEntries(kept.map(([key, member]) => [key, without(member, members)]));
}

/** The names of all members of the tree, at any depth. */
function namesIn(tree: unknown): readonly string[] {
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, member]) => [key, ...namesIn(member)]);
}

/** Compares two trees of sentences, functions by what they say. Gives the number of functions. */
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
  // A language in the page answers to every key of English; what it may leave out is undefined.
  const its = Object.entries(packedPart as Members).filter(([, value]) => value !== undefined);
  expect(its.map(([key]) => key).sort(), at.join(".")).toEqual(Object.keys(source).sort());
  let functions = 0;
  for (const [key, part] of Object.entries(source)) {
    functions += compare((packedPart as Members)[key], part, [...at, key]);
  }
  return functions;
}

type Speaker = (...given: readonly unknown[]) => unknown;

const LABEL = ["school", "schools"];
const COUNTED = { found: 1, countries: ["SE"], label: LABEL };

/** What a slot may hold, of every type that slots have. */
const SLOTS: readonly unknown[] = [
  ...[undefined, true, false, 0, 1, 2, 5, 36, 123_456],
  ...["", "x", "SE", "2026-11-01", "higher-education", "hei", "number"],
  ...[["a", "b"], ["SE", "FI"], [3, 4], [{ kind: "hei", needed: 3, ...COUNTED, some: COUNTED, others: COUNTED }]],
  ...[{ from: 12, to: 36 }, { choices: [24, 36] }, { language: "en" }, { text: "a school", ...COUNTED }],
];

/**
 * Calls both with the same slots, many times. Whatever the one says, or throws, the other must; and each must speak at
 * least once, or nothing would be compared.
 */
function compareSpeech(packedPart: Speaker, source: Speaker, at: readonly string[]): void {
  const words = [...new Set(source.toString().match(/[a-zA-Z]\w*/g))];
  const isRule = at.includes("rules");
  let spoken = 0;
  for (let turn = 0; turn < 2000 && spoken < 60; turn++) {
    const choose = (index: number): unknown =>
      SLOTS[(turn * (2 * index + 1) + Math.floor(turn / SLOTS.length) * index) % SLOTS.length];
    const slots = Object.fromEntries(words.map((word, index) => [word, choose(index)]));
    const given = isRule
      ? [slots, formatOf(languages.find((language) => language === at[0]) ?? "en")]
      : [0, 1, 2, 3].map(choose);
    const said = speech(source, given);
    expect(speech(packedPart, given), `${at.join(".")} ${JSON.stringify(slots)}`).toBe(said);
    if (said !== THROWN) spoken++;
  }
  expect(spoken, `${at.join(".")} spoke`).toBeGreaterThan(0);
}

const THROWN = Symbol("thrown");

function speech(speaker: Speaker, given: readonly unknown[]): unknown {
  try {
    return speaker(...given);
  } catch {
    return THROWN;
  }
}

// dist/Code.js as Google reads it: what it adds to the global scope, what it says about itself, what it needs.

import { type Comment, type FunctionDeclaration, parse } from "acorn";
import { describe, expect, it } from "vitest";
import { customFunctions } from "../../src/functions/functions.ts";
import { LARGEST_CODE } from "../../tools/build-steps/code.ts";
import { textOf, trackedFiles } from "../repository/tracked-files.ts";
import { bareContext } from "./bare-context.ts";
import { builtFile } from "./dist.ts";

const code = builtFile("Code.js");
const comments: Comment[] = [];
const program = parse(code, { ecmaVersion: 2019, sourceType: "script", onComment: comments });

interface Declared {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The doc comment straight above it; empty when there is none. */
  readonly doc: string;
}

const declared: readonly Declared[] = program.body
  .filter((statement): statement is FunctionDeclaration => statement.type === "FunctionDeclaration")
  .map(({ id, params, start }) => ({
    name: id.name,
    parameters: params.map((parameter) => (parameter.type === "Identifier" ? parameter.name : "?")),
    doc: docEndingAt(start),
  }));

function docEndingAt(start: number): string {
  const above = comments.filter(({ end }) => end <= start && code.slice(end, start).trim() === "");
  const text = above[0]?.type === "Block" ? above[0].value : "";
  return text.startsWith("*") ? text : "";
}

describe("loading it", () => {
  it("touches no service and makes no code at run time", () => {
    const context = bareContext();
    context.run(code);
    expect(context.touched).toEqual([]);
  });

  it("unpacks nothing before a function is called", () => {
    const context = bareContext();
    context.run("JSON.parse = () => { throw new Error('Something was unpacked.'); };");
    expect(() => context.run(code)).not.toThrow();
  });

  it("adds the public functions to the global scope and nothing else", () => {
    const context = bareContext();
    context.run(code);
    const added = context.addedGlobals();
    expect(added).toEqual(["ErasmusPlanner", ...declared.map(({ name }) => name)].sort());
  });

  it("leaves formulas working where there is no host", () => {
    const context = bareContext();
    context.run(code);
    expect(context.run('ERASMUS_CAP("knowledge-alliances", 2016, 36)')).toBe(1_000_000);
    expect(context.touched).toEqual([]);
  });
});

describe("what Sheets reads", () => {
  it("is at most 250 000 bytes", () => {
    expect(LARGEST_CODE).toBe(250_000);
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(LARGEST_CODE);
  });

  it("asks for this document only", () => {
    expect(comments[0]?.value).toContain("@OnlyCurrentDoc");
  });

  it("has every declared custom function", () => {
    const names = declared.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(customFunctions.map(({ name }) => name)));
    expect(names.filter((name) => !/[a-z]/.test(name)).sort()).toEqual(customFunctions.map(({ name }) => name).sort());
  });

  it.each(customFunctions)("$name: help for each parameter, in order", ({ name, parameters, summary }) => {
    const stub = declared.find((one) => one.name === name);
    const documented = [...(stub?.doc ?? "").matchAll(/@param \{[^}]+\} \[?(\w+)\]? \S/g)].map(
      ([, parameter]) => parameter,
    );
    expect(stub?.doc).toMatch(/@customfunction\s*$/);
    expect(stub?.doc).toContain(summary);
    expect(stub?.parameters).toEqual(parameters.map((parameter) => parameter.name));
    expect(documented).toEqual(stub?.parameters);
  });

  it("has the help of functions in these doc comments only, and no code reads it", () => {
    const readers = trackedFiles().filter(
      (file) =>
        /^src\/(?!answers\/|cli\/|functions\/).*\.ts$/.test(file) && textOf(file).includes("functions/functions.ts"),
    );
    expect(readers).not.toEqual([]);
    for (const file of readers) expect(textOf(file), file).not.toMatch(/\b(summary|parameters|returns|examples)\b/);
    const [example] = customFunctions[0]?.examples ?? [];
    expect(code).not.toContain(JSON.stringify(example?.formula).slice(1, -1));
  });

  it("explains what people and triggers call, and offers none of it as a formula", () => {
    const others = declared.filter((one) => /[a-z]/.test(one.name));
    expect(others.length).toBeGreaterThan(10);
    for (const { name, doc } of others) {
      if (!name.startsWith("panel")) expect(doc, name).toMatch(/\w{3}/);
      expect(doc, name).not.toContain("@customfunction");
    }
  });
});

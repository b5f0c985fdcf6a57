// Leaves the help of custom functions out of the bundle: it is in the doc comments of their stubs, and no code reads it there.

import { readFile } from "node:fs/promises";
import { parse } from "acorn";
import { type Plugin, transform } from "esbuild";

/** What only stubs and documents need of a declaration. */
const HELP = new Set(["summary", "parameters", "returns", "examples"]);

/** An esbuild plugin that takes the help out of each declared custom function in src/functions. */
export const dropHelp: Plugin = {
  name: "drop-help",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]functions[\\/][^\\/]+\.ts$/ }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, "utf8"), {
        loader: "ts",
        target: "es2022",
        charset: "utf8",
      });
      return { contents: withoutHelp(code), loader: "js" };
    });
  },
};

/** @param code a module (JavaScript); what it exports and has a `run` is a declaration. */
function withoutHelp(code: string): string {
  let left = code;
  for (const statement of parse(code, { ecmaVersion: 2022, sourceType: "module" }).body.reverse()) {
    if (statement.type !== "ExportNamedDeclaration" || statement.declaration?.type !== "VariableDeclaration") continue;
    const value = statement.declaration.declarations[0]?.init;
    if (value?.type !== "ObjectExpression") continue;
    const members = value.properties.map((member) => ({
      key: member.type === "Property" && member.key.type === "Identifier" ? member.key.name : "",
      text: code.slice(member.start, member.end),
    }));
    if (!members.some(({ key }) => key === "run")) continue;
    const kept = members.filter(({ key }) => !HELP.has(key)).map(({ text }) => text);
    left = `${left.slice(0, value.start)}{ ${kept.join(", ")} }${left.slice(value.end)}`;
  }
  return left;
}

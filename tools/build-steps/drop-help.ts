// Leaves of custom functions what a bundle does not need: the help, which is in the doc comments of their stubs, or what they do.

import { readFile } from "node:fs/promises";
import { parse } from "acorn";
import { type Plugin, transform } from "esbuild";

/** What only stubs and documents need of a declaration. */
const HELP = new Set(["summary", "parameters", "returns", "examples"]);

/** An esbuild plugin that takes the help out of each declared custom function in src/functions. */
export const dropHelp = dropMembers(HELP);

/** An esbuild plugin that leaves nothing but the help: what describes functions does not run them. */
export const dropRun = dropMembers(new Set(["run"]));

function dropMembers(names: ReadonlySet<string>): Plugin {
  return {
    name: "drop-members",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]functions[\\/][^\\/]+\.ts$/ }, async ({ path: file }) => {
        const { code } = await transform(await readFile(file, "utf8"), {
          loader: "ts",
          target: "es2022",
          charset: "utf8",
        });
        return { contents: withoutMembers(code, names), loader: "js" };
      });
    },
  };
}

/** @param code a module (JavaScript); what it exports and has a `run` is a declaration. */
function withoutMembers(code: string, names: ReadonlySet<string>): string {
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
    const kept = members.filter(({ key }) => !names.has(key)).map(({ text }) => text);
    left = `${left.slice(0, value.start)}{ ${kept.join(", ")} }${left.slice(value.end)}`;
  }
  return left;
}

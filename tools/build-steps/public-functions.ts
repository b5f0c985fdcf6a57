// Finds the public functions of src/apps-script/main.ts: their names, parameters and doc comments.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "acorn";
import { build } from "esbuild";
import { onlyOutput } from "./only-output.ts";
import type { PublicFunction } from "./stubs.ts";

/** A doc comment that holds no other comment's end, then the function it belongs to. */
const DOCUMENTED_FUNCTION = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*export\s+function\s+([A-Za-z_$][\w$]*)/g;

const ENTRY = "src/apps-script/main.ts";

/**
 * The exports of the entry point, in the order of the file. Throws when one is not a plain documented
 * `export function name(...)`: Google would see it without help, or not at all.
 */
export async function readPublicFunctions(root: string): Promise<readonly PublicFunction[]> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    bundle: true,
    format: "esm",
    target: "es2019",
    outfile: "out.js",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const { text, exports } = onlyOutput(result);
  const docs = new Map<string, string>();
  for (const [, doc, name] of (await readFile(path.join(root, ENTRY), "utf8")).matchAll(DOCUMENTED_FUNCTION)) {
    if (doc !== undefined && name !== undefined) docs.set(name, doc);
  }
  const missing = exports.filter((name) => !docs.has(name));
  const extra = [...docs.keys()].filter((name) => !exports.includes(name));
  if (missing.length > 0 || extra.length > 0) {
    throw new Error(
      `${ENTRY}: write each export as a doc comment and "export function name(...)": ${[...missing, ...extra].join(", ")}.`,
    );
  }
  const parameters = parametersOf(text);
  return [...docs].map(([name, doc]) => {
    const names = parameters.get(name);
    if (names === undefined) throw new Error(`${ENTRY}: the parameters of ${name} must be plain names.`);
    return { name, doc, parameters: names };
  });
}

/** Parameter names of each exported function declared at the top level of a module; absent where they are not plain names. */
function parametersOf(module: string): ReadonlyMap<string, readonly string[]> {
  const { body } = parse(module, { ecmaVersion: 2019, sourceType: "module" });
  const declared = new Map<string, readonly string[]>();
  for (const statement of body) {
    if (statement.type !== "FunctionDeclaration") continue;
    const names = statement.params.map((parameter) => (parameter.type === "Identifier" ? parameter.name : undefined));
    if (names.every((name) => name !== undefined)) declared.set(statement.id.name, names);
  }
  const exported = new Map<string, readonly string[]>();
  for (const statement of body) {
    if (statement.type !== "ExportNamedDeclaration") continue;
    for (const { local, exported: outside } of statement.specifiers) {
      if (local.type !== "Identifier" || outside.type !== "Identifier") continue;
      const names = declared.get(local.name);
      if (names !== undefined) exported.set(outside.name, names);
    }
  }
  return exported;
}

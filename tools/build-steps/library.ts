// Builds the library: one module for every host, the declarations of what it exports, and one function for databases.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "acorn";
import { build } from "esbuild";
import { englishOnly } from "./english-only.ts";
import { licenceNotice } from "./licences.ts";
import { onlyOutput } from "./only-output.ts";
import type { BuiltFile } from "./write-files.ts";

const run = promisify(execFile);
const ENTRY = "library";
const NAME = "erasmus-planner";
const FOLDER = "build/library";

async function buildModule(root: string): Promise<BuiltFile> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [`src/${ENTRY}.ts`],
    bundle: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    format: "esm",
    target: "es2020",
    legalComments: "none",
    minifySyntax: true,
    outfile: "out.js",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const { text, packages } = onlyOutput(result);
  return { path: `${FOLDER}/${NAME}.js`, text: `/*\n${await licenceNotice(root, packages)}\n*/\n${text}` };
}

const FUNCTION = "erasmusPlannerCheck";

/**
 * A script of one function that needs nothing around it. It stands between `$$` or quotation marks in a database's
 * statement, and its size is what that database reads for each query: names are shortened.
 * @throws Error where the text would end such a statement early, or is newer than ES2019.
 */
async function buildWarehouseFunction(root: string): Promise<BuiltFile> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["src/warehouse-function.ts"],
    bundle: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    format: "iife",
    globalName: FUNCTION,
    footer: { js: `${FUNCTION} = ${FUNCTION}.${FUNCTION};` },
    target: "es2019",
    charset: "ascii",
    legalComments: "none",
    minify: true,
    plugins: [englishOnly],
    outfile: "out.js",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const { text: bundle, packages } = onlyOutput(result);
  // Letters in patterns stay as they are typed otherwise: what a database takes a file for is not always UTF-8.
  const text = bundle.replace(/[^\0-~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const whole = `/*\n${await licenceNotice(root, packages)}\n*/\n${text}`;
  const ending = ["$$", '"""'].find((sign) => whole.includes(sign));
  if (ending !== undefined)
    throw new Error(`The function for databases has ${ending} in it, which would end its text.`);
  parse(whole, { ecmaVersion: 2019, sourceType: "script" });
  return { path: `${FOLDER}/${NAME}-udf.js`, text: whole };
}

const IMPORTED = /(from\s+|import\()"(\.[^"]+)\.ts"/g;

/** The declarations of the entry and of all it names, and no others. */
async function buildDeclarations(root: string): Promise<readonly BuiltFile[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "declarations-"));
  try {
    const compiler = path.join(root, "node_modules/.bin/tsc");
    const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", folder];
    await run(compiler, ["-p", path.join(root, "src"), ...options, "--rootDir", path.join(root, "src")]);
    const files: BuiltFile[] = [];
    const seen = new Set<string>();
    const waiting = [ENTRY];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      const text = await readFile(path.join(folder, `${name}.d.ts`), "utf8");
      for (const [, , target = ""] of text.matchAll(IMPORTED)) waiting.push(path.join(path.dirname(name), target));
      const own = name === ENTRY ? NAME : name;
      files.push({ path: `${FOLDER}/${own}.d.ts`, text: text.replace(IMPORTED, '$1"$2.js"') });
    }
    return files;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The module first, then the function for databases and the declarations. */
export async function buildLibrary(root: string): Promise<readonly BuiltFile[]> {
  const [module, warehouse, declarations] = await Promise.all([
    buildModule(root),
    buildWarehouseFunction(root),
    buildDeclarations(root),
  ]);
  return [module, warehouse, ...declarations];
}

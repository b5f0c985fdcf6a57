// Builds dist/Code.js: the whole add-on in one closure, then the top-level functions that Google Sheets sees.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "acorn";
import { build, transform } from "esbuild";
import { dropHelp } from "./drop-help.ts";
import { licenceNotice } from "./licences.ts";
import { onlyOutput } from "./only-output.ts";
import { packData, packedModules } from "./packing/pack-data.ts";
import { readPublicFunctions } from "./public-functions.ts";
import { readCustomFunctions } from "./registry.ts";
import { withArrows } from "./shortening/arrows.ts";
import { withOneDeclaration } from "./shortening/declarations.ts";
import { inClosure } from "./shortening/in-closure.ts";
import { withSharedValues } from "./shortening/shared-values.ts";
import { customFunctionStub, NAMESPACE, publicFunctionStub } from "./stubs.ts";
import type { BuiltFile } from "./write-files.ts";

/** In bytes. Apps Script reads the whole file again for every formula call. */
export const LARGEST_CODE = 250_000;

const SHORT = {
  // Private fields are a parse error on Apps Script and static ones are not supported.
  target: "es2019",
  charset: "ascii",
  legalComments: "none",
  minify: true,
} as const;

const CUSTOM_FUNCTION_NAME = /^ERASMUS_[A-Z0-9_]*[A-Z0-9]$/;

/** Bundles src/apps-script/main.ts. Throws with every fault found that would make Google refuse or misread the file. */
export async function buildCode(root: string): Promise<BuiltFile> {
  const customFunctions = await readCustomFunctions(root);
  const publicFunctions = await readPublicFunctions(root);
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["src/apps-script/main.ts"],
    bundle: true,
    format: "esm",
    // It is strict as a whole, and fields are assigned: other settings of the repository change nothing here.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    ...SHORT,
    // What it asks of its surroundings when it loads; Apps Script has neither.
    define: { TextDecoder: "undefined", TextEncoder: "undefined", document: "undefined" },
    plugins: [await packData(root, packedModules), dropHelp],
    outfile: "out.js",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const { text: bundle, packages } = onlyOutput(result);
  const { version, description }: { version: string; description: string } = JSON.parse(
    await readFile(path.join(root, "package.json"), "utf8"),
  );
  const shown = publicFunctions.filter(({ name }) => name !== "callFunction");
  const text = [
    `/**\n * Erasmus Planner ${version}. ${description}\n *\n * @OnlyCurrentDoc\n */`,
    `/*\n${await licenceNotice(root, packages)}\n*/`,
    (
      await transform(withOneDeclaration(withSharedValues(withArrows(inClosure(bundle, NAMESPACE)))), SHORT)
    ).code.trim(),
    ...customFunctions.map(customFunctionStub),
    ...shown.map(publicFunctionStub),
    "",
  ].join("\n\n");

  const faults = [
    ...(shown.length < publicFunctions.length ? [] : ["src/apps-script/main.ts must export callFunction(name, args)"]),
    ...nameFaults(
      customFunctions.map(({ name }) => name),
      shown.map(({ name }) => name),
    ),
    ...syntaxFaults(text),
  ];
  if (faults.length > 0) throw new Error(`dist/Code.js:\n- ${faults.join("\n- ")}`);
  return { path: "dist/Code.js", text };
}

function nameFaults(customFunctions: readonly string[], publicFunctions: readonly string[]): string[] {
  const faults: string[] = [];
  for (const name of customFunctions) {
    if (!CUSTOM_FUNCTION_NAME.test(name)) faults.push(`${name} is not a name like ERASMUS_CAP`);
  }
  for (const name of publicFunctions) {
    if (!/[a-z]/.test(name)) faults.push(`${name} looks like a custom function; declare it in src/functions`);
    if (name.endsWith("_")) faults.push(`${name} ends in "_", which hides it from menus and from the sidebar`);
  }
  const seen = new Set<string>([NAMESPACE.toUpperCase()]);
  for (const name of [...customFunctions, ...publicFunctions]) {
    // Sheets ignores case in formulas.
    if (seen.has(name.toUpperCase())) faults.push(`the name ${name} is taken twice`);
    seen.add(name.toUpperCase());
  }
  return faults;
}

function syntaxFaults(text: string): string[] {
  try {
    parse(text, { ecmaVersion: 2019, sourceType: "script" });
    return [];
  } catch (error) {
    return [`not ES2019: ${error instanceof Error ? error.message : error}`];
  }
}

// Builds the command line into one file that needs nothing but Node.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { licenceNotice } from "./licences.ts";
import { onlyOutput } from "./only-output.ts";
import type { BuiltFile } from "./write-files.ts";

/** Packages written for CommonJS call `require` for Node's own modules; a module file has to bring it along. */
const REQUIRE =
  'import { createRequire as createRequireHere } from "node:module";\nconst require = createRequireHere(import.meta.url);';

/** Packages that may be left out: large, and needed by few. What uses them loads them when it is asked to, and says so. */
async function optionalPackages(root: string): Promise<string[]> {
  const text = await readFile(path.join(root, "package.json"), "utf8").catch(() => "{}");
  const { optionalDependencies = {} }: { optionalDependencies?: Readonly<Record<string, string>> } = JSON.parse(text);
  return Object.keys(optionalDependencies);
}

/** Bundles src/cli/main.ts and everything it imports for Node 20, but for packages that may be left out. */
export async function buildCommandLine(root: string): Promise<BuiltFile> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    legalComments: "none",
    minifySyntax: true,
    banner: { js: REQUIRE },
    external: await optionalPackages(root),
    outfile: "out.js",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const { text, packages } = onlyOutput(result);
  const code = text.replace(/^#!.*\n/, "");
  const notice = await licenceNotice(root, packages);
  return {
    path: "build/cli/erasmus-planner.js",
    text: `#!/usr/bin/env node\n/*\n${notice}\n*/\n${code}`,
    executable: true,
  };
}

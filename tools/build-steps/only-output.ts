// Takes the one script out of an esbuild result, with the packages that went into it.

import type { BuildResult } from "esbuild";

export interface Output {
  readonly text: string;
  /** Folders of the packages that are in the text, relative to the root: "node_modules/zod". */
  readonly packages: readonly string[];
  /** Names the entry point exports; filled for ESM output only. */
  readonly exports: readonly string[];
}

/**
 * Reads the single JavaScript output. Throws when a package is there that must not be: a second copy inside another
 * package, or zod's full build, which is ten times the size of zod/mini and would be read for each formula cell.
 */
export function onlyOutput(result: BuildResult<{ write: false; metafile: true }>): Output {
  const file = result.outputFiles.find((output) => output.path.endsWith(".js"));
  const [, meta] = Object.entries(result.metafile.outputs).find(([name]) => name.endsWith(".js")) ?? [];
  if (!file || !meta) throw new Error("esbuild gave no script.");
  const packages = new Set<string>();
  for (const [input, { bytesInOutput }] of Object.entries(meta.inputs)) {
    if (bytesInOutput === 0) continue;
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    if (folder === undefined) continue;
    if (folder.split("node_modules/").length > 2) {
      throw new Error(`${folder} is a nested copy of a package; the bundle must hold each package once.`);
    }
    if (/\/zod\/(index|v3\/|v4\/(classic|index))/.test(input)) {
      throw new Error(`${input} belongs to zod's full build; write import * as z from "zod/mini".`);
    }
    packages.add(folder);
  }
  return { text: file.text, packages: [...packages].sort(), exports: meta.exports };
}

// Bundles the page with esbuild; what only rare features need is split off and loaded when it is used.

import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** The files of the page by name, in memory: two servers that start at once can not disturb each other. */
export async function buildPage(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [path.join(HERE, "page/main.ts"), path.join(HERE, "page/page.css")],
    outdir: HERE,
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "linked",
    chunkNames: "chunk-[hash]",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  return new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]));
}

// Bundles the page with esbuild; what only rare features need is split off and loaded when it is used.

import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** Bundles into `folder`, which is emptied first; gives the names of the files made. Throws when the page does not compile. */
export async function buildPage(folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: [path.join(HERE, "page/main.ts"), path.join(HERE, "page/page.css")],
    outdir: folder,
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
  return readdir(folder);
}

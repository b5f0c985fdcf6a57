// Builds what is shipped: dist/ for Google Sheets and the workbench, build/cli/ for the command line, build/library/.

import { watch } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildCode, LARGEST_CODE } from "./build-steps/code.ts";
import { buildCommandLine } from "./build-steps/command-line.ts";
import { buildLibrary } from "./build-steps/library.ts";
import { readManifest } from "./build-steps/manifest.ts";
import { buildSidebar } from "./build-steps/sidebar.ts";
import { type BuiltFile, removeOtherFiles, writeFiles } from "./build-steps/write-files.ts";

const REPOSITORY = path.resolve(fileURLToPath(import.meta.url), "../..");

export interface BuildOptions {
  /** The folder that holds src/, sidebar/ and appsscript.json; this repository unless given. */
  readonly root?: string;
  /** What to build: the add-on in dist/, the command line in build/cli/, the library in build/library/; the first two unless given. */
  readonly parts?: readonly ("add-on" | "command-line" | "library")[];
}

/**
 * Builds into `dist/` (exactly Code.js, Sidebar.html, appsscript.json) and `build/cli/erasmus-planner.js` under the root.
 * Returns the files written, paths relative to the root. Throws with the reason when anything is not as Apps Script needs
 * it; nothing is written then.
 */
export async function buildAll(options: BuildOptions = {}): Promise<readonly BuiltFile[]> {
  const root = path.resolve(options.root ?? REPOSITORY);
  const parts = options.parts ?? ["add-on", "command-line"];
  const addOn = parts.includes("add-on")
    ? [await buildCode(root), await buildSidebar(root), await readManifest(root)]
    : [];
  const commandLine = parts.includes("command-line") ? [await buildCommandLine(root)] : [];
  const library = parts.includes("library") ? await buildLibrary(root) : [];
  const files = [...addOn, ...commandLine, ...library];
  await writeFiles(root, files);
  if (addOn.length > 0) await removeOtherFiles(root, "dist", addOn);
  return files;
}

async function buildAndReport(): Promise<void> {
  const started = performance.now();
  const files = await buildAll({ parts: ["add-on", "command-line", "library"] });
  for (const file of files.filter(({ path }) => !path.endsWith(".d.ts"))) {
    const limit = file.path === "dist/Code.js" ? ` of at most ${kilobytes(LARGEST_CODE)}` : "";
    console.log(`${file.path.padEnd(32)}${kilobytes(Buffer.byteLength(file.text)).padStart(11)}${limit}`);
  }
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** Builds again after each change, a moment after the last file was saved. A failed build is told, and watching goes on. */
function watchAndBuild(): void {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      buildAndReport().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    }, 150);
  };
  for (const folder of ["src", "sidebar"]) watch(path.join(REPOSITORY, folder), { recursive: true }, later);
  later();
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--watch")) watchAndBuild();
  else {
    await buildAndReport().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
  }
}

// Writes docs/reference/ from the declarations; with --check it only says which pages are out of date.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { referencePages } from "./reference/pages.ts";

const FOLDER = path.resolve(fileURLToPath(import.meta.url), "../../docs/reference");

/** What the folder holds now, by path inside it; empty when there is no folder yet. */
async function pagesOnDisk(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => {
        const name = path.relative(FOLDER, file).replaceAll(path.sep, "/");
        return [name, await readFile(file, "utf8")];
      }),
    ),
  );
}

const wanted = new Map(referencePages().map((page) => [page.path, `${page.text.trim()}\n`]));
const present = await pagesOnDisk();
const changed = [...wanted].filter(([name, text]) => present.get(name) !== text);
const leftOver = [...present.keys()].filter((name) => !wanted.has(name));

if (process.argv.includes("--check")) {
  for (const [name] of changed) console.error(`docs/reference/${name} is out of date.`);
  for (const name of leftOver) console.error(`docs/reference/${name} is no longer generated.`);
  if (changed.length + leftOver.length > 0) {
    console.error('Run "npm run generate" and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of changed) {
    await mkdir(path.dirname(path.join(FOLDER, name)), { recursive: true });
    await writeFile(path.join(FOLDER, name), text);
    console.log(`wrote docs/reference/${name}`);
  }
  for (const name of leftOver) {
    await rm(path.join(FOLDER, name));
    console.log(`removed docs/reference/${name}`);
  }
}

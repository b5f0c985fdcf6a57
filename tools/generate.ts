// Writes docs/reference/, docs/programme/, the page of mistakes, the list of phrases and the README's table of functions from what they come from; with --check it only says what is out of date.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { phrasesModule } from "./phrases.ts";
import { programmeFiles } from "./programme/programme-files.ts";
import { mistakesPage, mistakesText } from "./reference/mistakes.ts";
import { referencePages } from "./reference/pages.ts";
import { readmeWithFunctions } from "./reference/readme.ts";

const REPOSITORY = path.resolve(fileURLToPath(import.meta.url), "../..");
const REFERENCE = "docs/reference";
const PROGRAMME = "docs/programme";
const README = "README.md";
const PHRASES = "src/phrases/phrases.ts";

/** What there is now, by path inside the repository; no folder yet is an empty folder. */
async function filesOnDisk(): Promise<ReadonlyMap<string, string>> {
  const folders = [REFERENCE, PROGRAMME].map((folder) =>
    readdir(path.join(REPOSITORY, folder), { recursive: true, withFileTypes: true }).catch(() => []),
  );
  const entries = (await Promise.all(folders)).flat();
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      [...files, ...[README, PHRASES, mistakesPage].map((name) => path.join(REPOSITORY, name))].map(
        async (file): Promise<[string, string]> => {
          const name = path.relative(REPOSITORY, file).replaceAll(path.sep, "/");
          return [name, await readFile(file, "utf8")];
        },
      ),
    ),
  );
}

const present = await filesOnDisk();
const wanted = new Map([
  ...referencePages().map((page): [string, string] => [`${REFERENCE}/${page.path}`, `${page.text.trim()}\n`]),
  ...programmeFiles().map(({ name, text }): [string, string] => [`${PROGRAMME}/${name}`, text]),
  [mistakesPage, mistakesText()] as const,
  [PHRASES, phrasesModule()] as const,
  [README, readmeWithFunctions(present.get(README) ?? "")] as const,
]);
const changed = [...wanted].filter(([name, text]) => present.get(name) !== text);
const leftOver = [...present.keys()].filter((name) => !wanted.has(name));

if (process.argv.includes("--check")) {
  for (const [name] of changed) console.error(`${name} is out of date.`);
  for (const name of leftOver) console.error(`${name} is no longer generated.`);
  if (changed.length + leftOver.length > 0) {
    console.error('Run "npm run generate" and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of changed) {
    const file = path.join(REPOSITORY, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`wrote ${name}`);
  }
  for (const name of leftOver) {
    await rm(path.join(REPOSITORY, name));
    console.log(`removed ${name}`);
  }
}

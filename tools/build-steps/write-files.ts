// Writes built files so that no reader ever sees half of one.

import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

export interface BuiltFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly executable?: boolean;
}

/** Writes each file through a temporary name; a file that is the same already is left alone, so that watchers stay quiet. */
export async function writeFiles(root: string, files: readonly BuiltFile[]): Promise<void> {
  for (const file of files) {
    const target = path.join(root, file.path);
    const before = await readFile(target, "utf8").catch(() => undefined);
    if (before === file.text) continue;
    await mkdir(path.dirname(target), { recursive: true });
    const temporary = path.join(root, `${path.basename(file.path)}.${process.pid}.tmp`);
    await writeFile(temporary, file.text);
    if (file.executable) await chmod(temporary, 0o755);
    await rename(temporary, target);
  }
}

/** Removes whatever else lies in the folder: what is there is what gets pushed to Google. */
export async function removeOtherFiles(root: string, folder: string, keep: readonly BuiltFile[]): Promise<void> {
  const kept = new Set(keep.map((file) => file.path));
  for (const name of await readdir(path.join(root, folder))) {
    if (!kept.has(`${folder}/${name}`)) await rm(path.join(root, folder, name), { recursive: true });
  }
}

// Finds the files to check: those named, standard input, and every plan in a folder.

import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { UserError } from "./user-error.ts";

export interface PlanFile {
  /** As the user would name it; "-" is standard input. */
  readonly name: string;
  /** Found in a folder: a file there that is no plan at all is passed over. */
  readonly fromFolder: boolean;
}

export interface FoundFiles {
  readonly files: readonly PlanFile[];
  /** Arguments that could not be used, each with what would work. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** Spreadsheets, which people will try, but which are not read. */
const spreadsheets = /\.(xlsx|xlsm|xls|ods|csv|tsv|gsheet)$/i;

/** Why a spreadsheet is not read, and what is. */
export function notReadYet(name: string): string {
  const type = path.extname(name).toLowerCase();
  return `${name}: ${type} files are not read yet. What is read: a plan as JSON (.json).`;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file or folder.";
  if (code === "EACCES" || code === "EPERM") return "there is no permission to read it.";
  return error instanceof Error ? `it cannot be read (${error.message}).` : "it cannot be read.";
}

/** `stat`, or a sentence why not. */
export async function statOf(name: string): Promise<Stats> {
  try {
    return await stat(name);
  } catch (error) {
    throw new UserError(`${name}: ${reasonOf(error)}`);
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new UserError(`${folder}: ${reasonOf(error)}`);
  }
}

/** All files below a folder, in the order of their paths; hidden folders and installed packages hold no plans. */
async function filesBelow(folder: string): Promise<string[]> {
  const result: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const name = path.join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) {
      if (entry.name !== "node_modules") result.push(...(await filesBelow(name)));
    } else result.push(name);
  }
  return result.sort();
}

async function plansIn(
  folder: string,
): Promise<{ readonly files: readonly string[]; readonly notes: readonly string[] }> {
  const all = await filesBelow(folder);
  const files = all.filter((name) => /\.json$/i.test(name));
  const others = all.filter((name) => spreadsheets.test(name));
  if (files.length === 0) {
    const besides = others.length === 0 ? "" : ` Its spreadsheets are not read yet.`;
    throw new UserError(`${folder}: no plan is in this folder. A plan is a JSON file (.json).${besides}`);
  }
  return { files, notes: others.map(notReadYet) };
}

/** Looks at each argument; what cannot be used is a fault, and the others are found all the same. Nothing is found twice. */
export async function findPlanFiles(names: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, PlanFile>();
  const faults: string[] = [];
  const notes: string[] = [];
  const add = async (name: string, fromFolder: boolean): Promise<void> => {
    const key = await realpath(name).catch(() => name);
    const known = files.get(key);
    if (known === undefined || known.fromFolder) files.set(key, { name: known?.name ?? name, fromFolder });
  };
  for (const name of names) {
    try {
      if (name === "-") {
        files.set("-", { name, fromFolder: false });
        continue;
      }
      const found = await statOf(name);
      if (found.isDirectory()) {
        const below = await plansIn(name);
        for (const file of below.files) await add(file, true);
        notes.push(...below.notes);
      } else if (spreadsheets.test(name)) faults.push(notReadYet(name));
      else await add(name, false);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.push(error.message);
    }
  }
  return { files: [...files.values()], faults, notes };
}

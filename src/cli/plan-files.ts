// Finds the files to check: those named, standard input, and every plan in a folder.

import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { splitTableName } from "../files/plan-tables.ts";
import { UserError } from "./user-error.ts";

export interface PlanFile {
  /** As the user would name it; "-" is standard input. */
  readonly name: string;
  /** The CSV files, one for each table, that together are a plan. */
  readonly parts?: readonly string[];
  /** Found in a folder: a file there that is no plan at all is passed over. */
  readonly fromFolder: boolean;
}

export interface FoundFiles {
  readonly files: readonly PlanFile[];
  /** Arguments that could not be used, each with what would work. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

const plans = /\.(json|xlsx|xlsm|ods|csv|tsv)$/i;
const csv = /\.(csv|tsv)$/i;
/** Other spreadsheets: named one by one they are looked into, since they may be something else than they are called. */
const others = /\.(xls|xlsb|gsheet|numbers)$/i;

const whatPlansAre = "A plan is a spreadsheet (.xlsx or .ods), a set of .csv files or a JSON file.";

/** Why another spreadsheet is not read, and what is. */
function notRead(name: string): string {
  const type = path.extname(name).toLowerCase();
  return `${name}: ${type} files are not read. Save it as an Excel workbook (.xlsx).`;
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
    // Spreadsheets keep "~$plan.xlsx" beside a file that is open.
    if (entry.name.startsWith(".") || entry.name.startsWith("~$")) continue;
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
  const files = all.filter((name) => plans.test(name));
  const notes = all.filter((name) => others.test(name)).map(notRead);
  if (files.length === 0)
    throw new UserError([`${folder}: no plan is in this folder. ${whatPlansAre}`, ...notes].join("\n"));
  return { files, notes };
}

/** Several files of a folder as one name: "plans/budget.csv + partners.csv". */
export function nameOfParts(parts: readonly string[]): string {
  return parts.map((part, index) => (index === 0 ? part : path.basename(part))).join(" + ");
}

/** CSV files of one folder whose names differ only in the name of their table are one plan: "A-partners.csv", "A-budget.csv". */
function withCsvTogether(files: Iterable<PlanFile>): PlanFile[] {
  const sets = new Map<string, PlanFile[]>();
  for (const file of files) {
    const { dir, name } = path.parse(file.name);
    const key = csv.test(file.name) ? `${dir}/ ${splitTableName(name)?.beside ?? ""}` : file.name;
    sets.set(key, [...(sets.get(key) ?? []), file]);
  }
  return [...sets.values()].flatMap((set): PlanFile[] => {
    const [first] = set;
    if (first === undefined) return [];
    if (!csv.test(first.name)) return [first];
    const parts = set.map(({ name }) => name).sort();
    return [{ name: nameOfParts(parts), parts, fromFolder: set.every((file) => file.fromFolder) }];
  });
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
      } else await add(name, false);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.push(error.message);
    }
  }
  return { files: withCsvTogether(files.values()), faults, notes };
}

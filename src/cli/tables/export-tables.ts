// Reads and checks plans, and writes them as tables: Parquet or CSV files in a folder, or one SQL script.

import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Language } from "../../messages/messages.ts";
import { readAcceptances } from "../acceptances.ts";
import { csvText } from "../csv.ts";
import { printable } from "../lines.ts";
import { printPiece, tell } from "../output.ts";
import { findPlanFiles } from "../plan-files.ts";
import { progressOf } from "../progress.ts";
import { readPlanFile } from "../read-plan-file.ts";
import { UserError } from "../user-error.ts";
import { version } from "../version.ts";
import { writeWhole } from "../write-whole.ts";
import { GatheredTables } from "./gather-tables.ts";
import { duckDb, writeParquet } from "./parquet-files.ts";
import { sqlScript } from "./sql-script.ts";
import type { TableRows, Value } from "./table.ts";

export const tableFormats = ["parquet", "csv", "sql"] as const;
export type TableFormat = (typeof tableFormats)[number];

interface TableOptions {
  readonly format: TableFormat;
  readonly output?: string;
  readonly force?: true;
  readonly language?: Language;
  readonly accept?: string;
}

/** The tables, and whether every file could be read. */
async function gathered(
  names: readonly string[],
  { language = "en", accept }: TableOptions,
): Promise<{ readonly tables: readonly TableRows[]; readonly isWhole: boolean }> {
  const accepted = accept === undefined ? [] : await readAcceptances(accept);
  const day = new Date().toISOString().slice(0, 10);
  const gathering = new GatheredTables({ language, accepted, version: version(), day });
  const { files, faults: notFound, notes } = await findPlanFiles(names);
  const progress = progressOf(files.length, "files", true);
  const faults = [...notFound];
  for (const text of [...notFound, ...notes]) await tell(printable(text));
  for (const [index, file] of files.entries()) {
    const read = await readPlanFile(file);
    if (read.faults.length + read.notes.length > 0) progress.clear();
    for (const text of [...read.faults, ...read.notes]) await tell(printable(text));
    faults.push(...read.faults);
    for (const plan of read.plans) gathering.addPlan(plan);
    progress.done(index + 1);
  }
  progress.clear();
  if (gathering.planCount === 0) {
    throw new UserError("Nothing is exported: none of these files holds a plan that can be read.");
  }
  return { tables: gathering.finish(faults), isWhole: faults.length === 0 };
}

function csvCell(value: Value): string | number {
  if (typeof value === "boolean") return value ? "true" : "false";
  return value ?? "";
}

function tableCsv({ columns, rows }: TableRows): string {
  return csvText([columns.map(({ name }) => name), ...rows.map((row) => row.map(csvCell))]);
}

/** Tables as CSV among plans would be read as a plan the next time. */
function refuseOwnFolder(folder: string, names: readonly string[]): void {
  const target = path.resolve(folder);
  for (const name of names) {
    const its = path.resolve(name);
    if (target !== its && !target.startsWith(its + path.sep)) continue;
    throw new UserError(
      `${folder}: it lies in ${name}, where tables would be taken for plans. Name a folder elsewhere.`,
    );
  }
}

/** A folder that can be written into, in which no table is in the way. */
async function prepareFolder(folder: string, files: readonly string[], isForced: boolean): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new UserError(`${folder}: no folder of this name can be made. Name another one.`);
  }
  if (isForced) return;
  for (const file of files) {
    const isThere = await stat(file).then(
      () => true,
      () => false,
    );
    if (isThere) {
      throw new UserError(`${file}: there is such a file already. Name another folder, or add --force to replace it.`);
    }
  }
}

async function writeCsv(tables: readonly TableRows[], files: readonly string[], isForced: boolean): Promise<void> {
  for (const [index, table] of tables.entries()) {
    await writeWhole(files[index] ?? "", `${tableCsv(table)}\r\n`, isForced);
  }
}

/** Nobody sees half of a file: each gets its name when all are whole. */
async function writeParquetFiles(tables: readonly TableRows[], files: readonly string[]): Promise<void> {
  const temporary = files.map((file) => `${file}.${randomUUID()}.tmp`);
  try {
    await writeParquet(await duckDb(), tables, temporary);
    for (const [index, file] of files.entries()) await rename(temporary[index] ?? "", file);
  } finally {
    for (const file of temporary) await rm(file, { force: true });
  }
}

async function writeFolder(tables: readonly TableRows[], folder: string, options: TableOptions): Promise<void> {
  const isForced = options.force === true;
  const files = tables.map(({ name }) => path.join(folder, `${name}.${options.format}`));
  await prepareFolder(folder, files, isForced);
  if (options.format === "csv") await writeCsv(tables, files, isForced);
  else await writeParquetFiles(tables, files);
}

/** @throws UserError for what cannot be written; files that cannot be read are told, and set the exit code 2. */
export async function exportTables(names: readonly string[], options: TableOptions): Promise<void> {
  const { format, output, force } = options;
  if (format !== "sql" && output === undefined) {
    throw new UserError(`Add --output FOLDER: ${format} makes a file for each table.`);
  }
  // Said before the work is done rather than after it.
  if (format === "parquet") await duckDb();
  if (format === "csv") refuseOwnFolder(output ?? "", names);
  const { tables, isWhole } = await gathered(names, options);
  if (format !== "sql") await writeFolder(tables, output ?? "", options);
  else if (output === undefined) for (const piece of sqlScript(tables)) await printPiece(piece);
  else await writeWhole(output, sqlScript(tables), force === true);
  if (output !== undefined) {
    const rows = tables.map(({ name, rows }) => `${name} ${rows.length}`).join(", ");
    await tell(`Written: ${output}. Rows: ${rows}.`);
  }
  if (!isWhole) process.exitCode = 2;
}

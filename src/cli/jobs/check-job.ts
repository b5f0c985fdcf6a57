// A plan's file on its way through Redis: what it holds, without where it lies, under a key made of nothing else.

import { createHash } from "node:crypto";
import path from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { PlanFile } from "../plan-files.ts";
import { type FileVerdicts, fileVerdicts, type PlanVerdict } from "./file-verdicts.ts";

/** The data of a job: names with the place of a file left open, and what each file holds, packed. */
export interface CheckJob {
  readonly name: string;
  readonly parts?: readonly string[];
  readonly fromFolder: boolean;
  readonly contents: readonly string[];
}

/** Stands for where a file lies: two copies of a plan are one job. Of CSV files the name stays, which says what each holds. */
function markOf({ parts }: PlanFile | CheckJob): string {
  return parts === undefined ? "\u0001" : "\u0001/";
}

export function pack(value: unknown): string {
  return deflateRawSync(JSON.stringify(value)).toString("base64");
}

export function unpack(text: string): unknown {
  return JSON.parse(inflateRawSync(Buffer.from(text, "base64")).toString());
}

/** The start of a name that the mark stands for: all but the ending, of CSV files the folder. */
function placeOf({ name, parts }: PlanFile): string {
  if (parts === undefined) return name.slice(0, name.length - path.extname(name).length);
  const { dir } = path.parse(parts[0] ?? "");
  return dir === "" ? "" : `${dir}${path.sep}`;
}

export interface KeyedJob {
  readonly key: string;
  readonly data: CheckJob;
}

/** @param program tells versions of this program and its data apart: another one may come to another verdict. */
export function checkJobOf(file: PlanFile, bytes: readonly Uint8Array[], program: string): KeyedJob {
  const start = placeOf(file).length;
  const { parts, fromFolder } = file;
  const open = (name: string): string => markOf(file) + name.slice(start);
  const data: Omit<CheckJob, "contents"> = {
    name: open(parts?.[0] ?? file.name),
    ...(parts === undefined ? {} : { parts: parts.map(open) }),
    fromFolder,
  };
  const hash = createHash("sha256").update(JSON.stringify([program, data, bytes.map(({ length }) => length)]));
  for (const one of bytes) hash.update(one);
  const contents = bytes.map((one) => deflateRawSync(one).toString("base64"));
  return { key: `plan-${hash.digest("hex").slice(0, 40)}`, data: { ...data, contents } };
}

/** What a job comes to, with the place of its file still open. */
export function checkJobVerdicts({ contents, ...file }: CheckJob): Promise<FileVerdicts> {
  const names = file.parts ?? [file.name];
  const bytes = new Map(
    names.map((name, index) => [name, inflateRawSync(Buffer.from(contents[index] ?? "", "base64"))] as const),
  );
  return fileVerdicts(file, async (name) => bytes.get(name) ?? new Uint8Array());
}

/** The same for a file that lies here. */
export function placed({ plans, faults, notes }: FileVerdicts, file: PlanFile): FileVerdicts {
  const start = placeOf(file);
  const its = (text: string): string => text.replaceAll(markOf(file), () => start);
  return {
    plans: plans.map(({ filePlan, verdict }): PlanVerdict => {
      const { parts } = filePlan;
      const own = parts && Object.fromEntries(Object.entries(parts).map(([table, name]) => [table, its(name)]));
      return {
        filePlan: { ...filePlan, file: its(filePlan.file), ...(own === undefined ? {} : { parts: own }) },
        verdict,
      };
    }),
    faults: faults.map(its),
    notes: notes.map(its),
  };
}

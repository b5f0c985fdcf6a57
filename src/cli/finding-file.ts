// Where a finding stands, as programs that show findings in files want it: a file, and in text files a line.

import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ReportPlace } from "../check/report.ts";
import type { FilePlan } from "./read-plan-file.ts";

export interface FindingFile {
  /** As it was named. */
  readonly name: string;
  /** Line of a text file; a workbook and a JSON plan have none. */
  readonly line: number | undefined;
}

/** `undefined` for a plan from standard input. */
export function findingFile({ file, parts }: FilePlan, at: ReportPlace): FindingFile | undefined {
  if (file === "-") return undefined;
  if (parts === undefined) return { name: file, line: undefined };
  const own = at.table === null ? undefined : parts[at.table];
  if (own !== undefined) return { name: own, line: at.line ?? undefined };
  const [first = file] = Object.values(parts);
  return { name: first, line: undefined };
}

/** The file as a URI: relative where it was named so. */
export function uriOf(name: string): string {
  if (path.isAbsolute(name)) return pathToFileURL(name).href;
  return path.normalize(name).split(path.sep).map(encodeURIComponent).join("/");
}

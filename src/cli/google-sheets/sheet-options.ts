// The options by which commands are told which Google spreadsheets to read, as whom, and how fast.

import { type Command, InvalidArgumentError, Option } from "commander";
import type { PlanSource } from "../plan-source.ts";
import { OwnQuota, usualReads } from "./quota.ts";
import { readGoogleSheet } from "./read-google-sheet.ts";
import { sheetAddress } from "./sheet-list.ts";
import { openSheetsApi } from "./sheets-api.ts";

/** Answers take about a second: so many on their way use the quota up. */
export const sheetsAtOnce = 8;

export interface AccountOptions {
  readonly credentials?: string;
  readonly readsPerMinute: number;
  readonly projectReadsPerMinute: number;
}

export interface SheetOptions extends AccountOptions {
  readonly sheets?: string;
}

export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1) throw new InvalidArgumentError("Write a whole number from 1.");
  return number;
}

/** How spreadsheets are read, wherever that is done. */
export function withAccountOptions(command: Command): Command {
  return command
    .option(
      "--credentials <file>",
      "key of a Google service account, or what gcloud wrote; else the machine’s own credentials are taken",
    )
    .addOption(
      new Option("--reads-per-minute <number>", "Google’s quota for this account")
        .argParser(wholeNumber)
        .default(usualReads.user),
    )
    .addOption(
      new Option("--project-reads-per-minute <number>", "Google’s quota for all accounts of the project together")
        .argParser(wholeNumber)
        .default(usualReads.project),
    );
}

export function withSheetOptions(command: Command): Command {
  return withAccountOptions(
    command.option("--sheets <file>", "Google spreadsheets: a list of ids or addresses, one a line"),
  );
}

/** Each spreadsheet with how it is read. */
export async function sheetSources(ids: readonly string[], options: SheetOptions): Promise<readonly PlanSource[]> {
  if (ids.length === 0) return [];
  const api = await openSheetsApi(options.credentials);
  const quota = new OwnQuota(Math.min(options.readsPerMinute, options.projectReadsPerMinute));
  return ids.map((id) => ({ name: sheetAddress(id), read: () => readGoogleSheet(id, api, quota) }));
}

// Reads a JSON file, or standard input, or says why not.

import { createReadStream } from "node:fs";
import { jsonFault } from "./json-fault.ts";
import { statOf } from "./plan-files.ts";
import { UserError } from "./user-error.ts";

/** A plan of ten thousand lines has less than 3 MB. */
const mostMegabytes = 50;

async function bytesOf(name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const tooLong = new UserError(
    `${shownName(name)}: it is larger than ${mostMegabytes} MB. A plan is far smaller; is it the right file?`,
  );
  if (name !== "-") {
    const file = await statOf(name);
    if (file.isDirectory()) throw new UserError(`${shownName(name)}: this is a folder. Name a file.`);
    if (file.size > mostMegabytes * 1_000_000) throw tooLong;
  }
  const stream: AsyncIterable<Buffer> = name === "-" ? process.stdin : createReadStream(name);
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > mostMegabytes * 1_000_000) throw tooLong;
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `${shownName(name)}: it cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer, name: string): string {
  const start = bytes.subarray(0, 4).toString("hex");
  if (start.startsWith("fffe") || start.startsWith("feff")) {
    throw new UserError(`${shownName(name)}: its text is in UTF-16. Save it as UTF-8.`);
  }
  if (start === "504b0304")
    throw new UserError(`${shownName(name)}: this is a spreadsheet or an archive. A plan is a JSON file.`);
  try {
    // The decoder takes a byte order mark away.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${shownName(name)}: its text is not in UTF-8. Save it as UTF-8.`);
  }
}

/** How messages call it; "-" is standard input. */
export function shownName(name: string): string {
  return name === "-" ? "standard input" : name;
}

/** @throws UserError which names the file, and for broken JSON the line, the column and what would work there. */
export async function readJsonFile(name: string): Promise<unknown> {
  const text = textOf(await bytesOf(name), name);
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = jsonFault(text);
    if (fault === undefined) throw error;
    const where = `line ${fault.line}, column ${fault.column}`;
    throw new UserError(`${shownName(name)}, ${where}: ${fault.message}`);
  }
}

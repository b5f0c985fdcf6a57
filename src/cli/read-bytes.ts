// Reads the bytes of a file, or of standard input, or says why not.

import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { statOf } from "./plan-files.ts";
import { UserError } from "./user-error.ts";

/** A plan of ten thousand lines has less than 3 MB. */
const mostMegabytes = 50;

/** Where the bytes of a file come from: the disk, or a job that brought them along. */
export type BytesOf = (name: string) => Promise<Uint8Array>;

/** How messages call it; "-" is standard input. */
export function shownName(name: string): string {
  return name === "-" ? "standard input" : name;
}

function tooLong(name: string): UserError {
  return new UserError(
    `${shownName(name)}: it is larger than ${mostMegabytes} MB. A plan is far smaller; is it the right file?`,
  );
}

async function bytesOf(stream: AsyncIterable<Buffer>, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > mostMegabytes * 1_000_000) throw tooLong(name);
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

/** Whoever saves a file may still be writing for so long after the last time that was seen. */
const quietMilliseconds = 200;
/** After this much longer a file that changed, or was gone for the moment of being replaced, is read once more. */
const againMilliseconds = 300;

/** What tells that a file was written to; `undefined`: it is not there, or may not be looked at. */
async function statNow(name: string): Promise<Stats | undefined> {
  return await stat(name).catch(() => undefined);
}

function isSame(one: Stats, other: Stats | undefined): boolean {
  return one.mtimeMs === other?.mtimeMs && one.size === other.size && one.ino === other.ino;
}

/** The bytes of a file, or `undefined` where it is gone, or changed while it was read. */
async function bytesAtRest(name: string): Promise<Buffer | undefined> {
  const before = await statNow(name);
  if (before === undefined) return undefined;
  const age = Date.now() - before.mtimeMs;
  if (Math.abs(age) < quietMilliseconds) {
    await sleep(quietMilliseconds - age);
    if (!isSame(before, await statNow(name))) return undefined;
  }
  if (before.isDirectory()) throw new UserError(`${name}: this is a folder. Name a file.`);
  if (before.size > mostMegabytes * 1_000_000) throw tooLong(name);
  try {
    const bytes = await bytesOf(createReadStream(name), name);
    return isSame(before, await statNow(name)) ? bytes : undefined;
  } catch (error) {
    if (isSame(before, await statNow(name))) throw error;
    return undefined;
  }
}

/**
 * A file that is being written to is read once more.
 * @throws UserError which names the file, for what cannot be read, is far too large or does not come to rest.
 */
export async function readBytes(name: string): Promise<Buffer> {
  if (name === "-") return bytesOf(process.stdin, name);
  let bytes = await bytesAtRest(name);
  if (bytes === undefined) {
    await sleep(againMilliseconds);
    bytes = await bytesAtRest(name);
  }
  if (bytes !== undefined) return bytes;
  // Says what is the matter with a file that is gone, or may not be looked at.
  await statOf(name);
  throw new UserError(`${name}: it is being written to while it is read. Check it again when it is saved.`);
}

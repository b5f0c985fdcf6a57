// Reads the bytes of a file, or of standard input, or says why not.

import { createReadStream } from "node:fs";
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

/** @throws UserError which names the file, for what cannot be read or is far too large. */
export async function readBytes(name: string): Promise<Buffer> {
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

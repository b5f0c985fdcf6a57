// Writes a file: never over another one unless told to, and then so that nobody sees half of it.

import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { UserError } from "./user-error.ts";

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/**
 * @param content whole, or in pieces.
 * @throws UserError that says what is in the way.
 */
export async function writeWhole(
  name: string,
  content: Uint8Array | string | Iterable<string>,
  isForced: boolean,
): Promise<void> {
  const temporary = `${name}.${randomUUID()}.tmp`;
  try {
    if (!isForced) await writeFile(name, content, { flag: "wx" });
    else {
      await writeFile(temporary, content, { flag: "wx" });
      await rename(temporary, name);
    }
  } catch (error) {
    await rm(temporary, { force: true });
    if (codeOf(error) === "EEXIST") {
      throw new UserError(`${name}: there is such a file already. Choose another name, or add --force to replace it.`);
    }
    if (codeOf(error) === "ENOENT") throw new UserError(`${name}: there is no such folder.`);
    if (codeOf(error) === "EISDIR") throw new UserError(`${name}: this is a folder. Name a file.`);
    throw new UserError(`${name}: it cannot be written (${error instanceof Error ? error.message : String(error)}).`);
  }
}

// Reads a JSON file, or standard input, or says why not.

import { jsonFault } from "./json-fault.ts";
import { type BytesOf, readBytes, shownName } from "./read-bytes.ts";
import { UserError } from "./user-error.ts";

function textOf(bytes: Uint8Array, name: string): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (start.startsWith("fffe") || start.startsWith("feff")) {
    throw new UserError(`${shownName(name)}: its text is in UTF-16. Save it as UTF-8.`);
  }
  if (start === "504b0304")
    throw new UserError(
      `${shownName(name)}: it holds a spreadsheet or an archive. An Excel workbook is named .xlsx, a plan as JSON .json.`,
    );
  try {
    // The decoder takes a byte order mark away.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${shownName(name)}: its text is not in UTF-8. Save it as UTF-8.`);
  }
}

/** @throws UserError which names the file, and for broken JSON the line, the column and what would work there. */
export async function readJsonFile(name: string, bytesOf: BytesOf = readBytes): Promise<unknown> {
  const text = textOf(await bytesOf(name), name);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (name !== "-" && /^(?!\s*[[{])[^\n]*[;,\t]/.test(text)) {
      throw new UserError(`${name}: it is no JSON but looks like a table as text. If it is CSV, name it .csv.`);
    }
    const fault = jsonFault(text);
    if (fault === undefined) throw error;
    const where = `line ${fault.line}, column ${fault.column}`;
    throw new UserError(`${shownName(name)}, ${where}: ${fault.message}`);
  }
}

// Reads a list of Google spreadsheets: ids or addresses, one a line, with comments behind #.

import { readBytes, shownName } from "../read-bytes.ts";

export interface SheetList {
  /** Each spreadsheet once, in the order of the list. */
  readonly ids: readonly string[];
  /** Lines that name none, each with what would work. */
  readonly faults: readonly string[];
}

const id = /^[\w-]{20,100}$/;
/** As the browser shows it, also with the account between: `/spreadsheets/u/1/d/…`; or from Drive. */
const address =
  /^(?:https?:\/\/)?(?:docs|drive)\.google\.com\/(?:\S*\/d\/|open\?(?:\S*&)?id=)([\w-]{20,100})(?![\w-])/i;
const published = /\/d\/e\//;

/** The address under which a person opens the spreadsheet. */
export function sheetAddress(sheet: string): string {
  return `https://docs.google.com/spreadsheets/d/${sheet}`;
}

function faultOf(text: string): string {
  if (published.test(text)) {
    return `“${text}” is the address of a published copy, which holds no cells. Take the address from the browser while the spreadsheet is open for editing.`;
  }
  return `“${text.slice(0, 100)}” is neither the id nor the address of a Google spreadsheet. An address looks like ${sheetAddress("…")}.`;
}

export function sheetListOf(text: string, name: string): SheetList {
  const ids = new Set<string>();
  const faults: string[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    // An address may hold a # itself: a comment starts the line or stands behind a space.
    const entry = line.replace(/(^|\s)#.*$/, "").trim();
    if (entry === "") return;
    const found = id.test(entry) ? entry : published.test(entry) ? undefined : address.exec(entry)?.[1];
    if (found === undefined) faults.push(`${name}, line ${index + 1}: ${faultOf(entry)}`);
    else ids.add(found);
  });
  if (ids.size === 0 && faults.length === 0) {
    faults.push(`${name}: no spreadsheet is named in it. Write one id or address a line.`);
  }
  return { ids: [...ids], faults };
}

/** @throws UserError for a file that cannot be read. Without a file the list is empty. */
export async function readSheetList(name: string | undefined): Promise<SheetList> {
  if (name === undefined) return { ids: [], faults: [] };
  return sheetListOf(new TextDecoder().decode(await readBytes(name)), shownName(name));
}

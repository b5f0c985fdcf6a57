// The readers of words for one pass over a plan: the same words come back on many rows and are looked up once.
import type { CountryCode, OrganisationType, Role } from "../model/plan.ts";
import { type Cell, longestWord, type Reading, unreadable } from "./cell.ts";
import { readCategory } from "./read-category.ts";
import { readCountry } from "./read-country.ts";
import { readText } from "./read-text.ts";
import { readOrganisationType, readRole, readYesNo } from "./read-word.ts";

export interface TypeAndLevel {
  readonly type: OrganisationType;
  readonly level: string | undefined;
}

export interface WordReaders {
  readonly country: (cell: Cell) => Reading<CountryCode>;
  readonly type: (cell: Cell) => Reading<TypeAndLevel>;
  readonly role: (cell: Cell) => Reading<Role>;
  /** "not needed" is neither yes nor no: `{ answer: undefined }`. */
  readonly yesNo: (cell: Cell) => Reading<{ readonly answer: boolean | undefined }>;
  readonly category: (cell: Cell) => Reading<string>;
}

/** Reads each text once and remembers what it meant. */
function remembering<Value>(read: (text: string) => Reading<Value>): (cell: Cell) => Reading<Value> {
  const known = new Map<string, Reading<Value>>();
  return (cell) => {
    const text = typeof cell === "string" ? cell : (readText(cell) ?? "");
    if (text.length > longestWord) return unreadable;
    let reading = known.get(text);
    if (reading === undefined) {
      reading = read(text);
      known.set(text, reading);
    }
    return reading;
  };
}

/** New readers that remember nothing yet. */
export function wordReaders(): WordReaders {
  return {
    country: remembering<CountryCode>((text) => {
      const found = readCountry(text);
      return "code" in found ? { value: found.code } : { value: undefined, suggestion: found.suggestion };
    }),
    type: remembering<TypeAndLevel>((text) => {
      const found = readOrganisationType(text);
      return "type" in found
        ? { value: { type: found.type, level: found.level } }
        : { value: undefined, suggestion: found.suggestion };
    }),
    role: remembering<Role>((text) => {
      const found = readRole(text);
      return "role" in found ? { value: found.role } : { value: undefined, suggestion: found.suggestion };
    }),
    yesNo: remembering<{ readonly answer: boolean | undefined }>((text) => {
      const found = readYesNo(text);
      if (!("answer" in found)) return { value: undefined, suggestion: found.suggestion };
      return { value: { answer: found.answer === "not-needed" ? undefined : found.answer === "yes" } };
    }),
    category: remembering(readCategory),
  };
}

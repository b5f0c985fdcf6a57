// Packs plain data into a short text that may stand in any script.

/// <reference path="./lzma.d.ts" />

import { compress } from "lzma";
import { digits } from "./unpack.ts";

/** Looks for repeats with the most care that takes seconds and not minutes: each formula reads the result. */
export const CAREFUL = 5;
/** For what nobody waits for. */
export const QUICK = 1;

/** The header says what `unpack` knows; the byte after it is 0. */
const HEADER = 13;

export interface Packed {
  /** Digits of base 91 for `unpack`. */
  readonly text: string;
  /** Characters of the JSON in it, all of them below 256. */
  readonly length: number;
}

/** The reverse of `unpack`. */
export function pack(data: unknown, level: typeof CAREFUL | typeof QUICK = QUICK): Packed {
  const json = JSON.stringify(data).replace(
    /[^\0-\xff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const compressed = compress(new Int8Array(Buffer.from(json, "latin1")), level).slice(HEADER);
  let text = "";
  let bits = 0;
  let waiting = 0;
  for (const byte of [...compressed, 0, 0]) {
    waiting = ((waiting << 8) | (byte & 0xff)) & 0xfffff;
    bits += 8;
    if (bits < 13) continue;
    bits -= 13;
    const group = (waiting >> bits) & 0x1fff;
    text += digits.charAt(Math.floor(group / 91)) + digits.charAt(group % 91);
  }
  return { text, length: json.length };
}

// Gives packed data back. It is shipped in dist/Code.js, so it needs nothing that Apps Script lacks: no atob, no TextDecoder, no eval.

import { decompress } from "./decompress.ts";

/** The digits of base 91: printable, none with a meaning in a string or a template literal. */
export const digits = "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/**
 * Reads what `pack` wrote: two digits for every 13 bits of compressed JSON, highest first.
 * @param length of the JSON, in characters; each is one byte.
 */
export function unpack(text: string, length: number): unknown {
  const worth = new Uint8Array(128);
  for (let value = 0; value < digits.length; value++) worth[digits.charCodeAt(value)] = value;
  const packed = new Uint8Array((text.length * 13) >> 4);
  for (let from = 0, to = 0, bits = 0, read = 0; from < text.length; from += 2) {
    read = (read << 13) | ((worth[text.charCodeAt(from)] ?? 0) * 91 + (worth[text.charCodeAt(from + 1)] ?? 0));
    for (bits += 13; bits >= 8; bits -= 8) packed[to++] = read >> (bits - 8);
    read &= 0xff;
  }
  const bytes = decompress(packed, length);
  let json = "";
  // In pieces, because a call takes only so many arguments; not spread, which is slower than all else together.
  for (let from = 0; from < length; from += 1024) {
    json += Reflect.apply(String.fromCharCode, null, bytes.subarray(from, from + 1024));
  }
  return JSON.parse(json);
}

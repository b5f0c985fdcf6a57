// Gives packed data back. It is shipped in dist/Code.js, so it needs nothing that Apps Script lacks: no atob, no TextDecoder, no eval.

import { inflateSync } from "fflate";

/** The digits of base 85: printable, none with a meaning in a string, a comment, a template literal or a script tag. */
export const digits = "#$%&'()+,-.0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|";

/**
 * Reads what `pack` wrote: five digits for every four bytes of deflated JSON, highest first.
 * @param length of the JSON, in bytes; all of them are ASCII.
 */
export function unpack(text: string, length: number): unknown {
  const valueOf = new Uint8Array(128);
  for (let value = 0; value < digits.length; value++) valueOf[digits.charCodeAt(value)] = value;
  const deflated = new Uint8Array((text.length / 5) * 4);
  for (let from = 0, to = 0; from < text.length; from += 5, to += 4) {
    let group = 0;
    for (let index = from; index < from + 5; index++) group = group * 85 + (valueOf[text.charCodeAt(index)] ?? 0);
    deflated[to] = group >>> 24;
    deflated[to + 1] = group >>> 16;
    deflated[to + 2] = group >>> 8;
    deflated[to + 3] = group;
  }
  const json = inflateSync(deflated, { out: new Uint8Array(length) });
  let ascii = "";
  // In pieces: a call takes only so many arguments.
  for (let from = 0; from < length; from += 8192) {
    ascii += String.fromCharCode(...json.subarray(from, from + 8192));
  }
  return JSON.parse(ascii);
}

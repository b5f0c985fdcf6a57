// Gives packed data back. It is shipped in dist/Code.js, so it needs nothing that Apps Script lacks: no atob, no TextDecoder, no eval.

import { inflateSync } from "fflate";

/** The digits of base 85: printable, none with a meaning in a string, a comment, a template literal or a script tag. */
export const digits = "#$%&'()+,-.0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|";

/**
 * Reads what `pack` wrote: five digits for every four bytes of deflated JSON, highest first.
 * @param length of the JSON, in bytes; all of them are ASCII.
 */
export function unpack(text: string, length: number): unknown {
  const worth = new Uint8Array(128);
  for (let value = 0; value < digits.length; value++) worth[digits.charCodeAt(value)] = value;
  const deflated = new DataView(new ArrayBuffer((text.length / 5) * 4));
  for (let from = 0, to = 0; from < text.length; from += 5, to += 4) {
    let group = 0;
    for (let index = from; index < from + 5; index++) group = group * 85 + (worth[text.charCodeAt(index)] ?? 0);
    deflated.setUint32(to, group);
  }
  const json = inflateSync(new Uint8Array(deflated.buffer), { out: new Uint8Array(length) });
  let ascii = "";
  // In pieces, because a call takes only so many arguments; not spread, which is slower than all else together.
  for (let from = 0; from < length; from += 1024) {
    ascii += Reflect.apply(String.fromCharCode, null, json.subarray(from, from + 1024));
  }
  return JSON.parse(ascii);
}

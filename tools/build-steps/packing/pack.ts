// Packs plain data into a short text that may stand in any script.

import { deflateRawSync } from "node:zlib";
import { digits } from "./unpack.ts";

export interface Packed {
  /** Digits of base 85 for `unpack`. */
  readonly text: string;
  /** Bytes of the JSON in it, all ASCII. */
  readonly length: number;
}

/** The reverse of `unpack`. */
export function pack(data: unknown): Packed {
  const json = JSON.stringify(data).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const deflated = deflateRawSync(json, { level: 9, memLevel: 9 });
  const whole = Buffer.concat([deflated, Buffer.alloc(-deflated.length & 3)]);
  let text = "";
  for (let from = 0; from < whole.length; from += 4) {
    let group = whole.readUInt32BE(from);
    let five = "";
    for (let place = 0; place < 5; place++) {
      five = digits.charAt(group % 85) + five;
      group = Math.floor(group / 85);
    }
    text += five;
  }
  return { text, length: json.length };
}

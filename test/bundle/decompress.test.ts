// What LZMA made small comes back as it was.

import fc from "fast-check";
import { compress } from "lzma";
import { expect, it } from "vitest";
import { decompress } from "../../tools/build-steps/packing/decompress.ts";

function roundTrip(bytes: Uint8Array, level: number): Uint8Array {
  const packed = Uint8Array.from(compress(new Int8Array(bytes), level).slice(13), (byte) => byte & 0xff);
  return decompress(packed, bytes.length);
}

it.each([1, 3, 5])("bytes of any kind, level %i", (level) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(roundTrip(bytes, level)).toEqual(bytes);
    }),
  );
});

it("repeats, near and far, of any length", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ back: fc.nat(4000), length: fc.nat(400), last: fc.nat(255) }), { maxLength: 60 }),
      (steps) => {
        const bytes: number[] = [];
        for (const { back, length, last } of steps) {
          const from = Math.max(0, bytes.length - 1 - back);
          for (let index = 0; index < length && bytes.length > 0; index++) bytes.push(bytes[from + index] ?? 0);
          bytes.push(last);
        }
        const given = Uint8Array.from(bytes);
        expect(roundTrip(given, 3)).toEqual(given);
      },
    ),
    { numRuns: 50 },
  );
});

it("distances of more than a hundred thousand bytes", () => {
  let seed = 1;
  const noise = Uint8Array.from({ length: 150_000 }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed >>> 24;
  });
  const bytes = new Uint8Array([...noise, ...noise.subarray(0, 5000), ...noise.subarray(70_000, 70_500)]);
  expect(Buffer.compare(roundTrip(bytes, 3), bytes)).toBe(0);
});

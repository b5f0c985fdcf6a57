// MD5 and SHA-256 that give their result at once, which the browser's own do not.

/** The 32 bytes of SHA-256 (FIPS 180-4). */
export function sha256(message: Uint8Array): Uint8Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
  const state = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));
  const blocks = padded(message, false);
  for (let block = 0; block < blocks.byteLength; block += 64) {
    const words = Array.from({ length: 16 }, (_, index) => blocks.getInt32(block + index * 4, false));
    for (let index = 16; index < 64; index++) {
      const [early, late] = [words[index - 15] ?? 0, words[index - 2] ?? 0];
      const one = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const two = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words.push(((words[index - 16] ?? 0) + one + (words[index - 7] ?? 0) + two) | 0);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let index = 0; index < 64; index++) {
      const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const first = (h + mixed + ((e & f) ^ (~e & g)) + (constants[index] ?? 0) + (words[index] ?? 0)) | 0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = ((state[index] ?? 0) + value) | 0;
  }
  return bytesOf(state, false);
}

/** The 16 bytes of MD5 (RFC 1321). */
export function md5(message: Uint8Array): Uint8Array {
  const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  const blocks = padded(message, true);
  for (let block = 0; block < blocks.byteLength; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let index = 0; index < 64; index++) {
      const round = index >> 4;
      const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0;
      const word = [index, 5 * index + 1, 3 * index + 5, 7 * index][round] ?? 0;
      const constant = Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0;
      const sum = (a + mixed + constant + blocks.getInt32(block + (word % 16) * 4, true)) | 0;
      const by = turns[round * 4 + (index % 4)] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << by) | (sum >>> (32 - by)))) | 0];
    }
    for (const [index, value] of [a, b, c, d].entries()) state[index] = ((state[index] ?? 0) + value) | 0;
  }
  return bytesOf(state, true);
}

/** The message with its end mark and length, in whole blocks of 64 bytes. */
function padded(message: Uint8Array, littleEndian: boolean): DataView {
  const blocks = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64));
  for (const [index, byte] of message.entries()) blocks.setUint8(index, byte);
  blocks.setUint8(message.length, 0x80);
  blocks.setBigUint64(blocks.byteLength - 8, BigInt(message.length) * 8n, littleEndian);
  return blocks;
}

function bytesOf(words: readonly number[], littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(words.length * 4));
  for (const [index, word] of words.entries()) bytes.setInt32(index * 4, word, littleEndian);
  return new Uint8Array(bytes.buffer);
}

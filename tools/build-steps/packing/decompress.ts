// Gives back what LZMA made small. It is shipped in dist/Code.js, so it is short and needs nothing that Apps Script lacks.

/** Where the chances of each decision begin; many have one for each of the format's twelve states. */
const at = {
  isMatch: 0,
  isRepeat: 48,
  isRepeat0: 60,
  isRepeat1: 72,
  isRepeat2: 84,
  isLong: 96,
  slot: 144,
  near: 400,
  align: 528,
  length: 544,
  repeatLength: 1058,
  letter: 1572,
};

/** Compares numbers of 32 bits as if they had no sign. */
function isBelow(one: number, other: number): boolean {
  return (one ^ -0x80000000) < (other ^ -0x80000000);
}

/**
 * @param packed a raw LZMA stream without header and end mark, with the usual settings: lc 3, lp 0, pb 2.
 * @param size of the result, in bytes.
 */
export function decompress(packed: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(size);
  const chances = new Uint16Array(at.letter + 0x300 * 8).fill(1024);
  let from = 0;
  // Both are of 32 bits without a sign, but kept with one: engines are slow with whole numbers above 2 ** 31.
  let range = -1;
  let code = 0;
  const next = (): void => {
    code = (code << 8) | (packed[from++] ?? 0);
  };
  const widen = (): void => {
    if ((range & -0x1000000) !== 0) return;
    range <<= 8;
    next();
  };
  const bit = (place: number): number => {
    const chance = chances[place] ?? 0;
    const bound = ((range >>> 11) * chance) | 0;
    if (isBelow(code, bound)) {
      chances[place] = chance + ((2048 - chance) >> 5);
      range = bound;
      widen();
      return 0;
    }
    chances[place] = chance - (chance >> 5);
    code = (code - bound) | 0;
    range = (range - bound) | 0;
    widen();
    return 1;
  };
  const evenBit = (): number => {
    range >>>= 1;
    const isOne = !isBelow(code, range);
    if (isOne) code = (code - range) | 0;
    widen();
    return isOne ? 1 : 0;
  };
  /** So many bits, the highest first; each has its chance by those before it. */
  const tree = (place: number, bits: number): number => {
    let node = 1;
    for (let left = bits; left > 0; left--) node = node * 2 + bit(place + node);
    return node - (1 << bits);
  };
  const treeFromLowest = (place: number, bits: number): number => {
    let node = 1;
    let value = 0;
    for (let index = 0; index < bits; index++) {
      const one = bit(place + node);
      node = node * 2 + one;
      value += one << index;
    }
    return value;
  };
  const readLength = (place: number, modulo: number): number => {
    if (!bit(place)) return 2 + tree(place + 2 + modulo * 8, 3);
    return bit(place + 1) ? 18 + tree(place + 258, 8) : 10 + tree(place + 130 + modulo * 8, 3);
  };
  const readDistance = (length: number): number => {
    const slot = tree(at.slot + Math.min(length - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const start = (2 + (slot & 1)) << bits;
    if (slot < 14) return start + treeFromLowest(at.near + start - slot - 1, bits);
    let high = 0;
    for (let left = bits - 4; left > 0; left--) high = high * 2 + evenBit();
    return start + high * 16 + treeFromLowest(at.align, 4);
  };

  // The first byte of a stream is always 0.
  for (let index = 0; index < 5; index++) next();
  let state = 0;
  // How far back the matches before began, the newest first.
  let [newest, second, third, fourth] = [0, 0, 0, 0];
  for (let to = 0; to < size; ) {
    const modulo = to & 3;
    let length = 1;
    if (!bit(at.isMatch + state * 4 + modulo)) {
      const place = at.letter + 0x300 * ((result[to - 1] ?? 0) >> 5);
      let node = 1;
      if (state >= 7) {
        // After a match the letter is another than the one that stood there: read beside that one, as far as they agree.
        for (let expected = result[to - newest - 1] ?? 0; node < 256; ) {
          expected *= 2;
          const wanted = expected & 256;
          const one = bit(place + 256 + wanted + node);
          node = node * 2 + one;
          if (wanted !== one << 8) break;
        }
      }
      while (node < 256) node = node * 2 + bit(place + node);
      result[to++] = node;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    if (!bit(at.isRepeat + state)) {
      length = readLength(at.length, modulo);
      fourth = third;
      third = second;
      second = newest;
      newest = readDistance(length);
      state = state < 7 ? 7 : 10;
    } else {
      let isShort = false;
      if (!bit(at.isRepeat0 + state)) isShort = !bit(at.isLong + state * 4 + modulo);
      else {
        let again = second;
        if (bit(at.isRepeat1 + state)) {
          again = third;
          if (bit(at.isRepeat2 + state)) {
            again = fourth;
            fourth = third;
          }
          third = second;
        }
        second = newest;
        newest = again;
      }
      length = isShort ? 1 : readLength(at.repeatLength, modulo);
      state = state < 7 ? (isShort ? 9 : 8) : 11;
    }
    for (const end = Math.min(to + length, size); to < end; to++) result[to] = result[to - newest - 1] ?? 0;
  }
  return result;
}

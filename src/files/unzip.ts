// Unpacks a zip archive within limits: what would grow beyond them is refused before it fills the memory.

import { FileFault } from "./file-fault.ts";

export interface UnzipLimits {
  /** Of all unpacked files together. */
  readonly megabytes: number;
  readonly files: number;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
/** The end record is 22 bytes and a comment of at most 65,535. */
const longestEnd = 22 + 0xffff;

/** Where the end record begins, which stands last; `undefined`: the archive is cut off, or is none. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, view.byteLength - longestEnd); at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return undefined;
}

function entriesOf(bytes: Uint8Array, { megabytes, files }: UnzipLimits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) throw new FileFault({ kind: "cut-off" });
  const count = view.getUint16(end + 10, true);
  if (count > files) throw new FileFault({ kind: "too-large", megabytes });
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== signatures.entry) throw new FileFault({ kind: "cut-off" });
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

const checksums = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, by which an archive tells that a file is as it was packed: a damaged amount would be read as another one. */
function checksumOf(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (checksums[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** The bytes of an entry as they are packed. */
function packedBytes(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signatures.file)
    throw new FileFault({ kind: "cut-off" });
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new FileFault({ kind: "cut-off" });
  return bytes.subarray(start, start + packed);
}

/** Unpacks at most so many bytes: what the archive says of its own size need not be true. */
async function inflated(packed: Uint8Array, most: number, megabytes: number): Promise<Uint8Array> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  // The reader below hears of what is wrong.
  writer.write(new Uint8Array(packed)).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    let part: { readonly done: boolean; readonly value?: Uint8Array | undefined };
    try {
      part = await reader.read();
    } catch {
      throw new FileFault({ kind: "damaged" });
    }
    if (part.done || part.value === undefined) break;
    length += part.value.length;
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      throw new FileFault({ kind: "too-large", megabytes });
    }
    chunks.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/**
 * The files of the archive whose names `wanted` accepts, with all names that are in it.
 * @throws FileFault for archives that are cut off, damaged, protected or too large.
 */
export async function unzip(
  bytes: Uint8Array,
  limits: UnzipLimits,
  wanted: (name: string) => boolean,
): Promise<{ readonly names: readonly string[]; readonly files: ReadonlyMap<string, Uint8Array> }> {
  const entries = entriesOf(bytes, limits);
  const most = limits.megabytes * 1_000_000;
  const chosen = entries.filter(({ name }) => !name.endsWith("/") && wanted(name));
  if (chosen.reduce((sum, { unpacked }) => sum + unpacked, 0) > most) {
    throw new FileFault({ kind: "too-large", megabytes: limits.megabytes });
  }
  const files = new Map<string, Uint8Array>();
  let left = most;
  for (const entry of chosen) {
    if (entry.isEncrypted) throw new FileFault({ kind: "password" });
    const packed = packedBytes(bytes, entry);
    if (entry.method !== 0 && entry.method !== 8) throw new FileFault({ kind: "damaged" });
    const file = entry.method === 0 ? packed : await inflated(packed, left, limits.megabytes);
    left -= file.length;
    if (left < 0) throw new FileFault({ kind: "too-large", megabytes: limits.megabytes });
    if (checksumOf(file) !== entry.checksum) throw new FileFault({ kind: "damaged" });
    files.set(entry.name, file);
  }
  return { names: entries.map(({ name }) => name), files };
}

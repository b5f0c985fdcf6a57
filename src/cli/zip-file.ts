// Replaces entries of a zip file and leaves every other byte of it as it is.

import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

interface Entry {
  readonly name: string;
  /** Its record in the central directory. */
  readonly record: Buffer;
  /** Local header, name and data. */
  readonly local: Buffer;
  /** Where the data begins in `local`. */
  readonly dataStart: number;
}

export interface ZipFile {
  readonly entries: ReadonlyMap<string, Entry>;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const stored = 0;
const deflated = 8;

/** @returns `undefined` for what is no zip file, or one that needs more than zip did before 2001. */
export function readZip(bytes: Buffer): ZipFile | undefined {
  const end = bytes.lastIndexOf("PK\u0005\u0006");
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== signatures.central) return undefined;
    const length = (offset: number): number => bytes.readUInt16LE(at + offset);
    const record = bytes.subarray(at, at + 46 + length(28) + length(30) + length(32));
    const name = record.subarray(46, 46 + record.readUInt16LE(28)).toString("utf8");
    const start = record.readUInt32LE(42);
    if (start + 30 > bytes.length || bytes.readUInt32LE(start) !== signatures.local) return undefined;
    const dataStart = 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const local = bytes.subarray(start, start + dataStart + record.readUInt32LE(20));
    entries.set(name, { name, record, local, dataStart });
    at += record.length;
  }
  return { entries };
}

/** The content of an entry as text. */
export function textOf({ entries }: ZipFile, name: string): string | undefined {
  const entry = entries.get(name);
  if (entry === undefined) return undefined;
  const method = entry.record.readUInt16LE(10);
  const data = entry.local.subarray(entry.dataStart);
  if (method === stored) return data.toString("utf8");
  return method === deflated ? inflateRawSync(data).toString("utf8") : undefined;
}

/** The entry with another content; its name, date and attributes stay. */
function withText(entry: Entry, text: string): Entry {
  const content = Buffer.from(text, "utf8");
  const data = deflateRawSync(content);
  const header = Buffer.from(entry.local.subarray(0, entry.dataStart));
  const record = Buffer.from(entry.record);
  // Sizes are known beforehand, so that no data descriptor follows (flag 8).
  header.writeUInt16LE(header.readUInt16LE(6) & ~8, 6);
  record.writeUInt16LE(record.readUInt16LE(8) & ~8, 8);
  for (const [target, first] of [
    [header, 8],
    [record, 10],
  ] as const) {
    target.writeUInt16LE(deflated, first);
    target.writeUInt32LE(crc32(content), first + 6);
    target.writeUInt32LE(data.length, first + 10);
    target.writeUInt32LE(content.length, first + 14);
  }
  return { ...entry, record, local: Buffer.concat([header, data]) };
}

/** The same file, entries in the same order, with other texts in some of them. */
export function zipWith({ entries }: ZipFile, texts: ReadonlyMap<string, string>): Buffer {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const old of entries.values()) {
    const text = texts.get(old.name);
    const entry = text === undefined ? old : withText(old, text);
    const record = Buffer.from(entry.record);
    record.writeUInt32LE(offset, 42);
    // What an untouched entry had as descriptor after its data stands in its record as well.
    const local = Buffer.from(entry.local);
    if (text === undefined && (local.readUInt16LE(6) & 8) !== 0) {
      local.writeUInt16LE(local.readUInt16LE(6) & ~8, 6);
      record.writeUInt16LE(record.readUInt16LE(8) & ~8, 8);
      record.copy(local, 14, 16, 28);
    }
    locals.push(local);
    records.push(record);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(signatures.end, 0);
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

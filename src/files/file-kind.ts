// Tells what a file holds by its first bytes, whatever it is called.

import { FileFault } from "./file-fault.ts";

function starts(bytes: Uint8Array, ...codes: readonly number[]): boolean {
  return codes.every((code, index) => bytes[index] === code);
}

/** "EncryptedPackage" as the names in such a file are written: two bytes for each letter. */
const encrypted = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

function contains(bytes: Uint8Array, codes: readonly number[]): boolean {
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

/** `zip`: perhaps a workbook. @throws FileFault for what is known and cannot be read. */
export function fileKind(bytes: Uint8Array): "zip" | "text" {
  if (bytes.length === 0) throw new FileFault({ kind: "empty" });
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new FileFault({ kind: contains(bytes, encrypted) ? "password" : "old-excel" });
  }
  if (starts(bytes, 0x50, 0x4b)) return "zip";
  const start = String.fromCharCode(...bytes.subarray(0, 400)).toLowerCase();
  if (/^[^a-z<]*<(!doctype html|html|table|meta|head)\b/.test(start)) throw new FileFault({ kind: "web-page" });
  return "text";
}

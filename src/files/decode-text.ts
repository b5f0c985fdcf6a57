// Reads the characters of a text file in the encodings that spreadsheets write: UTF-8, UTF-16 and Windows-1252.

import { FileFault } from "./file-fault.ts";

/** UTF-16 without a mark at the start: every other byte of European text is zero. */
function withoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const some = bytes.subarray(0, 200);
  const zeros = (from: 0 | 1): number => some.filter((byte, index) => index % 2 === from && byte === 0).length;
  if (zeros(1) > some.length / 4 && zeros(0) === 0) return "utf-16le";
  if (zeros(0) > some.length / 4 && zeros(1) === 0) return "utf-16be";
  return undefined;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return withoutMark(bytes) ?? "utf-8";
}

/** The characters 0x80 to 0x9F of Windows-1252, which Node's own decoder takes for control characters. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    text += byte >= 0x80 && byte < 0xa0 ? windowsSigns.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}

/** @throws FileFault for what is text in none of these encodings. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (encoding !== "utf-8") throw new FileFault({ kind: "encoding" });
    // A mark of UTF-8 before text that is not: some programs put it before whatever they write.
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    text = decodeWindows(marked ? bytes.subarray(3) : bytes);
  }
  if (text.includes("\u0000")) throw new FileFault({ kind: "encoding" });
  return text;
}

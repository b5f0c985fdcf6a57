// CSV as spreadsheets in Europe write it: three delimiters, decimal commas, four encodings.

import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/files/read-csv.ts";

const text = "Organisation;Land\r\nJärvi;Österrike\r\n";
const rows = [
  ["Organisation", "Land"],
  ["Järvi", "Österrike"],
];

/** Written as Windows does: one byte for each of these letters. */
function latin(written: string): Uint8Array {
  return Uint8Array.from(written, (letter) => letter.charCodeAt(0));
}

function utf16(written: string, isBigEndian: boolean, mark: boolean): Uint8Array {
  const codes = [...(mark ? "\ufeff" : ""), ...written].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(codes.flatMap((code) => (isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8])));
}

describe("encodings", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16, little end first", utf16(text, false, true)],
    ["UTF-16, big end first", utf16(text, true, true)],
    ["UTF-16 without a mark", utf16(text, false, false)],
    ["UTF-16 without a mark, big end first", utf16(text, true, false)],
    ["Windows-1252", latin(text)],
    ["Windows-1252 after the mark of UTF-8", Uint8Array.of(0xef, 0xbb, 0xbf, ...latin(text))],
  ])("%s", (_name, bytes) => {
    expect(readCsv(bytes)).toEqual(rows);
  });

  it("Windows-1252 has a euro sign", () => {
    expect(readCsv(Uint8Array.of(0x35, 0x20, 0x80))).toEqual([["5 €"]]);
  });

  it.each([
    ["bytes that are no text", Uint8Array.of(0x41, 0, 0, 0, 0x42, 0, 0, 0x43)],
    ["half of a UTF-16 file", Uint8Array.of(0xff, 0xfe, 0x41)],
  ])("%s", (_name, bytes) => {
    expect(() => readCsv(bytes)).toThrow("its characters cannot be told. Save it as CSV in UTF-8.");
  });
});

describe("delimiters and numbers", () => {
  const read = (csv: string) => readCsv(new TextEncoder().encode(csv));

  it.each([
    [
      "a;b\n1,5;x",
      [
        ["a", "b"],
        [1.5, "x"],
      ],
    ],
    [
      "a\tb\n6000,50\tx",
      [
        ["a", "b"],
        [6000.5, "x"],
      ],
    ],
    [
      "a,b\n1.5,x",
      [
        ["a", "b"],
        ["1.5", "x"],
      ],
    ],
    [
      'a,b\n"Lund, Sweden",x\n"Malmö; Skåne",y',
      [
        ["a", "b"],
        ["Lund, Sweden", "x"],
        ["Malmö; Skåne", "y"],
      ],
    ],
    ["sep=;\na;b,c", [["a", "b,c"]]],
    [
      "a;b\n1,234;x",
      [
        ["a", "b"],
        ["1,234", "x"],
      ],
    ],
    ["a;b\n\n1;2", [["a", "b"], [""], ["1", "2"]]],
    ["a;b\nx", [["a", "b"], ["x"]]],
    [
      'a;b\n"two\nlines";x',
      [
        ["a", "b"],
        ["two\nlines", "x"],
      ],
    ],
    ["only", [["only"]]],
  ])("%j", (csv, cells) => {
    expect(read(csv)).toEqual(cells);
  });

  it("a formula is text", () => {
    expect(read("=1+1;+2\n-3;@x")).toEqual([
      ["=1+1", "+2"],
      ["-3", "@x"],
    ]);
  });
});

describe("what is no CSV", () => {
  const bytesOf = (content: string) => new TextEncoder().encode(content);
  it.each([
    ["nothing", new Uint8Array(), /the file is empty/],
    ["a workbook", bytesOf("PK\u0003\u0004"), /a workbook but named \.csv/],
    ["a web page", bytesOf("<html><table>"), /it is a web page/],
    ["an open quotation mark", bytesOf('a;b\n"c;d\ne;f\n'), /line \d+: a quotation mark is opened/],
    ["rows without end", bytesOf("a;b\n".repeat(20_001)), /more than 20,000 rows/],
  ])("%s", (_name, bytes, message) => {
    expect(() => readCsv(bytes)).toThrow(message);
  });

  it("as many rows as are allowed", () => {
    expect(readCsv(bytesOf("a;b\n".repeat(20_000)))).toHaveLength(20_000);
  });
});

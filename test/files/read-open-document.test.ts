// OpenDocument spreadsheets: one that LibreOffice saved, and ones made by hand to be as awkward as the format allows.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { excelFormula } from "../../src/files/open-formula.ts";
import { readWorkbook } from "../../src/files/read-workbook.ts";
import { shownValue } from "../../src/files/workbook.ts";
import { zipBytes } from "./make-workbook.ts";

const asFound = (name: string): Buffer => readFileSync(new URL(`as-found/${name}`, import.meta.url));

const names = ["office", "table", "text", "style", "draw"].map(
  (one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`,
);

/** An .ods with one tab, whose rows are given as XML. */
function ods(rows: string, styles = "", table = 'table:name="Sheet"'): Uint8Array {
  return zipBytes({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<?xml version="1.0"?><!-- made by hand --><office:document-content ${names.join(" ")}>${styles}<office:body><office:spreadsheet><table:table ${table}>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

const row = (cells: string, attributes = ""): string => `<table:table-row${attributes}>${cells}</table:table-row>`;
const word = (text: string, attributes = ""): string =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:table-cell>`;

async function rowsOf(rows: string) {
  const { tabs } = await readWorkbook(ods(rows));
  return tabs[0]?.rows ?? [];
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  return readWorkbook(bytes).then(
    () => "read",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe("a file of LibreOffice", () => {
  it("has the values of the Excel workbook that it was made of", async () => {
    const [own, excel] = [await readWorkbook(asFound("own-plan.ods")), await readWorkbook(asFound("own-plan.xlsx"))];
    expect(own.tabs.map(({ name, isHidden, merged }) => [name, isHidden, merged])).toEqual(
      excel.tabs.map(({ name, isHidden, merged }) => [name, isHidden, merged]),
    );
    const values = own.tabs.map(({ rows }) => rows.map((cells) => cells.map(shownValue)));
    expect(values.slice(0, 2)).toEqual([
      [
        ["Vad", "Svar"],
        ["Insats", "KA220-HED"],
        ["Utlysning", 2026],
        ["Månader", 24],
        ["Klumpsumma, euro", 120_000],
        ["Start", "2026-11-01"],
        ["Andel", 0.2],
      ],
      [
        ["Konsortium 2026"],
        [],
        ["Roll", "Land", "Telefon", "Organisation", "Typ", "ECHE"],
        ["Koordinator", "Sverige", "+46 1", "Norrviks universitet", "Högskola", 1],
        ["Partner", "Suomi", "=1+1", "Järvi-Suomen  ammattikorkeakoulu & Co <x>", "Högskola", "ja"],
        ["Partner", "DE", "", "Hochschule\nAltenstadt", "Högskola", "ja"],
      ],
    ]);
    expect(own.tabs[2]?.rows.slice(1)).toEqual([
      ["Norrviks universitet", "WP1", { formula: "4*5000", result: 20_000 }, 1, "2026-11-01 14:30"],
      ["Järvi-Suomen  ammattikorkeakoulu & Co <x>", "WP2", 50_000.25, 1],
      ["Hochschule Altenstadt", "WP3", { formula: "1/0", result: "#DIV/0!" }, 2],
      ["Norrviks universitet", "WP2", { formula: "SUM(C2,C3)*'Överblick'!B7", result: 14_000.05 }, 2],
      ["Norrviks universitet", "WP2", { formula: 'IF(C2>1,"a;b","c")', result: "a;b" }, 2],
    ]);
  });
});

describe("cells", () => {
  it("of every type, errors in any language among them", async () => {
    const cell = (attributes: string, text: string) =>
      `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
    const rows = await rowsOf(
      row(
        [
          cell('office:value-type="float" office:value="6000.5"', "6 000,50"),
          cell('office:value-type="currency" office:currency="EUR" office:value="1200"', "1 200 €"),
          cell('office:value-type="percentage" office:value="0.2"', "20 %"),
          cell('office:value-type="boolean" office:boolean-value="true"', "SANT"),
          cell('office:value-type="date" office:date-value="2026-11-01"', "1.11.2026"),
          cell('office:value-type="date" office:date-value="2026-11-01T00:00:00"', "1.11.2026"),
          cell('office:value-type="date" office:date-value="2026-11-01T14:30:00.5"', "1.11.2026"),
          cell('office:value-type="time" office:time-value="PT12H30M00S"', "12:30"),
          cell('office:value-type="string" office:string-value="" calcext:value-type="error"', "#NAMN?"),
          cell('office:value-type="string" office:string-value="" calcext:value-type="error"', "Err:502"),
          cell('office:value-type="string" office:string-value="" calcext:value-type="error"', "#REF!"),
          cell('office:value-type="float" office:value="NaN"', "?"),
        ].join(""),
      ),
    );
    expect(rows).toEqual([
      [
        6000.5,
        1200,
        0.2,
        true,
        "2026-11-01",
        "2026-11-01",
        "2026-11-01 14:30",
        "12:30",
        "#VALUE!",
        "#VALUE!",
        "#REF!",
        "?",
      ],
    ]);
  });

  it("hold their words alone: no note, picture, link or tab stop of somebody else's", async () => {
    const rows = await rowsOf(
      row(
        `<table:table-cell office:value-type="string"><office:annotation><text:p>Ring Eva</text:p></office:annotation><text:p>Norrviks <text:span>uni<text:a>versitet</text:a></text:span></text:p><text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d &amp; &#x41;&#66; <![CDATA[<e>]]></text:p><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame></table:table-cell>`,
      ),
    );
    expect(rows).toEqual([["Norrviks universitet\na  b\tc\nd & AB <e>"]]);
  });

  it("that repeat, that are merged, and that are covered", async () => {
    const rows = await rowsOf(
      row(
        `${word("Title", ' table:number-columns-spanned="3" table:number-rows-spanned="2"')}<table:covered-table-cell table:number-columns-repeated="2"/>${word("x", ' table:number-columns-repeated="2"')}`,
      ) + row(`<table:covered-table-cell office:value-type="string"><text:p>under</text:p></table:covered-table-cell>`),
    );
    expect(rows).toEqual([["Title", "", "", "x", "x"]]);
  });

  it("in groups and headers count as any other", async () => {
    const rows = await rowsOf(
      `<table:table-header-rows>${row(word("a"))}</table:table-header-rows><table:table-row-group>${row(word("b"))}<table:table-row-group>${row(word("c"))}</table:table-row-group></table:table-row-group>${row(
        `<table:table-cell><table:table table:name="inner">${row(word("inner"))}</table:table></table:table-cell>${word("d")}`,
      )}`,
    );
    expect(rows).toEqual([["a"], ["b"], ["c"], ["", "d"]]);
  });

  it("whose formula was never calculated say so; macros and hidden tabs are noticed", async () => {
    expect(await rowsOf(row('<table:table-cell table:formula="of:=[.A2]*2"/>'))).toEqual([
      [{ formula: "A2*2", result: undefined }],
    ]);
    const style =
      '<office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
    const hidden = await readWorkbook(ods(row(word("x")), style, 'table:name="a&amp;b" table:style-name="ta2"'));
    expect(hidden.tabs.map(({ name, isHidden }) => [name, isHidden])).toEqual([["a&b", true]]);
    expect(hidden.hasMacros).toBe(false);
  });
});

describe("what repeats without end", () => {
  const repeated = (times: number, cells: string) => row(cells, ` table:number-rows-repeated="${times}"`);
  const gap = '<table:table-cell table:number-columns-repeated="16384"/>';

  it("costs nothing while it is empty", async () => {
    const rows = `${row(word("a"))}${repeated(1_048_574, gap)}`;
    expect(await rowsOf(rows)).toEqual([["a"]]);
    expect(
      await rowsOf(row(`${word("a")}<table:table-cell table:number-columns-repeated="1000000000"/>${word("far")}`)),
    ).toEqual([["a"]]);
  });

  it("is refused where it is not: rows up to the limit and one more", async () => {
    expect(await rowsOf(repeated(20_000, word("a")))).toHaveLength(20_000);
    expect(await faultOf(ods(repeated(20_001, word("a"))))).toMatch(/a tab has more than 20,000 rows/);
    expect(await faultOf(ods(repeated(20_000, gap) + row(word("a"))))).toMatch(/more than 20,000 rows/);
    expect(await faultOf(ods(repeated(1e15, word("a"))))).toMatch(/more than 20,000 rows/);
    expect(await faultOf(ods(repeated(6_000, word("a", ' table:number-columns-repeated="100"'))))).toMatch(
      /more than 500,000 cells/,
    );
    expect(await faultOf(ods(row("<table:table-cell/>".repeat(500_001))))).toMatch(/more than 500,000 cells/);
  });
});

describe("what is no such file", () => {
  const content = (xml: string, more: Readonly<Record<string, string>> = {}) =>
    zipBytes({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": xml, ...more });

  it.each<[string, Uint8Array, RegExp]>([
    [
      "a text document",
      zipBytes({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
      /no spreadsheet/,
    ],
    ["half of the XML", content("<office:spreadsheet><table:table><table:table-row>"), /cannot be read/],
    [
      "a document type with names that grow",
      content('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><office:spreadsheet/>'),
      /cannot be read/,
    ],
    [
      "protected with a password",
      content("\u0000", { "META-INF/manifest.xml": "<manifest:file-entry><manifest:encryption-data/>" }),
      /protected with a password\. Open it in your spreadsheet, remove the password/,
    ],
  ])("%s", async (_name, bytes, message) => {
    expect(await faultOf(bytes)).toMatch(message);
  });
});

it.each([
  ["of:=SUM([.A1:.B2];[$'My tab'.$C$3])*2", "SUM(A1:B2,'My tab'!$C$3)*2"],
  ['of:=IF([.A1]<>"a;[.B1]";1.5;-2%)', 'IF(A1<>"a;[.B1]",1.5,-2%)'],
  ["of:=[Budget.A1]&[$Överblick.B2]", "Budget!A1&'Överblick'!B2"],
  ["of:=COM.MICROSOFT.CONCAT([.A1])", undefined],
  ["of:={1;2}", undefined],
  ["of:=[.A1]~[.B2]", undefined],
  ["of:=[.#REF!]", undefined],
  ["msoxl:=A1", undefined],
])("%s is written the way Excel does", (formula, expected) => {
  expect(excelFormula(formula)).toBe(expected);
});

// What is read of a workbook: values as they were last calculated, whatever kind of cell they stand in.

import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/files/read-workbook.ts";
import { shownValue } from "../../src/files/workbook.ts";
import { sheetXml, workbookBytes, workbookParts, zipBytes } from "./make-workbook.ts";

async function cellsOf(...cells: Parameters<typeof workbookBytes>[0][string][number]) {
  const { tabs } = await readWorkbook(await workbookBytes({ Sheet: [cells] }));
  return tabs[0]?.rows[0] ?? [];
}

describe("a cell", () => {
  it("text, number, yes/no, nothing", async () => {
    expect(await cellsOf("Järvi", 6000.5, true, null, 0)).toEqual(["Järvi", 6000.5, true, "", 0]);
  });

  it("a date is its day, in every time zone; a time is kept", async () => {
    const cells = [new Date(Date.UTC(2026, 10, 1)), new Date(Date.UTC(2026, 10, 1, 14, 30))];
    expect(await cellsOf(...cells)).toEqual(["2026-11-01", "2026-11-01 14:30"]);
  });

  it("a formula has the value it showed, an error too; one that was never calculated has none", async () => {
    expect(
      await cellsOf(
        { formula: "2*3", result: 6 },
        { formula: "A1/0", result: { error: "#DIV/0!" } },
        { formula: "B1", result: "text" },
        { formula: "C1" },
        { error: "#REF!" },
      ),
    ).toEqual([
      { formula: "2*3", result: 6 },
      { formula: "A1/0", result: "#DIV/0!" },
      { formula: "B1", result: "text" },
      { formula: "C1", result: undefined },
      "#REF!",
    ]);
  });

  it("rich text and links are their words", async () => {
    expect(
      await cellsOf(
        { richText: [{ text: "Norrviks " }, { text: "universitet", font: { bold: true } }] },
        { text: "Järvi", hyperlink: "https://example.org/" },
      ),
    ).toEqual(["Norrviks universitet", "Järvi"]);
  });

  it("text that looks like a formula is text", async () => {
    expect(await cellsOf("=1+1", "+46", "-1", "@x")).toEqual(["=1+1", "+46", "-1", "@x"]);
  });
});

describe("a tab", () => {
  it("keeps empty rows between, so that rows have the numbers people see", async () => {
    const { tabs } = await readWorkbook(await workbookBytes({ Sheet: [["a"], [], [], ["b"], []] }));
    expect(tabs[0]?.rows).toEqual([["a"], [], [], ["b"]]);
  });

  it("of merged cells only the first holds the value", async () => {
    const bytes = await workbookBytes({ Sheet: [["Title"], ["a", "b", "c"]] }, (sheet) => sheet.mergeCells("A1:C1"));
    const { tabs } = await readWorkbook(bytes);
    expect(tabs[0]?.rows).toEqual([["Title"], ["a", "b", "c"]]);
    expect(tabs[0]?.merged).toEqual(["A1:C1"]);
  });

  it("merged cells of the whole sheet cost nothing", async () => {
    const parts = workbookParts(sheetXml([["Title"]]));
    const sheet = "xl/worksheets/sheet1.xml";
    const merged = parts[sheet]?.replace(
      "</sheetData>",
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    const { tabs } = await readWorkbook(zipBytes({ ...parts, [sheet]: merged ?? "" }));
    expect(tabs[0]?.rows.map((row) => row.map(shownValue))).toEqual([["Title"]]);
    expect(tabs[0]?.merged).toEqual(["A1:XFD1048576"]);
  });

  it("says what is hidden", async () => {
    const bytes = await workbookBytes({ Lists: [["a"]] }, (sheet) => {
      sheet.state = "hidden";
    });
    expect((await readWorkbook(bytes)).tabs.map(({ isHidden }) => isHidden)).toEqual([true]);
  });

  it("has looks, widths, notes, drop-downs and rules", async () => {
    const bytes = await workbookBytes({ Sheet: [["Country", 0.5], ["SE"]] }, (sheet) => {
      const cell = sheet.getCell("A1");
      cell.font = { bold: true, color: { argb: "FF1A1C21" } };
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE8ECF4" } };
      cell.note = "Where it is established";
      sheet.getCell("B1").numFmt = "0%";
      sheet.getColumn(1).width = 20;
      sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 1 }];
      sheet.dataValidations.add("A2:A50", { type: "list", allowBlank: true, formulae: ['"SE,FI"'] });
      sheet.addConditionalFormatting({
        ref: "A1:A50",
        rules: [
          {
            type: "expression",
            priority: 1,
            formulae: ['A1="XX"'],
            style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFDEEE6" } } },
          },
        ],
      });
    });
    const [tab] = (await readWorkbook(bytes)).tabs;
    expect(tab).toMatchObject({
      frozenRows: 1,
      frozenColumns: 1,
      notes: [{ cell: "A1", text: "Where it is established" }],
      dropDowns: [{ area: "A2:A50", list: ["SE", "FI"] }],
      rules: [{ areas: ["A1:A50"], formula: 'A1="XX"', background: "#FDEEE6" }],
    });
    expect(tab?.looks.get("A1")).toEqual({ background: "#E8ECF4", ink: "#1A1C21", bold: true });
    expect(tab?.looks.get("B1")).toEqual({ format: "0%" });
    expect(tab?.widths[0]).toBe(145);
  });
});

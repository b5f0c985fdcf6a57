// Values, formats, notes and names of cells through Google's methods.

import { describe, expect, it } from "vitest";
import { openFixture, runScript } from "./open-fixture.ts";

describe("what is refused", () => {
  it.each([
    ["setValues([['a']])", "The data has 1 but the range has 2"],
    ["setValues([['a', 'b'], ['c']])", "The number of columns in the data does not match"],
    ["setNotes([['a']])", "The number of rows in the data does not match"],
    ["setBackgrounds([['#fff', '#fff']])", "The number of rows in the data does not match"],
    ["setFormulas([['=1', '=2', '=3'], ['=1', '=2', '=3']])", "The data has 3 but the range has 2"],
    ["setDataValidations([[null]])", "The number of rows in the data does not match"],
  ])("A1:B2 %s", async (call, message) => {
    await expect(runScript(openFixture(), `sheet.getRange("A1:B2").${call}`)).rejects.toThrow(message);
  });

  it("more than 50 000 characters in a cell", async () => {
    const workbench = openFixture();
    await runScript(workbench, "sheet.getRange('A1').setValue('x'.repeat(50000)) && null");
    await expect(runScript(workbench, "sheet.getRange('A1').setValue('x'.repeat(50001))")).rejects.toThrow("50000");
    expect(String(workbench.values("Sheet1", "A1")[0]?.[0])).toHaveLength(50_000);
  });

  it("cells outside the sheet and notation that names none", async () => {
    const workbench = openFixture();
    await expect(runScript(workbench, "sheet.getRange(1001, 1)")).rejects.toThrow("outside the dimensions");
    await expect(runScript(workbench, "sheet.getRange('AB1')")).rejects.toThrow("outside the dimensions");
    await expect(runScript(workbench, "sheet.getRange(0, 1)")).rejects.toThrow("at least 1");
    await expect(runScript(workbench, "sheet.getRange('1A')")).rejects.toThrow("Range not found");
  });

  it("writing to cells another person has protected", async () => {
    const workbench = openFixture();
    workbench.forbidWriting("Sheet1", "B1:B9");
    await expect(runScript(workbench, "sheet.getRange('A1:C1').setValue(1)")).rejects.toThrow("protected cell");
    await runScript(workbench, "sheet.getRange('A1').setValue(1) && null");
    const canEdit =
      "sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(p => [p.getRange().getA1Notation(), p.canEdit()])";
    expect(await runScript(workbench, canEdit)).toEqual([["B1:B9", false]]);
  });
});

describe("values", () => {
  it("go in and out in the realm's own arrays and dates", async () => {
    const workbench = openFixture();
    await runScript(
      workbench,
      "sheet.getRange('A1:D1').setValues([['text', 1.5, true, new Date(2026, 1, 3)]]) && null",
    );
    const kinds = await runScript(
      workbench,
      `(function () {
        var rows = sheet.getRange('A1:E1').getValues();
        return [rows instanceof Array, rows[0] instanceof Array, rows[0][3] instanceof Date, rows[0][3].getDate(), rows[0].slice(0, 3), rows[0][4]];
      })()`,
    );
    expect(kinds).toEqual([true, true, true, 3, ["text", 1.5, true], ""]);
    expect(workbench.displayed("Sheet1", "A1:E1")).toEqual([["text", "1.5", "TRUE", "2026-02-03", ""]]);
  });

  it("that are text are read as if typed, except in cells formatted as text", async () => {
    const workbench = openFixture();
    await runScript(
      workbench,
      `sheet.getRange('A1:G1').setValues([['951234567', '10%', "'007", 'TRUE', '12,5', 'E10209001', '=1+1']]) && sheet.getRange('A2').setNumberFormat('@').setValue('951234567') && null`,
    );
    await workbench.settled();
    expect(workbench.values("Sheet1", "A1:G1")).toEqual([[951_234_567, 0.1, "007", true, "12,5", "E10209001", 2]]);
    expect(workbench.values("Sheet1", "A2")).toEqual([["951234567"]]);
  });

  it.each([
    ["12,5", "12,5"],
    ["1.234,56", "1.234,56"],
    ["12.5", 12.5],
    ["10%", 0.1],
    ["150 000 €", "150 000 €"],
    ["150,000", 150_000],
    ["(5)", -5],
    ["12345678901234567890", "12345678901234567890"],
    ["'1/2", "1/2"],
    ["true", true],
    ["  SE ", "  SE "],
  ])("typed %j become %j", (typed, value) => {
    const workbench = openFixture();
    workbench.type("Sheet1", "A1", typed);
    expect(workbench.values("Sheet1", "A1")).toEqual([[value]]);
  });

  it("typed as dates are dates, month first", () => {
    const workbench = openFixture();
    workbench.type("Sheet1", "A1", "2026-02-01");
    workbench.type("Sheet1", "A2", "1/2/2026");
    expect(workbench.values("Sheet1", "A1:A2")).toEqual([[new Date(2026, 1, 1)], [new Date(2026, 0, 2)]]);
  });

  it("end where the last content is, spilled results included", async () => {
    const workbench = openFixture();
    workbench.paste("Sheet1", "A1", [["Name"], ["One"], ["Two"]]);
    workbench.type("Sheet1", "C1", "=FIXTURE_KINDS(A1:B6)");
    await workbench.settled();
    await runScript(workbench, "sheet.getRange('A9:Z9').setBackground('#ff0000') && null");
    expect(await runScript(workbench, "[sheet.getLastRow(), sheet.getLastColumn()]")).toEqual([6, 26]);
    expect(await runScript(workbench, "sheet.getRange('C2:D3').getValues()")).toEqual([
      ["string One", "empty"],
      ["string Two", "empty"],
    ]);
  });

  it("are written back by clearContent, clearFormat and clear", async () => {
    const workbench = openFixture();
    const fill = "sheet.getRange('A1').setValue('x').setBackground('red')";
    await runScript(workbench, `${fill}.clearContent() && null`);
    expect([workbench.values("Sheet1", "A1"), workbench.backgroundOf("Sheet1", "A1")]).toEqual([[[""]], "#ff0000"]);
    await runScript(workbench, `${fill}.clearFormat() && null`);
    expect([workbench.values("Sheet1", "A1"), workbench.backgroundOf("Sheet1", "A1")]).toEqual([[["x"]], "#ffffff"]);
    await runScript(workbench, `${fill}.clear() && null`);
    expect([workbench.values("Sheet1", "A1"), workbench.backgroundOf("Sheet1", "A1")]).toEqual([[[""]], "#ffffff"]);
  });
});

it("shows numbers the way of the file's language", async () => {
  const workbench = openFixture({ locale: "sv_SE" });
  await runScript(workbench, "sheet.getRange('A1').setNumberFormat('#,##0.00').setValue(1234.5) && null");
  expect(workbench.displayed("Sheet1", "A1")[0]?.[0]?.replace(/\s/g, " ")).toBe("1 234,50");
  expect(
    await runScript(workbench, "[SpreadsheetApp.getActive().getSpreadsheetLocale(), Session.getActiveUserLocale()]"),
  ).toEqual(["sv_SE", "sv"]);
});

it("formats dates as Java does", async () => {
  const date = "new Date(Date.UTC(2026, 1, 3, 22, 5, 9))";
  const formats = ["yyyy-MM-dd HH:mm", "d MMMM yyyy", "EEE, dd MMM yy", "h:mm a", "yyyy-MM-dd'T'HH:mm:ssXXX"];
  const calls = formats.map((format) => `Utilities.formatDate(${date}, "Europe/Brussels", ${JSON.stringify(format)})`);
  expect(await runScript(openFixture(), `[${calls}]`)).toEqual([
    "2026-02-03 23:05",
    "3 February 2026",
    "Tue, 03 Feb 26",
    "11:05 PM",
    "2026-02-03T23:05:09+01:00",
  ]);
});

it("computes digests with Google's signed bytes", async () => {
  const hex = (algorithm: string, text: string) =>
    `Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, "${text}").map(b => ("0" + (b & 255).toString(16)).slice(-2)).join("")`;
  const workbench = openFixture();
  expect(await runScript(workbench, hex("MD5", "abc"))).toBe("900150983cd24fb0d6963f7d28e17f72");
  expect(await runScript(workbench, hex("SHA_256", "abc"))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  expect(await runScript(workbench, "Utilities.computeDigest('MD5', '').some(b => b < 0)")).toBe(true);
});

it("keeps properties and caches within Google's limits", async () => {
  const workbench = openFixture();
  const properties = "PropertiesService.getDocumentProperties()";
  await runScript(workbench, `${properties}.setProperty("a", "x".repeat(9216)) && null`);
  await expect(runScript(workbench, `${properties}.setProperty("a", "x".repeat(9217))`)).rejects.toThrow("too large");
  await expect(runScript(workbench, `${properties}.setProperty("a", "å".repeat(5000))`)).rejects.toThrow("too large");
  await expect(runScript(workbench, `${properties}.setProperty("a", 5)`)).rejects.toThrow("texts only");
  const fill = `Array.from({ length: 60 }).forEach((_, i) => ${properties}.setProperty("k" + i, "x".repeat(9000)))`;
  await expect(runScript(workbench, fill)).rejects.toThrow("storage quota");
  expect(await runScript(workbench, `${properties}.deleteAllProperties().getKeys()`)).toEqual([]);
  const cache = "CacheService.getDocumentCache()";
  await runScript(workbench, `${cache}.put("a", "x".repeat(102400)) || null`);
  expect(await runScript(workbench, `${cache}.get("a").length`)).toBe(102_400);
  await expect(runScript(workbench, `${cache}.put("a", "x".repeat(102401))`)).rejects.toThrow("too large");
  await expect(runScript(workbench, `${cache}.put("x".repeat(251), "a")`)).rejects.toThrow("too large");
});

it("gives locks, unless another person holds them", async () => {
  const workbench = openFixture();
  expect(await runScript(workbench, "LockService.getDocumentLock().tryLock(10)")).toBe(true);
  const busy = openFixture();
  busy.host.context.data.locksHeldElsewhere = true;
  expect(await runScript(busy, "LockService.getDocumentLock().tryLock(10)")).toBe(false);
  await expect(runScript(busy, "LockService.getDocumentLock().waitLock(10)")).rejects.toThrow("Lock timeout");
});

it("gives drop-downs back as they were set, and takes them off single cells", async () => {
  const workbench = openFixture();
  const rule = `SpreadsheetApp.newDataValidation().requireValueInList(["Chamber, union", "Other"], true).setAllowInvalid(false).setHelpText("Pick one").build()`;
  await runScript(workbench, `sheet.getRange("B2:B9").setDataValidation(${rule}) && null`);
  await runScript(workbench, `sheet.getRange("B4").clearDataValidations() && null`);
  const describeRule = `sheet.getRange("B3:B5").getDataValidations().map(([r]) => r && [String(r.getCriteriaType()), r.getCriteriaValues(), r.getAllowInvalid(), r.getHelpText()])`;
  const set = ["VALUE_IN_LIST", [["Chamber, union", "Other"], true], false, "Pick one"];
  expect(await runScript(workbench, describeRule)).toEqual([set, null, set]);
  const fromRange = `sheet.getRange("D1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("A2:A9")).build()).getDataValidation().getCriteriaValues()[0].getA1Notation()`;
  expect(await runScript(workbench, fromRange)).toBe("A2:A9");
});

it("names cells, and names follow inserted rows", async () => {
  const workbench = openFixture();
  await runScript(workbench, "SpreadsheetApp.getActive().setNamedRange('PARTNERS', sheet.getRange('A2:D9')) || null");
  await runScript(workbench, "sheet.insertRowsAfter(3, 2) && null");
  expect(await runScript(workbench, "SpreadsheetApp.getActive().getRangeByName('PARTNERS').getA1Notation()")).toBe(
    "A2:D11",
  );
});

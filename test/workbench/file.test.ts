// Sheets, rows and columns, hidden fields, and saving and opening again.

import { expect, it } from "vitest";
import { openFixture, runScript } from "./open-fixture.ts";

it("inserts and deletes rows, also on a sheet that is not in front, and formulas follow", async () => {
  const workbench = openFixture();
  await runScript(workbench, "SpreadsheetApp.getActive().insertSheet('Front', 1) && null");
  workbench.paste("Sheet1", "A1", [[1], [2], [3], ["=SUM(A1:A3)"]]);
  workbench.type("Front", "A1", "=Sheet1!A3");
  await runScript(
    workbench,
    "SpreadsheetApp.getActive().getSheetByName('Front').activate() && sheet.insertRowsAfter(2, 2) && null",
  );
  await workbench.settled();
  expect(workbench.formula("Sheet1", "A6")).toBe("=SUM(A1:A5)");
  expect(workbench.formula("Front", "A1")).toBe("=Sheet1!A5");
  await runScript(workbench, "sheet.deleteRows(3, 2) || null");
  await workbench.settled();
  expect(workbench.formula("Sheet1", "A4")).toBe("=SUM(A1:A3)");
  expect(workbench.formula("Front", "A1")).toBe("=Sheet1!A3");
  expect(workbench.values("Front", "A1")).toEqual([[3]]);
  expect(await runScript(workbench, "SpreadsheetApp.getActive().getActiveSheet().getName()")).toBe("Front");
});

it("adds, renames and deletes sheets", async () => {
  const workbench = openFixture();
  const book = "SpreadsheetApp.getActive()";
  workbench.type("Sheet1", "A1", "x");
  await runScript(workbench, `${book}.insertSheet("Two", 0).getRange("A1").setFormula("=Sheet1!A1") && null`);
  await runScript(workbench, `${book}.getSheetByName("Sheet1").setName("Åäö's") && null`);
  await workbench.settled();
  expect(workbench.sheetNames()).toEqual(["Two", "Åäö's"]);
  expect(workbench.values("Two", "A1")).toEqual([["x"]]);
  await expect(runScript(workbench, `${book}.insertSheet("Two")`)).rejects.toThrow("already exists");
  await runScript(workbench, `${book}.deleteSheet(${book}.getSheetByName("Åäö's")) || null`);
  await workbench.settled();
  expect(workbench.sheetNames()).toEqual(["Two"]);
  expect(workbench.values("Two", "A1")).toEqual([["#REF!"]]);
  await expect(runScript(workbench, `${book}.deleteSheet(${book}.getSheets()[0])`)).rejects.toThrow("all the sheets");
});

it("keeps developer metadata on sheets, rows and columns, which carry it along; other ranges are refused", async () => {
  const workbench = openFixture();
  await runScript(workbench, "sheet.addDeveloperMetadata('table', 'partners') && null");
  await runScript(
    workbench,
    "sheet.getRange('B:B').addDeveloperMetadata('column', 'country', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT) && null",
  );
  await runScript(workbench, "sheet.getRange('4:4').addDeveloperMetadata('row') && null");
  await runScript(workbench, "SpreadsheetApp.getActive().addDeveloperMetadata('file', '1') && null");
  await expect(runScript(workbench, "sheet.getRange('A1:B2').addDeveloperMetadata('x')")).rejects.toThrow(
    "arbitrary ranges",
  );
  const at = { unitId: workbench.host.engine.unitId, subUnitId: "0" };
  await workbench.command("sheet.command.insert-col", {
    ...at,
    range: { startRow: 0, endRow: 999, startColumn: 0, endColumn: 0, rangeType: 2 },
    direction: 3,
  });
  const found = `SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().map(function (m) {
    var where = m.getLocation();
    var range = where.getColumn() || where.getRow();
    return [m.getKey(), m.getValue(), String(where.getLocationType()), range && range.getA1Notation()];
  })`;
  const all = [
    ["file", "1", "SPREADSHEET", null],
    ["table", "partners", "SHEET", null],
    ["row", null, "ROW", "A4:AA4"],
    ["column", "country", "COLUMN", "C1:C1000"],
  ];
  expect(await runScript(workbench, found)).toEqual(all);
  const again = openFixture({ snapshot: JSON.parse(JSON.stringify(workbench.save())) });
  expect(await runScript(again, found)).toEqual(all);
  expect(
    await runScript(
      again,
      "sheet.createDeveloperMetadataFinder().withKey('column').find().map(m => m.setValue('land').getValue())",
    ),
  ).toEqual(["land"]);
  await runScript(
    again,
    "sheet.createDeveloperMetadataFinder().withKey('column').find().forEach(m => m.remove()) || null",
  );
  expect(await runScript(again, "sheet.createDeveloperMetadataFinder().withKey('column').find().length")).toBe(0);
});

it("saves everything and opens it again", async () => {
  const workbench = openFixture();
  await runScript(
    workbench,
    `[
      sheet.getRange("A1:B2").setValues([["Name", "When"], ["One", new Date(2026, 1, 3)]]),
      sheet.getRange("A2").setNote("Erasmus Planner: x").setBackground("#fdeee6"),
      sheet.getRange("C1").setFormula("=FIXTURE_KINDS(A1:B2)"),
      sheet.getRange("B2:B9").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).build()),
      sheet.setFrozenRows(1), sheet.setColumnWidth(1, 236), sheet.setName("Partners"),
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1="One"').setBackground("#00ff00").setRanges([sheet.getRange("A1:A9")]).build()]),
      SpreadsheetApp.getActive().setNamedRange("HERE", sheet.getRange("A1")),
      sheet.getRange("D9").protect().setDescription("kept"),
      PropertiesService.getDocumentProperties().setProperty("key", "value")
    ] && null`,
  );
  await workbench.settled();
  const saved = JSON.parse(JSON.stringify(workbench.save()));
  const again = openFixture({ snapshot: saved });
  await again.settled();
  expect(again.values("Partners", "A1:D2")).toEqual([
    ["Name", "When", "string Name", "string When"],
    ["One", new Date(2026, 1, 3), "string One", "date 2026"],
  ]);
  expect([again.note("Partners", "A2"), again.backgroundOf("Partners", "A2")]).toEqual([
    "Erasmus Planner: x",
    "#fdeee6",
  ]);
  expect(await again.conditionalColour("Partners", "A2")).toBe("#00ff00");
  const rest = `[sheet.getFrozenRows(), sheet.getColumnWidth(1), sheet.getRange("B3").getDataValidation().getCriteriaValues()[0],
    SpreadsheetApp.getActive().getRangeByName("HERE").getA1Notation(),
    sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getDescription(),
    PropertiesService.getDocumentProperties().getProperty("key")]`;
  expect(await runScript(again, rest)).toEqual([1, 236, ["a", "b"], "A1", "kept", "value"]);
});

it.each([
  [{}, "not saved by the workbench"],
  [{ format: "erasmus-planner-workbench", version: 2 }, "newer workbench"],
  [{ format: "erasmus-planner-workbench", version: 1, workbook: {} }, "no sheets"],
])("refuses the file %j", (snapshot, message) => {
  expect(() => openFixture({ snapshot })).toThrow(message);
});

it("tells of changes, of properties too", async () => {
  const workbench = openFixture();
  let changes = 0;
  workbench.host.onChange(() => changes++);
  workbench.type("Sheet1", "A1", "x");
  expect(changes).toBeGreaterThan(0);
  await workbench.settled();
  changes = 0;
  await runScript(workbench, "PropertiesService.getDocumentProperties().setProperty('a', 'b') && null");
  expect(changes).toBe(1);
  await runScript(workbench, "sheet.getRange('A1').getValue()");
  expect(changes).toBe(1);
});

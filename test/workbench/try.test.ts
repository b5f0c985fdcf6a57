import { expect, test } from "vitest";
import { openHeadless } from "../../workbench/headless.ts";
import { fixtureCode } from "./fixture-code.ts";

test("try", async () => {
  const wb = openHeadless({ code: fixtureCode, sidebarHtml: "<p>Hi" });
  const t0 = performance.now();
  const say = (...a: unknown[]) => console.log(Math.round(performance.now() - t0), ...a);
  await wb.settled();
  say("boot", wb.menu(), wb.log);
  wb.type("Sheet1", "A1", "bad");
  await wb.settled();
  say(wb.values("Sheet1", "A1:B1"), wb.note("Sheet1", "A1"), wb.backgroundOf("Sheet1", "A1"), wb.values("Sheet1", "Z1"));
  await wb.undo();
  await wb.settled();
  say(wb.values("Sheet1", "A1:B1"), wb.note("Sheet1", "A1"), wb.backgroundOf("Sheet1", "A1"), wb.values("Sheet1", "Z1"));
  wb.paste("Sheet1", "A1", [["Name", "Country", "ECHE"], ["U1", "SE", "yes"], ["U2", "", "no"], ["U3", "FI", ""]]);
  wb.type("Sheet1", "H1", "=FIXTURE_STATUS(A1:C200)");
  await wb.settled();
  say(wb.values("Sheet1", "H1:H5"), wb.values("Sheet1", "Z1"));
  await wb.callServer("evaluate", `SpreadsheetApp.getActiveSheet().setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND(A$1<>"";ISNUMBER(FIND("? "&A$1&":";$H1)))').setBackground("#fdeee6").setRanges([SpreadsheetApp.getActiveSheet().getRange("A1:G200")]).build()]) || null`);
  say(await wb.conditionalColour("Sheet1", "B3"), await wb.conditionalColour("Sheet1", "C3"), await wb.conditionalColour("Sheet1", "C4"));
  await wb.command("sheet.command.insert-col", { unitId: wb.host.engine.unitId, subUnitId: "0", range: { startRow: 0, endRow: 999, startColumn: 1, endColumn: 1, rangeType: 2 }, direction: 3 });
  say(await wb.conditionalColour("Sheet1", "B3"), await wb.conditionalColour("Sheet1", "C3"), await wb.conditionalColour("Sheet1", "D4"));
  say(wb.formula("Sheet1", "I1"), wb.values("Sheet1", "I1:I5"), await wb.callServer("evaluateText", `SpreadsheetApp.getActiveSheet().getConditionalFormatRules().map(r => [r.getBooleanCondition().getCriteriaValues(), r.getRanges().map(x=>x.getA1Notation())])`));
  say(wb.log, wb.calls);
  wb.close();
  expect(1).toBe(1);
});

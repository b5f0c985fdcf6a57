// Which changes reach onEdit and what can be undone.

import { describe, expect, it } from "vitest";
import type { Headless } from "../../workbench/headless.ts";
import { openFixture, runScript } from "./open-fixture.ts";

/** The events the fixture has noted in Z1. */
const events = (workbench: Headless) => workbench.values("Sheet1", "Z1")[0]?.[0];

const rows = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 25, rangeType: 1 });

describe("onEdit", () => {
  it("gets value and old value of a single cell as text", async () => {
    const workbench = openFixture();
    workbench.type("Sheet1", "B2", 7);
    await workbench.settled();
    workbench.type("Sheet1", "B2", 8);
    await workbench.settled();
    workbench.clear("Sheet1", "B2");
    await workbench.settled();
    expect(events(workbench)).toBe("[B2|7|undefined][B2|8|7][B2|undefined|8]");
  });

  it("gets one event for a pasted block, without value", async () => {
    const workbench = openFixture();
    workbench.paste("Sheet1", "B2", [
      ["a", "b"],
      ["c", "d"],
    ]);
    await workbench.settled();
    expect(events(workbench)).toBe("[B2:C3|undefined|undefined]");
  });

  it("is not called for what stays the same, for looks, for scripts and for formula results", async () => {
    const workbench = openFixture();
    workbench.type("Sheet1", "B2", "same");
    await workbench.settled();
    const before = events(workbench);
    workbench.type("Sheet1", "B2", "same");
    await workbench.command("sheet.command.set-style", {
      unitId: workbench.host.engine.unitId,
      subUnitId: "0",
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      style: { type: "bg", value: { rgb: "#ff0000" } },
    });
    await runScript(
      workbench,
      "sheet.getRange('B5').setValue('script') && sheet.getRange('B6').setFormula('=1+1') && null",
    );
    await workbench.settled();
    expect(workbench.values("Sheet1", "B6")).toEqual([[2]]);
    expect(events(workbench)).toBe(before);
  });

  it("is not called for inserted, deleted and moved rows or their undoing, though formulas are rewritten", async () => {
    const workbench = openFixture();
    workbench.type("Sheet1", "B5", "=B9+1");
    await workbench.settled();
    const before = events(workbench);
    const at = { unitId: workbench.host.engine.unitId, subUnitId: "0" };
    await workbench.command("sheet.command.insert-row", { ...at, range: rows(6, 7), direction: 3 });
    await workbench.settled();
    expect(workbench.formula("Sheet1", "B5")).toBe("=B11+1");
    await workbench.command("sheet.command.remove-row", { range: rows(6, 6) });
    await workbench.command("sheet.command.move-range", {
      fromRange: { startRow: 4, endRow: 4, startColumn: 1, endColumn: 1 },
      toRange: { startRow: 4, endRow: 4, startColumn: 3, endColumn: 3 },
    });
    await workbench.settled();
    await workbench.undo();
    await workbench.undo();
    await workbench.settled();
    expect(events(workbench)).toBe(before);
    expect(workbench.formula("Sheet1", "B5")).toBe("=B11+1");
  });

  it("loses events beyond two waiting when the host is to be like Google, and the log tells", async () => {
    const workbench = openFixture({ googleQueue: true });
    for (const cell of ["B2", "B3", "B4"]) workbench.type("Sheet1", cell, "x");
    await workbench.settled();
    expect(events(workbench)).toBe("[B2|x|undefined][B3|x|undefined]");
    expect(workbench.log.filter(({ from }) => from === "onEdit")).toHaveLength(1);
  });

  it("that throws is noted and harms nothing", async () => {
    const workbench = openFixture({ code: "function onEdit() { throw new Error('broken'); }" });
    workbench.type("Sheet1", "A1", "x");
    await workbench.settled();
    expect(workbench.log).toEqual([{ level: "error", from: "onEdit", message: "broken" }]);
  });
});

describe("undo", () => {
  it("takes back the person's edit in one step; the script then follows", async () => {
    const workbench = openFixture();
    workbench.type("Sheet1", "A1", "bad");
    await workbench.settled();
    expect([workbench.note("Sheet1", "A1"), workbench.backgroundOf("Sheet1", "A1")]).toEqual([
      "Erasmus Planner: bad",
      "#ff0000",
    ]);
    await workbench.undo();
    await workbench.settled();
    expect(workbench.values("Sheet1", "A1")).toEqual([[""]]);
    expect([workbench.note("Sheet1", "A1"), workbench.backgroundOf("Sheet1", "A1")]).toEqual(["", "#ffffff"]);
    await workbench.redo();
    await workbench.settled();
    expect(workbench.note("Sheet1", "A1")).toBe("Erasmus Planner: bad");
  });

  it("does not touch what a script wrote, and still works on a sheet a script made", async () => {
    const workbench = openFixture();
    await runScript(
      workbench,
      "SpreadsheetApp.getActive().insertSheet('Plan').getRange('A1').setValue('heading') && null",
    );
    workbench.type("Plan", "A2", "mine");
    workbench.type("Plan", "A3", "too");
    await workbench.settled();
    await runScript(
      workbench,
      "SpreadsheetApp.getActive().getSheetByName('Plan').getRange('B1').setValue('later') && null",
    );
    await workbench.undo();
    await workbench.undo();
    await workbench.undo();
    expect(workbench.values("Plan", "A1:B3")).toEqual([
      ["heading", "later"],
      ["", ""],
      ["", ""],
    ]);
  });

  it("forgets steps whose places a script has moved", async () => {
    const workbench = openFixture();
    workbench.type("Sheet1", "A5", "mine");
    await workbench.settled();
    await runScript(workbench, "sheet.insertRowsBefore(1, 3) && null");
    await workbench.undo();
    expect(workbench.values("Sheet1", "A8")).toEqual([["mine"]]);
  });
});

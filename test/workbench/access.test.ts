// What scripts may do in each authorisation mode, and what is counted.

import { expect, it } from "vitest";
import { openFixture, runScript } from "./open-fixture.ts";

it.each([
  ["NONE", "menu locale utilities"],
  ["LIMITED", "read write note menu properties setProperty cache lock locale utilities"],
] as const)("onOpen in mode %s may: %s", (authMode, allowed) => {
  const workbench = openFixture({ authMode });
  expect(workbench.log.map(({ message }) => message)).toEqual([`probe ${authMode}: ${allowed}`]);
  expect(workbench.menu().map(({ label }) => label)).toContain("Erasmus Planner");
});

it("a custom function may read and write nothing but caches", async () => {
  const workbench = openFixture();
  workbench.type("Sheet1", "A1", "=FIXTURE_PROBE()");
  await workbench.settled();
  expect(workbench.values("Sheet1", "A1")).toEqual([["read properties cache locale utilities"]]);
});

it("a server function may do everything", async () => {
  const all = "read write note menu sidebar properties setProperty cache lock locale utilities email";
  expect(await openFixture().callServer("probe")).toBe(all);
});

it("an add-on that stumbles over its mode still has what it put up before, and the log says why", () => {
  const code = `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("One", "one").addToUi(); SpreadsheetApp.getActive(); }`;
  const workbench = openFixture({ code, authMode: "NONE" });
  expect(workbench.menu()).toHaveLength(1);
  expect(workbench.log[0]?.message).toContain("You do not have permission to call SpreadsheetApp.getActive");
});

it("a service call at the top level fails as in a published add-on", () => {
  const code = "var key = PropertiesService.getScriptProperties().getProperty('key'); function onOpen() {}";
  expect(() => openFixture({ code })).toThrow("authorisation mode NONE");
});

it("counts reads and writes by method", async () => {
  const workbench = openFixture();
  workbench.calls.reset();
  await runScript(workbench, "[sheet.getRange('A1:B2').getValues(), sheet.getRange('A1').setValue(1)] && null");
  expect(workbench.calls.byMethod["Range.getValues"]).toBe(1);
  expect(workbench.calls.byMethod["Range.setValue"]).toBe(1);
  expect(workbench.calls.writes).toBe(1);
  workbench.calls.reset();
  expect(workbench.calls).toMatchObject({ reads: 0, writes: 0, byMethod: {} });
});

it("what the workbench lacks throws and says so", async () => {
  const workbench = openFixture();
  const missing = [
    ["sheet.getRange('A1').sort(1)", "SpreadsheetApp.Range.sort is not supported by the workbench"],
    ["sheet.getCharts()", "SpreadsheetApp.Sheet.getCharts is not supported by the workbench"],
    ["SpreadsheetApp.openById('x')", "SpreadsheetApp.openById is not supported by the workbench"],
    ["Utilities.sleep(1)", "Utilities.sleep is not supported by the workbench"],
    ["SpreadsheetApp.getUi().prompt('x')", "SpreadsheetApp.Ui.prompt is not supported by the workbench"],
    ["SpreadsheetApp.BorderStyle.WAVY", "SpreadsheetApp.BorderStyle.WAVY is not supported by the workbench"],
  ];
  for (const [expression, message] of missing) {
    await expect(runScript(workbench, expression ?? "")).rejects.toThrow(message);
  }
});

it("has none of the browser's and Node's own globals", async () => {
  const names = ["setTimeout", "fetch", "URL", "TextEncoder", "structuredClone", "process", "require", "window"];
  const expression = `[${names.map((name) => `typeof ${name}`).join()}].filter(function (kind) { return kind !== "undefined"; })`;
  expect(await runScript(openFixture(), expression)).toEqual([]);
});

it("loads the bundle anew for each call when asked to, as Google does", async () => {
  const code = "var calls = 0; function count() { return ++calls; }";
  const kept = openFixture({ code });
  expect([await kept.callServer("count"), await kept.callServer("count")]).toEqual([1, 2]);
  const fresh = openFixture({ code, freshForEachCall: true });
  expect([await fresh.callServer("count"), await fresh.callServer("count")]).toEqual([1, 1]);
});

// What a person meets: menus, the sidebar and its calls, dialogs.

import { describe, expect, it } from "vitest";
import { openFixture } from "./open-fixture.ts";

it("shows the menu the bundle made, and runs its items", async () => {
  const workbench = openFixture();
  expect(workbench.menu().at(-1)).toEqual({
    label: "Erasmus Planner",
    entries: [
      { kind: "item", label: "Check now", functionName: "checkNow" },
      { kind: "separator" },
      {
        kind: "menu",
        label: "More",
        entries: [
          { kind: "item", label: "Ask", functionName: "askBefore" },
          { kind: "item", label: "Ask late", functionName: "askAfter" },
        ],
      },
      { kind: "item", label: "Open the checker", functionName: "openChecker" },
    ],
  });
  await workbench.clickMenu("Check now");
  expect(workbench.values("Sheet1", "B1")).toEqual([["checked"]]);
  await workbench.clickMenu("Open the checker");
  expect(workbench.openedSidebar).toEqual({ title: "Checker", html: "<p>Hello</p>" });
});

describe("a question", () => {
  it.each(["YES", "NO"] as const)("answered %s reaches the script, which asks it once", async (answer) => {
    const workbench = openFixture({ answer });
    await workbench.clickMenu("Ask");
    expect(workbench.dialogs).toEqual([
      { title: "Remove?", text: "Goes: all. Stays: nothing.", buttons: ["YES", "NO"] },
    ]);
    expect(workbench.values("Sheet1", "B2")).toEqual([[answer.toLowerCase()]]);
  });

  it("asked after writing does not make the script write twice", async () => {
    const workbench = openFixture({ answer: "YES" });
    await workbench.clickMenu("Ask late");
    expect(workbench.values("Sheet1", "B3")).toEqual([[11]]);
    expect(workbench.dialogs).toHaveLength(1);
  });

  it("stops a script that catches everything, too", async () => {
    const code = `function asks() {
      var ui = SpreadsheetApp.getUi(), cell = SpreadsheetApp.getActive().getActiveSheet().getRange("A1"), answer = "?";
      try { answer = ui.alert("Sure?", ui.ButtonSet.YES_NO); } catch (error) { answer = "swallowed"; }
      cell.setValue(answer);
    }`;
    const workbench = openFixture({ code, answer: "YES" });
    await workbench.callServer("asks");
    expect(workbench.values("Sheet1", "A1")).toEqual([["YES"]]);
  });
});

describe("google.script.run", () => {
  it("passes plain data both ways, as objects of the realm", async () => {
    const workbench = openFixture();
    const value = { list: [1, "two", null, true], inner: { deep: [] } };
    expect(await workbench.callServer("echo", value)).toEqual(value);
    expect(await workbench.callServer("echo")).toBeUndefined();
    const code = "function kinds(list) { return [list instanceof Array, list[0] instanceof Object]; }";
    expect(await openFixture({ code }).callServer("kinds", [{}])).toEqual([true, true]);
  });

  it.each([[new Date()], [() => 1], [{ inner: [new Date()] }], [{ act: () => 1 }], [new Map()]])(
    "refuses %s",
    async (value) => {
      await expect(openFixture().callServer("echo", value)).rejects.toThrow("illegal value");
    },
  );

  it("gives null for an answer with a date, and the log tells", async () => {
    const workbench = openFixture();
    expect(await workbench.callServer("giveDate")).toBeNull();
    expect(workbench.log.at(-1)?.message).toContain("date");
  });

  it.each(["hidden_", "missing", "parseInt", "constructor"])("does not call %s", async (name) => {
    await expect(openFixture().callServer(name)).rejects.toThrow(`Script function not found: ${name}`);
  });

  it("waits for edits that the script has not seen yet", async () => {
    const workbench = openFixture();
    workbench.type("Sheet1", "A1", "bad");
    await workbench.callServer("echo", 1);
    expect(workbench.note("Sheet1", "A1")).toBe("Erasmus Planner: bad");
  });
});

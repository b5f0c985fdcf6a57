// From an empty file to a verdict: the example of any action, in any language, and what comes instead of one.

import { expect, it } from "vitest";
import { exampleCells } from "../../src/answers/main.ts";
import { openFile, panelReport, panelState } from "./open-file.ts";

it.each([
  ["capacity-building-he", "en", "en_US"],
  ["sport-events", "sv", "sv_SE"],
  ["school-exchange-partnerships", "fi", "fi_FI"],
] as const)("%s in %s", async (id, language, locale) => {
  const file = openFile({ locale });
  expect((await panelState(file)).content.screen).toBe("first-run");
  await file.callServer("panelOpenExample", exampleCells(id, language));
  await file.settled();
  const report = await panelReport(file);
  expect(report.errors.length).toBeGreaterThanOrEqual(2);
  expect((await panelState(file)).language).toBe(language);
  expect(file.log).toEqual([]);
});

it("refuses cells that are none, and adds nothing", async () => {
  const file = openFile();
  for (const cells of [
    { project: [] },
    "everything",
    { project: [[{}]], partners: [], budget: [], workPackages: [] },
  ]) {
    await expect(file.callServer("panelOpenExample", cells)).rejects.toThrow();
  }
  const empty = { project: [], partners: [], budget: [], workPackages: [] };
  await expect(file.callServer("panelOpenExample", empty)).rejects.toThrow("needs an action");
  expect(file.sheetNames()).toEqual(["Sheet1"]);
});

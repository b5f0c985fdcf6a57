// The server side of the sidebar.

import { describe, expect, it } from "vitest";
import {
  applyTo,
  openExample,
  openFile,
  panelReport,
  panelState,
  reportOf,
  sentFile,
  shownAfter,
  typeInto,
} from "./open-file.ts";

const spian = (errors: Awaited<ReturnType<typeof panelReport>>["errors"]) => {
  const found = errors.find(({ rule }) => rule === "unknown-country");
  if (found === undefined) throw new Error("The misspelt country is not found.");
  return found;
};

describe("what the panel shows", () => {
  it("in an empty file: what a planning sheet can be made for", async () => {
    const state = await panelState(openFile());
    expect(state.context).toEqual([]);
    expect(state.content).toMatchObject({
      screen: "first-run",
      choices: {
        tabs: ["Project", "Partners", "Budget", "Work packages", "Summary", "Checks", "Preparation"],
        defaults: { action: "cooperation-partnerships", call: 2026, variant: "higher-education", grant: 250_000 },
      },
    });
  });

  it("of the example: the verdict, all groups and the caps", async () => {
    const state = await panelState(await openExample());
    expect(state.context).toEqual(["KA220-HED", "2026", "30 months"]);
    expect(state.checkedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)$/);
    expect(state.checkedClock).toMatch(/^\d\d:\d\d$/);
    expect(state.canEdit).toBe(true);
    const report = reportOf(state);
    expect(report.headline).toBe("3 problems to fix");
    expect([report.counts.errors, report.counts.open, report.counts.judge]).toEqual([3, 3, 3]);
    expect(report.bars.map(({ plannedText }) => plannedText)).toEqual([
      "€250,000",
      "€52,500",
      "€96,000",
      "€104,500",
      "€49,500",
    ]);
  });

  it("is answered with one word while nothing moves", async () => {
    const file = await openExample();
    const { fingerprint } = await panelState(file);
    file.calls.reset();
    expect(await file.callServer("panelState", fingerprint)).toEqual({ unchanged: true });
    expect(file.calls.writes).toBe(0);
    await typeInto(file, "Sheet1", "A1", "something else");
    expect(await file.callServer("panelState", fingerprint)).toEqual({ unchanged: true });
    await typeInto(file, "Budget", "H5", "a note");
    expect(await file.callServer("panelState", fingerprint)).toMatchObject({ unchanged: false });
  });

  it("notices what fires no trigger: a removed row", async () => {
    const file = await openExample();
    const { fingerprint } = await panelState(file);
    const { sheetId } = file.place("Budget", "A1");
    await file.command("sheet.command.remove-row", {
      unitId: file.host.engine.unitId,
      subUnitId: sheetId,
      range: { startRow: 30, endRow: 30, startColumn: 0, endColumn: 25 },
    });
    await file.settled();
    const state = await shownAfter(file, "panelState", fingerprint);
    expect(reportOf(state).errors.map(({ rule }) => rule)).not.toContain("associated-partner-funded");
  });

  it("reads a file that has headings but no mark of ours, and writes nothing into it", async () => {
    const file = openFile();
    file.paste("Sheet1", "A1", [
      ["Lärosäte", "Land", "Roll"],
      ["Norrvik", "Sverje", "Koordinator"],
    ]);
    await file.settled();
    file.calls.reset();
    const state = await panelState(file);
    expect(reportOf(state).errors.map(({ rule }) => rule)).toEqual(["unknown-country"]);
    expect(file.calls.writes).toBe(0);
    expect(file.note("Sheet1", "B2")).toBe("");
  });

  it("says which tab is missing", async () => {
    const file = await openExample();
    await panelState(file);
    const { spreadsheet } = file.host.context;
    const partners = spreadsheet().getSheetByName("Partners");
    if (partners !== null) spreadsheet().deleteSheet(partners);
    expect((await panelState(file)).content).toMatchObject({ screen: "table-missing", tab: "Partners", report: null });
  });

  it("asks which call to plan with when nobody has read the Guide yet, and writes it", async () => {
    const file = await openExample();
    await typeInto(file, "Project", "B5", 2027);
    expect((await panelState(file)).content).toMatchObject({ screen: "call-unknown", planWith: 2026 });
    expect(await applyTo(file, "plan-with:2026")).toMatchObject({ done: true });
    expect(file.values("Project", "B5")).toEqual([[2026]]);
    expect((await panelState(file)).content.screen).toBe("report");
  });
});

describe("what the panel does", () => {
  it("goes to the cell of a finding", async () => {
    const file = await openExample();
    const { errors } = await panelReport(file);
    expect(await file.callServer("panelGoTo", spian(errors).key)).toBe(true);
    const active = file.host.context.spreadsheet().getActiveRange();
    expect([active?.getSheet().getName(), active?.getA1Notation()]).toEqual(["Partners", "B5"]);
    const share = errors.find(({ rule }) => rule === "management-above-share");
    expect(await file.callServer("panelGoTo", share?.key)).toBe(true);
    expect(file.host.context.spreadsheet().getActiveRange()?.getA1Notation()).toBe("G3");
    expect(await file.callServer("panelGoTo", "no-such/finding")).toBe(false);
  });

  it("writes a suggested value and takes it back exactly", async () => {
    const file = await openExample();
    const finding = spian((await panelReport(file)).errors);
    expect(finding.suggestion).toBe("Spain");
    const applied = await applyTo(file, finding.key);
    expect(applied).toMatchObject({ done: true, message: "Partners!B5 changed" });
    expect(file.values("Partners", "B5")).toEqual([["Spain"]]);
    await file.settled();
    expect((await panelReport(file)).counts.errors).toBe(2);
    expect(await file.callServer("panelUndo", applied.undo)).toMatchObject({ done: true });
    expect(file.values("Partners", "B5")).toEqual([["Spian"]]);
  });

  it("writes a suggested amount as a number, and takes back the text as it was", async () => {
    const file = await openExample();
    await typeInto(file, "Budget", "G3", "12 500 €");
    const finding = (await panelReport(file)).errors.find(({ rule }) => rule === "unreadable-cell");
    expect(finding?.suggestion).toBe("12,500");
    const applied = await applyTo(file, finding?.key ?? "");
    expect(file.values("Budget", "G3")).toEqual([[12_500]]);
    await file.callServer("panelUndo", applied.undo);
    expect(file.values("Budget", "G3")).toEqual([["12 500 €"]]);
  });

  it("writes nothing where the cell has changed, and takes nothing back from newer work", async () => {
    const file = await openExample();
    const { key } = spian((await panelReport(file)).errors);
    const seen = await sentFile(file);
    const applied = await applyTo(file, key, seen);
    await typeInto(file, "Partners", "B5", "Portugal");
    expect(await file.callServer("panelUndo", applied.undo)).toEqual({
      done: false,
      message: "Partners!B5 has been changed since. It stays as it is.",
    });
    expect(file.values("Partners", "B5")).toEqual([["Portugal"]]);
    expect(await applyTo(file, key, seen)).toEqual({
      done: false,
      message: "Partners!B5 has changed meanwhile. Nothing was written.",
      undo: null,
    });
    expect(await applyTo(file, key)).toEqual({
      done: false,
      message: "That cell is not there any more. Nothing was written.",
      undo: null,
    });
  });

  it("says so where it may not write", async () => {
    const file = await openExample();
    const { key } = spian((await panelReport(file)).errors);
    file.forbidWriting("Partners", "B5");
    expect(await applyTo(file, key)).toEqual({
      done: false,
      message: "Partners!B5 cannot be changed: it is protected, or you can only view this file.",
      undo: null,
    });
  });

  it("knows that a protected sheet cannot be edited", async () => {
    const file = await openExample();
    const { sheetId } = file.place("Partners", "A1");
    const { protectArea } = await import("../../workbench/google/protection.ts");
    protectArea(file.host.context, sheetId, undefined, false);
    expect((await panelState(file)).canEdit).toBe(false);
  });

  it("keeps what a person judged, with the reason, and opens it again", async () => {
    const file = await openExample();
    const [point] = (await panelReport(file)).judge;
    if (point === undefined) throw new Error("There is nothing to judge.");
    await file.callServer("panelMarkJudged", point.key, " All partners confirmed it by mail. ");
    const judged = (await panelReport(file)).judge.find(({ key }) => key === point.key);
    expect(judged?.accepted?.reason).toBe("All partners confirmed it by mail.");
    expect(Date.parse(judged?.accepted?.when ?? "")).toBeGreaterThan(Date.now() - 60_000);
    expect((await panelReport(openFile({ snapshot: file.save() }))).counts.judge).toBe(2);
    await file.callServer("panelReopen", point.key);
    expect((await panelReport(file)).counts.judge).toBe(3);
  });

  it("keeps many long reasons beyond the size of one property", async () => {
    const file = await openExample();
    const { errors, judge } = await panelReport(file);
    const reason = "Överenskommet med Årsta högskola 😀 ".repeat(50).slice(0, 1900);
    for (const { key } of [...errors, ...judge]) await file.callServer("panelMarkJudged", key, reason);
    const after = await panelReport(file);
    expect([...after.errors, ...after.judge].every(({ accepted }) => accepted?.reason === reason.trim())).toBe(true);
    expect(after.headline).toBe("3 problems, 3 accepted");
  });

  it("speaks the chosen language from then on", async () => {
    const file = await openExample();
    expect(reportOf(await shownAfter(file, "panelSetLanguage", "sv")).headline).toBe("3 fel att rätta");
    expect(spian((await panelReport(file)).errors).suggestion).toBe("Spanien");
    await typeInto(file, "Partners", "B3", "Finlan");
    expect(file.note("Partners", "B3")).toMatch(/^Erasmus Planner: ”Finlan” är inget land/);
  });

  it("makes a sheet for any action", async () => {
    const file = openFile();
    const choices = {
      action: "knowledge-alliances",
      call: 2018,
      variant: null,
      months: 36,
      grant: 946_548,
      process: "guide",
    };
    const { context } = await shownAfter(file, "panelMakeSheet", choices);
    await file.settled();
    expect(context).toEqual(["Knowledge Alliances", "2018", "36 months"]);
    expect(file.values("Project", "A8:B8")).toEqual([["EU grant, euro", 946_548]]);
    expect(file.log).toEqual([]);
  });

  it("is made by one person at a time", async () => {
    const file = openFile();
    file.host.context.data.locksHeldElsewhere = true;
    await expect(file.callServer("panelOpenExample")).rejects.toThrow("Somebody else is changing the planning sheet");
    expect(file.sheetNames()).toEqual(["Sheet1"]);
  });
});

describe("what is no call of the panel's is refused", () => {
  it.each([
    ["panelGoTo", [5]],
    ["panelGoTo", [""]],
    ["panelChange", [null]],
    ["panelUndo", ["{}"]],
    ["panelUndo", ["not json"]],
    ["panelUndo", [{ sheetId: 1 }]],
    ["panelSetLanguage", ["tlh"]],
    ["panelMakeSheet", [{ action: "cooperation-partnerships" }]],
    ["panelMakeSheet", [{ action: "no-such", call: 2026, variant: null, months: null, grant: null, process: "kth" }]],
    ["panelMarkJudged", ["a/key", "no"]],
    ["panelMarkJudged", ["a/key", { length: 5 }]],
    ["panelReopen", [["a/key"]]],
    ["callFunction", ["ERASMUS_CAP", []]],
  ])("%s(%j)", async (name, values) => {
    const file = openFile();
    await expect(file.callServer(name, ...values)).rejects.toThrow();
    expect(file.sheetNames()).toEqual(["Sheet1"]);
  });
});

// After an edit the notes follow: quickly, only ours, and never in anybody's way.

import { describe, expect, it } from "vitest";
import { openExample, openFile, panelState, typeInto } from "./open-file.ts";

describe("after an edit", () => {
  it("a note goes when its reason goes, and comes back with it", async () => {
    const file = await openExample();
    await typeInto(file, "Partners", "B5", "Spain");
    expect(file.note("Partners", "B5")).toBe("");
    await typeInto(file, "Partners", "B5", "Spian");
    expect(file.note("Partners", "B5")).toMatch(/^Erasmus Planner: “Spian”/);
    expect(file.log).toEqual([]);
  });

  it("each table is read once, and at most two calls write", async () => {
    const file = await openExample();
    file.type("Partners", "B5", "Spain");
    await file.settled();
    const { byMethod, writes } = file.calls;
    expect(byMethod["Range.getValues"]).toBe(4);
    expect(byMethod["Range.setNotes"]).toBe(1);
    expect(writes).toBeLessThanOrEqual(2);
  });

  it("nothing is written, and no note read, when no finding changed", async () => {
    const file = await openExample();
    await typeInto(file, "Partners", "A3", "Järvi-Suomen AMK");
    file.calls.reset();
    await typeInto(file, "Budget", "H5", "A longer note");
    expect([file.calls.writes, file.calls.byMethod["Range.getNotes"]]).toEqual([0, undefined]);
  });

  it("an edit in another tab costs one search", async () => {
    const file = await openExample();
    await typeInto(file, "Sheet1", "A1", "my own");
    expect([file.calls.byMethod["Range.getValues"], file.calls.writes]).toEqual([undefined, 0]);
    expect(file.calls.reads).toBeLessThanOrEqual(2);
  });

  it("so does any edit in a file without our tables", async () => {
    const file = openFile();
    file.calls.reset();
    await typeInto(file, "Sheet1", "A1", "Organisation");
    await typeInto(file, "Sheet1", "B1", "Country");
    await typeInto(file, "Sheet1", "B2", "Spian");
    expect(file.calls.writes).toBe(0);
    expect(file.calls.reads).toBeLessThanOrEqual(6);
    expect(file.note("Sheet1", "B2")).toBe("");
  });

  it("a person's own note is never touched", async () => {
    const file = await openExample();
    const { sheetId, area } = file.place("Partners", "B3");
    const range = file.host.context.range(sheetId, area);
    range.setNote("Ask Mikko");
    await typeInto(file, "Partners", "B3", "Finlan");
    expect(file.note("Partners", "B3")).toBe("Ask Mikko");
    await file.clickMenu("Check now");
    expect(file.note("Partners", "B3")).toBe("Ask Mikko");
    expect(file.values("Partners", "I3")[0]?.[0]).toMatch(/^✖ Country:/);
  });

  it("events that get lost do no harm", async () => {
    const file = await openExample({ googleQueue: true });
    for (const country of ["Norwy", "Swedn", "Denmak", "Spain"]) file.type("Partners", "B5", country);
    for (const country of ["Finnlannd", "Finland", "Finlan"]) file.type("Partners", "B3", country);
    await file.settled();
    await file.callServer("panelState", "");
    expect(file.note("Partners", "B5")).toBe("");
    expect(file.note("Partners", "B3")).toMatch(/^Erasmus Planner: “Finlan”/);
  });

  it("undo takes back the person's edit, and the note follows", async () => {
    const file = await openExample();
    await typeInto(file, "Partners", "B5", "Spain");
    await file.undo();
    await file.settled();
    expect(file.values("Partners", "B5")).toEqual([["Spian"]]);
    expect(file.note("Partners", "B5")).toMatch(/^Erasmus Planner:/);
  });

  it("nothing is thrown where nothing may be written", async () => {
    const file = await openExample();
    // The cell itself may be typed into: who may not type there changes nothing that could be followed.
    file.forbidWriting("Partners", "C1:I200");
    await typeInto(file, "Partners", "B5", "Spain");
    expect(file.log.filter(({ level }) => level !== "info")).toEqual([]);
    expect(file.values("Partners", "I5")).toEqual([["✔ OK"]]);
  });

  it("after a paste over many rows every note is right", async () => {
    const file = await openExample();
    file.paste("Partners", "A8", [
      ["One", "Nowhere"],
      ["Two", "Polnd"],
      ["Three", "Poland"],
    ]);
    await file.settled();
    expect(["B8", "B9", "B10"].map((cell) => file.note("Partners", cell).slice(0, 16))).toEqual([
      "Erasmus Planner:",
      "Erasmus Planner:",
      "",
    ]);
  });
});

describe("a table is found", () => {
  it("under another tab name", async () => {
    const file = await openExample();
    const { sheetId } = file.place("Partners", "A1");
    await file.command("sheet.command.set-worksheet-name", {
      unitId: file.host.engine.unitId,
      subUnitId: sheetId,
      name: "Who",
    });
    await file.settled();
    await typeInto(file, "Who", "B5", "Spain");
    expect(file.note("Who", "B5")).toBe("");
    expect((await panelState(file)).content.screen).toBe("report");
  });

  it("with its columns under headings that we do not know", async () => {
    const file = await openExample();
    await panelState(file);
    await typeInto(file, "Partners", "D1", "Part in the play");
    const state = await panelState(file);
    const report = state.content.screen === "report" ? state.content.report : undefined;
    expect(report?.errors.map(({ rule }) => rule)).not.toContain("no-coordinator");
    expect(report?.open.map(({ rule }) => rule)).not.toContain("partner-without-role");
  });
});

describe("when the project changes its action", () => {
  it("our drop-downs offer what fits it, and others stay", async () => {
    const file = await openExample();
    const { spreadsheet } = file.host.context;
    const listOn = (sheet: string, cell: string) =>
      spreadsheet().getSheetByName(sheet)?.getRange(cell).getDataValidation()?.getCriteriaValues()[0];
    expect(listOn("Budget", "C5")).toContain("Subcontracting");
    spreadsheet().getSheetByName("Budget")?.getRange("D2:D1000").clearDataValidations();
    await typeInto(file, "Project", "B3", "Strategic Partnerships");
    await typeInto(file, "Project", "B5", 2018);
    expect(listOn("Budget", "C5")).toContain("Intellectual outputs");
    expect(listOn("Budget", "C900")).toContain("Intellectual outputs");
    expect(listOn("Project", "B5")).toEqual(["2020", "2019", "2018", "2017", "2016", "2015", "2014"]);
    expect(listOn("Budget", "D5")).toBeUndefined();
    expect(listOn("Budget", "A5")).not.toBeUndefined();
    file.calls.reset();
    await typeInto(file, "Budget", "H5", "a note");
    expect(file.calls.byMethod["Range.setDataValidation"]).toBeUndefined();
    expect(file.log).toEqual([]);
  });
});

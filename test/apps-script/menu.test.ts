// The menu and its items, in each authorisation mode and language.

import { describe, expect, it } from "vitest";
import { openFile } from "./open-file.ts";

const items = (file: ReturnType<typeof openFile>) =>
  file.menu().flatMap(({ entries }) => entries.map((entry) => (entry.kind === "item" ? entry.label : "—")));

const english = ["Make a planning sheet", "Open the checker", "Check now", "—", "Remove Erasmus Planner …"];
const swedish = ["Gör en planering", "Öppna kontrollen", "Kontrollera nu", "—", "Ta bort Erasmus Planner …"];

describe("the menu", () => {
  it("is English", () => {
    expect(items(openFile())).toEqual(english);
  });

  it("is Swedish in a Swedish file", () => {
    expect(items(openFile({ locale: "sv_SE" }))).toEqual(swedish);
  });

  it("is there before anything is allowed, in the person's language, without reading the file", () => {
    const file = openFile({ authMode: "NONE", locale: "sv_SE" });
    expect(items(file)).toEqual(swedish);
    expect([file.calls.reads, file.calls.writes]).toEqual([0, 0]);
    expect(file.log).toEqual([]);
  });

  it("follows the language chosen in the panel", async () => {
    const file = openFile();
    await file.callServer("panelSetLanguage", "sv");
    expect(items(openFile({ snapshot: file.save() }))).toEqual(swedish);
  });
});

describe("its items", () => {
  it("make a planning sheet with the usual answers, and open the panel", async () => {
    const file = openFile();
    await file.clickMenu("Make a planning sheet");
    await file.settled();
    expect(file.sheetNames()).toEqual([
      "Sheet1",
      "Project",
      "Partners",
      "Budget",
      "Work packages",
      "Summary",
      "Checks",
      "Preparation",
    ]);
    expect(file.openedSidebar?.title).toBe("Erasmus Planner");
    expect(file.values("Project", "A2:B11").map(([, answer]) => answer)).toEqual([
      "",
      "Cooperation Partnerships",
      "Higher education",
      2026,
      "",
      24,
      250_000,
      "",
      new Date(2026, 2, 5, 12),
      expect.stringMatching(/^\? \d+ cells to fill in$/),
    ]);
    expect(file.log).toEqual([]);
  });

  it("do not make a second one", async () => {
    const file = openFile();
    await file.clickMenu("Make a planning sheet");
    await file.clickMenu("Make a planning sheet");
    expect(file.sheetNames()).toHaveLength(8);
    expect(file.toasts).toEqual(["This file has a planning sheet already."]);
  });

  it("make one beside a table of the user's own", async () => {
    const file = openFile();
    file.paste("Sheet1", "A1", [
      ["Organisation", "Country", "Role"],
      ["Norrvik", "Sweden", "Coordinator"],
    ]);
    await file.settled();
    await file.clickMenu("Make a planning sheet");
    expect(file.sheetNames()).toHaveLength(8);
    expect(file.toasts).toEqual([]);
  });

  it("leave a tab of the same name alone", async () => {
    const file = openFile();
    await file.clickMenu("Make a planning sheet");
    await file.callServer("openExample");
    await file.settled();
    expect(file.sheetNames().slice(8)).toEqual([
      "Project 2",
      "Partners 2",
      "Budget 2",
      "Work packages 2",
      "Summary 2",
      "Checks 2",
      "Preparation 2",
    ]);
    expect(file.values("Partners 2", "I2")).toEqual([["? Established: when was it founded?"]]);
  });

  it("make a Swedish sheet in a Swedish file", async () => {
    const file = openFile({ locale: "sv_SE" });
    await file.clickMenu("Gör en planering");
    await file.settled();
    expect(file.sheetNames()).toEqual([
      "Sheet1",
      "Projekt",
      "Partner",
      "Budget",
      "Arbetspaket",
      "Sammanfattning",
      "Kontroller",
      "Förberedelser",
    ]);
    expect(file.values("Partner", "A1:I1")).toEqual([
      ["Organisation", "Land", "Typ", "Roll", "OID eller PIC", "ECHE", "Grundad", "Mervärde", "Status"],
    ]);
    expect(file.log).toEqual([]);
  });

  it("check now says the verdict, or that there is nothing to check", async () => {
    const file = openFile();
    await file.clickMenu("Check now");
    await file.callServer("openExample");
    await file.clickMenu("Check now");
    expect(file.toasts).toEqual(["There is nothing to check yet. Make a planning sheet first.", "3 problems to fix"]);
  });

  it("open the checker, whose page is there", async () => {
    const file = openFile();
    await file.clickMenu("Open the checker");
    expect(file.openedSidebar?.html).toContain("<script>");
  });
});

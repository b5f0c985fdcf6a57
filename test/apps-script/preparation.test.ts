// The Preparation tab in a file: dates follow the deadline until a person types over them.

import { describe, expect, it } from "vitest";
import { answersFor } from "../../src/answers/main.ts";
import type { PanelCells } from "../../src/check/panel-state.ts";
import { openExample, openFile, typeInto } from "./open-file.ts";

/** The day as a cell has it. */
function day(text: string): Date {
  const [year = 0, month = 1, dayOfMonth = 1, hour = 0] = text.split(/\D/).map(Number);
  return new Date(year, month - 1, dayOfMonth, hour);
}

/** Looks at the steps from a fixed day: the sheet itself asks for today. */
async function lookFrom(file: Awaited<ReturnType<typeof openExample>>, today: string): Promise<unknown[]> {
  const sheet = file.host.context.spreadsheet().getSheetByName("Preparation");
  if (sheet === null) throw new Error("There is no Preparation tab.");
  sheet.getRange("F1").setFormula(file.formula("Preparation", "F1").replace(/\)$/, `;"${today}")`));
  await file.settled();
  return file.values("Preparation", "F1:F8").flat();
}

describe("the Preparation tab", () => {
  it("counts back from the deadline on the Project tab", async () => {
    const file = await openExample();
    expect(file.values("Project", "A10:B10")).toEqual([["Deadline", day("2026-03-05T12")]]);
    expect(file.values("Project", "C10")[0]?.[0]).toBe(
      "Round 2, only where the National Agency opens it: 1\u00a0October\u00a02026",
    );
    expect(file.values("Preparation", "C2:C8").flat()).toEqual([
      "",
      day("2026-01-22"),
      "",
      "",
      day("2026-02-19"),
      "",
      day("2026-03-05T12"),
    ]);
    expect(file.values("Preparation", "F1")).toEqual([["Status"]]);
    expect(file.log).toEqual([]);
  });

  it("moves with the call, and keeps the dates of a person", async () => {
    const file = await openExample();
    await typeInto(file, "Preparation", "C6", "2026-02-25");
    await typeInto(file, "Project", "B5", 2023);
    expect(file.values("Preparation", "C2:C8").flat()).toEqual([
      "",
      day("2023-02-08"),
      "",
      "",
      day("2026-02-25"),
      "",
      day("2023-03-22T12"),
    ]);
  });

  it("moves with a deadline that somebody typed, and stands still without one", async () => {
    const file = await openExample();
    await typeInto(file, "Project", "B10", "2027-03-04");
    expect(file.values("Preparation", "C3")).toEqual([[day("2027-01-21")]]);
    await typeInto(file, "Project", "B10", "not out yet");
    expect(file.values("Preparation", "C2:C8").flat()).toEqual(["", "", "", "", "", "", ""]);
  });

  it("says how each step stands, and colours it", async () => {
    const file = await openExample();
    await typeInto(file, "Preparation", "D2", "2026-01-12");
    await typeInto(file, "Preparation", "D4", "2026-01-15");
    expect(await lookFrom(file, "2026-02-02")).toEqual([
      "Status",
      "✔ Done",
      "✖ Late by 11\u00a0days: 6\u00a0weeks before the deadline",
      "✔ Done",
      "○ No date",
      "○ 17\u00a0days left",
      "◷ Waits for: Collect mandates from partners",
      expect.stringMatching(/^◷ Waits for: /),
    ]);
    expect(await file.conditionalColour("Preparation", "D3")).toBe("#fdeee6");
    expect(await file.conditionalColour("Preparation", "D2")).toBeUndefined();
    await typeInto(file, "Preparation", "D5", "yes");
    expect(file.values("Preparation", "F7")).toEqual([["○ No date"]]);
  });

  it("is in Swedish in a Swedish file", async () => {
    const file = await openExample({ locale: "sv_SE" });
    expect(file.values("Förberedelser", "A1:F1")).toEqual([["Steg", "Vem", "Senast", "Klart", "Anteckning", "Status"]]);
    expect(file.values("Förberedelser", "C3")).toEqual([[day("2026-01-22")]]);
    expect(file.log).toEqual([]);
  });

  it("keeps its steps and dates when the planner is removed", async () => {
    const file = await openExample({ answer: "YES" });
    await typeInto(file, "Preparation", "E3", "Board meets 20 January");
    const before = file.values("Preparation", "A1:E8");
    await file.clickMenu("Remove Erasmus Planner …");
    await file.settled();
    expect(file.values("Preparation", "A1:E8")).toEqual(before);
    expect(file.values("Preparation", "F1:F8").flat()).toEqual(["", "", "", "", "", "", "", ""]);
    expect(file.formula("Project", "B10")).toBe("");
    expect(file.values("Project", "B10")).toEqual([[day("2026-03-05T12")]]);
    expect(file.note("Preparation", "A1")).toBe("");
  });
});

describe("the sidebar's steps", () => {
  const stepsOf = async (file: Awaited<ReturnType<typeof openExample>>) =>
    answersFor((await file.callServer("panelCells")) as PanelCells, "en").panelSteps();

  it("are those of the tab, counted back from the deadline", async () => {
    const file = await openExample();
    const { deadline, deadlineText, hasTab, steps } = await stepsOf(file);
    expect([deadline, hasTab]).toEqual(["2026-03-05T12:00", true]);
    expect(deadlineText.replace(/\u00a0/g, " ")).toBe("Thu 5 March 2026, 12:00 Brussels time");
    expect(steps.map(({ row, due }) => [row, due])).toEqual([
      [2, null],
      [3, "2026-01-22"],
      [4, null],
      [5, null],
      [6, "2026-02-19"],
      [7, null],
      [8, "2026-03-05"],
    ]);
    await typeInto(file, "Project", "B10", "2027-03-04");
    expect(await stepsOf(file)).toMatchObject({ deadline: "2027-03-04" });
    expect(file.log).toEqual([]);
  });

  it("are ticked with today's day, and only if the row still holds the step", async () => {
    const file = await openExample();
    const title = "Collect mandates from partners";
    const ticked = (await file.callServer("panelStepDone", 5, title, true)) as { done: boolean; undo: string };
    expect(ticked).toMatchObject({ done: true });
    await file.settled();
    expect((await stepsOf(file)).steps[3]).toMatchObject({ title, kind: "done" });
    expect(file.values("Preparation", "F5")).toEqual([["✔ Done"]]);
    expect(await file.callServer("panelUndo", ticked.undo)).toMatchObject({ done: true });
    await file.settled();
    expect(file.values("Preparation", "D5")).toEqual([[""]]);
    expect(await file.callServer("panelStepDone", 6, title, true)).toMatchObject({ done: false, undo: null });
    expect(file.values("Preparation", "D6")).toEqual([[""]]);
    await expect(file.callServer("panelStepDone", "5", title, true)).rejects.toThrow();
  });

  it("are none in a file without the tab", async () => {
    const file = openFile();
    file.paste("Sheet1", "A1", [
      ["Organisation", "Country", "Role"],
      ["Norrvik", "Sweden", "Coordinator"],
    ]);
    await file.settled();
    expect(await stepsOf(file)).toMatchObject({ hasTab: false, steps: [], deadline: null });
  });
});

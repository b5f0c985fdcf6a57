// Another process for the Preparation tab: what nobody has touched changes, what is a person's stays, one Undo takes it back.

import { describe, expect, it } from "vitest";
import { answersFor } from "../../src/answers/main.ts";
import type { PanelCells, PanelProcess } from "../../src/check/panel-state.ts";
import type { Language } from "../../src/messages/messages.ts";
import type { Process } from "../../src/programme/processes/process.ts";
import { openExample, openFile, typeInto } from "./open-file.ts";

type File = Awaited<ReturnType<typeof openExample>>;

const tab = "Preparation";
const guideSteps = [
  "Register every organisation and get its OID",
  "Identification Form of every organisation, bank details of the coordinator",
  "Consent of every partner to use its OID",
  "Check admissibility, eligibility, exclusion, selection and award criteria",
  "Check the financial conditions",
  "Above €60,000, recommended: lists of publications and of projects of the past four years",
  "Accession and Declaration on Honour Form of every partner",
  "Declaration on Honour, signed by the coordinator",
  "Submit the application, to one agency only",
];

async function processOf(file: File, id: Process["id"] | null, language: Language = "en"): Promise<PanelProcess> {
  const answer = answersFor((await file.callServer("panelCells")) as PanelCells, language).panelProcess(id);
  if (answer === null) throw new Error("The file has no Preparation tab.");
  return answer;
}

async function change(file: File, id: Process["id"]): Promise<{ done: boolean; message: string; undo: string }> {
  const { edits } = await processOf(file, id);
  const written = (await file.callServer("panelChange", edits)) as { done: boolean; message: string; undo: string };
  await file.settled();
  return written;
}

/** A date as its cell shows it: with the hour, or without. */
function shown(file: File, cell: string): string {
  const range = file.host.context.spreadsheet().getSheetByName(tab)?.getRange(cell);
  const [[value] = []] = file.values(tab, cell);
  if (range === undefined || !(value instanceof Date)) throw new Error(`${cell} holds no date.`);
  const format = range.getNumberFormat();
  const iso = new Date(value.getTime() - value.getTimezoneOffset() * 60_000).toISOString();
  return format === "yyyy-mm-dd hh:mm" ? iso.slice(0, 16).replace("T", " ") : `${iso.slice(0, 10)} as ${format}`;
}

const titles = (file: File): unknown[] =>
  file
    .values(tab, "A2:A20")
    .flat()
    .filter((title) => title !== "");

describe("a file's process", () => {
  it("is recognised by its steps, and offers the others with their sources", async () => {
    const file = await openExample();
    const { own, chosen, choices, edits } = await processOf(file, null);
    expect([own, chosen, edits]).toEqual(["kth", "kth", []]);
    expect(choices.map(({ id, source }) => [id, source])).toEqual([
      ["kth", "KTH: Partnerships for cooperation"],
      ["guide", "Programme Guide 2026, p. 413-436"],
      ["blank", ""],
    ]);
  });

  it("becomes the Guide's, with dates that follow, and is undone to the cell", async () => {
    const file = await openExample();
    const [before, formulas] = [file.values(tab, "A1:F12"), ["C3", "C6", "C8"].map((cell) => file.formula(tab, cell))];
    const written = await change(file, "guide");
    expect(written).toMatchObject({ done: true });
    expect(titles(file)).toEqual(guideSteps);
    expect(file.values(tab, "B2:B3").flat()).toEqual(["Every partner", "Every partner"]);
    expect(file.values(tab, "C2:C9").flat()).toEqual(["", "", "", "", "", "", "", ""]);
    expect(shown(file, "C10")).toBe("2026-03-05 12:00");
    await typeInto(file, "Project", "B5", 2023);
    expect(shown(file, "C10")).toBe("2023-03-22 12:00");
    await typeInto(file, "Project", "B5", 2026);
    expect(await file.callServer("panelUndo", written.undo)).toMatchObject({ done: true });
    await file.settled();
    expect(file.values(tab, "A1:F12")).toEqual(before);
    expect(shown(file, "C3")).toBe("2026-01-22 as yyyy-mm-dd");
    expect(["C3", "C6", "C8"].map((cell) => file.formula(tab, cell))).toEqual(formulas);
    expect(shown(file, "C8")).toBe("2026-03-05 12:00");
    expect(file.log).toEqual([]);
  });

  it("leaves rows that a person has worked on where they are", async () => {
    const file = await openExample();
    await typeInto(file, tab, "D2", "2026-01-12");
    await typeInto(file, tab, "E3", "Board meets 20 January");
    await typeInto(file, tab, "B4", "Lena Ek");
    await typeInto(file, tab, "C5", "2026-02-10");
    await typeInto(file, tab, "C6", "2026-02-19");
    await typeInto(file, tab, "A9", "Book a room");
    const kept = file.values(tab, "A2:F6");
    const { kept: names, removed, added } = await processOf(file, "guide");
    expect(names).toEqual([...file.values(tab, "A2:A6").flat(), "Book a room"]);
    expect(removed).toEqual([
      "Mandates and Declaration of Honour to the signatory",
      "Submit one application, to one National Agency",
    ]);
    expect(added).toEqual(guideSteps);
    await change(file, "guide");
    expect(file.values(tab, "A2:F6").map((row) => row.slice(0, 5))).toEqual(kept.map((row) => row.slice(0, 5)));
    expect(file.values(tab, "A7:A16").flat()).toEqual([
      ...guideSteps.slice(0, 2),
      "Book a room",
      ...guideSteps.slice(2),
    ]);
    // Back again: the five that were kept are not asked for twice.
    expect((await processOf(file, "kth")).added).toEqual(removed);
  });

  it("keeps a typed date also where it is the day that was counted", async () => {
    const file = await openExample();
    await typeInto(file, tab, "C3", "2026-01-22");
    expect((await processOf(file, "blank")).kept).toEqual(["Project abstract and School approval"]);
  });

  it("is blank but for the submission, and clears what is left over", async () => {
    const file = await openExample();
    await change(file, "blank");
    expect(titles(file)).toEqual(["Submit the application"]);
    expect(file.formula(tab, "C8")).toBe("");
    expect(file.values(tab, "F2:F9").flat()).toEqual([expect.stringMatching(/./), "", "", "", "", "", "", ""]);
    expect((await processOf(file, null)).own).toBe("blank");
  });

  it("has the steps of the agency that takes the application", async () => {
    const file = await openExample();
    await typeInto(file, "Project", "B4", "Sport");
    const { added } = await processOf(file, "guide");
    expect(added).toContain("Register every organisation and get its PIC");
    expect(added).toContain("Write Part B within its page limit");
    expect(added).not.toContain("Register every organisation and get its OID");
  });

  it("is not written when a row has changed since it was looked at", async () => {
    const file = await openExample();
    const { edits } = await processOf(file, "guide");
    await typeInto(file, tab, "A5", "Something else");
    const before = file.values(tab, "A1:E12");
    expect(await file.callServer("panelChange", edits)).toMatchObject({ done: false, undo: null });
    expect(file.values(tab, "A1:E12")).toEqual(before);
  });

  it("is chosen when the sheet is made, in the file's language", async () => {
    const file = openFile({ locale: "sv_SE" });
    await file.callServer("panelMakeSheet", {
      action: "cooperation-partnerships",
      call: 2026,
      variant: "higher-education",
      months: 24,
      grant: 250_000,
      process: "guide",
    });
    await file.settled();
    expect(file.values("Förberedelser", "A2:B2")).toEqual([
      ["Registrera varje organisation och få dess OID", "Varje partner"],
    ]);
    expect((await processOf(file, null, "sv")).own).toBe("guide");
    expect(file.log).toEqual([]);
  });
});
